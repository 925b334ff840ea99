import MusterText

/// Other spaces, blank lines and bullets.
extension Rewriting {
    static let ofLines: [Rewriting] = [
        Rewriting("a space at line ends", ofLines: { $0.mapTexts { $0 + " " } }),
        Rewriting("two spaces at line ends", ofLines: { $0.mapTexts { $0.isEmpty ? $0 : $0 + "  " } }),
        Rewriting("a tab at line ends", ofLines: { $0.mapTexts { $0 + "\t" } }),
        Rewriting("blank lines doubled", ofLines: doubledBlankLines),
        Rewriting("a blank line first", ofLines: { $0.first?.isVerbatim == true ? nil : [.new("")] + $0 }),
        Rewriting("front matter", ofLines: frontMatter),
        Rewriting("bullets exchanged", ofLines: { $0.mapTexts { exchangedBullet($0) } }),
        Rewriting("brackets after numbers", ofLines: { $0.mapTexts { exchangedNumberMark($0) } }),
        Rewriting("capital letter in boxes", ofLines: { $0.mapTexts { $0.replacingBytes("[x]", with: "[X]") } }),
        Rewriting("lists indented by three", ofLines: { indented($0, by: 3) }),
        Rewriting("lists indented by four", ofLines: { indented($0, by: 4) }),
    ]

    private static func doubledBlankLines(_ lines: [MarkedLine]) -> [MarkedLine] {
        lines.flatMap { $0.isBlank && !$0.isVerbatim ? [$0, .new("")] : [$0] }
    }

    private static func frontMatter(_ lines: [MarkedLine]) -> [MarkedLine]? {
        guard lines.first?.text.startsWithBytes("---") == false else { return nil }
        return [.new("---"), .new("layout: page"), .new("---")] + lines
    }

    /// `-` to `*`, `*` to `+`, `+` to `-`: all at once, since two kinds of bullets make two lists.
    private static func exchangedBullet(_ text: String) -> String {
        let bullets: [UInt8] = Array("-*+-".utf8)
        var bytes = Array(text.utf8)
        guard let at = bytes.firstIndex(where: { $0 != 0x20 && $0 != 0x09 }),
            at + 1 < bytes.count, bytes[at + 1] == 0x20 || bytes[at + 1] == 0x09,
            let place = bullets.firstIndex(of: bytes[at]), !isRule(bytes)
        else { return text }
        bytes[at] = bullets[place + 1]
        return String(decoding: bytes, as: UTF8.self)
    }

    private static func isRule(_ bytes: [UInt8]) -> Bool {
        let marks = bytes.filter { $0 != 0x20 && $0 != 0x09 }
        return marks.allSatisfy { $0 == marks[0] }
    }

    /// `1.` to `1)` and the other way.
    private static func exchangedNumberMark(_ text: String) -> String {
        var bytes = Array(text.utf8)
        guard let start = bytes.firstIndex(where: { $0 != 0x20 && $0 != 0x09 }),
            let at = bytes[start...].firstIndex(where: { !$0.isASCIIDigit }), (start + 1...start + 9).contains(at),
            at + 1 < bytes.count, bytes[at + 1] == 0x20
        else { return text }
        switch bytes[at] {
        case UInt8(ascii: "."): bytes[at] = UInt8(ascii: ")")
        case UInt8(ascii: ")"): bytes[at] = UInt8(ascii: ".")
        case _: return text
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// Lists of bullets that are indented by two columns for each level, by as many as are asked for.
    private static func indented(_ lines: [MarkedLine], by columns: Int) -> [MarkedLine]? {
        let inner = lines.filter { $0.indent > 0 && !$0.isBlank }
        guard inner.contains(where: { $0.indent == 2 }), !lines.contains(where: \.isVerbatim),
            inner.allSatisfy({ $0.indent.isMultiple(of: 2) && isBullet($0.text) }),
            zip(lines, lines.dropFirst()).allSatisfy({ $1.indent <= $0.indent + 2 || $1.isBlank })
        else { return nil }
        return lines.map { line in
            var line = line
            let words = String(decoding: line.text.utf8.dropFirst(line.indent), as: UTF8.self)
            line.text = String(repeating: " ", count: line.indent / 2 * columns) + words
            return line
        }
    }

    private static func isBullet(_ text: String) -> Bool {
        let words = text.trimmed
        return words.startsWithBytes("- ") || words.startsWithBytes("* ") || words.startsWithBytes("+ ")
    }
}

extension MarkedLine {
    /// A line that the untouched document does not have.
    static func new(_ text: String) -> MarkedLine { MarkedLine(text: text, origin: 0, isVerbatim: false) }
}

extension String {
    /// The text with every occurrence of some bytes replaced.
    func replacingBytes(_ old: String, with new: String) -> String {
        var rest = utf8[...]
        var result: [UInt8] = []
        while !rest.isEmpty {
            if rest.starts(with: old.utf8) {
                result += new.utf8
                rest = rest.dropFirst(old.utf8.count)
            } else {
                result.append(rest.removeFirst())
            }
        }
        return String(decoding: result, as: UTF8.self)
    }
}
