/// The words of a text in lower case, without anything between them: the form in which phrases are looked for.
public struct Words: Sendable {
    public let list: [String]

    /// Letters, digits and all bytes beyond ASCII make words; everything else parts them.
    public init(_ text: String) {
        // Most text is ASCII, for which bytes are lowered without asking the tables of Unicode.
        let lowered =
            text.utf8.allSatisfy { $0 < 0x80 } ? text.utf8.map(\.asciiLowercased) : Array(text.lowercased().utf8)
        list = lowered.split { !$0.isASCIIAlphanumeric && $0 < 0x80 }.map { String(decoding: $0, as: UTF8.self) }
    }

    /// Whether the words of `phrase`, which is in lower case with single spaces, stand together somewhere.
    public func contain(_ phrase: String) -> Bool {
        let wanted = phrase.split(onByte: 0x20)
        guard let first = wanted.first, list.count >= wanted.count else { return false }
        return list.indices.dropLast(wanted.count - 1).contains { start in
            list[start] == first && list[start..<start + wanted.count].elementsEqual(wanted)
        }
    }

    /// Whether any of the phrases occurs.
    public func containAny(_ phrases: [String]) -> Bool { phrases.contains(where: contain) }
}

extension String {
    /// The text without what stands in round brackets, trimmed.
    public var withoutBrackets: String {
        var out: [UInt8] = []
        var depth = 0
        for byte in utf8 {
            switch byte {
            case UInt8(ascii: "("): depth += 1
            case UInt8(ascii: ")"): depth = max(0, depth - 1)
            default: if depth == 0 { out.append(byte) }
            }
        }
        return String(decoding: out, as: UTF8.self).trimmed
    }
}
