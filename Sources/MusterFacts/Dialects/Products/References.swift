import MusterModel
import MusterText

/// Documents and evidence that a document points at: the points under its references, links, paths and addresses.
///
/// One fact for each target, at its first place.
struct References: Dialect {
    func read(_ reading: Reading, into sheet: inout FactSheet) {
        var seen = Seen(folders: Self.folders(of: reading.document.path.text))
        seenByOthers(reading, sheet, &seen)
        for place in places(in: reading) {
            switch place.content {
            case .statement(let index): read(reading.statements[index], index, reading, &sheet, &seen)
            case .row(let row, let table): read(row, of: table, reading, &sheet, &seen)
            case .quotation(let index): readQuotation(reading.outline.quotations[index], reading, &sheet, &seen)
            }
        }
    }

    /// Where a target may be named.
    private struct Place {
        enum Content {
            case statement(Int)
            case row(Table.Row, Table)
            case quotation(Int)
        }

        let line: Int
        let content: Content
    }

    /// In order of lines.
    private func places(in reading: Reading) -> [Place] {
        var places: [Place] = []
        for index in reading.statements.indices where mayName(index, in: reading) {
            places.append(Place(line: reading.statements[index].line, content: .statement(index)))
        }
        for table in reading.outline.tables where !isHistory(table, reading) {
            for row in table.rows { places.append(Place(line: row.line, content: .row(row, table))) }
        }
        for (index, line) in reading.outline.quotations.enumerated() {
            places.append(Place(line: line.line, content: .quotation(index)))
        }
        return places.sorted { $0.line < $1.line }
    }

    /// Whether a statement is a point of the references, or holds what every path and address does.
    private func mayName(_ index: Int, in reading: Reading) -> Bool {
        let role = reading.role(of: index)
        return role == .references || role == .evidence
            || !reading.statements[index].signs.isDisjoint(with: [.link, .innerPoint, .slash])
    }

    /// Targets that have a fact, compared without anchors.
    private struct Seen {
        var targets: Set<String> = []
        /// The folder of the document, from wherever a path may begin: `docs/plans/`, `plans/`.
        let folders: [String]
        /// Last names of paths, for later mentions by the name alone.
        var names: Set<String> = []

        mutating func isNew(_ target: String) -> Bool {
            if TrackerNames.isOne(target) { return targets.insert(target.folded).inserted }
            let isAddress = target.containsBytes("://")
            let key = (isAddress ? target.split(onByte: 0x23).first ?? target : Paths.withoutAnchor(target)).folded
                .withoutHere
            if !isAddress, !key.containsBytes("/"), names.contains(key) { return false }
            guard targets.insert(key).inserted else { return false }
            if !isAddress, !key.containsBytes("/") { for folder in folders { targets.insert(folder + key) } }
            if !isAddress, let name = key.split(onByte: 0x2F).last { names.insert(name) }
            return true
        }
    }

    private static func folders(of path: String) -> [String] {
        let parts = path.folded.split(onByte: 0x2F).dropLast()
        return parts.indices.map { parts[$0...].joined(separator: "/") + "/" }
    }

    /// A path that is a deliverable or an artifact is not also a reference.
    private func seenByOthers(_ reading: Reading, _ sheet: FactSheet, _ seen: inout Seen) {
        _ = seen.isNew(reading.document.path.name)
        // A document does not refer to itself, from whichever folder it writes its own path.
        var own = reading.document.path.text
        while true {
            _ = seen.isNew(own)
            guard let slash = own.firstOffset(of: "/") else { break }
            own = own.bytes(from: slash + 1)
        }
        for path in sheet.paths(of: [.deliverable, .artifact]) { _ = seen.isNew(path) }
    }

    private func isHistory(_ table: Table, _ reading: Reading) -> Bool {
        let role = reading.outline.sections[table.section].role
        return role == .history || role == .legend || role == .example
    }

