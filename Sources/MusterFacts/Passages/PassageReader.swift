import MusterModel
import MusterText

/// The stretches of a document that pages show as they stand, with their points.
struct PassageReader {
    private let reading: Reading
    /// The lines with a sign-off or decision that is asked for.
    private let orders: Set<Int>
    private var passages: [Passage] = []

    static func passages(in reading: Reading, sheet: FactSheet) -> [Passage] {
        var reader = PassageReader(reading: reading, sheet: sheet)
        reader.readSections()
        for table in reading.outline.tables { reader.readChanges(in: table) }
        for index in reading.statements.indices { reader.readItem(index) }
        return reader.passages.sorted { ($0.line, $0.endLine) < ($1.line, $1.endLine) }
    }

    private init(reading: Reading, sheet: FactSheet) {
        self.reading = reading
        orders = sheet.lines(of: [.requiredSignoff, .decision])
    }

    // Sections, with those within them that have no subject of their own.
    private mutating func readSections() {
        let outline = reading.outline
        for (index, section) in outline.sections.enumerated() {
            guard let own = section.ownRole, index != outline.titleSection,
                let role = PassageRole(own, title: section.folded)
            else { continue }
            var points: [Passage.Point] = []
            var inner = index
            while inner < outline.sectionEnds[index] {
                if inner > index, outline.sections[inner].ownRole != nil {
                    inner = outline.sectionEnds[inner]
                    continue
                }
                points += self.points(of: inner, isTop: inner == index)
                inner += 1
            }
            add(role, title: section.title, line: section.line, points)
        }
    }

    /// `| Merged | Change |`: what came into the code, each with its day.
    private mutating func readChanges(in table: Table) {
        guard let day = table.columns.firstIndex(where: { Self.mergeTitles.begin($0.folded) }),
            let change = table.column([.change, .item, .task, .detail, .feature])
                ?? table.columns.indices.first(where: { $0 != day }),
            let role = Optional(reading.outline.sections[table.section].role), role != .log, role != .example
        else { return }
        let points = table.rows.compactMap { row -> Passage.Point? in
            guard let date = row.text(day).flatMap(reading.dates.first), let words = row.text(change) else {
                return nil
            }
            return .init(line: row.line, text: "\(date): \(words)")
        }
        add(.logEntry, title: table.columns[day].title, line: table.line, points)
    }

    private static let mergeTitles: Phrases = [
        "merged", "landed", "committed", "merge date", "date merged", "commit date", "gemergt", "fusionné", "fusionado",
    ]

    private func points(of section: Int, isTop: Bool) -> [Passage.Point] {
        let outline = reading.outline
        var points: [Passage.Point] = []
        for index in outline.bySection[section] {
            let statement = reading.statements[index]
            if isTop, outline.sections[section].statement == index { continue }
            if !statement.text.text.isEmpty {
                points.append(.init(line: statement.line, text: statement.text.text, depth: statement.depth))
            }
        }
        for table in outline.tables where table.section == section {
            points += table.rows.map { row in
                .init(line: row.line, text: row.cells.map(\.text).filter { !$0.isEmpty }.joined(separator: " · "))
            }
        }
        return points.sorted { $0.line < $1.line }
    }

    // Items and lines that name themselves: `Attendees: …`, `Agenda:`.
    private mutating func readItem(_ index: Int) {
        let statement = reading.statements[index]
        guard !statement.isHeading, reading.outline.sections[statement.section].statement != index,
            let (title, value, words) = label(of: statement), mayBeSpoken(words),
            let own = reading.words.role(ofTitle: words), let role = PassageRole(own, title: words),
            isSpoken(own, words)
        else { return }
        if !value.isEmpty {
            add(
                role, title: title, line: statement.line,
                [.init(line: statement.line, text: value + rest(after: index))] + nested(in: index))
        } else {
            let inside = nested(in: index)
            add(role, title: title, line: statement.line, inside.isEmpty ? following(index) : inside)
        }
    }

