import MusterText

/// The sentences of a text: parts that end in a full stop before a space and anything but a small letter.
struct Sentences: Sendable {
    /// Trimmed, none empty, in order.
    let list: [String]

    init(_ text: String) {
        let bytes = text.utf8.span
        var sentences: [String] = []
        var start = 0
        var from = 0
        while let point = bytes.firstOffset(of: 0x2E, from: from), point + 2 < bytes.count {
            from = point + 1
            guard bytes[point + 1] == 0x20, !(0x61...0x7A).contains(bytes[point + 2]) else { continue }
            sentences.append(text.bytes(start..<point + 1).trimmed)
            start = point + 1
        }
        sentences.append(text.bytes(from: start).trimmed)
        list = sentences.filter { !$0.isEmpty }
    }
}
