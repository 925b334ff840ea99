import MusterModel
import MusterText

/// Headings of a list of work that are a code, alone or before a name: stories and tasks told in a part each.
///
///     ## User stories
///     ### US1
///     As a harbour master I want to see all berths.
struct CodedTitles: Dialect {
    func read(_ reading: Reading, into sheet: inout FactSheet) {
        guard reading.judgedAs != .taskSpec, reading.kind != .workflow else { return }
        for (index, statement) in reading.statements(with: .heading)
        where !sheet.isTaken(index) && !reading.isInert(index) {
            guard isOfTasks(statement, reading), let coded = Self.coded(statement.body) ?? listed(statement, reading)
            else { continue }
            let below = reading.outline.statements(in: statement.section).first.map { reading.statements[$0] }
            let told = below.flatMap { $0.form == .line ? $0.body : nil }
            var fact = Fact(
                .task, statement, title: coded.name.isEmpty ? told ?? coded.code : coded.name, modality: reading.claim)
            fact.id = coded.code
            StatusLines.apply(under: index, to: &fact, in: reading)
            if fact.status == nil, let mark = reading.outline.sections[statement.section].mark {
                fact.status = StatusMeaning(mark)?.status(of: .task)
            }
            sheet.take(index, fact, parent: sheet.holder(ofSection: statement.section, kinds: [.phase]))
        }
    }

    private func isOfTasks(_ title: Statement, _ reading: Reading) -> Bool {
        let section = reading.outline.sections[title.section]
        guard section.ownRole == nil, let parent = section.parent else { return false }
        let role = reading.outline.sections[parent].ownRole
        if Self.lists.begin(reading.outline.sections[parent].folded) { return true }
        return role == .tasks || role == .backlog || role == .actions
    }

    /// What documents that list work are called.
    private static let lists: Phrases = [
        "task list", "todo list", "to do list", "tasks", "backlog", "work list", "aufgabenliste", "aufgaben",
        "liste des tâches", "lista de tareas", "lista de tarefas", "任务清单", "任务列表", "タスク一覧",
    ]

    /// `US-11 Berth page` beside `US-12 Horn test`: without a sign behind it, the titles beside it tell that it is a code.
    private func listed(_ title: Statement, _ reading: Reading) -> (code: String, name: String)? {
        guard let coded = Self.spaced(title.body) else { return nil }
        let sections = reading.outline.sections
        let isOneOfSeveral = sections.indices.contains { other in
            other != title.section && sections[other].parent == sections[title.section].parent
                && Self.spaced(sections[other].title).map { $0.letters.hasSameBytes(as: coded.letters) } ?? false
        }
        return isOneOfSeveral ? (coded.code, coded.name) : nil
    }

    /// Letters, a dash and a number, and words behind a space.
    private static func spaced(_ title: String) -> (letters: String, code: String, name: String)? {
        guard let first = title.utf8.first, (0x41...0x5A).contains(first), let space = title.firstOffset(of: " "),
            let dash = title.firstOffset(of: "-"), dash < space
        else { return nil }
        let letters = title.bytes(0..<dash)
        let digits = title.bytes(dash + 1..<space)
        guard (1...5).contains(dash), letters.utf8.allSatisfy({ (0x41...0x5A).contains($0) }),
            (1...5).contains(digits.utf8.count), digits.utf8.allSatisfy(\.isASCIIDigit)
        else { return nil }
        return (letters, title.bytes(0..<space), title.bytes(from: space).trimmed)
    }

    /// `US1`, `US-01`, `T3: Mend the gate`
    static func coded(_ title: String) -> (code: String, name: String)? {
        // Most titles have no number, or begin with a word that is no code.
        guard let first = title.utf8.first, (0x41...0x5A).contains(first), title.hasDigit else { return nil }
        let code = title.utf8.prefix { $0.isASCIIAlphanumeric || $0 == 0x2D }
        let letters = code.prefix { (0x41...0x5A).contains($0) }
        let digits = code.dropFirst(letters.count).drop { $0 == 0x2D }
        guard (1...5).contains(letters.count), (1...4).contains(digits.count), digits.allSatisfy(\.isASCIIDigit) else {
            return nil
        }
        let rest = title.bytes(from: code.count).trimmed
        let signs = [":", "-", "–", "—", "."]
        guard rest.isEmpty || signs.contains(where: rest.startsWithBytes) else { return nil }
        let name = rest.utf8.first == 0x3A || rest.utf8.first == 0x2E ? rest.bytes(from: 1).trimmed : rest.trimmedDashes
        return (String(decoding: code, as: UTF8.self), name)
    }
}