    /// The further lines of a paragraph that begins with a label, up to one with a label of its own.
    private func rest(after index: Int) -> String {
        guard reading.statements[index].form == .line else { return "" }
        var text = ""
        var line = reading.statements[index].line
        for statement in reading.statements[(index + 1)...] {
            guard statement.form == .line, statement.line == line + 1, statement.field == nil else { break }
            text += " \(statement.text.text)"
            line += 1
        }
        return text
    }

    private func label(of statement: Statement) -> (title: String, value: String, words: FoldedText)? {
        if let field = statement.field { return (field.name, field.value, field.key) }
        guard statement.introduces, statement.folded.wordCount <= 8 else { return nil }
        let title = statement.body.cleanTitle
        return (title, "", FoldedText(title))
    }

    /// Whether a label may be one of which ``isSpoken(_:_:)`` holds, told before its subject is looked for.
    private func mayBeSpoken(_ label: FoldedText) -> Bool {
        SectionTitles.exactRole(of: label) != nil || SectionTitles.mayStop(label)
            || reading.words.project.hasTitles
    }

    /// A label within a text must be the subject as a whole, or hold a word that leaves no doubt.
    private func isSpoken(_ role: SectionRole, _ title: FoldedText) -> Bool {
        SectionTitles.exactRole(of: title) != nil || role == .freeze || role == .rollback && title.wordCount <= 4
    }

    private func nested(in index: Int) -> [Passage.Point] {
        let depth = reading.statements[index].depth
        return (index + 1..<max(index + 1, reading.statements[index].end)).compactMap { inner in
            let statement = reading.statements[inner]
            guard !isOrder(statement.line) else { return nil }
            return .init(line: statement.line, text: statement.text.text, depth: max(0, statement.depth - depth - 1))
        }
    }

    /// A sign-off or vote that is asked for within an agenda is no point of it.
    private func isOrder(_ line: Int) -> Bool { orders.contains(line) }

    /// A list that lost its levels: the points after the label, up to the first that is a statement of its own.
    private func following(_ index: Int) -> [Passage.Point] {
        let statement = reading.statements[index]
        guard statement.isItem else { return [] }
        var points: [Passage.Point] = []
        var next = statement.end
        while next < reading.statements.count, reading.statements[next].isItem,
            reading.statements[next].parent == statement.parent, !reading.statements[next].introduces
        {
            let line = reading.statements[next].line
            if isOrder(line) { break }
            points.append(.init(line: line, text: reading.statements[next].text.text))
            next = reading.statements[next].end
        }
        return points
    }

    private mutating func add(_ role: PassageRole, title: String, line: Int, _ points: [Passage.Point]) {
        guard !points.isEmpty else { return }
        passages.append(
            Passage(role: role, line: line, endLine: points.map(\.line).max() ?? line, title: title, points: points))
    }
}

extension PassageRole {
    /// What a section with a role and title is shown as; nil for sections whose content is all facts.
    init?(_ role: SectionRole, title: FoldedText) {
        switch role {
        case .scope: self = .scope
        case .agenda: self = .agenda
        case .attendees: self = .attendees
        case .votes: self = .vote
        case .conditions: self = .condition
        case .testSummary: self = .testSummary
        case .metrics: self = .metrics
        case .rollback:
            self =
                title.says("trigger") || title.says("triggers") || title.says("criteria")
                    || title.says("when") ? .rollbackTrigger : .rollbackStep
        case .deployment: self = .deploymentPlan
        case .support: self = .supportPlan
        case .communication: self = .communicationPlan
        case .operations: self = .operatorCommand
        case .freeze: self = .freeze
        case .log: self = .logEntry
        case .backlog: self = .backlog
        case .context, .objectives, .guidance, .definitionOfReady, .definitionOfDone, .acceptance, .deliverables,
            .references, .tasks, .phases, .checklist, .signoffs, .security, .decision, .actions, .issues,
            .risks, .artifacts, .milestones, .evidence, .waivers, .versionControl, .decisions, .history, .completed,
            .deferred, .legend, .example, .troubleshooting:
            return nil
        }
    }
}
