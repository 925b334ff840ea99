import MusterModel
import MusterText

/// The releases of the project, their names, and what belongs to them.
struct ReleaseCatalog: Sendable {
    /// One release as far as its names tell.
    struct Entry: Sendable {
        var id: Release.ID
        var name: String
        var version: VersionNumber?
        var aliases: [String]
        var branch: String?
        /// Best place first.
        var locations: [SourceLocation]
    }

    /// Highest version first, then names.
    let entries: [Entry]
    /// Whether no document names a release, and the only one is what they are about.
    let isOfSubject: Bool
    private let byName: [ReleaseName: Release.ID]
    private let byDocument: [Release.ID?]
    private let bySection: [String: Release.ID]
    private let otherVersions: [VersionNumber?]

    init(_ sources: ProjectSources, drafts: ReleaseDrafts) {
        var merged: [ReleaseName: [ReleaseDrafts.Maker]] = [:]
        for (name, makers) in drafts.makers {
            merged[ReleaseCatalog.meaning(of: name, in: drafts), default: []] += makers
        }
        var pool = IdentifierPool<Release>()
        let names = merged.keys.sorted(by: ReleaseCatalog.precedes)
        isOfSubject = drafts.isOfSubject
        entries = names.map { name in
            ReleaseCatalog.entry(name, makers: merged[name] ?? [], drafts: drafts, pool: &pool)
        }
        var byName: [ReleaseName: Release.ID] = [:]
        for (name, entry) in zip(names, entries) { byName[name] = entry.id }
        for words in drafts.meanings.keys {
            let meaning = ReleaseCatalog.meaning(of: .words(words), in: drafts)
            if let id = byName[meaning], byName[.words(words)] == nil { byName[.words(words)] = id }
        }
        self.byName = byName
        let only = entries.count == 1 ? entries.first?.id : nil
        let products = ReleaseCatalog.products(in: sources.records, byName: byName)
        byDocument = sources.records.map {
            ReleaseCatalog.release(of: $0, byName: byName, only: only, products: products)
        }
        otherVersions = zip(sources.records, byDocument).map { record, release in
            release == nil ? ReleaseCatalog.version(inTitleOf: record) : nil
        }
        bySection = ReleaseCatalog.sections(of: sources.records, byName: byName)
    }

    /// The release that a name means; nil when it means none.
    func release(named written: String) -> Release.ID? { ReleaseName(written).flatMap { byName[$0] } }

    /// The release that a whole document belongs to; nil when it belongs to none.
    func release(ofDocument document: Int) -> Release.ID? { byDocument[document] }

    /// The version that the title of a document names, where the document is about no release.
    func otherVersion(ofDocument document: Int) -> VersionNumber? { otherVersions[document] }

    /// The version of a release; nil for a name.
    func version(of release: Release.ID) -> VersionNumber? { entries.first { $0.id == release }?.version }

    /// The release that a fact belongs to: the one it names itself, else the one of its nearest heading, else the
    /// one of its document. A fact that names a version which is no release belongs to none.
    ///
    /// - Parameter ownWords: whether a version in the fact's title counts as naming it.
    func release(of reference: FactReference, in sources: ProjectSources, ownWords: Bool = false) -> Release.ID? {
        let fact = sources.fact(reference)
        if let written = fact.details[.release], let name = ReleaseName(written) {
            if let found = byName[name] { return found }
            if name.version != nil { return nil }
        }
        if ownWords {
            let said = [fact.title, fact.text].flatMap(VersionNumber.named)
            let named = said.isEmpty && fact.kind == .decision ? VersionNumber.aims(of: fact.title) : said
            let found = Set(named.compactMap { byName[.version($0)] })
            if found.count == 1 { return found.first }
            if found.count > 1 || !named.isEmpty { return nil }
            if fact.kind == .decision, namesSibling(fact.title) { return nil }
        }
        for heading in fact.section.reversed() {
            if let found = bySection[heading] { return found }
            if fact.kind == .decision, let version = Self.version(named: heading) { return byName[.version(version)] }
            // `## Torch 9.1` in the minutes on Kite 4.2: what stands below it is about another product.
            let title = sources.record(of: reference).title
            if fact.kind == .decision, heading != title, let named = Self.only(ShortVersions.inTitle(heading)),
                let version = VersionNumber(named.text)
            {
                let own = Self.only(ShortVersions.inTitle(title))
                let isOurs = own.map { $0.noun == named.noun || Words(title).list.contains(named.noun) } ?? true
                return isOurs ? byName[.version(version)] : nil
            }
        }
        return byDocument[reference.document]
    }