    // Statements.
    private func read(
        _ statement: Statement, _ index: Int, _ reading: Reading, _ sheet: inout FactSheet, _ seen: inout Seen
    ) {
        let role = reading.role(of: index)
        guard role != .history, role != .example,
            !statement.isHeading || statement.section != reading.outline.titleSection
        else { return }
        if let field = statement.field, Placeholder.isOne(field.value), !field.value.isEmpty,
            statement.text.spans.isEmpty
        {
            return
        }
        if role == .references, isPoint(statement, index, reading), !hasTarget(statement), !sheet.isTaken(index) {
            addPoint(statement, index, reading, &sheet, &seen)
            return
        }
        let parent = sheet.owner(of: index) ?? statement.parent.flatMap { sheet.owner(of: $0) }
        let named = targets(
            of: statement.text, in: reading, isPlan: reading.isPlan && role != .references, at: statement
        ) { Self.line(naming: $0, from: index, in: reading) }
        if named.isEmpty, let path = source(statement, index, reading), !sheet.isTaken(index), seen.isNew(path) {
            var fact = Fact(.reference, statement, title: path, modality: .claimed)
            fact.details[.path] = path
            sheet.add(fact, at: index, parent: parent)
            return
        }
        if named.isEmpty, isEvidence(statement, index, reading), !sheet.isTaken(index) {
            return addPoint(statement, index, reading, &sheet, &seen)
        }
        let isPointed = role == .references || role == .evidence
        for target in named
        where !isSubject(target, statement, index, sheet) && (isPointed || !target.isBareSite) {
            guard seen.isNew(target.path) else {
                sheet.citeAgain(target.path, by: sheet.owner(of: index))
                continue
            }
            var fact = Fact(.reference, statement, title: target.title, modality: .claimed)
            target.fill(&fact)
            fact.line = Self.line(naming: target.words.isEmpty ? target.path : target.words, from: index, in: reading)
            sheet.add(fact, at: index, parent: parent)
        }
    }

    /// The line on which words of a statement stand, where it goes on over several.
    private static func line(naming words: String, from index: Int, in reading: Reading) -> Int {
        let lines = reading.document.lines
        let first = reading.statements[index].line
        let next = index + 1 < reading.statements.count ? reading.statements[index + 1].line : lines.count
        let start = words.clipped(20)
        for line in first...max(first, min(next, lines.count)) {
            let text = lines.text(line)
            if text.containsBytes(start) { return line }
            if text.trimmed.isEmpty { break }
        }
        return first
    }

    /// The file in code that a point under a title of references names, whatever its ending: `Map: `src/map.ts``.
    private func source(_ statement: Statement, _ index: Int, _ reading: Reading) -> String? {
        let title = reading.outline.section(of: index)
        guard statement.isItem, title.ownRole == .references, Self.namesReferences(title.folded) else { return nil }
        return statement.text.spans.lazy.filter { $0.kind == .code }.map { statement.text.text(of: $0) }
            .first { Paths.isFile($0) }
    }

    /// "Related files" may be those that a piece of work changed.
    private static func namesReferences(_ title: FoldedText) -> Bool {
        referenceWords.contains { title.text.containsBytes($0) }
    }

    private static let referenceWords = ["referen", "référen", "verweis", "参考", "参照", "引用"]

    /// What a quotation links to or names by its path in code is there, whoever speaks; what it says is not read.
    private func readQuotation(
        _ line: Statement, _ reading: Reading, _ sheet: inout FactSheet, _ seen: inout Seen
    ) {
        let role = reading.outline.sections[line.section].role
        guard !reading.isPlan, role != .history, role != .example else { return }
        let links = line.text.spans.filter {
            if case .link = $0.kind { true } else { $0.kind == .code && line.text.text(of: $0).containsBytes("/") }
        }
        let text = InlineText(text: line.text.text, spans: links)
        for target in targets(of: text, in: reading, isPlan: true, line: { _ in line.line })
        where seen.isNew(target.path) {
            var fact = Fact(.reference, line, title: target.title, modality: .claimed)
            target.fill(&fact)
            sheet.add(fact, section: line.section)
        }
    }

    /// A path that a fact is about is no reference of it; nor is a link whose words are its id.
    private func isSubject(_ target: Target, _ statement: Statement, _ index: Int, _ sheet: FactSheet) -> Bool {
        guard let owner = sheet.owner(of: index) else { return false }
        let fact = sheet.facts[owner].fact
        if let id = fact.id, target.words.utf8.elementsEqual(id.utf8) { return true }
        // The bare name of a file that a line begins with is what it is about; a whole path says where to look.
        let isAbout = fact.kind == .deliverable || fact.kind == .artifact || !target.path.containsBytes("/")
        return fact.kind != .reference && isAbout && fact.title.startsWithBytes(target.path)
    }

