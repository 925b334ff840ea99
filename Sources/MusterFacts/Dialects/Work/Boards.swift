import MusterModel
import MusterText

/// Boards: titles beside each other that are nothing but states, and what is in each of them.
///
///     ## To do          ## Blocked                | To do  | Doing  | Done   |
///     - Export          - Payment adapter         |--------|--------|--------|
///     ## Done           ## In progress            | Export | Search | Import |
struct Boards: Dialect {
    func read(_ reading: Reading, into sheet: inout FactSheet) {
        guard Self.mayHold(reading.kind), !reading.isPlan, !reading.isProcedure else { return }
        for (section, state) in columns(of: reading) {
            for index in reading.outline.topStatements(in: section) where !sheet.isTaken(index) {
                Self.add(index, state, reading, &sheet)
            }
        }
    }

    /// Lists of issues, risks and checks have states of their own.
    static func mayHold(_ kind: DocumentKind) -> Bool {
        switch kind {
        case .progressLog, .roadmap, .minutes, .other: true
        case .taskSpec, .readinessReview, .checklist, .knownIssues, .riskRegister, .checksums, .workflow: false
        }
    }

    /// The sections of boards with what their titles say.
    private func columns(of reading: Reading) -> [(section: Int, state: StatusMeaning)] {
        let sections = reading.outline.sections
        let stated = sections.indices.compactMap { section -> (section: Int, state: StatusMeaning)? in
            guard section != reading.outline.titleSection, !reading.isInert(section: section),
                let state = Self.state(sections[section].folded, reading.words)
            else { return nil }
            return (section, state)
        }
        let groups = Dictionary(grouping: stated) {
            Place(parent: sections[$0.section].parent, level: sections[$0.section].level)
        }
        return stated.filter { column in
            let section = sections[column.section]
            let beside = groups[Place(parent: section.parent, level: section.level)] ?? []
            return Self.areColumns(beside.map(\.state), in: reading.kind)
        }
    }

    private struct Place: Hashable {
        let parent: Int?
        let level: Int
    }

    /// Whether states are those of work from its start to its end, and not results of tests. An entry of a log may have nothing
    /// that is still in work: `Done`, `Blocked`, `Next`.
    static func areColumns(_ states: [StatusMeaning], in kind: DocumentKind) -> Bool {
        let isLog = kind == .progressLog || kind == .minutes
        return states.count > 2 && states.contains(.done) && !states.contains(.rejected)
            && (states.contains(.moving) && states.contains { $0 == .todo || $0 == .blocked }
                || isLog && states.contains(.todo) && states.contains(.blocked))
    }

    /// What a title says that is nothing but a state of work.
    static func state(_ title: FoldedText, _ words: Wording) -> StatusMeaning? {
        guard title.wordCount <= 3 else { return nil }
        if todo.contains(title.text) { return .todo }
        if doing.contains(title.text) { return .moving }
        return words.states.alone(title)
    }

    private static let todo: Set<String> = [
        "to do", "todo", "todos", "backlog", "next", "up next", "ready", "zu erledigen", "offen", "à faire",
        "por hacer",
        "a fazer", "待办", "未着手", "やること",
    ]
    private static let doing: Set<String> = [
        "doing", "now", "in work", "review", "in review", "in arbeit", "in bearbeitung", "en cours", "en curso",
        "en progreso", "em andamento", "fazendo", "进行中", "作業中", "対応中",
    ]

    /// Adds a point of a column of a board.
    static func add(_ index: Int, _ state: StatusMeaning, _ reading: Reading, _ sheet: inout FactSheet) {
        let statement = reading.statements[index]
        guard statement.isItem, statement.box == nil, statement.mark == nil, !statement.body.isEmpty,
            !EmptyLists.saysNone(statement.folded)
        else { return }
        var fact = Fact(.task, statement, title: Checklists.title(of: statement), modality: reading.claim)
        if let id = WrittenID.leading(statement.body), !id.rest.isEmpty {
            fact.id = id.id
            fact.title = id.rest
        }
        TrailingDue.apply(to: &fact, in: reading)
        TrailingParts.apply(to: &fact, in: reading)
        StatusLines.apply(under: index, to: &fact, in: reading)
        fact.status = fact.status ?? state.status(of: .task)
        fact.severity = SeverityWords.priority(in: statement.folded)
        sheet.take(index, fact, parent: sheet.holder(of: index, kinds: [.phase]))
    }
}