    private static func only(_ found: [ShortVersions.Found]) -> ShortVersions.Found? {
        found.count == 1 ? found[0] : nil
    }

    /// The version that a title is, as a whole but for what stands in brackets: the entry of it in a running record.
    private static func version(named heading: String) -> VersionNumber? {
        let words = Words(heading.bytes(0..<(heading.firstOffset(of: "(") ?? heading.utf8.count))).list
        let number = words.drop { titles.contains($0) }
        guard (2...4).contains(number.count), number.allSatisfy({ $0.drop { $0 == "v" }.allSatisfy(\.isNumber) }) else {
            return called(in: heading)
        }
        return VersionNumber.all(in: heading).first ?? VersionNumber(number.joined(separator: "."))
    }

    /// The version that a title calls one, whatever stands before it: `Tuesday 20 October 2031, release 2031.10`.
    private static func called(in heading: String) -> VersionNumber? {
        let words = heading.split(onByte: 0x20)
        let named = zip(words, words.dropFirst()).compactMap { word, next -> VersionNumber? in
            let number = String(
                next.drop { !$0.isNumber && $0 != "v" }.prefix { $0.isNumber || $0 == "." || $0 == "v" })
            guard nouns.contains(word.asciiLowercased), number.hasByte(0x2E) else { return nil }
            return VersionNumber(number)
        }
        return Set(named).count == 1 ? named.first : nil
    }

    private static let nouns: Set<String> = ["release", "version", "versión", "versão", "launch"]
    private static let titles: Set<String> = ["release", "version", "decision", "on", "for"]

    /// Whether words name a release of the same series as one of ours, and none of ours: R13 where ours is R14.
    private func namesSibling(_ text: String) -> Bool {
        let said = Words(text).list
        return entries.contains { entry in
            guard entry.version == nil, let code = Words(entry.name).list.last, let series = Series(code) else {
                return false
            }
            return !said.contains(code) && said.contains { Series($0) == series }
        }
    }

    private static func meaning(of name: ReleaseName, in drafts: ReleaseDrafts) -> ReleaseName {
        guard case .words(let words) = name, let versions = drafts.meanings[words], versions.count == 1,
            let version = versions.first
        else { return name }
        return .version(version)
    }

    private static func precedes(_ left: ReleaseName, _ right: ReleaseName) -> Bool {
        switch (left, right) {
        case (.version(let a), .version(let b)): b < a
        case (.version, .words): true
        case (.words, .version): false
        case (.words(let a), .words(let b)): bytewiseLess(a, b)
        }
    }

    private static func entry(
        _ name: ReleaseName, makers: [ReleaseDrafts.Maker], drafts: ReleaseDrafts, pool: inout IdentifierPool<Release>
    ) -> Entry {
        let all = spellings(of: name, in: drafts)
        let display = displayName(name, makers: makers, spellings: all.map(\.spelling))
        let places = makers.sorted { ($0.rank, $0.spelling) < ($1.rank, $1.spelling) }
        let best = places.compactMap { maker in maker.location.map { (maker.rank, $0) } }.sorted { $0 < $1 }.map(\.1)
        let aliases = all.map(\.spelling).filter { $0.asciiLowercased != display.asciiLowercased }
        return Entry(
            id: pool.identifier(for: display, orElse: "release"), name: display, version: name.version,
            aliases: aliases, branch: name.version.flatMap { drafts.branches[$0]?.min(by: bytewiseLess) },
            locations: unique(best + all.flatMap(\.locations).sorted()))
    }