    private func isPoint(_ statement: Statement, _ index: Int, _ reading: Reading) -> Bool {
        guard !statement.isHeading, !statement.introduces, !statement.body.isEmpty, statement.folded.wordCount <= 40
        else { return false }
        if statement.isItem {
            return statement.parent == nil
                || !reading.outline.isRecovered && reading.outline.itemRoles[statement.parent ?? 0] == .references
        }
        return reading.outline.isRecovered && statement.parent == nil
    }

    /// A point of a list of evidence that names no document is evidence itself: "Screenshots of the dashboards".
    private func isEvidence(_ statement: Statement, _ index: Int, _ reading: Reading) -> Bool {
        guard reading.outline.section(of: index).ownRole == .evidence, statement.isItem, statement.parent == nil,
            statement.box == nil, statement.mark == nil, statement.field == nil, !reading.isPlan,
            !EmptyLists.saysNone(statement.folded)
        else { return false }
        return isPoint(statement, index, reading) && !statement.text.text.containsBytes("://")
    }

    /// Points with links or paths give these; in the plain lists of a specification the point itself is the reference.
    private func hasTarget(_ statement: Statement) -> Bool {
        statement.text.spans.contains { if case .link = $0.kind { true } else { $0.kind == .code } }
            || statement.text.text.containsBytes("://")
    }

    private func addPoint(
        _ statement: Statement, _ index: Int, _ reading: Reading, _ sheet: inout FactSheet, _ seen: inout Seen
    ) {
        var fact = Fact(.reference, statement, title: statement.body, modality: .required)
        fact.details[.path] = Paths.first(in: statement.body)
        for path in Paths.all(in: statement.body) { _ = seen.isNew(path) }
        sheet.take(index, fact, parent: sheet.numberedTask)
    }

    // Rows.
    private func read(
        _ row: Table.Row, of table: Table, _ reading: Reading, _ sheet: inout FactSheet, _ seen: inout Seen
    ) {
        let parent = sheet.owner(ofLine: row.line)
        for (column, cell) in row.cells.enumerated() {
            let isEvidence = column < table.columns.count && table.columns[column].role == .evidence
            for target in targets(of: cell, in: reading, isPlan: false, isEvidence: isEvidence, line: { _ in row.line })
            where !isOwnID(target, cell, parent, sheet) && (isEvidence || !target.isBareSite) {
                guard seen.isNew(target.path) else {
                    sheet.citeAgain(target.path, by: parent)
                    continue
                }
                var fact = Fact(
                    kind: .reference, line: row.line, title: target.title, modality: .claimed,
                    text: cell.text.clipped(300))
                target.fill(&fact)
                sheet.add(fact, section: table.section, parent: parent)
            }
        }
    }

    /// A link whose text is the fact's own id is no reference of its own.
    private func isOwnID(_ target: Target, _ cell: InlineText, _ parent: Int?, _ sheet: FactSheet) -> Bool {
        guard let parent, let id = sheet.facts[parent].fact.id else { return false }
        return target.words.utf8.elementsEqual(id.utf8)
    }

    // Targets.
    struct Target {
        let title: String
        /// The path or address, as written.
        let path: String
        /// The words that carry the link.
        var words = ""
        /// A part of the document that stands in code after it (`F-09`).
        var item: String?

        /// Whether it is an address without words that names a host and nothing on it: where a product runs, and no document.
        var isBareSite: Bool { (words.isEmpty || words.containsBytes("://")) && LinkTargets.isSite(path) }

        func fill(_ fact: inout Fact) {
            // It is on no disk, and which host it is on is not said.
            if TrackerNames.isOne(path) { return }
            let bare = Paths.withoutAnchor(path)
            fact.details[.path] = bare
            if bare.utf8.count < path.utf8.count, path.utf8.dropFirst(bare.utf8.count).first == 0x23 {
                fact.details[.anchor] = path.bytes(from: bare.utf8.count + 1)
            }
            fact.details[.item] = item
        }
    }

