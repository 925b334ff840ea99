import MusterText

/// The signs of a text, and the words between them.
enum SignedWords {
    /// One stretch of words more than signs; a sign is nil where it looks like one and nobody knows it.
    static func parts(of text: String) -> (signs: [StatusMark?], words: [String]) {
        let bytes = Array(text.utf8)
        var (signs, words): ([StatusMark?], [String]) = ([], [])
        var (start, at) = (0, 0)
        while at < bytes.count {
            guard let sign = sign(in: bytes[at...]) else {
                at += 1
                continue
            }
            signs.append(sign.mark)
            words.append(String(decoding: bytes[start..<at], as: UTF8.self).trimmed)
            at += sign.length
            start = at
        }
        words.append(String(decoding: bytes[start...], as: UTF8.self).trimmed)
        return (signs, words)
    }

    /// Whether a sign may stand in a text, told by its bytes: in most texts none does.
    static func maySign(_ text: String) -> Bool {
        text.lendingBytes { bytes in
            !bytes.isASCII || bytes.firstOffset(of: UInt8(ascii: "[")) != nil
                || bytes.firstOffset(of: UInt8(ascii: ":")) != nil
        }
    }

    private static func sign(in bytes: ArraySlice<UInt8>) -> (mark: StatusMark?, length: Int)? {
        guard let first = bytes.first, first == UInt8(ascii: "[") || first == UInt8(ascii: ":") || first >= 0xE2 else {
            return nil
        }
        if let known = StatusMark.leading(bytes) { return (known.mark, known.length) }
        if first == 0xF0 { return bytes.count > 3 ? (nil, 4) : nil }
        // Geometric shapes, ballot boxes and the symbols beside them: E2 96 A0 to E2 9B BF, and from E2 AC 80 on.
        guard first == 0xE2, let second = bytes.dropFirst().first, bytes.count > 2,
            (0x96...0x9B).contains(second) || second == 0xAC
        else { return nil }
        return (nil, 3)
    }
}