    /// The spellings of a release and of the names that mean it, bytewise; those that differ by case only once.
    private static func spellings(
        of name: ReleaseName, in drafts: ReleaseDrafts
    ) -> [(spelling: String, locations: [SourceLocation])] {
        var found = drafts.spellings[name] ?? [:]
        if let version = name.version {
            for (words, versions) in drafts.meanings where versions == [version] {
                found.merge(drafts.spellings[.words(words)] ?? [:]) { $0 + $1 }
            }
        }
        var seen: Set<String> = []
        return found.sorted { bytewiseLess($0.key, $1.key) }
            .filter { seen.insert($0.key.asciiLowercased).inserted }.map { ($0.key, $0.value) }
    }

    /// The configured spelling, else the fullest plain one (`v1.0.0` before `v1.0`).
    private static func displayName(
        _ name: ReleaseName, makers: [ReleaseDrafts.Maker], spellings: [String]
    ) -> String {
        if let configured = makers.first(where: { $0.rank == 0 }) { return configured.spelling }
        let written = (makers.map(\.spelling) + spellings).filter { !$0.isEmpty }
        guard let version = name.version else {
            return written.map(\.trimmed).min(by: bytewiseLess) ?? ""
        }
        let plain = written.map(\.trimmed).filter { VersionNumber($0) == version }.map(\.asciiLowercased)
        let fullest = plain.max { left, right in
            (left.utf8.count, right) < (right.utf8.count, left)
        }
        guard let fullest else { return "v" + version.text }
        return fullest.startsWithBytes("v") ? fullest : "v" + fullest
    }

    private static func unique(_ locations: [SourceLocation]) -> [SourceLocation] {
        var seen: Set<SourceLocation> = []
        return locations.filter { seen.insert($0).inserted }
    }

    private static func release(
        of record: DocumentRecord, byName: [ReleaseName: Release.ID], only: Release.ID?, products: Set<String>
    ) -> Release.ID? {
        for source: ReleaseMention.Source in [.frontMatter, .releaseLine, .title, .fileName, .heading] {
            let names = Set(record.releases.filter { $0.source == source }.compactMap { ReleaseName($0.name) })
            let found = Set(names.compactMap { byName[$0] })
            if found.count == 1 { return found.first }
            if found.count > 1 { return nil }
            // It is about a version, but of none of the releases.
            let isAboutOther = source != .heading && source != .releaseLine && names.contains { $0.version != nil }
            if isAboutOther, source != .title || isOfOther(record, products: products) { return nil }
        }
        return only
    }

    /// Whether the version in a title is that of a product: one of two numbers only where the same name, or a word like
    /// "release", stands before it, for `WCAG 2.2 audit` is about the release as much as any document without a version.
    private static func isOfOther(_ record: DocumentRecord, products: Set<String>) -> Bool {
        let short = ShortVersions.inTitle(record.title)
        return short.isEmpty || !VersionNumber.all(in: record.title).isEmpty
            || short.contains { ShortVersions.isCalledRelease($0) || products.contains($0.noun) }
    }

    /// The words before the versions of releases in titles: "linux" of `Tarn Linux 12.4`.
    private static func products(in records: [DocumentRecord], byName: [ReleaseName: Release.ID]) -> Set<String> {
        Set(
            records.flatMap { ShortVersions.inTitle($0.title) }.filter { found in
                VersionNumber(found.text).map { byName[.version($0)] != nil } ?? false
            }.map(\.noun))
    }

    private static func version(inTitleOf record: DocumentRecord) -> VersionNumber? {
        let atHead = record.releases.filter { $0.source == .title || $0.source == .frontMatter }
        let versions = Set(atHead.compactMap { ReleaseName($0.name)?.version })
        return versions.count == 1 ? versions.first : nil
    }

    private static func sections(
        of records: [DocumentRecord], byName: [ReleaseName: Release.ID]
    ) -> [String: Release.ID] {
        var found: [String: Release.ID] = [:]
        for heading in Set(records.flatMap { $0.outline.map(\.text) }) {
            let releases = Set(VersionNumber.named(in: heading).compactMap { byName[.version($0)] })
            if releases.count == 1 { found[heading] = releases.first }
        }
        return found
    }
}
