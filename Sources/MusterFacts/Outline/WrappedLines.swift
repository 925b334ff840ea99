import MusterText

/// Puts the sentences of a wrapped paragraph together again: each stands as a whole on the line that it begins on.
///
///     The board met again this morning, and for the reasons below the go of
///     Monday no longer holds. A new vote is due in May.
///
/// Most paragraphs of project documents are lists of short lines instead, so a line goes on only where its writer
/// plainly ran out of width: the next one begins with a small letter, or its first word would have made the line too wide.
enum WrappedLines {
    typealias Line = (line: Int, text: InlineText)

    /// The lines of a paragraph with whole sentences; a line all of whose words belong to a sentence above is gone.
    /// - Parameter isBroken: whether a line of the file ends in a break that was set on purpose.
    static func joined(_ lines: [Line], isBroken: (Int) -> Bool) -> [Line] {
        guard lines.count > 1, lines.contains(where: { $0.text.text.utf8.count >= shortest }) else { return lines }
        let width = lines.lazy.map(\.text.text.utf8.count).max() ?? 0
        var joined: [Line] = []
        var open = lines[0]
        for (above, next) in zip(lines, lines.dropFirst()) {
            let isWrapped = open.line < above.line || above.text.text.utf8.count >= shortest
            guard isWrapped, !isBroken(above.line), goesOn(above.text, in: next.text, width: width) else {
                joined.append(open)
                open = next
                continue
            }
            let (head, tail) = next.text.cut(at: VerdictSentence.endOfFirst(in: next.text.text))
            open.text.append(head)
            guard !tail.text.isEmpty else { continue }
            joined.append(open)
            open = (next.line, tail)
        }
        return joined + [open]
    }

    /// Whether a line was ended only because the next one's first word had no room in it.
    private static func goesOn(_ above: InlineText, in next: InlineText, width: Int) -> Bool {
        let size = above.text.utf8.count
        guard !ends(above.text), !endsInDigest(above.text), let first = next.text.unicodeScalars.first,
            !isStart(next, above)
        else { return false }
        if first.properties.isLowercase || isOpen(above.text) { return true }
        guard size >= narrowest, first.properties.isUppercase || first.properties.numericType != nil else {
            return false
        }
        let word = next.text.utf8.prefix { $0 != 0x20 }.count
        return size + 1 + word > width
    }

    /// Whether a line ends in a word behind which something must follow: "approved for", "am Montag".
    private static func isOpen(_ text: String) -> Bool {
        guard let last = text.utf8.split(separator: 0x20).last else { return false }
        let word = String(decoding: last, as: UTF8.self)
        return openWords.contains(word) || CalendarWords.weekdays.contains(word.lowercased())
    }

    private static let openWords: Set<String> = [
        "the", "a", "an", "of", "for", "on", "at", "by", "with", "from", "and", "or", "to", "der", "die", "das", "des",
        "dem",
        "den", "für", "am", "von", "mit", "und", "oder", "zum", "zur", "le", "la", "les", "du", "de", "des", "pour",
        "par",
        "avec", "et", "ou", "el", "los", "las", "del", "para", "por", "con", "y", "o", "os", "as", "do", "da", "em",
        "com", "e",
    ]

    /// A digest is as long as it is, and goes on nowhere.
    private static func endsInDigest(_ text: String) -> Bool {
        guard let last = text.split(onByte: 0x20).last else { return false }
        return WrittenDigest.wholeRun(in: last.utf8.span) != nil
    }

    /// Whether a line begins something of its own: a field, a numbered point, bold words.
    private static func isStart(_ text: InlineText, _ above: InlineText) -> Bool {
        if let bold = text.spans.first(where: { $0.kind == .strong }), bold.range.lowerBound == 0 {
            return !above.spans.contains { $0.kind == .strong && $0.range.upperBound == above.text.utf8.count }
        }
        return FieldReader.first(in: text, body: text.text) != nil || PipeRow.isOne(text.text) || isNumbered(text.text)
            || isEntry(text.text) && !isOpen(above.text)
            || text.text.split(onByte: 0x20).first.map { Paths.isPackage($0.withoutEnd) } ?? false
    }

    /// `2031-03-14  Issue NC-5: open`: an entry of a log, which begins with its day.
    private static func isEntry(_ text: String) -> Bool {
        let bytes = Array(text.utf8.prefix(12))
        guard bytes.count == 12, bytes[0...3].allSatisfy(\.isASCIIDigit), [0x2D, 0x2F, 0x2E].contains(bytes[4]),
            bytes[7] == bytes[4], [5, 6, 8, 9].allSatisfy({ bytes[$0].isASCIIDigit })
        else { return false }
        return bytes[10] == 0x20 || bytes[10] == 0x09 || bytes[10] == 0x3A
    }

    /// `2. Bell`, `2) Bell`, `2、钟`: a point that the parser takes for words.
    private static func isNumbered(_ text: String) -> Bool {
        let digits = text.utf8.prefix(while: \.isASCIIDigit).count
        guard (1...2).contains(digits), let sign = text.unicodeScalars.dropFirst(digits).first else { return false }
        return numbering.contains(sign)
    }

    private static let numbering: Set<Unicode.Scalar> = [".", ")", "、", "．", "）"]

    /// Whether a sentence, or what introduces others, ends with a text.
    private static func ends(_ text: String) -> Bool {
        let last = text.unicodeScalars.last { !closing.contains($0) }
        return last.map(ending.contains) ?? true
    }

    private static let ending: Set<Unicode.Scalar> = [".", "!", "?", ":", "…", "。", "！", "？", "："]
    private static let closing: Set<Unicode.Scalar> = [")", "]", "\"", "'", "”", "’", "“", "»", "*", "_", " "]

    /// The shortest line, in bytes, that anybody wraps.
    private static let shortest = 40
    /// The narrowest width, in bytes, at which words are told from names on lines of their own.
    private static let narrowest = 60
}

extension InlineText {
    /// The text before an offset in bytes, and the text from there on without white space ahead of it.
    func cut(at offset: Int) -> (head: InlineText, tail: InlineText) {
        let start = offset + text.utf8.dropFirst(offset).prefix { $0.isASCIISpace }.count
        let head = spans.compactMap { span in
            span.range.lowerBound < offset
                ? Span(kind: span.kind, range: span.range.lowerBound..<min(span.range.upperBound, offset)) : nil
        }
        let tail = spans.compactMap { span in
            span.range.upperBound > start
                ? Span(
                    kind: span.kind, range: max(span.range.lowerBound, start) - start..<span.range.upperBound - start)
                : nil
        }
        return (
            InlineText(text: text.bytes(0..<offset), spans: head),
            InlineText(text: text.bytes(from: start), spans: tail)
        )
    }
}