    /// - Parameter line: the line of the file on which words of the text stand.
    private func targets(
        of text: InlineText, in reading: Reading, isPlan: Bool, at statement: Statement? = nil,
        isEvidence: Bool = false, line: (_ words: String) -> Int
    ) -> [Target] {
        guard !text.spans.isEmpty || text.text.hasByte(0x2E) || text.text.hasByte(0x2F) else { return [] }
        var found: [(at: Int, target: Target)] = []
        var covered: [Range<Int>] = []
        for span in text.spans {
            switch span.kind {
            case .link(let destination):
                covered.append(span.range)
                let words = text.text(of: span)
                guard LinkTargets.isReference(destination, words: words) else { continue }
                let source = reading.document.lines.text(line(words))
                let isNamed =
                    !source.containsBytes(destination.clipped(14)) && !words.containsBytes("://")
                    && source.containsBytes("[")
                found.append(
                    (
                        span.range.lowerBound,
                        Target(title: isNamed ? words : destination, path: destination, words: words)
                    ))
            case .image: covered.append(span.range)
            case .code:
                let words = Paths.withoutSection(text.text(of: span))
                covered.append(span.range)
                if Paths.isDocument(words) && !Self.isCommand(words)
                    && !((Paths.isBareSetting(words) || Paths.isBareOutput(words)) && !Self.isAlone(words, text))
                    || Self.isEvidenceFolder(words) || isEvidence && Paths.isTest(words)
                {
                    found.append(
                        (
                            span.range.lowerBound,
                            Target(
                                title: Paths.withoutAnchor(words).trimmed, path: words, words: words,
                                item: Self.item(after: span, in: text))
                        ))
                }
            case .strong, .emphasis: continue
            }
        }
        if !isPlan || isGovernance(statement) {
            found += bare(in: text, outside: covered, isEvidence: isEvidence)
        }
        found += addresses(in: text, outside: covered)
        found += trackers(in: text, outside: covered)
        return found.sorted { $0.at < $1.at }.map(\.target)
    }

    /// Whether words are all that a line, a cell or the value of a field says.
    private static func isAlone(_ words: String, _ text: InlineText) -> Bool {
        text.text.utf8.count == words.utf8.count || text.text.endsWithBytes(": " + words)
    }

    private static func isEvidenceFolder(_ words: String) -> Bool {
        words.endsWithBytes("/") && words.containsBytes("evidence")
    }

    private static func isCommand(_ words: String) -> Bool { words.utf8.contains(0x20) }

    /// ``` `report.md` (`F-09`) ```: the code in brackets directly after a path names a part of it.
    private static func item(after span: InlineText.Span, in text: InlineText) -> String? {
        guard let next = text.spans.first(where: { $0.kind == .code && $0.range.lowerBound > span.range.upperBound })
        else { return nil }
        guard text.text.bytes(span.range.upperBound..<next.range.lowerBound).utf8.elementsEqual(" (".utf8) else {
            return nil
        }
        let words = text.text(of: next)
        return WrittenID.leading(words) == nil ? nil : words
    }

    /// In a plan, a document that is to be read: "Review GOVERNANCE.md for …".
    private func isGovernance(_ statement: Statement?) -> Bool {
        guard let statement else { return false }
        return statement.folded.starts(with: "review") || statement.folded.starts(with: "read")
            || statement.folded.starts(with: "see") || statement.folded.starts(with: "follow")
    }

    /// Paths written without marks.
    private func bare(in text: InlineText, outside covered: [Range<Int>], isEvidence: Bool) -> [(Int, Target)] {
        Paths.all(in: text.text).compactMap { path in
            guard !path.containsBytes("://"), path.containsBytes("/") || isEvidence || Paths.isProse(path),
                let at = text.text.firstOffset(of: path),
                !covered.contains(where: { $0.overlaps(at..<at + path.utf8.count) })
            else { return nil }
            let clean = Paths.withoutLineNumber(path)
            return (at, Target(title: clean, path: clean, words: path))
        }
    }

    /// `owner/repository#12`, which code hosts turn into a link.
    private func trackers(in text: InlineText, outside covered: [Range<Int>]) -> [(Int, Target)] {
        guard text.text.hasByte(0x23), text.text.hasByte(0x2F) else { return [] }
        return TrackerNames.all(in: text.text).compactMap { at, name in
            guard !covered.contains(where: { $0.contains(at) }) else { return nil }
            return (at, Target(title: name, path: name, words: name))
        }
    }

    private func addresses(in text: InlineText, outside covered: [Range<Int>]) -> [(Int, Target)] {
        var found: [(Int, Target)] = []
        guard text.text.containsBytes("://") else { return found }
        for scheme in ["https://", "http://"] {
            var from = 0
            while let at = text.text.firstOffset(of: scheme, from: from) {
                let tail = text.text.bytes(from: at)
                let address = String(
                    decoding: tail.utf8.prefix {
                        !$0.isASCIISpace && $0 != 0x29 && $0 != 0x3E && $0 != 0x22 && $0 != 0x5D && $0 != 0x7C
                    }, as: UTF8.self
                ).beforeWidePunctuation.withoutEnd.withoutTrailingPunctuation
                from = at + max(1, address.utf8.count)
                let isMine = at > 0 && Array(text.text.utf8)[at - 1] == 0x40
                guard !isMine, !covered.contains(where: { $0.contains(at) }),
                    LinkTargets.isReference(address, words: ""), !LinkTargets.isPattern(address)
                else { continue }
                found.append((at, Target(title: address, path: address)))
            }
        }
        return found
    }
}

