import MusterModel
import MusterText

/// A verdict that is asked for by boxes: `[ ] GO  [x] NO-GO`, `☐ Approved ☑ Rejected`.
struct VerdictOptions: Sendable {
    /// The words beside the boxes, in order.
    let options: [(isTicked: Bool, word: String)]

    private var ticked: [String] { options.filter(\.isTicked).map(\.word) }

    /// Nil for a text with fewer than two boxes.
    init?(_ text: String) {
        var boxes: [(isTicked: Bool, start: Int, end: Int)] = []
        let bytes = Array(text.utf8)
        var at = 0
        while at < bytes.count {
            if bytes[at] == UInt8(ascii: "[") || bytes[at] >= 0xE0, let mark = StatusMark.leading(bytes[at...]),
                mark.mark == .todo || mark.mark == .done || mark.mark == .failed
            {
                boxes.append((mark.mark != .todo, at, at + mark.length))
                at += mark.length
            } else {
                at += 1
            }
        }
        guard boxes.count > 1 else { return nil }
        // The box stands before its word, or after it as in `GO [ ] NO-GO [x]`, where nothing follows the last box:
        // what stands before the boxes of `In order: [ ] yes [x] no` is what they are about.
        let isAfter =
            !FoldedText(String(decoding: bytes[..<boxes[0].start], as: UTF8.self)).isEmpty
            && FoldedText(String(decoding: bytes[boxes[boxes.count - 1].end...], as: UTF8.self)).isEmpty
        options = boxes.enumerated().map { index, box in
            let range =
                isAfter
                ? (index == 0 ? 0 : boxes[index - 1].end)..<box.start
                : box.end..<(index + 1 < boxes.count ? boxes[index + 1].start : bytes.count)
            return (box.isTicked, String(decoding: bytes[range], as: UTF8.self).withoutSeparators)
        }
    }

    /// Whether a text only offers a choice between states that exclude each other: `GO / NO-GO`, `Pass | Fail`.
    static func areOffered(_ text: String, _ words: Wording) -> Bool {
        guard text.hasByte(0x2F) || text.hasByte(0x7C), text.utf8.count <= 60 else { return false }
        let parts = String(decoding: text.utf8.map { $0 == 0x7C ? 0x2F : $0 }, as: UTF8.self).split(onByte: 0x2F)
        let meanings = parts.map { words.states.alone(FoldedText($0)) }
        guard parts.count > 1, meanings.allSatisfy({ $0 != nil }) else { return false }
        if StatusMark.leading(text.utf8)?.mark == .todo { return true }
        let good = meanings.count { $0?.isFavourable ?? false }
        return good > 0 && good < parts.count
    }

    /// Pending when nothing is ticked, unknown when several are.
    func status(_ vocabulary: Wording) -> FactStatus {
        guard let only = ticked.first else { return .pending }
        guard ticked.count == 1 else { return .unknown }
        let words = FoldedText(only)
        if words.says("no go") || words.says("nogo") { return .noGo }
        if words.says("go") { return Reservations.denies(words) ? .noGo : .go }
        return vocabulary.status(only)?.meaning?.status(of: .decision) ?? .unknown
    }

    /// What the one ticked option says; nil when none or several are ticked.
    var choice: String? { ticked.count == 1 ? ticked[0] : nil }
}

extension String {
    /// The words without what parts them from the next box: `GO /`, `| Pass`.
    fileprivate var withoutSeparators: String {
        var text = trimmed
        while let last = text.utf8.last, last == 0x2F || last == 0x7C || last == 0x2C || last == 0x3B {
            text = String(decoding: text.utf8.dropLast(), as: UTF8.self).trimmed
        }
        while let first = text.utf8.first, first == 0x2F || first == 0x7C || first == 0x2C || first == 0x3B {
            text = String(decoding: text.utf8.dropFirst(), as: UTF8.self).trimmed
        }
        return text
    }
}
