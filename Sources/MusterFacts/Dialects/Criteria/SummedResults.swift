import MusterModel
import MusterText

/// What a test or an acceptance came to as a whole, on a line of its own above or below what was looked at.
///
///     1. Doors reopen: passed                1. 扉の再開 ○
///     2. Fire service mode: failed           2. 消防運転 ×
///     Overall: failed.                       総合判定：不合格
///
/// Such a line sums up, and is none of the things that were looked at. That all passed is accepted, and lets nothing go; words
/// beside it leave it unknown.
struct SummedResults: Dialect {
    func read(_ reading: Reading, into sheet: inout FactSheet) {
        guard !reading.isPlan, !reading.isTemplate, !reading.isProcedure else { return }
        for (index, statement) in reading.statements(with: .filledField)
        where !sheet.isTaken(index) && !reading.isInert(index) && statement.parent == nil && statement.box == nil {
            guard statement.form == .line, let field = statement.field, Self.sums.contains(field.key.text),
                Self.mayStand(index, reading), let status = Self.status(of: field.value, reading),
                reading.statements.count(where: { $0.field?.key == field.key }) == 1
            else { continue }
            var fact = Fact(.decision, statement, title: statement.body.withoutEnd, modality: .claimed)
            fact.status = status
            fact.date = reading.date(in: VerdictSentence.first(in: field.value))
            fact.details[.statusWords] = field.value
            sheet.take(index, fact)
        }
    }

    /// Whether the line stands by itself: below the title of the whole, or of a list of checks or results.
    private static func mayStand(_ index: Int, _ reading: Reading) -> Bool {
        switch reading.role(of: index) {
        case nil, .acceptance, .checklist, .testSummary, .decision, .evidence, .security, .signoffs: break
        case _: return false
        }
        // What stands below the title of one case is the result of that case.
        let section = reading.outline.sections[reading.statements[index].section]
        return reading.statements[index].section == reading.outline.titleSection || section.ownRole != nil
            || section.level == 7
    }

    /// The state that the first clause is as a whole.
    private static func status(of value: String, _ reading: Reading) -> FactStatus? {
        let sentence = VerdictSentence.first(in: StatusMark.stripped(value))
        let clauses = VerdictSentence.clauses(of: sentence.withoutEnd)
        guard let first = clauses.first, !Questions.asks(value), !VerdictOptions.areOffered(value, reading.words),
            let said = reading.words.states.alone(FoldedText(first))
        else { return nil }
        switch said {
        case .rejected: return .rejected
        case .todo, .blocked: return .pending
        case .done, .met:
            return FoldedText(value) == FoldedText(first) && StatusMark.leading(value.utf8)?.mark != .todo
                ? .accepted : .unknown
        case _: return nil
        }
    }

    private static let sums: Set<String> = [
        "overall", "overall result", "overall verdict", "overall outcome", "overall assessment", "total result",
        "final result", "test result", "end result", "result", "outcome", "verdict", "gesamt", "gesamtergebnis",
        "gesamturteil", "gesamtbewertung", "ergebnis", "testergebnis", "prüfergebnis", "endergebnis", "urteil",
        "résultat", "résultat global", "résultat final", "résultat d ensemble", "bilan", "resultado",
        "resultado global", "resultado final", "resultado general", "resultado geral", "总体结果", "总结果", "最终结果", "结果",
        "总评",
        "综合结果", "综合评定", "检验结果", "测试结果", "結果", "総合結果", "総合評価", "試験結果", "検査結果", "最終結果", "総合判定", "総合",
    ]
}
