import MusterText

/// Remarks in brackets at the end of titles, which narrow what the title says: `Due (UTC)`, `Evidence (attach to the tag)`.
enum TitleRemark {
    /// The title without its remark; nil for a title that has none, or nothing else.
    static func removed(from title: String) -> String? { parts(of: title)?.rest }

    /// The words of the remark; nil where ``removed(from:)`` is.
    static func remark(of title: String) -> String? { parts(of: title)?.remark }

    private static func parts(of title: String) -> (rest: String, remark: String)? {
        // Hardly any title has brackets.
        guard mayStand(in: title) else { return nil }
        for (open, close) in [("(", ")"), ("（", "）"), ("[", "]")] {
            guard let start = title.firstOffset(of: open), start > 0,
                let end = title.firstOffset(of: close, from: start),
                !holdsWords(title.bytes(from: end + close.utf8.count))
            else { continue }
            let rest = title.bytes(0..<start).trimmed
            return !holdsWords(rest) ? nil : (rest, title.bytes(start + open.utf8.count..<end).trimmed)
        }
        return nil
    }

    /// Whether a text is more than signs: most are told by a letter of ASCII.
    private static func holdsWords(_ text: String) -> Bool {
        let isPlain = text.lendingBytes { bytes in bytes.indices.contains { bytes[$0].isASCIIAlphanumeric } }
        return isPlain || !FoldedText(text).isEmpty
    }

    /// Whether a text holds an opening bracket, or the first byte of a wide one.
    static func mayStand(in text: String) -> Bool { text.lendingBytes { holdsBracket($0) } }

    private static func holdsBracket(_ title: Span<UInt8>) -> Bool {
        let isHeld = title.anySixteenBytes { block in
            let brackets = block.bytes(equalTo: UInt8(ascii: "(")) | block.bytes(equalTo: UInt8(ascii: "["))
            return !(brackets | block.bytes(equalTo: 0xEF)).isEmpty
        }
        if let isHeld { return isHeld }
        for at in stride(from: 0, to: title.count, by: 8) {
            let block = title.eightBytes(from: at)
            let brackets = block.bytes(equalTo: UInt8(ascii: "(")) | block.bytes(equalTo: UInt8(ascii: "["))
            if brackets | block.bytes(equalTo: 0xEF) != 0 { return true }
        }
        return false
    }
}
