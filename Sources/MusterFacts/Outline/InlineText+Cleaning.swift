import MusterText

extension InlineText {
    /// Takes away the lines of a tree that is drawn with characters (`├─ Status: open`).
    mutating func removeTreeLines() {
        guard text.firstByte == 0xE2, text.utf8.count > 3 else { return }
        var length = 0
        var rest = Array(text.utf8)[...]
        while rest.count >= 3, rest[rest.startIndex] == 0xE2,
            (0x94...0x95).contains(rest[rest.startIndex + 1]) || rest.first == 0x20
        {
            length += 3
            rest = rest.dropFirst(3)
        }
        guard length > 0 else { return }
        while rest.first == 0x20 {
            length += 1
            rest = rest.dropFirst()
        }
        text = String(decoding: rest, as: UTF8.self)
        spans = spans.compactMap {
            $0.range.lowerBound >= length
                ? .init(kind: $0.kind, range: $0.range.lowerBound - length..<$0.range.upperBound - length) : nil
        }
    }

    /// Takes out marks that a text-making tool leaves in the words (`[cite: 52]`), which say nothing to a reader.
    mutating func removeCitations() {
        guard text.hasByte(UInt8(ascii: "[")) else { return }
        while let start = text.firstOffset(of: "[cite:"), let length = text.bytes(from: start).utf8.firstIndex(of: 0x5D)
        {
            let tail = text.bytes(from: start)
            let end = start + tail.utf8.distance(from: tail.utf8.startIndex, to: length) + 1
            text = text.bytes(0..<start) + text.bytes(from: end)
            spans = spans.compactMap { span in
                let low = Self.moved(span.range.lowerBound, cut: start..<end)
                let high = Self.moved(span.range.upperBound, cut: start..<end)
                return low < high ? .init(kind: span.kind, range: low..<high) : nil
            }
        }
    }

    private static func moved(_ offset: Int, cut: Range<Int>) -> Int {
        offset <= cut.lowerBound ? offset : max(cut.lowerBound, offset - cut.count)
    }
}
