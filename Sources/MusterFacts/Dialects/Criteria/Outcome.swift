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
        if let mark = statement.mark, let meaning = StatusMeaning(mark) {
            let isWhole = Self.leavesWhole("done, " + statement.body, words)
            self.init(statement.body.withoutEnd, isWhole || !meaning.isFavourable ? meaning : nil, "", isApart: true)
            return
        }
        if let (title, state, meaning) = Self.ledIn(statement, words) {
            self.init(title, meaning, state, isApart: true, hasRemark: true)
            return
        }
        if let (title, state, meaning) = Self.bracketed(statement.body, words) {
            let isWhole = !Self.turns.areSaid(in: FoldedText(title)) && !Shortfall.isIn(title)
            self.init(title.withoutEnd, isWhole || !meaning.isFavourable ? meaning : nil, state, isApart: true)
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
        if let (title, state, meaning) = Self.sentence(statement.body, words) {
            self.init(title, meaning, state, hasRemark: true)
            return
        }
        guard let (title, value) = Self.parts(of: statement),
            let meaning = Self.leading(value, words) ?? Self.measured(value, words),
            meaning != .met || Self.isAlone(value, words),
            statement.field.map({ ColumnTitles.role(of: $0.key, written: $0.name) == nil }) ?? true
        else { return nil }
        let days = reading.dates.all(in: value)
        self.init(
            title, Self.leavesWhole(value, words) || !meaning.isFavourable ? meaning : nil, value,
            date: days.count == 1 ? days[0].date : nil, hasRemark: true)
    }

    /// `**Gate 1, ropes.** Passed. All held a day.`: bold words, the state as a sentence of its own, and what is told of it.
    private static func ledIn(_ statement: Statement, _ words: Wording) -> (String, state: String, StatusMeaning?)? {
        guard let strong = statement.text.leadingStrong, case let title = strong.trimmed,
            let last = title.utf8.last, last == UInt8(ascii: ".") || last == UInt8(ascii: ":"),
            let at = statement.text.text.firstOffset(of: strong),
            case let rest = statement.text.text.bytes(from: at + strong.utf8.count).trimmed,
            let first = VerdictSentence.all(in: rest).first, FoldedText(first).wordCount <= 2,
            let meaning = words.states.alone(FoldedText(first.withoutEnd)), !meaning.denies, meaning != .hedge
        else { return nil }
        let isWhole = VerdictSentence.all(in: rest).dropFirst().allSatisfy { sentence in
            leavesWhole("done, " + sentence, words) && !Trouble.isOpen(sentence)
                && !Reservations.putsOff(FoldedText(sentence)) && !Shortfall.isIn(sentence)
        }
        return (title.withoutEnd, first, isWhole || !meaning.isFavourable ? meaning : nil)
    }

    /// `[passed] Rope wound`, `PASS  Rope wound`: a state in brackets or in capitals before the words.
    private static func bracketed(_ body: String, _ words: Wording) -> (String, state: String, StatusMeaning)? {
        let state: String
        let title: String
        if body.utf8.first == UInt8(ascii: "["), let close = body.firstOffset(of: "] ") {
            (state, title) = (body.bytes(1..<close), body.bytes(from: close + 2))
        } else {
            state = body.split(onByte: 0x20).first ?? ""
            title = body.bytes(from: state.utf8.count).trimmed
            guard state.utf8.count > 3, state.utf8.allSatisfy({ (0x41...0x5A).contains($0) }) else { return nil }
        }
        guard (3...24).contains(state.utf8.count), !FoldedText(title).isEmpty,
            let meaning = words.states.alone(FoldedText(state)), !meaning.denies
        else { return nil }
        return (title, state, meaning)
    }

    /// `Rope load below 3 t was met in the trial`, `The criterion "ropes hold" is not met`.
    private static func sentence(_ body: String, _ words: Wording) -> (String, state: String, StatusMeaning?)? {
        let text = body.withoutEnd
        for (said, isMet) in verdicts {
            guard let at = text.firstOffset(of: said), VerdictSentence.all(in: body).count == 1,
                text.utf8.dropFirst(at + said.utf8.count).first.map({ !$0.isASCIIAlphanumeric }) ?? true
            else { continue }
            let (title, rest) = (text.bytes(0..<at), text.bytes(from: at + said.utf8.count))
            let isBent = supposing.areSaid(in: FoldedText(text)) || Questions.asks(text)
            guard !isBent, FoldedText(title).wordCount > 1 else { return nil }
            return (
                title, said.trimmed, !isMet ? .rejected : rest.isEmpty || leavesWhole("met" + rest, words) ? .done : nil
            )
        }
        return nil
    }

    private static let verdicts: [(String, Bool)] = [
        (" was not met", false), (" is not met", false), (" were not met", false), (" is not yet met", false),
        (" was met", true), (" is met", true), (" has been met", true), (" were met", true), (" was fulfilled", true),
        (" is fulfilled", true), (" was satisfied", true), (" is satisfied", true), (" wurde nicht erfüllt", false),
        (" ist nicht erfüllt", false), (" wurde erfüllt", true), (" ist erfüllt", true),
    ]

    /// Words of a rule or a hope.
    private static let supposing: Phrases = [
        "if", "when", "once", "until", "unless", "must", "shall", "should", "will", "would", "only", "whether", "may",
        "wenn", "falls", "sobald", "muss", "soll",
    ]

    /// A figure before the state: `measured 12 s, ok`, `99.8 % achieved`.
    private static func measured(_ value: String, _ words: Wording) -> StatusMeaning? {
        guard let last = Clauses(value).list.last, value.hasDigit else { return nil }
        let list = FoldedText(last).text.split(onByte: 0x20)
        guard let state = list.last, let meaning = words.states.alone(FoldedText(state)), !meaning.denies,
            FoldedText(value).wordCount <= 8
        else { return nil }
        let before = FoldedText(value).text.split(onByte: 0x20).dropLast()
        return before.allSatisfy { $0.hasDigit || $0.utf8.count <= 3 || measuring.contains($0) } ? meaning : nil
    }

    private static let measuring: Set<String> = [
        "measured", "reached", "found", "about", "months", "days", "hours", "minutes", "seconds", "gemessen",
        "erreicht",
        "mesuré", "medido",
    ]

    static func isBracketed(_ body: String) -> Bool { bracketed(body, .builtIn) != nil }

    /// Whether a value is a state alone, or in the first of its clauses or sentences: "met, 3 h 12 min", "Met. Report 7."
    private static func isAlone(_ value: String, _ words: Wording) -> Bool {
        let first = VerdictSentence.first(in: Clauses(value).list.first ?? value)
        return words.states.alone(FoldedText(first)) != nil
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
        guard let meaning = leading(last, reading.words), meaning != .met || isAlone(last, reading.words) else {
            return nil
        }
        return (title, leavesWhole(last, reading.words) || !meaning.isFavourable ? meaning : nil, last)
    }

    static let results: Set<String> = [
        "result", "outcome", "measured", "found", "ergebnis", "gemessen", "résultat", "mesuré", "resultado", "medido",
        "结果", "実測", "結果",
    ]

    /// What stands before and behind the colon or dash of a point.
    static func parts(of statement: Statement) -> (title: String, value: String)? {
        if let field = statement.field, !field.value.isEmpty { return (field.name, field.value) }
        // `Rope wound (passed, report 12)`
        if let remark = TitleRemark.remark(of: statement.body), let bare = TitleRemark.removed(from: statement.body),
            StatusWords.builtIn.alone(FoldedText(Clauses(remark).list.first ?? remark)) != nil
        {
            return (bare, remark)
        }
        for sign in [" – ", " — ", " - ", " → ", ": "] {
            guard let at = statement.body.lastOffset(of: sign) else { continue }
            return (statement.body.bytes(0..<at), statement.body.bytes(from: at + sign.utf8.count))
        }
        return nil
    }

    /// The state that the first words of a value are: `passed on all three`, `in progress, 6,200 so far`.
    static func leading(_ value: String, _ words: Wording) -> StatusMeaning? {
        // `✔ (88,412)`: a sign with a figure.
        if let mark = StatusMark.leading(value.utf8)?.mark,
            FoldedText(StatusMark.stripped(value)).text.utf8.allSatisfy({ $0.isASCIIDigit || $0 == 0x20 })
        {
            return StatusMeaning(mark)
        }
        let first = FoldedText(StatusMark.stripped(Clauses(value).list.first ?? value))
        let list = first.text.split(onByte: 0x20)
        for count in [3, 2, 1] where count <= list.count {
            guard let found = words.states.alone(FoldedText(list.prefix(count).joined(separator: " "))) else {
                continue
            }
            return found.denies ? words.states.meaning(of: first) : found
        }
        return list.first == "not" && list.count <= 6 ? .notYet : nil
    }

    /// Whether nothing behind a good state takes any of it back.
    static func leavesWhole(_ value: String, _ words: Wording) -> Bool {
        guard !Questions.asks(value), !Mishaps.followState(in: value) else { return false }
        return Clauses(value).list.enumerated().allSatisfy { at, clause in
            let folded = FoldedText(clause)
            if at > 0, StatedPoint.leaves.areSaid(in: folded) || clause.hasWideLetters && clause.hasDigit {
                return false
            }
            if at > 0, EmptyLists.saysNone(folded) || Self.deniesTrouble(folded) { return true }
            let list = folded.text.split(onByte: 0x20)
            let rest = at > 0 ? folded : FoldedText(list.dropFirst().joined(separator: " "))
            return !StateBesideDay.bends(rest, words) && !Shortfall.isIn(clause)
                && !DecisionWords.limits.areSaid(in: folded)
                && !turns.areSaid(in: folded)
        }
    }

    /// "No failures in 40 runs", "0 findings": what is denied is nothing that anybody wants.
    private static func deniesTrouble(_ words: FoldedText) -> Bool {
        let list = words.text.split(onByte: 0x20)
        return list.count > 1 && list.count <= 8 && none.contains(list[0])
            && troubles.first(in: FoldedText(list.dropFirst().prefix(2).joined(separator: " "))) != nil
    }

    private static let none: Set<String> = [
        "no", "0", "zero", "without", "keine", "kein", "ohne", "null", "aucun", "aucune", "sans", "ningún", "ninguna",
        "sin", "nenhum", "nenhuma", "sem",
    ]
    private static let troubles = Lexicon(
        TroubleRows.nouns + [.init(true, en: "difference, differences, deviation, deviations, discrepancies")])

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
