import MusterText

/// Signs that say that something is open or failed, with the one of the same family that says it is done.
enum StateMark {
    /// The text with its first such sign turned; nil when it holds none.
    static func turned(_ text: String) -> String? {
        let first = marks.compactMap { mark in text.firstOffset(of: mark.open).map { (offset: $0, mark: mark) } }
            .min { $0.offset < $1.offset }
        return first.flatMap { text.replacingFirst($0.mark.open, with: $0.mark.done) }
    }

    /// The text without signs of state and the blanks at its ends.
    static func removed(from text: String) -> String {
        var rest = text
        for mark in marks.flatMap({ [$0.open, $0.done] }) where mark.utf8.first.map({ $0 > 0x7F }) ?? false {
            while let without = rest.replacingFirst(mark, with: "") { rest = without }
        }
        return rest.trimmed
    }

    private static let marks: [(open: String, done: String)] = [
        ("[ ]", "[x]"), ("[]", "[x]"), ("[~]", "[x]"), ("[/]", "[x]"), ("( )", "(x)"), ("☐", "☑"), ("☒", "☑"),
        ("⬜", "✅"), ("◻️", "✅"), ("❌", "✅"), ("✗", "✓"), ("✘", "✔"), ("⏳", "✅"), ("⌛", "✅"), ("🔄", "✅"),
        ("🚧", "✅"), ("⛔", "✅"), ("🚫", "✅"), ("⏸️", "✅"), ("🔴", "🟢"), ("🟠", "🟢"), ("🟡", "🟢"), ("⚪", "🟢"),
    ]
}