extension String {
    /// The address before the first sign of a script that sets none between its words: `https://example.org/）。`.
    fileprivate var beforeWidePunctuation: String {
        guard !utf8.allSatisfy({ $0 < 0x80 }) else { return self }
        let end = ["）", "（", "。", "、", "，", "；", "：", "」", "』", "】", "》", "！", "？"].compactMap { firstOffset(of: $0) }
            .min()
        return end.map { bytes(0..<$0) } ?? self
    }

    /// An address without the punctuation of the sentence that it ends a part of.
    fileprivate var withoutTrailingPunctuation: String {
        let signs: Set<UInt8> = [0x2C, 0x3B, 0x3A, 0x27, 0x21]
        return String(decoding: utf8.reversed().drop { signs.contains($0) }.reversed(), as: UTF8.self)
    }
}

extension Paths {
    /// Whether a bare name is that of a written document rather than of a setting or a source.
    static func isProse(_ path: String) -> Bool {
        let lower = path.asciiLowercased
        return [".md", ".markdown", ".pdf", ".docx", ".txt", ".xlsx", ".pptx"].contains { lower.endsWithBytes($0) }
            && !isBareOutput(path)
    }

    /// Whether a text is the path of a file in a folder, of whatever sort.
    static func isFile(_ path: String) -> Bool {
        guard path.containsBytes("/"), !path.containsBytes("://"), !path.utf8.contains(0x20),
            let name = path.split(onByte: 0x2F).last, let dot = name.utf8.lastIndex(of: 0x2E)
        else { return false }
        let ending = name.utf8[name.utf8.index(after: dot)...]
        return (1...5).contains(ending.count) && ending.allSatisfy(\.isASCIIAlphanumeric)
    }

    /// A path without the section that it is cited with (`RULES.md §22`).
    static func withoutSection(_ path: String) -> String {
        path.firstOffset(of: " §").map { path.bytes(0..<$0) } ?? path
    }

    /// Whether a name without a folder is that of a job or setting rather than of something to read.
    static func isBareSetting(_ path: String) -> Bool {
        let lower = path.asciiLowercased
        return !lower.containsBytes("/") && (lower.endsWithBytes(".yml") || lower.endsWithBytes(".yaml"))
    }

    /// Whether a name without a folder is that of a page, a log or data that a program reads or writes: one word, as
    /// `app.json`. Of several words it may be a record: `burn-in-results.json`.
    static func isBareOutput(_ path: String) -> Bool {
        let lower = path.asciiLowercased
        guard !lower.containsBytes("/"), !lower.containsBytes("sum") else { return false }
        if pages.contains(where: lower.endsWithBytes) { return true }
        return outputs.contains(where: lower.endsWithBytes) && !lower.utf8.contains { $0 == 0x2D || $0 == 0x5F }
    }

    private static let pages = [".html", ".htm", ".xml"]
    private static let outputs = [".log", ".txt", ".json"]

    /// Whether a path is that of a test, of its data or of a query that a table gives as evidence.
    static func isTest(_ path: String) -> Bool {
        guard !path.utf8.contains(0x20), !path.containsBytes("://"), let dot = path.utf8.lastIndex(of: 0x2E) else {
            return false
        }
        let ending = path.utf8[path.utf8.index(after: dot)...]
        guard (1...5).contains(ending.count), ending.allSatisfy(\.isASCIIAlphanumeric) else { return false }
        let folders = path.asciiLowercased.split(onByte: 0x2F).dropLast()
        return folders.contains { testFolders.contains($0) } || !folders.isEmpty && ending.elementsEqual("sql".utf8)
    }

    private static let testFolders: Set<String> = ["test", "tests", "spec", "specs", "e2e", "__tests__", "testdata"]

    /// A path without the numbers of lines that follow it (`todo.md:28-31`).
    static func withoutLineNumber(_ path: String) -> String {
        guard let colon = path.utf8.lastIndex(of: 0x3A), colon > path.utf8.startIndex else { return path }
        let tail = path.utf8[path.utf8.index(after: colon)...]
        return !tail.isEmpty && tail.allSatisfy { $0.isASCIIDigit || $0 == 0x2D }
            ? String(decoding: path.utf8[..<colon], as: UTF8.self) : path
    }
}

