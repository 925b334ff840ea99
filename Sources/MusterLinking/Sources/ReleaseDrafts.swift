import MusterModel
import MusterText

/// Gathers the names of releases: which ones make a release, and which are other names of one.
struct ReleaseDrafts {
    /// A name that makes a release, and where.
    struct Maker {
        /// As written; empty where only the version is known.
        var spelling: String
        var location: SourceLocation?
        /// The better the place, the lower: 0 for the configuration.
        var rank: Int
    }

    private let sources: ProjectSources
    private(set) var makers: [ReleaseName: [Maker]] = [:]
    /// For each name without a version, the versions that some line calls by it.
    private(set) var meanings: [String: Set<VersionNumber>] = [:]
    /// Every spelling of a version or name, with the lines that use it.
    private(set) var spellings: [ReleaseName: [String: [SourceLocation]]] = [:]
    private(set) var branches: [VersionNumber: Set<String>] = [:]
    /// Whether no document names a release, and the only one is what they are about.
    private(set) var isOfSubject = false

    init(_ sources: ProjectSources, launches: [(version: VersionNumber, fact: FactReference)]) {
        self.sources = sources
        configured()
        for document in sources.records.indices where ProjectSources.speaksForProject(sources.records[document]) {
            mentions(of: sources.records[document])
        }
        for launch in launches {
            make(.version(launch.version), "", at: sources.location(of: launch.fact), rank: 3)
        }
        for fact in sources.facts(.decision) { decision(fact) }
        for fact in sources.facts(.milestone) { target(fact) }
        if makers.isEmpty { decidedElsewhere() }
        if makers.isEmpty { decidedByName() }
        if makers.isEmpty { subject() }
        if makers.isEmpty { decidedByTitle() }
        successors()
    }

    /// Where a version is judged, a sheet of checks for a later one of which some are done makes that one a release too: the
    /// go for 2.3.0 that lies beside it is none for 2.4.0.
    private mutating func successors() {
        let last = makers.keys.compactMap(\.version).max()
        guard let last, sources.configuration.releases.isEmpty else { return }
        for record in sources.records where ReviewDocuments.checksOneRelease(record) {
            for mention in record.releases where ReleaseDrafts.headRank(mention.source) != nil {
                guard mention.source != .heading, let name = ReleaseName(mention.name), let version = name.version,
                    last < version
                else { continue }
                make(name, mention.name, at: SourceLocation(path: record.path, line: mention.line), rank: 6)
            }
        }
    }

    /// Where somebody decided to go or not, and no document says of what, it is the one release that the documents name at
    /// their heads.
    private mutating func decidedElsewhere() {
        guard sources.facts(.decision).contains(where: { isVerdict(sources.fact($0)) }) else { return }
        let mentions = sources.records.filter(ProjectSources.speaksForProject).flatMap { record in
            record.releases.filter { ReleaseDrafts.mayName($0.source) }
                .map { ($0, SourceLocation(path: record.path, line: $0.line)) }
        }
        guard Set(mentions.compactMap { ReleaseName($0.0.name) }).count == 1 else { return }
        for (mention, location) in mentions {
            if let name = ReleaseName(mention.name) { make(name, mention.name, at: location, rank: 6) }
        }
    }

    /// Where no document names a release in a way of its own, the verdicts and the titles of the documents may share a name;
    /// of several names none counts.
    private mutating func decidedByName() {
        let titles = sources.records.filter(ProjectSources.speaksForProject).map(\.title)
        let named = sources.facts(.decision).filter { isVerdict(sources.fact($0)) }.compactMap { reference in
            SharedName.of(verdict: sources.fact(reference).title, titles: titles).map { ($0, reference) }
        }
        guard Set(named.compactMap { ReleaseName($0.0) }).count == 1 else { return }
        for (spelling, reference) in named {
            if let name = ReleaseName(spelling) { make(name, spelling, at: sources.location(of: reference), rank: 6) }
        }
    }

    /// Where nothing says which release is judged, it is what the documents call the thing that they check, sign or decide
    /// on at their heads; of several such names none counts.
    private mutating func subject() {
        let named = sources.records.filter { ProjectSources.speaksForProject($0) && ReviewDocuments.judges($0) }
            .flatMap { record in
                record.releases.filter {
                    ReleaseDrafts.mayName($0.source) || $0.source == .subject || $0.source == .fileName
                }
                .map { ($0.name, SourceLocation(path: record.path, line: $0.line)) }
            }
        guard Set(named.compactMap { ReleaseName($0.0) }).count == 1 else { return }
        isOfSubject = true
        for (spelling, location) in named {
            if let name = ReleaseName(spelling) { make(name, spelling, at: location, rank: 7) }
        }
    }

    /// Where one document alone decides to go or not, and nothing has a name, what it decides on is called by its title.
    private mutating func decidedByTitle() {
        let verdicts = sources.facts(.decision).filter { isVerdict(sources.fact($0)) }
        guard let only = verdicts.first?.document, verdicts.allSatisfy({ $0.document == only }) else { return }
        let record = sources.records[only]
        // A go for a part of the project lets no release go.
        let said = verdicts.map { sources.fact($0) }.flatMap { [$0.title, $0.details[.scope] ?? ""] } + [record.title]
        guard said.allSatisfy({ Words($0).list.allSatisfy(DecisionScope.mayNameWhole) }) else { return }
        isOfSubject = true
        make(
            .words(record.title.titleKey), record.title, at: SourceLocation(path: record.path, line: 1), rank: 8)
    }

