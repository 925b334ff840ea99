/// What takes something out of a whole: `All criteria are met except the rope test`, `All blockers but one are fixed`.
enum Exceptions {
    static func areMade(in words: FoldedText) -> Bool { phrases.areSaid(in: words) }

    /// The same behind a none: `No blockers other than KI-7`; elsewhere these words only tell people apart:
    /// `All boxes are ticked and two maintainers other than the driver approve`.
    static func areMadeBehindNone(in words: FoldedText) -> Bool { areMade(in: words) || others.areSaid(in: words) }

    private static let others: Phrases = ["other than"]

    private static let phrases: Phrases = [
        "except", "but one", "but two", "but three", "but the", "apart from", "save for", "save the", "excluding",
        "with one exception", "with two exceptions", "mit einer ausnahme", "avec une exception", "con una excepción",
        "com uma exceção", "with the exception", "bis auf", "außer", "mit ausnahme", "ausgenommen",
        "sauf", "hormis", "excepté", "à l exception", "salvo", "excepto", "menos", "a excepción", "exceto",
        "com exceção", "除了", "除", "以外", "を除", "除く",
    ]
}