/// Which links are references: documents, evidence, runs, threads; not pictures, people, chat rooms or code.
enum LinkTargets {
    static func isReference(_ destination: String, words: String) -> Bool {
        let target = destination.trimmed
        guard let first = target.utf8.first, first != 0x23, !target.asciiLowercased.startsWithBytes("mailto:"),
            !target.startsWithBytes("javascript:")
        else { return false }
        let lower = target.asciiLowercased
        if [
            "slack.com", "discord.gg", "discord.com", "t.me/", "worldtimebuddy", "everytimezone.com",
            "timeanddate.com", "savvytime.com", "//time.is/", "localhost", "127.0.0.1",
            "creativecommons.org/licenses", "opensource.org/licenses", "instagram.com", "groups.google.com/a/",
            "groups.google.com/forum", "img.shields.io", "badge.svg", "zoom.us/", "meet.google.com", "mattermost",
            "zulipchat.com", "gitter.im", "matrix.to", "teams.microsoft.com", "webex.com",
        ].contains(where: lower.containsBytes) {
            return false
        }
        if [".png", ".jpg", ".jpeg", ".gif", ".svg", ".webp"].contains(where: {
            Paths.withoutAnchor(lower).endsWithBytes($0)
        }) {
            return false
        }
        if isPerson(lower) || isCode(lower) { return false }
        if lower.containsBytes("://") { return true }
        return Paths.isDocument(target) || Paths.isTest(target) || isPage(target)
            || Paths.withoutAnchor(target).endsWithBytes("/")
    }

    /// `/2031/05/02/Minutes-of-the-board`: a page of the site that the document belongs to, by folders and a name in words.
    private static func isPage(_ target: String) -> Bool {
        let path = Paths.withoutAnchor(target)
        guard path.utf8.first == 0x2F, !path.startsWithBytes("//"), !path.hasByte(0x3F) else { return false }
        let parts = path.split(onByte: 0x2F).filter { !$0.isEmpty }
        return parts.count > 1 && parts.last.map { $0.hasByte(0x2D) && !$0.hasByte(0x2E) } ?? false
    }

    /// `https://staging.kite.example/`: a host and nothing on it, but for those of documentation.
    static func isSite(_ address: String) -> Bool {
        guard let at = address.firstOffset(of: "://") else { return false }
        let host = address.bytes(from: at + 3).asciiLowercased
        guard host.utf8.dropLast(host.utf8.last == 0x2F ? 1 : 0).allSatisfy({ $0 != 0x2F && $0 != 0x3F && $0 != 0x23 })
        else { return false }
        return !["docs.", "doc.", "wiki.", "confluence.", "documentation.", "developer."].contains(
            where: host.startsWithBytes)
    }

    /// An address with a place in it that is still to be filled: `https://example.org/issues/[NUMBER`.
    static func isPattern(_ address: String) -> Bool {
        ["[", "{", "<", "xxxx", "…"].contains { address.containsBytes($0) }
    }

    /// The page of one person or repository on a code host or a network.
    private static func isPerson(_ address: String) -> Bool {
        for host in [
            "github.com/", "gitlab.com/", "gitee.com/", "twitter.com/", "x.com/", "linkedin.com/in/",
            "www.instagram.com/",
        ] {
            guard let at = address.firstOffset(of: "://" + host) ?? address.firstOffset(of: "://www." + host) else {
                continue
            }
            let path = address.bytes(from: at + 3 + host.utf8.count)
            let parts = path.split(onByte: 0x2F).filter { !$0.isEmpty }
            if parts.count <= 2 { return true }
        }
        return false
    }

    /// Trees, commits, tags and branches of a code host.
    private static func isCode(_ address: String) -> Bool {
        ["/commit/", "/releases/tag/", "/tag/", ".git"].contains {
            address.containsBytes($0) && ($0 != ".git" || address.endsWithBytes($0))
        }
            || address.containsBytes("/tree/") && !address.containsBytes("/tree/master/docs")
                && address.split(onByte: 0x2F).count <= 7
    }
}

extension String {
    /// A path without the step that stays in its folder: `./log.md` is `log.md`.
    fileprivate var withoutHere: String { startsWithBytes("./") ? bytes(from: 2) : self }
}
