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
                let state = Self.state(sections[section].folded, reading.words),
                // `Concerns` lists what may happen, though as a vote the word refuses.
                state != .rejected || sections[section].ownRole != .risks
            else { return nil }
            return (section, state)
        }
        let groups = Dictionary(grouping: stated) {
            Place(parent: sections[$0.section].parent, level: sections[$0.section].level)
        }
        return stated.filter { column in
            let section = sections[column.section]
            let beside = groups[Place(parent: section.parent, level: section.level)] ?? []
            let isDone = sections.contains {
                $0.ownRole == .completed && $0.parent == section.parent && $0.level == section.level
            }
            return Self.areColumns(beside.map(\.state) + (isDone ? [.done] : []), in: reading.kind)
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
        // A log that tells what is done beside what is in work needs nothing else.
        if isLog, states.contains(.done), states.contains(.moving), !states.contains(.rejected) { return true }
        return states.count > 2 && states.contains(.done) && !states.contains(.rejected)
            && (states.contains(.moving) && states.contains { $0 == .todo || $0 == .blocked }
                || isLog && states.contains(.todo) && states.contains(.blocked))
    }

    /// What a title says that is nothing but a state of work.
    static func state(_ title: FoldedText, _ words: Wording) -> StatusMeaning? {
        guard title.wordCount <= 3 else { return nil }
        if todo.contains(title.text) { return .todo }
        if doing.contains(title.text) { return .moving }
        if stuck.contains(title.text) { return .blocked }
        if done.contains(title.text) { return .done }
        return words.states.alone(title)
    }

    private static let todo: Set<String> = [
        "to do", "todo", "todos", "backlog", "next", "up next", "ready", "zu erledigen", "offen", "à faire",
        "por hacer",
        "a fazer", "待办", "未着手", "やること", "pending", "not started", "not started yet", "upcoming", "coming up",
        "coming next", "up next", "planned", "ausstehend", "noch nicht begonnen", "als nächstes", "geplant",
        "en attente",
        "à venir", "pas commencé", "prévu", "pendiente", "pendientes", "próximo", "sin empezar", "previsto", "pendente",
        "pendentes", "a seguir", "não iniciado", "待开始", "未开始", "待处理", "これから", "予定",
    ]
    private static let doing: Set<String> = [
        "doing", "now", "in work", "review", "in review", "in arbeit", "in bearbeitung", "en cours", "en curso",
        "en progreso", "em andamento", "fazendo", "进行中", "作業中", "対応中", "working on", "working on it",
        "working on now", "under way", "underway", "in the works", "in flight", "started", "ongoing", "laufend",
        "läuft",
        "begonnen", "woran wir arbeiten", "commencé", "en chantier", "en marcha", "empezado", "em curso", "iniciado",
        "进行", "正在进行", "進行中", "実施中",
    ]
    private static let stuck: Set<String> = [
        "stuck", "on hold", "paused", "waiting", "hängt", "wartet", "pausiert", "bloqué", "bloqués", "en pause",
        "bloqueado", "bloqueados", "atascado", "en pausa", "em espera", "parado", "travado", "受阻", "卡住", "暂停",
        "停滞中", "保留中", "待ち",
    ]
    private static let done: Set<String> = [
        "shipped", "delivered", "ready and shipped", "geliefert", "ausgeliefert", "livré", "livrés", "entregado",
        "entregados", "entregue", "entregues", "已交付", "已上线", "納品済み", "リリース済み",
    ]

    /// Whether a title is that of a column for what is in work, waits or is to be done.
    static func isOpenColumn(_ title: FoldedText) -> Bool {
        todo.contains(title.text) || doing.contains(title.text) || stuck.contains(title.text)
    }

    /// Whether a title beside another of the same depth says that what it lists is still in work, or to be done.
    static func haveOpenWork(beside section: Section, in reading: Reading) -> Bool {
        reading.outline.sections.contains { other in
            guard other.parent == section.parent, other.level == section.level, other.line != section.line else {
                return false
            }
            switch other.ownRole {
            case .tasks, .backlog, .deferred, .actions: return true
            case _: break
            }
            switch state(other.folded, reading.words) {
            case .moving, .todo, .blocked: return true
            case _: return false
            }
        }
    }

    /// Whether all points of a column, two at least, end in a name in brackets: `Load tests (Ada)`.
    private static func areHandedOut(_ section: Int, _ reading: Reading) -> Bool {
        let points = reading.outline.topStatements(in: section).map { reading.statements[$0] }.filter(\.isItem)
        return points.count > 1
            && points.allSatisfy { point in
                TitleRemark.remark(of: point.body).map { remark in
                    ListedOwners.isSomebody(remark.split(onByte: 0x2C).first?.trimmed ?? remark)
                } ?? false
            }
    }

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
        RemarkParts.apply(to: &fact, in: reading)
        TrailingParts.apply(to: &fact, in: reading)
        if areHandedOut(statement.section, reading) { RemarkParts.applyName(to: &fact) }
        StatusLines.apply(under: index, to: &fact, in: reading)
        // `Bell mended except for the clapper` under what was shipped is not all done.
        let isDoubted =
            state.isFavourable
            && (CompletedPoints.takesBack(statement.folded, reading.words) || Exceptions.areMade(in: statement.folded)
                || Questions.asks(statement.body))
        fact.status = fact.status ?? (isDoubted ? .unknown : state.status(of: .task))
        fact.severity = SeverityWords.priority(in: statement.folded)
        sheet.take(index, fact, parent: sheet.holder(of: index, kinds: [.phase]))
    }
}
