import MusterModel
import MusterText

/// Points that call themselves what somebody has to do, by a word before a colon.
enum LabelledActions {
    /// `Acción: Iker prepara el servidor` in minutes, `To do: order the bolts`, and `Action: train the night shift` before the
    /// fields of the work.
    static func words(of statement: Statement, _ index: Int, _ reading: Reading) -> String? {
        guard !reading.isPlan, !reading.isProcedure, statement.box == nil, let field = statement.field,
            labels.contains(field.key.text), FoldedText(field.value).wordCount > 2 || field.value.utf8.count > 18,
            !EmptyLists.saysNone(FoldedText(field.value))
        else { return nil }
        switch reading.role(of: index) {
        case .issues, .risks, .guidance, .rollback: return nil
        case _: break
        }
        let owes = StatusLines.fields(under: index, in: reading).contains { field, _ in
            field.meaning == .owner || field.meaning == .due || field.meaning == .status
        }
        let isCall = leftToDo.contains(field.key.text) || reading.kind == .minutes
        return owes || isCall && (statement.isItem || !statement.isHeading) ? field.value : nil
    }

    private static let leftToDo: Set<String> = [
        "to do", "todo", "zu tun", "à faire", "por hacer", "a fazer", "待办", "やること",
    ]
    static let labels = leftToDo.union([
        "action", "action item", "corrective action", "preventive action", "aktion", "maßnahme", "aufgabe", "acción",
        "tarea", "compromiso", "ação", "tarefa", "encaminhamento", "行动项", "行动", "任务", "アクション", "宿題", "対応事項",
    ])
}
