import MusterText

/// Puts the terms of definition lists, which Markdown knows as lines of a paragraph, together with what stands behind them.
///
///     **Test lead**
///     : Kit Rowe, signed on 2 April 2031
enum DefinitionLines {
    /// The lines of a paragraph, each term with its definition as one line `Term : definition`.
    static func joined(_ lines: [WrappedLines.Line]) -> [WrappedLines.Line] {
        guard lines.contains(where: { isDefinition($0.text) }) else { return lines }
        var joined: [WrappedLines.Line] = []
        for line in lines {
            if isDefinition(line.text), isBoxed(line.text) {
                joined.append((line.line, line.text.cut(at: sign.utf8.count).tail))
            } else if isDefinition(line.text), let term = joined.last, isTerm(term.text.text),
                !holdsFields(line.text)
            {
                joined[joined.count - 1].text.append(line.text)
            } else {
                joined.append(line)
            }
        }
        return joined
    }

    /// Whether a line begins with the sign; one that is nothing else defines nothing yet.
    private static func isDefinition(_ text: InlineText) -> Bool {
        // Hardly any line begins so.
        guard let first = text.text.firstByte, first == UInt8(ascii: ":") || first.isASCIISpace else { return false }
        return text.text.startsWithBytes(sign) || text.text.trimmed == ":"
    }

    private static func isTerm(_ text: String) -> Bool {
        !text.containsBytes(sign) && FoldedText(text).wordCount <= mostWords
    }

    /// Whether a definition is a point with a box or mark of its own: the term is what several of them belong to.
    ///
    ///     Crane
    ///     :   ☑ Hook tested
    ///     :   ☐ Rope counted
    private static func isBoxed(_ definition: InlineText) -> Bool {
        let words = definition.text.bytes(from: sign.utf8.count).trimmed
        return StatusMark.leading(words.utf8) != nil || Statement.Box.unknown(in: words) != nil
    }

    /// Whether a definition is a run of fields, which stand by themselves.
    private static func holdsFields(_ definition: InlineText) -> Bool {
        let words = definition.cut(at: sign.utf8.count).tail
        return FieldReader.first(in: words, body: words.text) != nil
    }

    private static let sign = ": "
    /// A term is a name, and no sentence.
    private static let mostWords = 8
}
