import MusterModel
import MusterText

/// A box beside a word of state: one of those of which somebody ticks the one that came.
///
///     - [x] Pass        ☐ erfüllt ☒ nicht erfüllt        **☐ Pass**
struct ResultBox: Sendable {
    let isTicked: Bool
    let word: String
    let answer: EntryResult.Answer
    private(set) var place = 0

    func at(_ statement: Int) -> ResultBox {
        var box = self
        box.place = statement
        return box
    }

    /// The boxes of a line that holds nothing else; nil for any other line.
    static func all(in statement: Statement, _ words: Wording) -> [ResultBox]? {
        if let options = options(in: statement.text.text, words) { return options }
        switch statement.box {
        case .checked: return one(true, statement.body, words).map { [$0] }
        case .empty: return one(false, statement.body, words).map { [$0] }
        case .unreadable: return nil
        case nil: return lone(statement.text.text, words)
        }
    }

    /// A sign that is drawn as a box before one word: `☐ Pass`.
    private static func lone(_ text: String, _ words: Wording) -> [ResultBox]? {
        guard let sign = ["☐", "☑", "□", "⬜", "🔲"].first(where: text.startsWithBytes) else { return nil }
        return one(sign == "☑", StatusMark.stripped(text), words).map { [$0] }
    }

    /// Two boxes and more on a line, each beside a state: `[x] Pass [ ] Fail`, `Pass: [ ] Fail: [x]`.
    static func options(in text: String, _ words: Wording) -> [ResultBox]? {
        guard let written = VerdictOptions(text) else { return nil }
        let boxes = written.options.compactMap { one($0.isTicked, $0.word, words) }
        return boxes.count == written.options.count ? boxes : nil
    }

    private static func one(_ isTicked: Bool, _ word: String, _ words: Wording) -> ResultBox? {
        let word = StatusMark.stripped(word).cleanTitle
        let folded = FoldedText(word)
        guard (1...3).contains(folded.wordCount) else { return nil }
        if StatusRows.yes.contains(folded.text) {
            return ResultBox(isTicked: isTicked, word: word, answer: .state(.done))
        }
        if StatusRows.no.contains(folded.text) {
            return ResultBox(isTicked: isTicked, word: word, answer: .state(.rejected))
        }
        // A vote on going is a decision.
        guard let meaning = words.states.whole(folded), meaning != .go, meaning != .noGo else { return nil }
        return ResultBox(isTicked: isTicked, word: word, answer: meaning.denies ? .unclear : .state(meaning))
    }

    /// What several boxes say: blank where none is ticked, unclear where those that are contradict each other.
    static func verdict(of boxes: [ResultBox]) -> (answer: EntryResult.Answer, words: String)? {
        guard !boxes.isEmpty, boxes.count > 1 || !StatusRows.yes.contains(FoldedText(boxes[0].word).text) else {
            return nil
        }
        let ticked = boxes.filter(\.isTicked)
        guard let first = ticked.first else { return (.blank, boxes.map(\.word).joined(separator: " / ")) }
        return (ticked.allSatisfy { $0.answer == first.answer } ? first.answer : .unclear, first.word)
    }
}
