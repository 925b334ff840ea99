/// How far a denial reaches over the words after it.
///
/// "not" turns the next word of state however far it stands, and those close by; "no" and "without" only what stands
/// close by, since they belong to a noun ("no open issues, all tests passed").
struct NegationReach {
    /// In bytes of the folded text.
    private static let close = 14
    private static let far = 60

    private var denial: StatusMeaning = .negation
    private var closeUntil = -1
    private var farUntil = -1

    /// What the next word of a text says, after the denials before it; nil for one that says nothing.
    mutating func meaning(of hit: Lexicon<StatusMeaning>.Hit) -> StatusMeaning? {
        if hit.meaning.denies {
            denial = hit.meaning
            closeUntil = hit.range.upperBound + Self.close
            farUntil = hit.meaning == .absence ? closeUntil : hit.range.upperBound + Self.far
            return hit.meaning == .notYet ? .todo : nil
        }
        let isDenied = hit.range.lowerBound <= max(closeUntil, farUntil)
        farUntil = -1
        return isDenied ? denied(hit.meaning) : hit.meaning
    }

    /// Nil for a reservation that is denied ("without reservations", "nothing pending").
    private func denied(_ meaning: StatusMeaning) -> StatusMeaning? {
        switch meaning {
        case .done, .approved, .accepted, .go, .signed, .closed, .met, .confirmed: .todo
        case .rejected, .open, .blocked: .done
        case .todo, .moving, .inReview: denial == .absence ? nil : .hedge
        case .noGo, .notApplicable, .negation, .absence, .notYet: .hedge
        case .hedge: denial == .absence ? nil : .hedge
        }
    }
}
