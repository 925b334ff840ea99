import MusterText

/// The name or handle of a person in the form in which two spellings are compared.
struct PersonName: Hashable, Sendable {
    let key: String

    /// Folded, without `@` before it and without what stands in brackets behind it.
    init(_ written: String) {
        var bytes = ArraySlice(PersonName.plain(written.withoutBrackets).folded.utf8)
        while bytes.first == UInt8(ascii: "@") { bytes.removeFirst() }
        key = String(decoding: bytes, as: UTF8.self)
    }

    /// Whether another name looks the same and has other letters: `Noor` with a Cyrillic о.
    func looksLike(_ other: PersonName) -> Bool {
        self != other && PersonName.skeleton(key) == PersonName.skeleton(other.key)
    }

    /// Whether another name may be that of the same person, written shorter: `K. Rowe` or `Kit` for `Kit Rowe`, but not
    /// `Ada Rowe`.
    func mayBe(_ other: PersonName) -> Bool {
        let (own, others) = (key.split(onByte: 0x20), other.key.split(onByte: 0x20))
        if own.count == 1 || others.count == 1 { return own.contains(other.key) || others.contains(key) }
        let initials = Set(own.dropLast().compactMap(\.utf8.first))
        return own.last == others.last && others.dropLast().contains { $0.utf8.first.map(initials.contains) ?? false }
    }

    /// Whether a name is that of a program: `release-bot[bot]`, `deploy-bot`.
    static func isProgram(_ written: String) -> Bool {
        let name = written.asciiLowercased.trimmed
        return name.endsWithBytes("[bot]") || name.endsWithBytes("-bot") || name.endsWithBytes(" bot")
    }

    /// Full-width letters are the plain ones (NFKC).
    private static func plain(_ text: String) -> String {
        var out = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            let isWide = (0xFF01...0xFF5E).contains(scalar.value)
            out.append(isWide ? Unicode.Scalar(scalar.value - 0xFEE0) ?? scalar : scalar)
        }
        return String(out)
    }

    private static func skeleton(_ text: String) -> String {
        var out = String.UnicodeScalarView()
        for scalar in text.unicodeScalars { out.append(lookalikes[scalar] ?? scalar) }
        return String(out)
    }

    private static let lookalikes: [Unicode.Scalar: Unicode.Scalar] = [
        "а": "a", "е": "e", "о": "o", "р": "p", "с": "c", "у": "y", "х": "x", "і": "i", "ј": "j", "ѕ": "s", "һ": "h",
        "ԁ": "d", "ӏ": "l", "ԛ": "q", "ԝ": "w", "к": "k", "м": "m", "т": "t", "в": "b", "н": "h",
        "α": "a", "ο": "o", "ρ": "p", "ν": "v", "ι": "i", "κ": "k", "υ": "u", "χ": "x", "ε": "e", "ı": "i",
    ]
}
