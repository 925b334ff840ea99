import MusterText

/// Reads answers with the questions that they answer: "no" to "Any open P0?" is well, "no" to "Tests passed?" is not.
enum Questions {
    private static let nouns = Lexicon(TroubleRows.nouns)
    private static let openings = Lexicon(TroubleRows.openings)
    private static let none = Lexicon(TroubleRows.none)
    private static let titles = Lexicon(TroubleRows.answers)

    /// Whether a column of this title holds answers.
    static func isAnswerTitle(_ title: FoldedText) -> Bool { titles.exact(title) != nil }

    /// Whether a question mark ends a word of a text: `signed? on 3 March`; one in an address asks nothing.
    static func asks(_ text: String) -> Bool {
        let bytes = Array(text.utf8)
        return text.containsBytes("？")
            || bytes.indices.contains { at in
                bytes[at] == UInt8(ascii: "?") && (at + 1 == bytes.count || !bytes[at + 1].isASCIIAlphanumeric)
            }
    }

    static func isQuestion(_ text: String) -> Bool {
        text.trimmed.utf8.last == UInt8(ascii: "?") || text.trimmed.endsWithBytes("？")
    }

    /// What an answer says of the thing asked about; nil for words that are no answer.
    ///
    /// "Yes" with a reservation behind it is unknown: a hedge.
    static func meaning(of answer: String, to question: String, _ words: Wording) -> StatusMeaning? {
        let clauses = Clauses(StatusMark.stripped(answer)).list
        guard let first = clauses.first else { return nil }
        let isTrouble = asksForTrouble(FoldedText(question), words)
        guard let said = said(first, isTrouble) else { return nil }
        // `Is a new chip needed?` Where none is, nothing is to be done.
        if needs.end(FoldedText(question)) { return said || clauses.count > 1 ? .hedge : .done }
        if said == isTrouble { return .rejected }
        return clauses.dropFirst().contains { takesBack($0, words) } ? .hedge : .done
    }

    private static let needs: Phrases = [
        "needed", "required", "necessary", "nötig", "notwendig", "erforderlich", "nécessaire", "requis", "requise",
        "necesario", "necesaria", "necessário", "necessária",
    ]

    /// Yes, no, none or a number.
    private static func said(_ clause: String, _ isTrouble: Bool) -> Bool? {
        if let answer = Answers.answer(clause) { return answer }
        let words = FoldedText(clause)
        guard isTrouble else { return nil }
        if none.exact(words) != nil { return false }
        return Int(digits: words.text.utf8).map { $0 > 0 }
    }

    private static func takesBack(_ clause: String, _ words: Wording) -> Bool {
        let folded = FoldedText(clause)
        let meaning = words.states.meaning(of: folded)
        return Shortfall.isIn(clause) || words.states.hedges(folded) || Reservations.denies(folded)
            || meaning.map { !$0.isFavourable } ?? false
    }

    /// Whether a question asks for something that nobody wants to find.
    private static func asksForTrouble(_ question: FoldedText, _ words: Wording) -> Bool {
        if words.states.meaning(of: question)?.isFavourable ?? false { return false }
        let hits = nouns.hits(in: question)
        guard let last = hits.last else {
            return openings.hits(in: question).first?.range.lowerBound == 0
                && words.states.meaning(of: question).map { $0 == .open || $0 == .rejected } ?? false
        }
        return last.range.upperBound == question.text.utf8.count
            || openings.hits(in: question).first?.range.lowerBound == 0
    }
}
