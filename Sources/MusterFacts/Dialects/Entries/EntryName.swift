import MusterModel
import MusterText

/// What a thing is that is told under a title of its own.
enum EntryKind {
    /// A gate or criterion whose state words tell is a criterion; what boxes tell is a check, save where the part of the
    /// document lists work or outputs.
    static func kind(of title: EntryTitle, isBoxed: Bool, _ reading: Reading) -> FactKind {
        let statement = reading.statements[title.statement]
        if PhaseTitle.whole(statement.body) != nil { return .phase }
        let role = title.level == 8 ? reading.role(of: title.statement) : reading.outline.sections[title.section].role
        switch role {
        case .tasks, .actions, .backlog: return .task
        case .deliverables: return .deliverable
        case .acceptance, .definitionOfDone, .definitionOfReady, .objectives:
            return isBoxed ? .checklistItem : .criterion
        case _: return !isBoxed && namesGate(statement.body) ? .criterion : .checklistItem
        }
    }

    private static func namesGate(_ title: String) -> Bool {
        gates.begin(FoldedText(SectionNumber.removed(from: title)))
    }

    private static let gates: Phrases = [
        "gate", "quality gate", "criterion", "acceptance criterion", "exit criterion", "kriterium", "abnahmekriterium",
        "critère", "criterio", "critério", "puerta", "标准", "门禁", "基準", "ゲート",
    ]
}

/// The name of a thing in its title: its code, and its words without number and state.
enum EntryName {
    static func read(_ statement: Statement, _ entry: EntryTitle, into fact: inout Fact, _ reading: Reading) {
        let title = SectionNumber.removed(from: statement.body.cleanTitle)
        let isStated = TitleStatus.whole(title, reading.words) != nil
        let words =
            isStated
            ? TitleStatus.leading(title)?.rest ?? TitleStatus.removed(from: title, reading.words) : title
        let coded = WrittenID.leading(words) ?? TableCodes.leading(words).map { ($0.code, $0.rest) }
        fact.id = coded?.0 ?? SectionNumber.code(of: entry.section, statement.body, reading)
        fact.title = coded.map { $0.1.isEmpty ? words : $0.1 } ?? words
    }
}
