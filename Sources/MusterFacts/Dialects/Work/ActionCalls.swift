/// Words in capitals by which minutes call an action: `ACTION Mara asks the board`, `… (AI: ask the vendor)`.
enum ActionCalls {
    /// The longest first, as one begins with another.
    static let words = ["ACTION ITEM", "ACTION", "TODO"]

    /// The words as a line begins with them.
    static let beginnings = Openings(words.map { $0 + " " })

    /// The words, and the short form that only counts before a colon or before somebody who was there.
    static let all = words + ["AI"]
}
