/// The escapers, one for each output context, all of them over UTF-8 bytes.
///
/// A Swift `Character` may be a quote *and* a combining mark and then equals neither, so an escaper over characters
/// lets the quote through. Nothing here looks at anything but bytes.
public enum Escape {}

extension Escape {
    /// Text for HTML element content and for quoted attribute values: `&`, `<`, `>`, `"` and `'` become references;
    /// C0 controls other than tab and line ends become U+FFFD, which HTML cannot carry.
    public static func html(_ text: String) -> String {
        var out: [UInt8] = []
        out.reserveCapacity(text.utf8.count)
        html(text.utf8, into: &out)
        return String(decoding: out, as: UTF8.self)
    }

    /// Appends `text`, escaped as ``html(_:)`` does, to `out`; what needs no escaping is copied in runs.
    public static func html(_ text: String, into out: inout [UInt8]) {
        var text = text
        text.withUTF8 { html(buffer: $0, into: &out) }
    }

    /// Appends `bytes`, escaped as ``html(_:)`` does, to `out`; what needs no escaping is copied in runs.
    public static func html(_ bytes: ArraySlice<UInt8>, into out: inout [UInt8]) {
        bytes.withUnsafeBufferPointer { html(buffer: $0, into: &out) }
    }

    /// Appends `bytes`, escaped as ``html(_:)`` does, to `out`.
    public static func html(_ bytes: some Sequence<UInt8>, into out: inout [UInt8]) {
        html(Array(bytes)[...], into: &out)
    }

    private static func html(buffer bytes: UnsafeBufferPointer<UInt8>, into out: inout [UInt8]) {
        var clean = 0
        for at in bytes.indices where bytes[at] < 0x40 || bytes[at] == 0x7F {
            guard let reference = htmlReference(bytes[at]) else { continue }
            out.append(contentsOf: bytes[clean..<at])
            reference.withUTF8Buffer { out.append(contentsOf: $0) }
            clean = at + 1
        }
        out.append(contentsOf: bytes[clean...])
    }

    /// What stands in HTML for a byte that may not stand for itself; nil for any other byte.
    private static func htmlReference(_ byte: UInt8) -> StaticString? {
        switch byte {
        case UInt8(ascii: "&"): "&amp;"
        case UInt8(ascii: "<"): "&lt;"
        case UInt8(ascii: ">"): "&gt;"
        case UInt8(ascii: "\""): "&quot;"
        case UInt8(ascii: "'"): "&#39;"
        case 0x09, 0x0A, 0x0D: nil
        case 0..<0x20, 0x7F: "\u{FFFD}"
        default: nil
        }
    }
}

extension Escape {
    /// Text for XML 1.0 content and quoted attribute values; characters that XML cannot carry are dropped.
    public static func xml(_ text: String) -> String {
        var out: [UInt8] = []
        out.reserveCapacity(text.utf8.count)
        for scalar in text.unicodeScalars {
            switch scalar.value {
            case 0x26: out += "&amp;".utf8
            case 0x3C: out += "&lt;".utf8
            case 0x3E: out += "&gt;".utf8
            case 0x22: out += "&quot;".utf8
            case 0x27: out += "&apos;".utf8
            case 0x09: out += "&#9;".utf8
            case 0x0A: out += "&#10;".utf8
            case 0x0D: out += "&#13;".utf8
            case 0..<0x20, 0xFFFE, 0xFFFF: break
            default: out += String(scalar).utf8
            }
        }
        return String(decoding: out, as: UTF8.self)
    }
}

extension Escape {
    /// The inside of a JSON string (without its quotes), which is also safe within an HTML `script` element:
    /// `<`, `>`, `&`, U+2028 and U+2029 are written as `\u` escapes.
    public static func json(_ text: String) -> String {
        var out: [UInt8] = []
        out.reserveCapacity(text.utf8.count + 2)
        json(text, into: &out)
        return String(decoding: out, as: UTF8.self)
    }

