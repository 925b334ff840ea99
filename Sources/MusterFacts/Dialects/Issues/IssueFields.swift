import MusterModel
import MusterText

/// The fields of an issue.
enum IssueFields {
    static func read(_ field: Statement.Field, into fact: inout Fact, _ reading: Reading) {
        switch field.meaning {
        case .affects: keep(field.value, as: .affects, in: &fact)
        case .fixedIn: keep(field.value, as: .fixedIn, in: &fact)
        case .workaround: keep(field.value, as: .workaround, in: &fact)
        case .component: keep(field.value, as: .component, in: &fact)
        case .firstSeen: keep(field.value, as: .firstSeen, in: &fact)
        case .impact: keep(field.value, as: .impact, in: &fact)
        case .status: readStatus(field.value, into: &fact, reading)
        case .severity: readSeverity(field.value, into: &fact, reading)
        case .owner: Owner.read(field.value, into: &fact)
        case .due, .closedOn: fact.date = reading.dates.last(in: field.value)
        case .dependsOn, .signer, .reviewers, .reviewOutcome, .signature, .signedOn, .decision, .decisionScope,
            .decisionDate, nil:
            if remaining.contains(where: { field.key.starts(with: $0) }), fact.status == nil { fact.status = .open }
        }
    }

    /// `Retest: passed on 2031-05-02`: whether the thing was found mended where no state says more; a run that did not pass
    /// leaves it open whatever else stands there.
    static func readRetest(under index: Int, into fact: inout Fact, _ reading: Reading) {
        let runs = StatusLines.fields(under: index, in: reading).filter {
            retests.contains($0.field.key.text) && !$0.field.value.isEmpty
        }
        guard let last = runs.last else { return }
        let words = FoldedText(last.field.value)
        let said = reading.words.status(Clauses.sentence(of: last.field.value))?.meaning
        // What it was run with may hold words of state of its own: `passed with done and cancelled orders`.
        let first = words.firstWord.flatMap(reading.words.states.whole) ?? said
        guard let first, first != .notApplicable else { return }
        if !first.isFavourable {
            if fact.status == nil || fact.status == .closed { fact.status = .open }
        } else if fact.status == nil, said == .done, !Reservations.denies(words), !Reservations.putsOff(words),
            !reading.words.states.hedges(words)
        {
            fact.status = .closed
            fact.statePlace = StatePlace(line: reading.statements[last.statement].line)
        }
    }

    private static let retests: Set<String> = [
        "retest", "retest result", "retest status", "re test", "retest outcome", "nachtest", "wiederholungstest",
        "nouveau test", "contre test", "reprueba", "nueva prueba", "reteste", "回归测试", "复测", "复测结果", "再テスト", "再試験",
    ]

    /// Fields that only an issue has which is not solved.
    private static let remaining: [FoldedText] = [
        "planned fix", "planned for", "planned solution", "fix planned", "what remains", "still open", "next step",
        "geplante behebung", "geplante lösung", "noch offen", "correctif prévu", "correction prévue", "reste à faire",
        "corrección prevista", "solución prevista", "correção prevista", "correção planejada", "计划修复", "后续计划", "修正予定",
        "対応予定",
    ]

    /// `High → FIXED in 1.4`: a severity, and where an arrow leads from there.
    private static func readSeverity(_ value: String, into fact: inout Fact, _ reading: Reading) {
        let arrow = ["→", "->", "⇒", "=>"].compactMap { sign in
            value.firstOffset(of: sign).map { $0..<$0 + sign.utf8.count }
        }.min { $0.lowerBound < $1.lowerBound }
        let before = arrow.map { value.bytes(0..<$0.lowerBound) } ?? value
        fact.severity =
            reading.words.severity(in: before)
            ?? Clauses(before).list.first.flatMap(reading.words.project.severities.severity(exactly:)) ?? fact.severity
        guard let arrow, fact.status == nil,
            let stated = reading.words.status(value.bytes(from: arrow.upperBound).withoutMarks), stated.meaning != nil
        else { return }
        fact.status = stated.meaning?.status(of: .issue)
        fact.details[.statusWords] = stated.words
    }

    private static func keep(_ value: String, as detail: DetailKey, in fact: inout Fact) {
        if fact.details[detail] == nil { fact.details[detail] = value }
    }

    private static func readStatus(_ value: String, into fact: inout Fact, _ reading: Reading) {
        guard fact.status == nil else { return }
        // What a later sentence tells is no part of the state, but may take it back.
        let first = VerdictSentence.first(in: value)
        let alone = reading.words.states.alone(FoldedText(first)).flatMap { $0.isFavourable ? nil : $0 }
        fact.status =
            (reading.words.status(value)?.meaning ?? alone)?.status(of: .issue) ?? .open
        fact.details[.statusWords] = value
        if fact.status == .closed, fact.date == nil { fact.date = reading.dates.last(in: value) }
        if fact.severity == nil { fact.severity = SeverityWords.priority(in: FoldedText(value)) }
    }
}
