import MusterText

/// Pictures written as short codes at the ends of titles: `## Notes :book:`, `## :wave: Who was there`.
enum ShortCodes {
    /// The title without them; nil for one that has none.
    static func removed(from title: String) -> String? {
        // Hardly any title has two colons.
        guard let first = title.firstOffset(of: ":"), title.firstOffset(of: ":", from: first + 1) != nil else {
            return nil
        }
        var rest = title.trimmed
        var isChanged = false
        while let end = leading(rest) {
            rest = rest.bytes(from: end).trimmed
            isChanged = true
        }
        while let start = trailing(rest) {
            rest = rest.bytes(0..<start).trimmed
            isChanged = true
        }
        return isChanged && !rest.isEmpty ? rest : nil
    }

    /// Where a code ends that a text begins with.
    private static func leading(_ text: String) -> Int? {
        guard text.utf8.first == 0x3A else { return nil }
        let name = text.utf8.dropFirst().prefix(while: isOfCode)
        let end = name.count + 2
        guard name.count > 1, text.utf8.dropFirst(end - 1).first == 0x3A,
            text.utf8.count == end
                || text.utf8.dropFirst(end).first == 0x20
        else { return nil }
        return end
    }

    /// Where a code begins that a text ends with.
    private static func trailing(_ text: String) -> Int? {
        guard text.utf8.last == 0x3A else { return nil }
        let name = text.utf8.dropLast().reversed().prefix(while: isOfCode)
        let start = text.utf8.count - name.count - 2
        guard name.count > 1, start > 0, name.contains(where: \.isASCIILetter),
            text.bytes(start..<start + 1) == ":", text.bytes(start - 1..<start) == " "
        else { return nil }
        return start
    }

    private static func isOfCode(_ byte: UInt8) -> Bool {
        byte.isASCIIAlphanumeric || byte == 0x5F || byte == 0x2B || byte == 0x2D
    }
}
