import MusterText

/// Text in the form in which words are compared: lower case, everything that is neither a letter nor a digit folded to
/// single spaces, with one space at either end (so that ` go ` is a whole word).
///
/// Letters of other scripts stay as they are; full-width ASCII becomes ASCII; symbols and emoji become spaces.
struct FoldedText: Sendable, Equatable {
    /// At least one byte: the space of an empty text.
    let bytes: [UInt8]

    init(_ text: String) {
        let plain = text.utf8.allSatisfy { $0 < 0x80 }
        bytes = plain ? Self.fold(ascii: text.utf8) : Self.fold(scalarsOf: text)
    }

    private static func fold(ascii text: String.UTF8View) -> [UInt8] {
        var out: [UInt8] = [0x20]
        out.reserveCapacity(text.count + 2)
        for byte in text {
            if byte.isASCIIAlphanumeric {
                out.append(byte.asciiLowercased)
            } else if out[out.count - 1] != 0x20 {
                out.append(0x20)
            }
        }
        if out[out.count - 1] != 0x20 { out.append(0x20) }
        return out
    }

    private static func fold(scalarsOf text: String) -> [UInt8] {
        var out: [UInt8] = [0x20]
        out.reserveCapacity(text.utf8.count + 2)
        for scalar in text.lowercased().unicodeScalars {
            let value = (0xFF01...0xFF5E).contains(scalar.value) ? scalar.value - 0xFEE0 : scalar.value
            if value < 0x80 {
                let byte = UInt8(value)
                if byte.isASCIIAlphanumeric {
                    out.append(byte.asciiLowercased)
                } else if out[out.count - 1] != 0x20 {
                    out.append(0x20)
                }
            } else if isWordScalar(value) {
                out += String(scalar).utf8
            } else if out[out.count - 1] != 0x20 {
                out.append(0x20)
            }
        }
        if out[out.count - 1] != 0x20 { out.append(0x20) }
        return out
    }

    /// Letters and ideographs, told by ranges: punctuation, symbols, variation selectors and emoji are none.
    private static func isWordScalar(_ value: UInt32) -> Bool {
        switch value {
        case 0x80..<0xC0, 0xD7, 0xF7, 0x2000..<0x2E80, 0x3000..<0x3005, 0x3008..<0x3021, 0x30FB, 0xFE00..<0xFE10,
            0xFF5F..<0xFF66, 0xFEFF, 0x1F000..<0x20000:
            false
        default: true
        }
    }

    /// Whether nothing but spaces is left.
    var isEmpty: Bool { bytes.count <= 1 }

    /// The words with single spaces, none at the ends.
    var text: String {
        isEmpty ? "" : String(decoding: bytes[1..<(bytes.count - 1)], as: UTF8.self)
    }

    /// The number of words.
    var wordCount: Int { max(0, bytes.count { $0 == 0x20 } - 1) }

    /// Whether a phrase, itself folded, occurs as whole words; phrases of scripts without spaces occur anywhere.
    func contains(_ phrase: FoldedText) -> Bool { firstOffset(of: phrase) != nil }

    /// Whether the text begins with a phrase.
    func starts(with phrase: FoldedText) -> Bool { bytes.starts(with: phrase.needle) }

    /// Whether the text ends with a phrase.
    func ends(with phrase: FoldedText) -> Bool { bytes.reversed().starts(with: phrase.tail.reversed()) }

    /// The offset in `bytes` at which a phrase first occurs.
    func firstOffset(of phrase: FoldedText) -> Int? {
        let pin = phrase.inner
        guard let head = pin.first, bytes.count >= pin.count else { return nil }
        var at = 0
        while at + pin.count <= bytes.count {
            if bytes[at] == head, bytes[at..<at + pin.count].elementsEqual(pin) { return at }
            at += 1
        }
        return nil
    }

    /// What must stand in a text that holds this phrase: its spaces at ends count for ASCII words only.
    private var inner: ArraySlice<UInt8> {
        guard bytes.count > 2 else { return [] }
        let start = bytes[1] < 0x80 ? 0 : 1
        let end = bytes[bytes.count - 2] < 0x80 ? bytes.count : bytes.count - 1
        return bytes[start..<end]
    }

    private var needle: ArraySlice<UInt8> {
        guard bytes.count > 2 else { return bytes[...] }
        return bytes[bytes.count - 2] < 0x80 ? bytes[...] : bytes[..<(bytes.count - 1)]
    }

    private var tail: ArraySlice<UInt8> {
        guard bytes.count > 2 else { return bytes[...] }
        return bytes[1] < 0x80 ? bytes[...] : bytes[1...]
    }
}

extension FoldedText: Hashable {
    func hash(into hasher: inout Hasher) {
        bytes.withUnsafeBytes { hasher.combine(bytes: $0) }
    }
}

extension FoldedText: ExpressibleByStringLiteral {
    init(stringLiteral value: String) { self.init(value) }
}
