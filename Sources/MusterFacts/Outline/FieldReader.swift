import MusterText

/// Reads `Key: value`, `**Key:** value`, `**Key**: value`, `Key – value` in bold, and several of them on a line.
///
///     **Status: COMPLETED** ✅ | **Completion Date**: 2031-05-02
enum FieldReader {
    /// The longest key, in bytes: what is longer is a sentence.
    private static let longestKey = 140

    /// The longest answer, in bytes, before which a key may be long.
    private static let longestAnswer = 24

    /// The field that a text begins with.
    static func first(in text: InlineText, body: String) -> Statement.Field? {
        guard let colon = body.lendingBytes({ colon(in: $0) }) else { return nil }
        let strong = text.spans.first { $0.kind == .strong }
        // What a word or two answer may be asked at length: `CT-03 Two neighbours book the hall for the same hour: failed`.
        let isAnswered = body.utf8.count - colon.upperBound <= longestAnswer && body.utf8.count > colon.upperBound
        guard strong != nil || colon.lowerBound <= 72 || isAnswered else { return nil }
        let name = StatusMark.stripped(body.bytes(0..<colon.lowerBound))
        let key = FoldedText(name)
        let bold = strong.map { FoldedText(text.text(of: $0)).text.startsWithBytes(key.text) } ?? false
        let isLong = bold || isAnswered
        guard !key.isEmpty, key.wordCount <= (isLong ? 14 : 9), colon.lowerBound <= (isLong ? longestKey : 72) else {
            return nil
        }
        let value = body.trimmed(from: colon.upperBound)
        return Statement.Field(key: key, name: name, value: value, isStrong: bold)
    }

    /// The fields of a line whose parts are set apart by `|`, `·` or `•`; one for a line with a single field.
    static func all(in statement: Statement) -> [Statement.Field] {
        guard let first = statement.field else { return [] }
        let parts = parts(of: statement.body)
        guard parts.count > 1 else { return sentenced(statement.body, first) }
        let fields = parts.compactMap { self.first(in: statement.text, body: $0) }
        return fields.count == parts.count ? fields : [first]
    }

    /// `Likelihood: high. Impact: low. Owner: Kit Rowe`: where each sentence of a line is a field that is known.
    private static func sentenced(_ text: String, _ first: Statement.Field) -> [Statement.Field] {
        guard text.containsBytes(". ") else { return [first] }
        var fields: [Statement.Field] = []
        for sentence in sentences(of: text) {
            guard let field = self.first(in: InlineText(text: sentence, spans: []), body: sentence.withoutEnd),
                !field.value.isEmpty, field.key.wordCount <= 3,
                field.meaning != nil || ColumnTitles.role(of: field.key, written: field.name) != nil
            else { return [first] }
            fields.append(field)
        }
        return fields
    }

    /// The fields that stand behind the words of a line, each a sentence of its own, and the words before them:
    /// `Erase in the background. Owner: Kit Rowe. Due: 2031-01-31. Status: in progress`.
    static func behind(_ text: String) -> (words: String, fields: [Statement.Field]) {
        let sentences = sentences(of: text)
        let fields = sentences.reversed().prefix { isKnownField($0) }.reversed()
        guard !fields.isEmpty, fields.count < sentences.count else { return (text, []) }
        let words = sentences.dropLast(fields.count).joined(separator: ". ")
        return (words, fields.compactMap { first(in: InlineText(text: $0, spans: []), body: $0.withoutEnd) })
    }

    private static func isKnownField(_ sentence: String) -> Bool {
        guard let field = first(in: InlineText(text: sentence, spans: []), body: sentence), !field.value.isEmpty else {
            return false
        }
        switch field.meaning {
        case .owner, .due, .status, .severity, .dependsOn, .closedOn: return field.key.wordCount <= 3
        case _: return false
        }
    }

    /// Pieces between full stops before a space: the stop of an initial (`P. Haugen`) ends none.
    private static func sentences(of text: String) -> [String] {
        var found: [String] = []
        var start = 0
        var from = 0
        let bytes = text.utf8.span
        while let at = text.firstOffset(of: ". ", from: from) ?? text.firstOffset(of: "; ", from: from) {
            from = at + 2
            let isOneLetter = at - start < 2 || bytes[at - 1] == 0x20 || bytes[at - 2] == 0x20
            if isOneLetter, bytes[at] == UInt8(ascii: ".") { continue }
            found.append(text.bytes(start..<at).trimmed)
            start = from
        }
        found.append(text.bytes(from: start).trimmed)
        return found
    }

    /// What `|`, `·` or `•` set apart on a line; the whole line where they do not occur.
    static func parts(of text: String) -> [String] {
        guard text.hasByte(0x7C) || text.hasByte(0xC2) || text.hasByte(0xE2) else { return [text] }
        guard text.containsBytes(" | ") || text.containsBytes(" · ") || text.containsBytes(" • ") else { return [text] }
        var parts: [String] = []
        var rest = text
        while let cut = cut(in: rest) {
            parts.append(rest.bytes(0..<cut.lowerBound).trimmed)
            rest = rest.bytes(from: cut.upperBound).trimmed
        }
        return parts + [rest]
    }

    private static func cut(in text: String) -> Range<Int>? {
        [" | ", " · ", " • "]
            .compactMap { sign in text.firstOffset(of: sign).map { $0..<$0 + sign.utf8.count } }
            .min { $0.lowerBound < $1.lowerBound }
    }

    /// Whether a colon is among some bytes, or what a full-width one begins with.
    private static func mayHoldColon(_ bytes: Span<UInt8>) -> Bool {
        bytes.anySixteenBytes { !($0.bytes(equalTo: 0x3A) | $0.bytes(equalTo: 0xEF)).isEmpty }
            ?? bytes.indices.contains { bytes[$0] == 0x3A || bytes[$0] == 0xEF }
    }

    /// The colon after the key: before white space or the end, behind a letter of a script that sets no space there
    /// (`判定日:2031-04-02`), or a full-width one.
    private static func colon(in bytes: Span<UInt8>) -> Range<Int>? {
        let end = min(bytes.count, longestKey)
        // Most lines have none, or none so near to their beginning.
        let near = bytes.extracting(first: end)
        guard mayHoldColon(near) else { return nil }
        var at = 0
        while at < end {
            if bytes[at] == 0x3A {
                let next = at + 1
                // `判定日:2031-04-02`, `重大(P0):0件`
                let isWide = at > 0 && (bytes[at - 1] >= 0x80 || bytes[at - 1] == 0x29 && bytes[0] >= 0xE3)
                if isWide || next == bytes.count || bytes[next].isASCIISpace || bytes[next] >= 0x80
                    || bytes[next] == 0x3A
                {
                    return at..<next
                }
            } else if bytes[at] == 0xEF, at + 2 < bytes.count, bytes[at + 1] == 0xBC, bytes[at + 2] == 0x9A {
                return at..<at + 3
            } else if bytes[at] == 0x2E || bytes[at] == 0x3F || bytes[at] == 0x21 {
                // A key is no sentence; a point within it stands in a number or a file name.
                if at + 1 < bytes.count, bytes[at + 1] == 0x20, at > 3 { return nil }
            }
            at += 1
        }
        return nil
    }
}

extension String {
    /// What stands from an offset on, without white space at either end: one copy, and none of what is cut off.
    fileprivate func trimmed(from start: Int) -> String {
        let span = utf8.span
        var (first, last) = (start, span.count)
        while first < last, span[first].isASCIISpace { first += 1 }
        while first < last, span[last - 1].isASCIISpace { last -= 1 }
        return bytes(first..<last)
    }
}
