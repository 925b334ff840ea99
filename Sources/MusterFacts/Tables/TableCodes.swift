import MusterText

/// Codes such as `B7` that begin the names of the rows of a table: ids where most rows have one.
enum TableCodes {
    /// The code that a name begins with, and the rest of the name.
    static func leading(_ name: String) -> (code: String, rest: String)? {
        let letters = name.utf8.prefix { (0x41...0x5A).contains($0) }
        let digits = name.utf8.dropFirst(letters.count).prefix(while: \.isASCIIDigit)
        let length = letters.count + digits.count
        guard (1...3).contains(letters.count), (1...3).contains(digits.count) else { return nil }
        let rest = name.bytes(from: length)
        guard rest.utf8.first == 0x20 || rest.utf8.first == 0x3A else { return nil }
        let words = rest.trimmedDashes
        let title = words.utf8.first == 0x3A ? words.bytes(from: 1).trimmed : words
        return title.isEmpty || !(title.utf8.first.map { $0.isASCIILetter || $0 >= 0xC3 } ?? false)
            ? nil : (name.bytes(0..<length), title)
    }

    /// The code that a point of a list begins with, where a sign sets it apart from the name: `R1 – Ropes break`, `I2: …`.
    static func apart(_ name: String) -> (code: String, rest: String)? {
        guard let found = leading(name) else { return nil }
        let behind = name.bytes(from: found.code.utf8.count).trimmed
        return [":", "-", "–", "—"].contains(where: behind.startsWithBytes) ? found : nil
    }

    /// Whether more than half of the rows, and at least three, begin so with codes of their own.
    static func number(_ table: Table) -> Bool {
        guard table.rows.count >= 3 else { return false }
        var codes: Set<String> = []
        for row in table.rows {
            if let code = row.cells.lazy.compactMap({ leading($0.text.trimmed) }).first?.code { codes.insert(code) }
        }
        return codes.count >= 3 && codes.count * 2 > table.rows.count
    }

    /// Whether each row has a code of its own in a column of ids, such as `T-01` or `G07`; a number alone counts steps.
    static func codeEachRow(_ table: Table) -> Bool {
        guard let id = table.column(.id), table.rows.count > 1 else { return false }
        let codes = Set(table.rows.compactMap { $0.text(id) }.filter(isCode))
        return codes.count == table.rows.count
    }

    /// Whether a whole text is such a code.
    static func isCode(_ text: String) -> Bool {
        text.utf8.count <= 16 && text.utf8.contains(where: \.isASCIIDigit)
            && text.utf8.first.map { (0x41...0x5A).contains($0) } ?? false
            && text.utf8.allSatisfy { $0.isASCIIAlphanumeric || $0 == 0x2D || $0 == 0x2E || $0 == 0x5F }
    }
}
