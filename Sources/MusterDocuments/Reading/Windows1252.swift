/// The Windows-1252 code page, in which old editors save text.
enum Windows1252 {
    /// The text in UTF-8; the five bytes that the code page leaves open become U+FFFD.
    static func utf8(of bytes: [UInt8]) -> [UInt8] {
        var out: [UInt8] = []
        out.reserveCapacity(bytes.count + bytes.count / 8)
        for byte in bytes {
            if byte < 0x80 {
                out.append(byte)
            } else {
                out += Character(scalar(byte)).utf8
            }
        }
        return out
    }

    private static func scalar(_ byte: UInt8) -> Unicode.Scalar {
        guard byte < 0xA0 else { return Unicode.Scalar(byte) }
        return upperControls[Int(byte - 0x80)]
    }

    /// What 0x80 to 0x9F stand for.
    private static let upperControls: [Unicode.Scalar] = [
        "€", "\u{FFFD}", "‚", "ƒ", "„", "…", "†", "‡", "ˆ", "‰", "Š", "‹", "Œ", "\u{FFFD}", "Ž", "\u{FFFD}",
        "\u{FFFD}", "‘", "’", "“", "”", "•", "–", "—", "˜", "™", "š", "›", "œ", "\u{FFFD}", "ž", "Ÿ",
    ]
}