    /// Appends `text`, escaped as ``json(_:)`` does, to `out`; what needs no escaping is copied in runs.
    public static func json(_ text: String, into out: inout [UInt8]) {
        text.lendingBytes { bytes in
            var clean = 0
            var from = 0
            while let at = firstToEscape(in: bytes, from: from) {
                let length = jsonEscapedLength(bytes, at: at)
                if length > 0 {
                    append(bytes.extracting(clean..<at), to: &out)
                    appendJSONEscape(of: bytes[at], last: bytes[at + length - 1], into: &out)
                    clean = at + length
                }
                from = at + max(length, 1)
            }
            append(bytes.extracting(clean..<bytes.count), to: &out)
        }
    }

    private static func append(_ bytes: Span<UInt8>, to out: inout [UInt8]) {
        bytes.withUnsafeBufferPointer { out.append(contentsOf: $0) }
    }

    /// The first offset at or after `start` where a control, `"`, `&`, `<`, `>`, `\`, U+007F or the first byte of U+2028
    /// stands; nil where there is none.
    private static func firstToEscape(in bytes: Span<UInt8>, from start: Int) -> Int? {
        var at = start
        // Hardly any sixteen bytes hold one.
        while let block = bytes.sixteenBytes(from: at) {
            let found = mayBeJSONEscaped(block)
            if !found.isEmpty { return at + found.firstPlace }
            at += 16
        }
        guard at < bytes.count else { return nil }
        // What is left is seldom worth a look at each byte.
        if let last = bytes.sixteenBytes(from: bytes.count - 16), mayBeJSONEscaped(last).isEmpty { return nil }
        return (at..<bytes.count).first { bytes[$0] == 0xE2 || jsonEscapedLength(bytes, at: $0) > 0 }
    }

    private static func mayBeJSONEscaped(_ block: SIMD16<UInt8>) -> FoundBytes {
        // In two of these pairs the bytes differ by one bit.
        block.bytes(upTo: 0x1F) | block.bytes(equalTo: 0x22, butFor: 0x04) | block.bytes(equalTo: 0x3C, butFor: 0x02)
            | block.bytes(equalTo: 0x5C) | block.bytes(equalTo: 0x7F) | block.bytes(equalTo: 0xE2)
    }

    /// How many bytes at an offset are to be written as an escape: three for U+2028 and U+2029, none for most.
    private static func jsonEscapedLength(_ bytes: Span<UInt8>, at: Int) -> Int {
        switch bytes[at] {
        case 0..<0x20, 0x22, 0x26, 0x3C, 0x3E, 0x5C, 0x7F: 1
        case 0xE2 where at + 2 < bytes.count && bytes[at + 1] == 0x80 && bytes[at + 2] & 0xFE == 0xA8: 3
        default: 0
        }
    }

    /// - Parameter last: the last byte of the character, by which U+2028 and U+2029 are told apart.
    private static func appendJSONEscape(of first: UInt8, last: UInt8, into out: inout [UInt8]) {
        switch first {
        case 0x22: out += "\\\"".utf8
        case 0x5C: out += "\\\\".utf8
        case 0x0A: out += "\\n".utf8
        case 0x0D: out += "\\r".utf8
        case 0x09: out += "\\t".utf8
        default:
            // All but U+2028 and U+2029 are ASCII.
            let isASCII = first < 0x80
            out += (isASCII ? "\\u00" : "\\u202").utf8
            if isASCII { out.append(hexadecimalDigit(first >> 4)) }
            out.append(hexadecimalDigit((isASCII ? first : last) & 0x0F))
        }
    }

    private static func hexadecimalDigit(_ value: UInt8) -> UInt8 {
        value < 10 ? UInt8(ascii: "0") + value : UInt8(ascii: "a") - 10 + value
    }
}

