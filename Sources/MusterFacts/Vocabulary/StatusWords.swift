import MusterText

/// Reads the state out of free prose; what it does not know, or what contradicts itself, is unknown.
///
/// A word next to a denial or a reservation never says anything favourable.
struct StatusWords: Sendable {
    private let lexicon: Lexicon<StatusMeaning>

    /// The words that Muster knows.
    static let builtIn = StatusWords(own: [])

    /// - Parameter own: a project's own words, which win over those that Muster knows.
    init(own: [(StatusMeaning, [String])]) {
        lexicon = Lexicon(own: own, StatusRows.all)
    }

    /// What a text says, by its words alone; nil when it has no word of state.
    func meaning(of text: FoldedText) -> StatusMeaning? {
        if text.text.utf8.count <= 9 {
            if StatusRows.no.contains(text.text) { return .todo }
            if StatusRows.yes.contains(text.text) { return .done }
        }
        let hits = lexicon.hits(in: text)
        guard let last = hits.last else { return nil }
        var negation = NegationReach()
        var found: [StatusMeaning] = []
        for hit in hits {
            if let meaning = negation.meaning(of: hit) { found.append(meaning) }
        }
        // "Released: no": a denial that nothing follows is about what stands before it.
        let isDeniedAfter = last.meaning.denies && last.range.upperBound == text.text.utf8.count && hits.count > 1
        if isDeniedAfter { found.append(.hedge) }
        return Self.verdict(of: found)
    }

    /// What a text says where its first or last word is one of state, so that the words are about a state at all.
    func whole(_ text: FoldedText) -> StatusMeaning? {
        let hits = lexicon.hits(in: text)
        guard let first = hits.first, let last = hits.last else { return nil }
        let covered = hits.reduce(0) { $0 + $1.range.count } + hits.count - 1
        let length = text.text.utf8.count
        guard first.range.lowerBound == 0, last.range.upperBound == length, covered >= length else {
            return nil
        }
        return meaning(of: text)
    }

    /// Whether a text holds a reservation, whatever else it says.
    func hedges(_ text: FoldedText) -> Bool { lexicon.hits(in: text).contains { $0.meaning == .hedge } }

    /// Whether a sentence says, among other things, that something is well.
    func saysGood(_ text: FoldedText) -> Bool {
        lexicon.hits(in: text).contains { $0.meaning == .done || $0.meaning == .approved } || text.says("稳定正常")
            || text.says("质量良好")
    }

    /// One meaning out of several: the less favourable one wins, and what hedges a "done" makes it "under way".
    private static func verdict(of found: [StatusMeaning]) -> StatusMeaning? {
        let isSettled = found.contains { $0.isFavourable && $0 != .accepted }
        let isHedged = found.contains(.hedge) || found.contains(.todo)
        for worst: StatusMeaning in [.noGo, .inReview, .blocked] where found.contains(worst) { return worst }
        if found.first == .accepted { return found.contains(.rejected) ? .hedge : isHedged ? .moving : .accepted }
        if found.contains(.moving) { return .moving }
        if isSettled, isHedged { return .moving }
        if found.contains(.rejected) { return .rejected }
        let order: [StatusMeaning] = [.todo, .open, .go, .accepted, .signed, .approved, .closed, .done, .notApplicable]
        if found.contains(.open), found.contains(.closed) { return .open }
        return order.first { found.contains($0) }
    }
}
