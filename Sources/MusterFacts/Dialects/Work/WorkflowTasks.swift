import MusterModel
import MusterText

/// The tasks of a workflow template, by role.
///
///     * **Todo (for `tester-mode`):** "Run the smoke tests."
///     * **Sub-Task (for `qa-mode`):** "Check the load"
///     1. `manager-mode` creates a task "Harden the build" and assigns it to `qa-mode`.
struct WorkflowTasks: Dialect {
    func read(_ reading: Reading, into sheet: inout FactSheet) {
        for (index, statement) in reading.statements(with: .belowTitles)
        where !sheet.isTaken(index) && (statement.isItem || Self.isLine(statement, reading)) {
            if let field = statement.field, let kind = ordered(field.key) ?? orderedFrom(field) {
                var fact = Fact(.task, statement, title: field.value.unquoted, modality: .planned)
                fact.role = statement.text.firstCode ?? forWhom(field.name)
                if kind == .todo { fact.status = .todo }
                sheet.take(index, fact, parent: sheet.holder(of: index, kinds: [.task, .phase]))
                addDecision(in: statement, index, field.value.unquoted, reading, &sheet)
            } else if let created = created(statement) {
                var fact = Fact(.task, statement, title: created.title, modality: .planned)
                fact.role = created.role
                sheet.take(index, fact, parent: sheet.holder(of: index, kinds: [.task, .phase]))
            }
        }
    }

    /// Whether a line of a workflow says for whom its work is: `Todo for the rigger: count the ropes`.
    private static func isLine(_ statement: Statement, _ reading: Reading) -> Bool {
        guard reading.kind == .workflow, case .line = statement.form, let field = statement.field,
            !field.value.isEmpty, !Placeholder.isOne(field.value)
        else { return false }
        return lines.begin(field.key)
    }

    private static let lines: Phrases = [
        "todo for", "to do for", "task for", "sub task for", "subtask for", "aufgabe für", "zu tun für", "à faire pour",
        "tâche pour", "tarea para", "por hacer para", "tarefa para", "a fazer para",
    ]

    private enum Order { case todo, subTask }

    private func ordered(_ key: FoldedText) -> Order? {
        if key == "todo" || Self.lines.begin(key) && !key.starts(with: "sub") { return .todo }
        return key.starts(with: "sub task for") || key.starts(with: "subtask for") || key == "sub task"
            || key == "subtask" ? .subTask : nil
    }

    /// `Todo (on-call engineer): …`
    private func orderedFrom(_ field: Statement.Field) -> Order? {
        guard !field.value.isEmpty, let head = TitleRemark.removed(from: field.name) else { return nil }
        return FoldedText(head) == "todo" || FoldedText(head) == "to do" ? .todo : nil
    }

    private func forWhom(_ name: String) -> String? {
        let words = (TitleRemark.remark(of: name) ?? name.bytes(from: name.firstOffset(of: " ") ?? 0)).trimmed
        let lower = words.asciiLowercased
        let opening = Self.openings.first(where: lower.startsWithBytes)
        let role = words.bytes(from: opening?.utf8.count ?? 0).trimmed
        guard !role.isEmpty, opening != nil || TitleRemark.remark(of: name) != nil else { return nil }
        return role
    }

    private static let openings = [
        "for the ", "for ", "the ", "do for the ", "do for ", "task for the ", "task for ", "für den ", "für die ",
        "für ", "faire pour le ", "faire pour la ", "faire pour ", "pour le ", "pour la ", "pour ", "hacer para el ",
        "hacer para la ", "hacer para ", "para el ", "para la ", "fazer para o ", "fazer para a ", "fazer para ",
        "para o ", "para a ", "para ",
    ]

    /// `… creates a task "X" and assigns it to Y`.
    private func created(_ statement: Statement) -> (title: String, role: String?)? {
        let text = statement.body
        guard statement.folded.says("creates a task") || statement.folded.says("create a task"),
            let open = text.firstOffset(of: "\""), let close = text.firstOffset(of: "\"", from: open + 1),
            close > open + 1
        else { return nil }
        let after = text.bytes(from: close)
        let codes = statement.text.spans.filter { $0.kind == .code && $0.range.lowerBound >= close }
        let role =
            after.asciiLowercased.containsBytes("assigns it to") ? codes.first.map { statement.text.text(of: $0) } : nil
        return (text.bytes(open + 1..<close), role)
    }

    /// A step that asks for a go/no-go decision is one that is still to be taken.
    private func addDecision(
        in statement: Statement, _ index: Int, _ words: String, _ reading: Reading, _ sheet: inout FactSheet
    ) {
        let folded = FoldedText(words)
        guard folded.says("go no go decision"),
            folded.says("obtain") || folded.says("request") || folded.says("make")
        else { return }
        var fact = Fact(.decision, statement, title: words, modality: .planned)
        fact.status = .pending
        sheet.add(fact, at: index, parent: sheet.owner(of: index))
    }
}

extension String {
    /// The text without quotation marks around it.
    var unquoted: String {
        var text = trimmed
        for (open, close) in [("\"", "\""), ("“", "”"), ("'", "'")]
        where text.startsWithBytes(open) && text.utf8.count > 2 {
            let end = text.endsWithBytes(close) ? text.utf8.count - close.utf8.count : text.utf8.count
            if end > open.utf8.count { text = text.bytes(open.utf8.count..<end) }
        }
        return text
    }
}
