import MusterText

/// Names of issues and pull requests in other repositories, as code hosts read them: `harbour/cranes#41`.
enum TrackerNames {
    /// In order, with the offset at which each begins.
    static func all(in text: String) -> [(at: Int, name: String)] {
        var found: [(Int, String)] = []
        let bytes = Array(text.utf8)
        var start = 0
        for at in bytes.indices where bytes[at] == 0x23 {
            let digits = bytes[(at + 1)...].prefix(while: \.isASCIIDigit)
            let next = at + 1 + digits.count
            let head = bytes[start..<at].reversed().prefix { isOfName($0) || $0 == 0x2F }
            let name = Array(head.reversed())
            start = next
            guard (1...7).contains(digits.count), next >= bytes.count || !isOfName(bytes[next]),
                name.count(where: { $0 == 0x2F }) == 1, name.first != 0x2F, name.last != 0x2F, name.first != 0x2E,
                !String(decoding: name, as: UTF8.self).asciiLowercased.endsWithBytes(".md")
            else { continue }
            let first = at - name.count
            found.append((first, String(decoding: bytes[first..<next], as: UTF8.self)))
        }
        return found
    }

    /// Whether a text is one such name and nothing else.
    static func isOne(_ text: String) -> Bool {
        guard text.utf8.count <= 140, let first = all(in: text).first else { return false }
        return first.name.utf8.count == text.utf8.count
    }

    private static func isOfName(_ byte: UInt8) -> Bool {
        byte.isASCIIAlphanumeric || byte == 0x2D || byte == 0x5F || byte == 0x2E
    }
}
