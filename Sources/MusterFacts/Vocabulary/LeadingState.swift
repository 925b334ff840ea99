import MusterModel
import MusterText

/// A state that words begin with, set apart by a colon, perhaps with its day: `Accepted (2031-05-02): the vendor stays`.
struct LeadingState {
    let meaning: StatusMeaning
    let date: CivilDate?

    /// Nil for words that begin with no known state.
    init?(_ text: String, _ reading: Reading) {
        guard let head = Self.head(of: text), let meaning = reading.words.states.whole(Self.state(in: head)) else {
            return nil
        }
        self.meaning = meaning
        date = reading.dates.first(in: head)
    }

    /// The day on which words that begin with "Decided" say that it was; nil for all others.
    static func decided(_ text: String, _ reading: Reading) -> (date: CivilDate?, Void)? {
        guard let head = head(of: text), decisions.contains(state(in: head)) else { return nil }
        return (reading.dates.first(in: head), ())
    }

    private static let decisions: [FoldedText] = [
        "decided", "resolved", "agreed", "settled", "entschieden", "beschlossen", "décidé", "tranché", "decidido",
        "decidida", "resuelto", "resolvido", "已决定", "决定", "決定", "決定済み",
    ]

    private static func head(of text: String) -> String? {
        let ends = [":", "："].compactMap { text.firstOffset(of: $0) }
        guard let end = ends.min(), (2...48).contains(end) else { return nil }
        return text.bytes(0..<end)
    }

    private static func state(in head: String) -> FoldedText {
        FoldedText(TitleRemark.removed(from: head) ?? head)
    }
}
