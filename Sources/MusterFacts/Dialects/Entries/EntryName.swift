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
        case _ where isWork(title.section, reading): return .task
        case .acceptance, .definitionOfDone, .definitionOfReady, .objectives:
            return isBoxed ? .checklistItem : .criterion
        case _: return !isBoxed && namesGate(statement.body) ? .criterion : .checklistItem
        }
    }

    /// Whether a title in a log or plan has a line of status beneath it: what it states is how far the work is.
    static func isWork(_ section: Int, _ reading: Reading) -> Bool {
        guard reading.kind == .progressLog || reading.kind == .roadmap, reading.outline.sections[section].level < 7,
            let title = reading.outline.sections[section].statement,
            !tests.areSaid(in: reading.outline.sections[section].folded)
        else { return false }
        return StatusLines.status(under: title, in: reading) != nil
    }

    /// What is run rather than worked on.
    private static let tests: Phrases = [
        "test", "tests", "check", "checks", "suite", "scenario", "prüfung", "essai", "prueba", "teste", "测试", "用例",
        "テスト", "試験", "検証",
    ]

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
        let coded =
            WrittenID.leading(words) ?? TableCodes.leading(words).map { ($0.code, $0.rest) }
            ?? (fact.kind == .task ? numbered(words) : nil)
        fact.id = coded?.0 ?? SectionNumber.code(of: entry.section, statement.body, reading)
        fact.title = coded.map { $0.1.isEmpty ? words : $0.1 } ?? words
    }

    /// `Increment 2.1 - Saved matches`: a word for the sort of work, and its number within the phase.
    static func numbered(_ title: String) -> (String, String)? {
        guard let space = title.firstOffset(of: " ") else { return nil }
        let number = title.bytes(from: space + 1).utf8.prefix { $0.isASCIIDigit || $0 == 0x2E }
        let rest = title.bytes(from: space + 1 + number.count).trimmed
        let name = rest.utf8.first == UInt8(ascii: ":") ? rest.bytes(from: 1).trimmed : rest.trimmedDashes
        guard number.contains(0x2E), number.first?.isASCIIDigit ?? false, number.last?.isASCIIDigit ?? false,
            !name.isEmpty, name.utf8.count < rest.utf8.count, !title.bytes(0..<space).hasDigit
        else { return nil }
        return (String(decoding: Array(number), as: UTF8.self), name)
    }
}
