import MusterModel
import MusterText

/// How a point of a list came out, told before its words, behind them, or by a sign at their end.
///
///     PASSED: ropes hold a day            Colour chart within tolerance: done
///     Hall inspected ✔                    Loading below 12 s: passed, 9.4 s at worst
struct Outcome {
    let title: String
    /// Nil for words that tell no state, or one that others beside it take back.
    let meaning: StatusMeaning?
    let date: CivilDate?
    /// The state as written; empty for a sign.
    let words: String
    /// Whether it stands where nobody writes what is asked for: before the point, or as a sign.
    let isApart: Bool
    /// Whether more is told than the state: by how much, where, when.
    let hasRemark: Bool

    init?(_ statement: Statement, _ reading: Reading) {
        let words = reading.words
        if let field = statement.field, !field.value.isEmpty, field.key.wordCount <= 2,
            let meaning = words.states.alone(field.key), !meaning.denies
        {
            let isWhole = !Self.turns.areSaid(in: FoldedText(field.value)) && !Shortfall.isIn(field.value)
            self.init(field.value.withoutEnd, isWhole ? meaning : nil, field.name, isApart: true)
            return
        }
        if let point = StatedPoint.read(statement, words) {
            let day = reading.dates.all(in: point.words).first { $0.hasYear || $0.range.count > 5 }?.date
            self.init(
                point.title, point.meaning, point.words, date: day, isApart: point.words.isEmpty,
                hasRemark: point.words.hasDigit)
            return
        }
        if let closing = Self.closing(statement.body, reading) {
            let days = reading.dates.all(in: closing.words)
            self.init(
                closing.title, closing.meaning, closing.words, date: days.count == 1 ? days[0].date : nil, isApart: true
            )
            return
        }
        guard let (title, value) = Self.parts(of: statement), let meaning = Self.leading(value, words), meaning != .met,
            statement.field.map({ ColumnTitles.role(of: $0.key, written: $0.name) == nil }) ?? true
        else { return nil }
        let days = reading.dates.all(in: value)
        self.init(
            title, Self.leavesWhole(value, words) || !meaning.isFavourable ? meaning : nil, value,
            date: days.count == 1 ? days[0].date : nil, hasRemark: true)
    }

    private init(
        _ title: String, _ meaning: StatusMeaning?, _ words: String, date: CivilDate? = nil, isApart: Bool = false,
        hasRemark: Bool = false
    ) {
        self.title = title.cleanTitle
        self.meaning = meaning
        self.words = words
        self.date = date
        self.isApart = isApart
        self.hasRemark = hasRemark
    }

    /// A last sentence that answers for those before it, or begins with the state: `Rope wound. Yes.`, `Rope wound. Met on
    /// 2 April 2031 (report 12).`, `Rope load at most 3 t. Result: 2.4 t, met.`
    private static func closing(_ body: String, _ reading: Reading) -> (
        title: String, meaning: StatusMeaning?, words: String
    )? {
        let sentences = VerdictSentence.all(in: body)
        guard sentences.count > 1, let last = sentences.last?.withoutEnd else { return nil }
        let title = sentences.dropLast().joined(separator: " ")
        if let answer = Answers.answer(last) { return (title, answer ? .done : .rejected, last) }
        if let colon = last.firstOffset(of: ": "), results.contains(FoldedText(last.bytes(0..<colon)).text),
            let told = Clauses(last.bytes(from: colon + 2)).list.last,
            let meaning = reading.words.states.alone(FoldedText(told)), !meaning.denies
        {
            return (title, meaning, last.bytes(from: colon + 2))
        }
        guard let meaning = leading(last, reading.words), meaning != .met else { return nil }
        return (title, leavesWhole(last, reading.words) || !meaning.isFavourable ? meaning : nil, last)
    }

    private static let results: Set<String> = [
        "result", "outcome", "measured", "found", "ergebnis", "gemessen", "résultat", "mesuré", "resultado", "medido",
        "结果", "実測", "結果",
    ]

    /// What stands before and behind the colon or dash of a point.
    static func parts(of statement: Statement) -> (title: String, value: String)? {
        if let field = statement.field, !field.value.isEmpty { return (field.name, field.value) }
        for sign in [" – ", " — ", " - ", " → ", ": "] {
            guard let at = statement.body.lastOffset(of: sign) else { continue }
            return (statement.body.bytes(0..<at), statement.body.bytes(from: at + sign.utf8.count))
        }
        return nil
    }

    /// The state that the first words of a value are: `passed on all three`, `in progress, 6,200 so far`.
    private static func leading(_ value: String, _ words: Wording) -> StatusMeaning? {
        let first = FoldedText(StatusMark.stripped(Clauses(value).list.first ?? value))
        let list = first.text.split(onByte: 0x20)
        for count in [3, 2, 1] where count <= list.count {
            guard let found = words.states.alone(FoldedText(list.prefix(count).joined(separator: " "))) else {
                continue
            }
            return found.denies ? words.states.meaning(of: first) : found
        }
        return nil
    }

    /// Whether nothing behind a good state takes any of it back.
    private static func leavesWhole(_ value: String, _ words: Wording) -> Bool {
        Clauses(value).list.enumerated().allSatisfy { at, clause in
            let folded = FoldedText(clause)
            if at > 0, EmptyLists.saysNone(folded) { return true }
            let list = folded.text.split(onByte: 0x20)
            let rest = at > 0 ? folded : FoldedText(list.dropFirst().joined(separator: " "))
            return !StateBesideDay.bends(rest, words) && !Shortfall.isIn(clause)
                && !DecisionWords.limits.areSaid(in: folded)
                && !turns.areSaid(in: folded)
        }
    }

    private static let turns: Phrases = [
        "but", "however", "although", "still", "missing", "skipped", "except", "apart from", "of two", "of three",
        "of four",
        "of five", "of six", "out of", "von zwei", "von drei", "von vier", "sur deux", "sur trois", "sur quatre",
        "de dos",
        "de tres", "de cuatro", "de dois", "de três", "de quatro", "partly", "partially", "mostly", "almost", "nearly",
        "aber",
        "jedoch", "noch", "fehlt", "teilweise", "mais", "encore", "manque", "partiellement", "pero", "falta", "aún",
        "parcialmente", "mas", "ainda", "但", "仍", "部分", "ただし", "一部",
    ]
}
