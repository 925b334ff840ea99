import MusterText

/// A mark that says a state: an emoji, a sign, or a check box written out.
enum StatusMark: Sendable, Equatable {
    case done, todo, failed, warning, waiting, moving
    /// A coloured light; what it means depends on what stands beside it.
    case red, yellow, green
    case blocked

    /// Whether it is a coloured light, which may tell a priority or a risk as well as a state.
    var isLight: Bool {
        switch self {
        case .red, .yellow, .green: true
        case .done, .todo, .failed, .warning, .waiting, .moving, .blocked: false
        }
    }

    /// The marks as documents write them; the first that a text begins with counts.
    private static let table: [(StatusMark, [UInt8])] = MarkRows.all.flatMap { mark, spellings in
        spellings.map { (mark, Array($0.utf8)) }
    }

    /// The same for each byte that a mark may begin with.
    private static let byFirstByte: [[(StatusMark, [UInt8])]] = (0...255).map { byte in
        table.filter { $0.1.first == UInt8(byte) }
    }

    /// The mark that a text begins with, after white space, and the number of bytes up to the end of the mark.
    static func leading(_ text: some BidirectionalCollection<UInt8>) -> (mark: StatusMark, length: Int)? {
        // Hardly any text begins so.
        guard let first = text.first, mayLead(first) || first.isASCIISpace else { return nil }
        let body = text.drop { $0.isASCIISpace }
        guard let first = body.first, mayLead(first) else { return nil }
        let skipped = text.count - body.count
        for (mark, spelling) in byFirstByte[Int(first)] where body.starts(with: spelling) {
            var length = skipped + spelling.count
            let rest = body.dropFirst(spelling.count)
            // A variation selector belongs to the sign before it.
            if rest.starts(with: [0xEF, 0xB8, 0x8F]) { length += 3 }
            return (mark, length)
        }
        return nil
    }

    /// Whether a mark may begin with a byte.
    private static func mayLead(_ byte: UInt8) -> Bool { byte >= 0x80 || byte == 0x5B || byte == 0x3A }

    /// The first mark anywhere in a text.
    static func first(in text: String) -> StatusMark? {
        guard text.lendingBytes({ mayHold($0) }) else { return nil }
        var rest = Array(text.utf8)[...]
        while let at = rest.firstIndex(where: { $0 >= 0xE0 || $0 == 0x3A || $0 == 0x5B }) {
            rest = rest[at...]
            if let found = leading(rest) { return found.mark }
            rest = rest.dropFirst()
        }
        return nil
    }

    /// Whether a text holds a byte that a mark may begin with, and any behind it: a label ends with a colon.
    private static func mayHold(_ text: Span<UInt8>) -> Bool {
        for at in 0..<max(0, text.count - 1) where mayLead(text[at]) { return true }
        return false
    }

    /// A text without the marks at either end.
    static func stripped(_ text: String) -> String {
        // Hardly any text has one, or white space at its ends.
        if text.lendingBytes({ isBare($0) }) { return text }
        var rest = text.trimmed
        while let found = leading(rest.utf8) {
            rest = String(decoding: rest.utf8.dropFirst(found.length), as: UTF8.self).trimmed
        }
        var again = mayEndInMark(rest)
        while again {
            again = false
            for (_, spelling) in table where rest.utf8.last == spelling.last && rest.utf8.count >= spelling.count {
                if rest.utf8.suffix(spelling.count).elementsEqual(spelling) {
                    rest = String(decoding: rest.utf8.dropLast(spelling.count), as: UTF8.self).trimmed
                    again = true
                }
            }
            if rest.utf8.suffix(3).elementsEqual([0xEF, 0xB8, 0x8F]) {
                rest = String(decoding: rest.utf8.dropLast(3), as: UTF8.self)
                again = true
            }
        }
        return rest
    }

    /// Whether a text neither begins nor ends with what is stripped.
    private static func isBare(_ text: Span<UInt8>) -> Bool {
        guard !text.isEmpty else { return true }
        return !mayLead(text[0]) && !text[0].isASCIISpace && !text[text.count - 1].isASCIISpace && !mayEndInMark(text)
    }

    /// Whether a text ends as marks do: hardly any title has the two colons of one that is written as a short code.
    private static func mayEndInMark(_ text: String) -> Bool {
        text.lendingBytes { mayEndInMark($0) }
    }

    private static func mayEndInMark(_ bytes: Span<UInt8>) -> Bool {
        guard !bytes.isEmpty else { return false }
        let last = bytes[bytes.count - 1]
        return last >= 0x80 || last == 0x5D || last == 0x3A && bytes.firstOffset(of: 0x3A) != bytes.count - 1
    }
}
