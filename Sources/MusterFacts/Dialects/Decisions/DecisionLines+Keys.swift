import MusterModel
import MusterText

// Which keys of fields name a decision.
extension DecisionLines {
    /// `Decision`, `Current live-release decision`, `Release status`.
    static func isDecision(_ field: Statement.Field) -> Bool {
        field.meaning == .decision || calls(decision: field.key) || withoutBrackets(field.name).map(isDecision) ?? false
            || isDecisionOnRelease(field)
    }

    static func isDecision(_ key: FoldedText) -> Bool {
        FieldKeys.meaning(of: key) == .decision && !DecisionLabel.isOfThePast(key) || calls(decision: key)
    }

    /// Whether a key that is none of those that are known calls what it stands before a decision.
    private static func calls(decision key: FoldedText) -> Bool {
        let isCalled =
            key.wordCount <= 6 && (key.ends(with: "decision") || key.ends(with: "verdict"))
            && !DecisionWords.isSupposed(key)
            || key.wordCount <= 6 && verdictWords.begin(key) && !DecisionWords.isSupposed(key)
            || isStatusOfRelease(key) || key == "decision status" || isIdeographic(key)
        return isCalled && !DecisionLabel.isOfThePast(key)
    }

    /// Words for a verdict in languages that say behind them whose it is: `Veredicto geral`, `Verdict du comité`.
    private static let verdictWords: Phrases = ["veredicto", "veredito", "verdict", "dictamen", "parecer"]

    /// `リリース判定`, `评审结论`: what is judged, and the word for the judgement.
    static func isIdeographic(_ key: FoldedText) -> Bool {
        key.wordCount <= 2 && key.text.utf8.count > 6 && judgements.end(key)
    }

    private static let judgements: Phrases = ["判定", "判定結果", "结论", "結論", "审批结论"]

    /// `Final decision (2031-04-02)`; nil for a name without brackets at its end.
    static func withoutBrackets(_ name: String) -> FoldedText? {
        let name = name.trimmed
        let isWide = name.endsWithBytes("）")
        guard name.utf8.last == 0x29 || isWide, let open = name.firstOffset(of: isWide ? "（" : "(") else { return nil }
        return FoldedText(name.bytes(0..<open))
    }

    /// `Go/No-Go decision for v2.0.0: GO`, `Decision on v2.0.0: NO-GO`
    private static func isDecisionOnRelease(_ field: Statement.Field) -> Bool {
        guard field.key.wordCount <= 8, field.key.says("decision") || field.key.says("verdict"),
            let version = VersionReader.all(in: field.name).first,
            version.range.upperBound == field.name.utf8.count
        else { return false }
        let head = FoldedText(field.name.bytes(0..<version.range.lowerBound))
        return [
            "decision for", "decision on", "verdict for", "verdict on", "decision for release", "decision on release",
        ]
        .contains { head.ends(with: FoldedText($0)) }
    }

    static func isStatusOfRelease(_ key: FoldedText) -> Bool {
        key == "release status" || key == "launch status" || key == "go live status" || key == "approval status"
    }

    /// `Result: GO` gives a verdict only where its value is one.
    static func isResult(_ field: Statement.Field) -> Bool {
        (results.exact(field.key) != nil || field.key.wordCount <= 5 && resultsOf.begin(field.key))
            && (FoldedText(field.value).starts(with: "go") || FoldedText(field.value).starts(with: "no go"))
    }

    /// `Result of the call: GO`
    private static let resultsOf: Phrases = [
        "result of the", "outcome of the", "ergebnis der", "ergebnis des", "résultat de la", "résultat du",
        "resultado de la", "resultado del", "resultado da", "resultado do",
    ]

    private static let results = Lexicon<Void>([
        (
            (),
            [
                "result", "final result", "ergebnis", "résultat", "resultado", "结果", "結果", "decision recorded",
                "decision documented", "decision taken", "decision logged", "go no go decision recorded",
                "go no go decision taken", "entscheidung dokumentiert", "entscheidung getroffen",
                "décision enregistrée",
                "décision prise", "decisión registrada", "decisión tomada", "decisão registrada", "decisão tomada",
            ]
        )
    ])

    /// The decision that the last sentence of a line states: `Flight director: "We are ready." Decision: GO.`
    static func closing(_ statement: Statement) -> Statement.Field? {
        guard !statement.isHeading, statement.folded.says("go"), statement.box == nil, statement.body.hasByte(0x3A)
        else {
            return nil
        }
        let start = ends.compactMap { end in
            statement.body.lastOffset(of: end).map { $0 + end.utf8.count }
        }.max()
        guard let start, case let last = statement.body.bytes(from: start),
            let field = FieldReader.first(in: InlineText(text: last, spans: []), body: last), field.key.wordCount <= 3,
            isDecision(field.key), FoldedText(field.value).wordCount <= 4
        else { return nil }
        return field
    }

    /// What ends the sentence before.
    static let ends = [". ", ".\" ", ".” ", ".» ", "! ", "。"]

    /// `Status: GO, agreed on the list` at the head of a document: no other thing has that status.
    func isStatusOfTitle(_ field: Statement.Field, _ statement: Statement, _ reading: Reading) -> Bool {
        guard field.key == "status", statement.section == reading.outline.titleSection, !reading.isPlan else {
            return false
        }
        let first = field.value.split(onByte: 0x20).first.map {
            $0.utf8.prefix { $0 != 0x2C && $0 != 0x2E && $0 != 0x3A }
        }
        return first.map { $0.elementsEqual("GO".utf8) || $0.elementsEqual("NO-GO".utf8) } ?? false
    }

    /// `# Release decision: Kite 4.2`: the title says what is decided on, and not what was decided.
    func namesSubject(_ field: Statement.Field, _ statement: Statement, _ reading: Reading) -> Bool {
        let words = FoldedText(field.value)
        return statement.isHeading && statement.section == reading.outline.titleSection
            && field.value.hasDigit && words.wordCount <= 8 && !Reservations.denies(words)
            && !Reservations.putsOff(words) && !Reservations.withdraws(words)
            && DecisionWords.status(of: field.value, in: reading) == .unknown
    }
}
