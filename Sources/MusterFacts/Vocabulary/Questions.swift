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
        if asksForNeed(FoldedText(question)) { return said || clauses.count > 1 ? .hedge : .done }
        if said == isTrouble { return .rejected }
        return clauses.dropFirst().contains { takesBack($0, words) } ? .hedge : .done
    }

    /// `Is a new chip needed?`: where none is, nothing is to be done. "Is a plan there as required?" asks for something else.
    private static func asksForNeed(_ question: FoldedText) -> Bool {
        question.wordCount <= 7 && wanting.begin(question) && needs.end(question) && !presence.areSaid(in: question)
    }

    private static let wanting: Phrases = [
        "is a", "is an", "is any", "is another", "is new", "are any", "are new", "are other", "is further",
    ]
    private static let needs: Phrases = ["needed", "required", "necessary"]
    /// What asks whether a thing is there.
    private static let presence: Phrases = [
        "as", "that", "which", "there", "available", "present", "given", "granted", "in place", "done", "approval",
        "approved", "signed", "tested", "ready", "met", "where", "when", "if",
    ]

    private static let seeking: Phrases = [
        "is any", "is anything", "are any", "any", "anything", "is there any", "are there any",
    ]
    private static let lacking: Phrases = ["missing", "outstanding", "lacking", "overdue", "unsigned"]

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
        // `Is any signature missing that is required?`
        if seeking.begin(question), lacking.areSaid(in: question) { return true }
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
