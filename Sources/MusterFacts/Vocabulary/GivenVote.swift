import MusterText

/// What somebody chose where a place offers a choice: `[x] GO / [ ] NO-GO`, `☐ Favorable ☑ Défavorable`, `Approve / Reject`,
/// or the number by which mailing lists vote: `+1`, `-1 (binding)`.
enum GivenVote {
    /// The words of the one choice that is ticked; none where nothing is; other texts as they are.
    ///
    /// - Parameter isOfVoter: whether it is told that the vote counts; a favourable number says nothing where it is not, as
    ///   on lists where everybody may vote.
    static func words(in text: String, _ words: Wording, isOfVoter: Bool = false) -> String {
        if let options = VerdictOptions(text) {
            let ticked = options.options.filter(\.isTicked)
            return ticked.isEmpty ? "" : options.choice ?? text
        }
        if let counted = counted(text), isOfVoter || !counted.startsWithBytes(given) { return counted }
        let bare = StatusMark.stripped(text)
        if VerdictOptions.areOffered(bare, words) { return "" }
        // A box by itself that is not ticked is a place for a tick.
        if FoldedText(bare).isEmpty, StatusMark.leading(text.trimmed.utf8)?.mark == .todo { return "" }
        return text
    }

    /// A vote in numbers as words, with what stands behind it; nil for any other text.
    private static func counted(_ text: String) -> String? {
        let text = text.trimmed
        guard let (number, word) = numbers.first(where: { text.startsWithBytes($0.0) }) else { return nil }
        let rest = text.bytes(from: number.utf8.count)
        guard rest.isEmpty || [0x20, 0x2C, 0x28, 0x2E].contains(rest.utf8.first) else { return nil }
        return word + rest
    }

    /// Whether words in brackets say that those before them are among those whose votes count: `Kit Rowe (maintainer)`.
    static func namesVoter(_ cell: String) -> Bool {
        !namesGuest(cell) && cell.inBrackets.map { voters.areSaid(in: FoldedText($0)) } ?? false
    }

    /// Whether words in brackets say that the vote of those before them does not count.
    static func namesGuest(_ cell: String) -> Bool {
        cell.inBrackets.map { guests.areSaid(in: FoldedText($0)) } ?? false
    }

    /// Whether the title of a column says that those below it may vote: `Maintainer | Vote`.
    static func areVoters(_ title: FoldedText) -> Bool { title.wordCount <= 2 && members.begin(title) }

    private static let members: Phrases = ["maintainer", "maintainers", "committer", "committers", "pmc"]

    private static let guests: Phrases = ["non binding", "not binding", "nonbinding", "contributor", "community"]
    private static let voters: Phrases = [
        "binding", "maintainer", "maintainers", "committer", "committers", "pmc", "core", "member of the committee",
    ]

    private static let given = "approved"
    private static let numbers = [
        ("+1", given), ("-1", "rejected"), ("−1", "rejected"), ("+0", "abstained"), ("-0", "abstained"),
        ("−0", "abstained"), ("±0", "abstained"),
    ]
}
