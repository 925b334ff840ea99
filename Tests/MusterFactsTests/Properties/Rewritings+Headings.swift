import MusterText

/// Other marks for the same headings.
extension Rewriting {
    static let ofHeadings: [Rewriting] = [
        Rewriting("headings closed by #", ofLines: closed),
        Rewriting("headings underlined", ofLines: underlined),
    ]

    private static func closed(_ lines: [MarkedLine]) -> [MarkedLine] {
        lines.mapTexts { text in
            guard let heading = Heading(text) else { return text }
            return text.trimmed + " " + String(repeating: "#", count: heading.level)
        }
    }

    /// Headings of the first two levels as lines that are underlined, where nothing else could be meant.
    private static func underlined(_ lines: [MarkedLine]) -> [MarkedLine]? {
        var result: [MarkedLine] = []
        var changed = false
        for line in lines {
            guard !line.isVerbatim, let heading = Heading(line.text), heading.level <= 2, heading.isPlain else {
                result.append(line)
                continue
            }
            changed = true
            if let last = result.last, !last.isBlank { result.append(.new("")) }
            var title = line
            title.text = heading.words
            result += [title, .new(heading.level == 1 ? "=====" : "-----")]
        }
        return changed ? result : nil
    }

    /// A heading with its marks before it.
    private struct Heading {
        let level: Int
        let words: String

        init?(_ text: String) {
            level = text.utf8.prefix { $0 == UInt8(ascii: "#") }.count
            guard (1...6).contains(level), text.utf8.dropFirst(level).first == 0x20 else { return nil }
            words = String(decoding: text.utf8.dropFirst(level), as: UTF8.self).trimmed
            guard !words.isEmpty, words.utf8.last != UInt8(ascii: "#") else { return nil }
        }

        /// Whether the words mean nothing else at the beginning of a line.
        var isPlain: Bool {
            guard let first = words.utf8.first else { return false }
            return !"-*+>#|=<[`~_:".utf8.contains(first) && !first.isASCIIDigit && !words.hasByte(0x7C)
        }
    }
}
