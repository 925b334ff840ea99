import MusterText

/// The number that a heading carries as a part of the document (`3.`, `2.1`).
enum SectionNumber {
    static func removed(from text: String) -> String {
        guard let first = text.utf8.first, first.isASCIIDigit || first == 0x2E || first == 0x29 else { return text }
        let digits = text.utf8.prefix { $0.isASCIIDigit || $0 == 0x2E || $0 == 0x29 }
        guard !digits.isEmpty, digits.count < 8, text.utf8.dropFirst(digits.count).first == 0x20 else { return text }
        return text.bytes(from: digits.count).trimmed
    }

    /// The number of a title, where it does not go on with that of the title above: `4.1` under `3.1` is a code.
    static func code(of section: Int, _ title: String, _ reading: Reading) -> String? {
        guard
            let above = reading.outline.sections[section].parent.flatMap({ reading.outline.sections[$0].statement })
        else { return nil }
        let (own, outer) = (number(title), number(reading.statements[above].body))
        guard own.containsBytes("."), !outer.isEmpty, !own.startsWithBytes(outer + ".") else { return nil }
        return own
    }

    /// `4.1` of `4.1 Order of the start`; empty for a title without a number.
    private static func number(_ title: String) -> String {
        let digits = String(decoding: title.utf8.prefix { $0.isASCIIDigit || $0 == 0x2E }, as: UTF8.self)
        return digits.utf8.last == 0x2E ? digits.bytes(0..<digits.utf8.count - 1) : digits
    }
}
