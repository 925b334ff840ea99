import MusterText

/// What somebody chose where a place offers a choice: `[x] GO / [ ] NO-GO`, `☐ Favorable ☑ Défavorable`, `Approve / Reject`.
enum GivenVote {
    /// The words of the one choice that is ticked; none where nothing is; other texts as they are.
    static func words(in text: String, _ words: Wording) -> String {
        if let options = VerdictOptions(text) {
            let ticked = options.options.filter(\.isTicked)
            return ticked.isEmpty ? "" : options.choice ?? text
        }
        let bare = StatusMark.stripped(text)
        if VerdictOptions.areOffered(bare, words) { return "" }
        // A box by itself that is not ticked is a place for a tick.
        if FoldedText(bare).isEmpty, StatusMark.leading(text.trimmed.utf8)?.mark == .todo { return "" }
        return text
    }
}
