import MusterModel
import MusterText

/// A status set apart in a title: `Build ✅`, `Phase 1 - COMPLETED`, `Containers ✅ - VALIDATED`.
enum TitleStatus {
    /// What the part after the last dash says, or the mark; nil when the title states nothing set apart.
    static func read(_ title: String, mark: StatusMark?, _ words: Wording) -> StatedStatus? {
        let words = tail(of: title).flatMap { tail in
            words.status(tail).flatMap { $0.meaning == nil ? nil : $0 }
        }
        if let mark, let meaning = StatusMeaning(mark) {
            if let words, let spoken = words.meaning, meaning == .done,
                spoken == .moving || spoken == .inReview || spoken == .rejected
            {
                return words
            }
            return StatedStatus(meaning: meaning, words: words?.words ?? "")
        }
        return words
    }

    /// A title without the status set apart at its end.
    static func removed(from title: String, _ words: Wording) -> String {
        guard let tail = tail(of: title), words.status(tail)?.meaning != nil else { return title }
        if isRemarked(title) {
            return TitleRemark.removed(from: title).map(\.trimmedDashes) ?? title
        }
        let end = title.utf8.count - tail.utf8.count
        return title.bytes(0..<max(0, end)).trimmed.trimmedDashes
    }

    /// The state that stands by itself at the end of a title, behind a dash, a colon or in brackets; nil for any other end.
    static func whole(_ title: String, _ words: Wording) -> StatusMeaning? {
        if let leading = leading(title), words.states.whole(FoldedText(leading.state)) != nil {
            return words.status(leading.state)?.meaning
        }
        let behindColon = title.firstOffset(of: ": ").map { title.bytes(from: $0 + 2) }
        for tail in [tail(of: title), behindColon].compactMap({ $0 }) where FoldedText(tail).wordCount <= 3 {
            guard words.states.whole(FoldedText(StatusMark.stripped(tail))) != nil,
                let meaning = words.status(tail)?.meaning
            else { continue }
            return meaning
        }
        return nil
    }

    /// `[PASS] Start`: a state in brackets before the words of a title.
    static func leading(_ title: String) -> (state: String, rest: String)? {
        guard title.utf8.first == UInt8(ascii: "["), let close = title.firstOffset(of: "] ") else { return nil }
        let rest = title.bytes(from: close + 2).trimmed
        return close < 2 || rest.isEmpty ? nil : (title.bytes(1..<close).trimmed, rest)
    }

    private static func tail(of title: String) -> String? {
        if let remark = TitleRemark.remark(of: title), isRemarked(title),
            FoldedText(remark).wordCount <= 4
        {
            return remark
        }
        return tailBehindDash(of: title)
    }

    /// Whether a title ends in brackets.
    private static func isRemarked(_ title: String) -> Bool {
        [")", "）", "]"].contains(where: title.trimmed.endsWithBytes)
    }

    private static func tailBehindDash(of title: String) -> String? {
        guard let dash = [" - ", " – ", " — "].compactMap({ title.lastOffset(of: $0) }).max() else { return nil }
        let tail = StatusMark.stripped(title.bytes(from: dash + 1).trimmedDashes)
        return FoldedText(tail).wordCount <= 4 ? tail : nil
    }
}

extension String {
    /// The text without dashes and spaces at either end.
    var trimmedDashes: String {
        var text = trimmed
        for dash in ["-", "–", "—"] {
            while text.startsWithBytes(dash) { text = text.bytes(from: dash.utf8.count).trimmed }
            while text.endsWithBytes(dash) { text = text.bytes(0..<text.utf8.count - dash.utf8.count).trimmed }
        }
        return text
    }
}
