import MusterText

/// A line of a document as a rewriting sees it: its words, where it stood, and whether it may be touched.
struct MarkedLine: Sendable {
    var text: String
    /// The line of the untouched document, from 1; 0 for one that a rewriting put in.
    var origin: Int
    /// Whether it stands in front matter, a fence, a comment or other HTML, where Markdown marks mean nothing.
    var isVerbatim: Bool

    /// The lines of a document; a line end after the last line makes no further line.
    static func lines(of text: String) -> [MarkedLine] {
        var texts = text.split(onByte: 0x0A)
        if texts.last?.isEmpty == true { texts.removeLast() }
        var block = Block.none
        return texts.enumerated().map { index, text in
            let isVerbatim = block.takes(text.withoutLineEnd, isFirst: index == 0)
            return MarkedLine(text: text.withoutLineEnd, origin: index + 1, isVerbatim: isVerbatim)
        }
    }

    /// What an earlier line opened.
    private enum Block {
        case none, frontMatter
        case fence(String)
        case comment, html

        /// Whether a line is verbatim, after which the block is as it leaves it.
        mutating func takes(_ text: String, isFirst: Bool) -> Bool {
            let words = text.trimmed
            switch self {
            case .frontMatter:
                if words == "---" || words == "..." { self = .none }
            case .fence(let mark):
                if words.startsWithBytes(mark), words.utf8.allSatisfy({ $0 == mark.utf8.first }) { self = .none }
            case .comment:
                if words.containsBytes("-->") { self = .none }
            case .html:
                if words.isEmpty {
                    self = .none
                    return false
                }
            case .none:
                return opens(words, isFirst: isFirst)
            }
            return true
        }

        private mutating func opens(_ words: String, isFirst: Bool) -> Bool {
            if isFirst, words == "---" {
                self = .frontMatter
            } else if words.startsWithBytes("```") || words.startsWithBytes("~~~") {
                let mark = words.utf8.first ?? 0
                self = .fence(String(decoding: words.utf8.prefix { $0 == mark }, as: UTF8.self))
            } else if words.startsWithBytes("<!--") {
                if !words.containsBytes("-->") { self = .comment }
            } else if words.startsWithBytes("<") {
                self = .html
            } else {
                return false
            }
            return true
        }
    }

    /// The columns of white space before the words.
    var indent: Int { text.utf8.prefix { $0 == 0x20 }.count }

    var isBlank: Bool { text.trimmed.isEmpty }
}

extension String {
    /// The text without a carriage return at its end.
    var withoutLineEnd: String {
        utf8.last == 0x0D ? String(decoding: utf8.dropLast(), as: UTF8.self) : self
    }
}

extension [MarkedLine] {
    /// The lines with another text on each that may be touched.
    func mapTexts(_ rewrite: (String) -> String) -> [MarkedLine] {
        map { line in
            guard !line.isVerbatim else { return line }
            var line = line
            line.text = rewrite(line.text)
            return line
        }
    }

    /// The text, each line ended.
    func joined(lineEnd: String = "\n") -> String { map { $0.text + lineEnd }.joined() }
}