extension Escape {
    /// Text for a terminal: C0 and C1 controls, DEL and bidirectional controls are shown as `\x1b` or `\u{202e}`;
    /// line feeds and tabs stay only when `keepingLines` is true.
    public static func terminal(_ text: String, keepingLines: Bool = false) -> String {
        var out: [UInt8] = []
        out.reserveCapacity(text.utf8.count)
        for scalar in text.unicodeScalars {
            switch scalar.value {
            case 0x0A where keepingLines, 0x09 where keepingLines: out += String(scalar).utf8
            case 0..<0x20, 0x7F...0x9F:
                out += "\\x".utf8
                out += hexadecimal(scalar.value, digits: 2)
            case _ where isInvisibleControl(scalar):
                out += "\\u{".utf8
                out += hexadecimal(scalar.value, digits: 4)
                out.append(UInt8(ascii: "}"))
            default: out += String(scalar).utf8
            }
        }
        return String(decoding: out, as: UTF8.self)
    }

    /// Whether the scalar steers text direction or is invisible (bidirectional controls, zero-width characters, the
    /// soft hyphen), so that two texts that look the same may differ by it.
    public static func isInvisibleControl(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x00AD, 0x061C, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x2064, 0x2066...0x2069, 0xFEFF: true
        default: false
        }
    }
}

extension Escape {
    /// The message part of a workflow command (`::error::MESSAGE`): `%`, CR and LF percent-encoded.
    public static func workflowMessage(_ text: String) -> String { workflow(text, alsoEscaping: []) }

    /// A property of a workflow command (`file=VALUE`): as the message, and also `:` and `,`.
    public static func workflowProperty(_ text: String) -> String {
        workflow(text, alsoEscaping: [UInt8(ascii: ":"), UInt8(ascii: ",")])
    }

    private static func workflow(_ text: String, alsoEscaping extra: [UInt8]) -> String {
        var out: [UInt8] = []
        out.reserveCapacity(text.utf8.count)
        for byte in text.utf8 {
            if byte == UInt8(ascii: "%") || byte == 0x0D || byte == 0x0A || extra.contains(byte) {
                out.append(UInt8(ascii: "%"))
                out += hexadecimal(UInt32(byte), digits: 2, uppercase: true)
            } else {
                out.append(byte)
            }
        }
        return String(decoding: out, as: UTF8.self)
    }
}

extension Escape {
    /// One CSV field (RFC 4180), quoted when needed; a field that a spreadsheet would run as a formula gets a `'`.
    public static func csv(_ text: String) -> String {
        let triggers: [UInt8] = Array("=+-@\t\r".utf8)
        let first = text.utf8.first { $0 != UInt8(ascii: " ") }
        let guarded = first.map(triggers.contains) == true ? "'" + text : text
        guard guarded.utf8.contains(where: { $0 == 0x22 || $0 == 0x2C || $0 == 0x0A || $0 == 0x0D }) else {
            return guarded
        }
        var out: [UInt8] = [0x22]
        for byte in guarded.utf8 {
            if byte == 0x22 { out.append(0x22) }
            out.append(byte)
        }
        out.append(0x22)
        return String(decoding: out, as: UTF8.self)
    }
}

extension Escape {
    /// One segment of a URL path, percent-encoded except for the unreserved characters of RFC 3986.
    public static func urlSegment(_ text: String) -> String {
        var out: [UInt8] = []
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"),
                UInt8(ascii: "~"):
                out.append(byte)
            default:
                out.append(UInt8(ascii: "%"))
                out += hexadecimal(UInt32(byte), digits: 2, uppercase: true)
            }
        }
        return String(decoding: out, as: UTF8.self)
    }

    /// `value` in base 16 with leading zeros to at least `digits` digits.
    static func hexadecimal(_ value: UInt32, digits: Int, uppercase: Bool = false) -> [UInt8] {
        let plain = Array(String(value, radix: 16, uppercase: uppercase).utf8)
        return Array(repeating: UInt8(ascii: "0"), count: max(0, digits - plain.count)) + plain
    }
}
