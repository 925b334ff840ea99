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
        // A document does not refer to itself, from whichever folder it writes its own path: its name is noted with each.
        _ = seen.isNew(reading.document.path.name)
        var own = reading.document.path.text
        while !own.utf8.allSatisfy(Self.isPlain) {
            _ = seen.isNew(own)
            guard let slash = own.firstOffset(of: "/") else { break }
            own = own.bytes(from: slash + 1)
        }
        for path in sheet.paths(of: [.deliverable, .artifact]) { _ = seen.isNew(path) }
    }

    /// Whether a byte of a path is compared as it stands, but for its case: it is no white space, ends no path, and begins no
    /// address.
    private static func isPlain(_ byte: UInt8) -> Bool {
        byte > 0x20 && byte < 0x7F && byte != 0x23 && byte != 0x3A && byte != 0x3F
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
        if role == .references, isPoint(statement, index, reading), !hasTarget(statement), !saysNone(statement),
            !sheet.isTaken(index)
        {
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
        if named.isEmpty, !sheet.isTaken(index) {
            if isEvidence(statement, index, reading) { return addPoint(statement, index, reading, &sheet, &seen) }
            if let name = nameOnly(statement, role, reading) {
                return addPoint(statement, index, titled: name, reading, &sheet, &seen)
            }
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
            sheet.add(consume fact, at: index, parent: parent)
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
        if fact.kind == .artifact, target.words.hasSameBytes(as: fact.title) { return true }
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

    /// `Alert thresholds: n/a — not defined yet`: there is nothing to point at.
    private func saysNone(_ statement: Statement) -> Bool {
        guard let value = statement.field?.value, let first = Clauses(value).list.first else { return false }
        let words = FoldedText(first)
        return Placeholder.isOne(first) || EmptyLists.saysNone(words) || words.starts(with: "n a")
            || Self.repeats.end(FoldedText(value))
    }

    /// How points end that point at what was named before.
    private static let repeats: Phrases = [
        "same file", "same document", "same report", "same run", "as above", "see above", "ditto", "idem", "siehe oben",
        "ebenda", "gleiche datei", "voir ci dessus", "même fichier", "mismo archivo", "ver arriba", "mesmo arquivo",
        "同上",
    ]

    /// What a point of a list of what is pointed at is called, where it says in words or by code that is no path where that is:
    /// ``Signed package: artifact `release-kit` of run `3264` ``. Lists of sources begin with their paths.
    private func nameOnly(_ statement: Statement, _ role: SectionRole?, _ reading: Reading) -> String? {
        guard role == .references, statement.isItem, statement.parent == nil, statement.box == nil, !reading.isPlan,
            let field = statement.field, (2...8).contains(field.key.wordCount), field.meaning == nil,
            !field.name.hasByte(0x2F), !saysNone(statement), !statement.text.text.containsBytes("://"),
            !statement.text.spans.contains(where: { if case .link = $0.kind { true } else { false } })
        else { return nil }
        return field.name
    }

    /// Points with links or paths give these; in the plain lists of a specification the point itself is the reference.
    private func hasTarget(_ statement: Statement) -> Bool {
        statement.text.spans.contains { if case .link = $0.kind { true } else { $0.kind == .code } }
            || statement.text.text.containsBytes("://")
    }

    private func addPoint(
        _ statement: Statement, _ index: Int, titled title: String? = nil, _ reading: Reading, _ sheet: inout FactSheet,
        _ seen: inout Seen
    ) {
        var fact = Fact(.reference, statement, title: title ?? statement.body, modality: .required)
        fact.details[.path] = Paths.first(in: statement.body)
        for path in Paths.all(in: statement.body) { _ = seen.isNew(path) }
        sheet.take(index, consume fact, parent: sheet.numberedTask)
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

    /// A link whose text is the fact's own id, or the name of the file that is fetched there, is no reference of its own.
    private func isOwnID(_ target: Target, _ cell: InlineText, _ parent: Int?, _ sheet: FactSheet) -> Bool {
        guard let parent else { return false }
        let fact = sheet.facts[parent].fact
        if fact.kind == .artifact, target.words.hasSameBytes(as: fact.title), !target.words.isEmpty { return true }
        guard let id = fact.id else { return false }
        return target.words.utf8.elementsEqual(id.utf8)
    }
}

extension String {
    /// A path without the step that stays in its folder: `./log.md` is `log.md`.
    fileprivate var withoutHere: String { startsWithBytes("./") ? bytes(from: 2) : self }
}