    private func isVerdict(_ fact: Fact) -> Bool {
        fact.modality == .claimed && (fact.status == .go || fact.status == .noGo)
    }

    private mutating func configured() {
        for release in sources.configuration.releases {
            let name = ReleaseName(release.version) ?? .words(release.version.titleKey)
            make(name, release.version, at: release.location, rank: 0)
            guard let version = name.version else { continue }
            for alias in release.aliases + [release.branch].compactMap(\.self) {
                if case .words(let words)? = ReleaseName(alias) { meanings[words, default: []].insert(version) }
            }
        }
    }

    private mutating func mentions(of record: DocumentRecord) {
        let isReview = record.judgedAs == .readinessReview
        // Minutes may speak of several releases; a document of another kind reviews the one of its head.
        let namesOne = isReview || ReviewDocuments.isReview(record) && ReviewDocuments.isOfOneRelease(record)
        let isNamedAtHead = record.releases.contains {
            ReleaseDrafts.headRank($0.source) != nil && $0.source != .heading
        }
        let hasVersion = record.releases.contains {
            ReleaseDrafts.headRank($0.source) != nil && ReleaseName($0.name)?.version != nil
        }
        for mention in record.releases {
            guard let name = ReleaseName(mention.name) else { continue }
            let location = SourceLocation(path: record.path, line: mention.line)
            spellings[name, default: [:]][mention.name, default: []].append(location)
            if mention.source == .branch, let version = name.version {
                branches[version, default: []].insert(mention.name)
            }
            guard let rank = ReleaseDrafts.headRank(mention.source) else { continue }
            let mayBeWords =
                mention.source == .frontMatter || ReleaseDrafts.mayName(mention.source) && !hasVersion
            guard mention.source == .frontMatter || namesOne,
                name.version != nil || mayBeWords,
                mention.source != .heading || isReview && !isNamedAtHead
            else { continue }
            make(name, mention.name, at: location, rank: rank)
        }
        for group in Dictionary(grouping: record.releases, by: \.group).values {
            unite(group)
        }
    }

    /// Names of one line mean its version, where it has exactly one.
    private mutating func unite(_ group: [ReleaseMention]) {
        let names = group.compactMap { ReleaseName($0.name) }
        let versions = Set(names.compactMap(\.version))
        guard versions.count == 1, let version = versions.first else { return }
        for case .words(let words) in names { meanings[words, default: []].insert(version) }
    }

    private mutating func decision(_ reference: FactReference) {
        let fact = sources.fact(reference)
        guard fact.modality == .claimed, fact.status == .go || fact.status == .noGo || fact.status == .pending else {
            return
        }
        let named = fact.details[.release].flatMap { ReleaseName($0)?.version }
        let said = VersionNumber.named(in: fact.title)
        guard let version = named ?? ReleaseDrafts.only(said.isEmpty ? VersionNumber.aims(of: fact.title) : said)
        else { return }
        make(.version(version), "", at: sources.location(of: reference), rank: 4)
    }

    private mutating func target(_ reference: FactReference) {
        let fact = sources.fact(reference)
        guard let date = fact.date, date >= sources.asOf || fact.modality == .planned, fact.status != .done,
            LaunchWording.isRelease(fact.title) || Words(fact.title).contain("target"),
            let version = fact.details[.release].flatMap({ ReleaseName($0)?.version })
                ?? VersionNumber.all(in: fact.title).first
        else { return }
        make(.version(version), "", at: sources.location(of: reference), rank: 5)
    }

    private mutating func make(_ name: ReleaseName, _ spelling: String, at location: SourceLocation?, rank: Int) {
        makers[name, default: []].append(Maker(spelling: spelling, location: location, rank: rank))
    }

    private static func only(_ versions: [VersionNumber]) -> VersionNumber? { versions.count == 1 ? versions[0] : nil }

    /// Whether a place at the head of a document may name a release by a name without a version.
    static func mayName(_ source: ReleaseMention.Source) -> Bool {
        source == .frontMatter || source == .releaseLine || source == .title
    }

    /// How good a place at the head of a document is to learn its release from; nil for places in its body.
    static func headRank(_ source: ReleaseMention.Source) -> Int? {
        switch source {
        case .frontMatter: 1
        case .releaseLine, .title, .fileName: 2
        case .heading: 3
        case .decision: 4
        case .objective, .branch, .prose, .subject: nil
        }
    }
}

extension VersionNumber {
    /// The number with at least three places and its suffix: `1.0.0`, `1.0.0-rc.1`.
    var text: String {
        let places = components + [Int](repeating: 0, count: max(0, 3 - components.count))
        return places.map(String.init).joined(separator: ".") + (suffix.isEmpty ? "" : "-" + suffix)
    }
}
