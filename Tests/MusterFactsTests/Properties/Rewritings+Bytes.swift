import MusterText

/// Other bytes for the same letters.
extension Rewriting {
    static let ofBytes: [Rewriting] = [
        Rewriting("CRLF", ofBytes: { Array(MarkedLine.lines(of: $0).joined(lineEnd: "\r\n").utf8) }),
        Rewriting("lone CR", ofBytes: { Array(MarkedLine.lines(of: $0).joined(lineEnd: "\r").utf8) }),
        Rewriting(
            "mixed line ends",
            ofBytes: { text in
                let ends = ["\n", "\r\n", "\r"]
                return MarkedLine.lines(of: text).enumerated().flatMap { index, line in
                    Array((line.text + (line.text.isEmpty ? "\r\n" : ends[index % 3])).utf8)
                }
            }),
        Rewriting("byte-order mark", ofBytes: { [0xEF, 0xBB, 0xBF] + Array($0.utf8) }),
        Rewriting("UTF-16, little end first", ofBytes: { [0xFF, 0xFE] + $0.utf16.flatMap { [$0.low, $0.high] } }),
        Rewriting("UTF-16, big end first", ofBytes: { [0xFE, 0xFF] + $0.utf16.flatMap { [$0.high, $0.low] } }),
        Rewriting("Windows-1252", ofBytes: windows1252),
        Rewriting("no final line end", ofBytes: { Array(MarkedLine.lines(of: $0).joined().utf8.dropLast()) }),
        Rewriting("decomposed letters", ofBytes: { Array(decomposed($0).utf8) }),
    ]

    /// Latin letters with marks as single bytes; nil for a text without them or with others.
    private static func windows1252(_ text: String) -> [UInt8]? {
        guard text.unicodeScalars.contains(where: { $0.value >= 0xC0 }) else { return nil }
        var bytes: [UInt8] = []
        for scalar in text.unicodeScalars {
            guard scalar.isASCII || (0xA0...0xFF).contains(scalar.value) else { return nil }
            bytes.append(UInt8(scalar.value))
        }
        return bytes
    }

    /// The text with each letter that has a mark as a letter and a mark.
    private static func decomposed(_ text: String) -> String {
        var result = ""
        for character in text {
            if let parts = decompositions[character] {
                result.unicodeScalars.append(contentsOf: parts)
            } else {
                result.append(character)
            }
        }
        return result
    }

    /// Swift takes both spellings of a letter for the same `Character`, so the one finds the other.
    private static let decompositions: [Character: [Unicode.Scalar]] = {
        let letters = [UInt32](0x41...0x5A) + [UInt32](0x61...0x7A)
        let latinMarks: [UInt32] = [0x300, 0x301, 0x302, 0x303, 0x308, 0x30A, 0x30C, 0x327]
        let kana = [UInt32](0x3041...0x30FE)
        var pairs: [(letter: UInt32, mark: UInt32)] = []
        for letter in letters { pairs += latinMarks.map { (letter, $0) } }
        for letter in kana { pairs += [(letter, 0x3099), (letter, 0x309A)] }
        var table: [Character: [Unicode.Scalar]] = [:]
        for (letter, mark) in pairs {
            let scalars = [letter, mark].compactMap(Unicode.Scalar.init)
            var text = ""
            text.unicodeScalars.append(contentsOf: scalars)
            table[Character(text)] = scalars
        }
        return table
    }()
}

extension UInt16 {
    fileprivate var low: UInt8 { UInt8(self & 0xFF) }
    fileprivate var high: UInt8 { UInt8(self >> 8) }
}
