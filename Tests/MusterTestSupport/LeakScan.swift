/// Looks for secrets in published bytes: as they are, and behind every encoding that a page or a file may put around them.
public struct LeakScan: Sendable {
    private let secrets: [[UInt8]]

    /// - Parameter secrets: of ASCII letters and digits, so that no encoding of a text needs to touch them.
    public init(secrets: [String]) { self.secrets = secrets.map { LeakScan.folded(Array($0.utf8)) } }

    /// Each secret that is found with the first way in which it is, empty when none is.
    public func leaks(in bytes: [UInt8]) -> [String] {
        var found: [String] = []
        var open = Set(secrets.indices)
        for (way, text) in readings(of: bytes) where !open.isEmpty {
            let text = LeakScan.folded(text)
            for place in open.sorted() where LeakScan.contains(text, secrets[place]) {
                found.append("\(String(decoding: secrets[place], as: UTF8.self)) (\(way))")
                open.remove(place)
            }
        }
        return found
    }

    /// The bytes decoded in every way, and what was escaped decoded once more.
    private func readings(of bytes: [UInt8]) -> [(way: String, text: [UInt8])] {
        let unescaped = LeakScan.escapes.map { ($0.0, $0.1(bytes)) }.filter { $0.1 != bytes }
        return [("raw", bytes)] + unescaped + encoded(bytes)
            + unescaped.flatMap { way, text in
                (LeakScan.escapes.map { ($0.0, $0.1(text)) } + encoded(text)).map { ("\(way), \($0.0)", $0.1) }
            }
    }

    private func encoded(_ bytes: [UInt8]) -> [(String, [UInt8])] {
        LeakScan.decodedBase64(bytes).map { ("base64", $0) } + LeakScan.decodedHex(bytes).map { ("hex", $0) }
    }

    private static let escapes: [(String, @Sendable ([UInt8]) -> [UInt8])] = [
        ("HTML", { decodedHTML($0) }), ("JSON", { decodedJSON($0) }), ("URL", { decodedURL($0) }),
    ]
}

extension LeakScan {
    static func folded(_ bytes: [UInt8]) -> [UInt8] {
        bytes.map { (0x41...0x5A).contains($0) ? $0 + 0x20 : $0 }
    }

    /// Whether the bytes of one occur in the other as they are.
    public static func contains(_ text: [UInt8], _ needle: [UInt8]) -> Bool {
        guard let first = needle.first, text.count >= needle.count else { return false }
        var at = 0
        while at + needle.count <= text.count {
            guard let next = text[at...(text.count - needle.count)].firstIndex(of: first) else { return false }
            if text[next..<next + needle.count].elementsEqual(needle) { return true }
            at = next + 1
        }
        return false
    }

    /// Numeric character references; named ones stand for no letter.
    static func decodedHTML(_ bytes: [UInt8]) -> [UInt8] {
        replacing(bytes, "&#") { rest in
            var digits = rest.prefix(10)
            let isHex = digits.first.map { $0 | 0x20 } == UInt8(ascii: "x")
            if isHex { digits = digits.dropFirst() }
            let radix = isHex ? 16 : 10
            let run = digits.prefix { digit($0, radix: radix) != nil }
            guard !run.isEmpty, let value = Int(String(decoding: run, as: UTF8.self), radix: radix) else { return nil }
            let end = rest.dropFirst((isHex ? 1 : 0) + run.count).first == UInt8(ascii: ";") ? 1 : 0
            return (value, (isHex ? 1 : 0) + run.count + end)
        }
    }

    static func decodedJSON(_ bytes: [UInt8]) -> [UInt8] {
        replacing(bytes, "\\u") { rest in
            Int(String(decoding: rest.prefix(4), as: UTF8.self), radix: 16).map { ($0, 4) }
        }
    }

    static func decodedURL(_ bytes: [UInt8]) -> [UInt8] {
        replacing(bytes, "%") { rest in
            let run = rest.prefix(2)
            guard run.count == 2, run.allSatisfy({ digit($0, radix: 16) != nil }) else { return nil }
            return Int(String(decoding: run, as: UTF8.self), radix: 16).map { ($0, 2) }
        }
    }

    /// Every run of the alphabet that is long enough, from each of the four places where a group may begin.
    static func decodedBase64(_ bytes: [UInt8]) -> [[UInt8]] {
        (0..<4).map { offset in
            runs(of: bytes, { sextet($0) != nil }).flatMap { run -> [UInt8] in
                var out: [UInt8] = []
                var (buffer, bits) = (0, 0)
                for byte in run.dropFirst(offset) {
                    buffer = (buffer << 6 | (sextet(byte) ?? 0)) & 0xFFFF
                    bits += 6
                    guard bits >= 8 else { continue }
                    bits -= 8
                    out.append(UInt8(buffer >> bits & 0xFF))
                }
                return out + [0]
            }
        }
    }

    static func decodedHex(_ bytes: [UInt8]) -> [[UInt8]] {
        (0..<2).map { offset in
            runs(of: bytes, { digit($0, radix: 16) != nil }).flatMap { run -> [UInt8] in
                let digits = run.dropFirst(offset).compactMap { digit($0, radix: 16) }
                return stride(from: 0, to: digits.count - 1, by: 2).map { UInt8(digits[$0] << 4 | digits[$0 + 1]) } + [
                    0
                ]
            }
        }
    }

    private static func runs(of bytes: [UInt8], _ belongs: (UInt8) -> Bool) -> [ArraySlice<UInt8>] {
        bytes.split { !belongs($0) }.filter { $0.count >= 8 }
    }

    private static func digit(_ byte: UInt8, radix: Int) -> Int? {
        let value: Int
        switch byte {
        case UInt8(ascii: "0")...UInt8(ascii: "9"): value = Int(byte) - 0x30
        case UInt8(ascii: "a")...UInt8(ascii: "f"): value = Int(byte) - 0x61 + 10
        case UInt8(ascii: "A")...UInt8(ascii: "F"): value = Int(byte) - 0x41 + 10
        default: return nil
        }
        return value < radix ? value : nil
    }

    private static func sextet(_ byte: UInt8) -> Int? {
        switch byte {
        case UInt8(ascii: "A")...UInt8(ascii: "Z"): Int(byte) - 0x41
        case UInt8(ascii: "a")...UInt8(ascii: "z"): Int(byte) - 0x61 + 26
        case UInt8(ascii: "0")...UInt8(ascii: "9"): Int(byte) - 0x30 + 52
        case UInt8(ascii: "+"), UInt8(ascii: "-"): 62
        case UInt8(ascii: "/"), UInt8(ascii: "_"): 63
        default: nil
        }
    }

    /// The bytes with each escape that begins with `opening` replaced by what `value` reads behind it, where that is one
    /// character of a byte.
    private static func replacing(
        _ bytes: [UInt8], _ opening: String, _ value: (ArraySlice<UInt8>) -> (code: Int, length: Int)?
    ) -> [UInt8] {
        let opening = Array(opening.utf8)
        var out: [UInt8] = []
        out.reserveCapacity(bytes.count)
        var at = 0
        while at < bytes.count {
            if bytes[at] == opening[0], bytes[at...].starts(with: opening),
                let found = value(bytes[(at + opening.count)...]), let byte = UInt8(exactly: found.code)
            {
                out.append(byte)
                at += opening.count + found.length
            } else {
                out.append(bytes[at])
                at += 1
            }
        }
        return out
    }
}
