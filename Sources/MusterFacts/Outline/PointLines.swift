import MusterText

/// Lines of a paragraph that a reader takes for the points of a list, though Markdown sees none in them.
///
///     Decisions                        Actions                        Conditions
///     — The pier stays open.           AI-1  Order the bolts.         a) the crane was tested
///     — Charts are sold no more.       AI-2  Call the bank.           b) the crew is trained
///                                      (3) Ring the bell.
///
/// A sign or a code counts where at least two lines begin with one of its sort, or where one stands right below a line that
/// is the title of a list, or a code before fields: `RQ-01 — the pier sinks`, `Owner: Kit Rowe`.
enum PointLines {
    /// For each line that is a point, what it begins with; a code belongs to its words.
    /// - Parameter isFirst: whether nothing stands before the lines: the first of them may be the title of the document.
    /// - Parameter isTitle: whether a line is the title of a list by itself.
    static func signs(of lines: [WrappedLines.Line], isFirst: Bool, isTitle: (String) -> Bool) -> [Int: Sign] {
        guard lines.count > 1 else { return [:] }
        let found = lines.map { sign(of: $0.text.text) }
        let counts = Dictionary(grouping: found.compactMap { $0?.sort }, by: { $0 }).mapValues(\.count)
        if !isFirst, lines.dropFirst().allSatisfy({ isField($0.text) }) {
            if let first = found[0], first.length == 0, counts[first.sort] == 1,
                IdentifiedTitle(task: lines[0].text.text) == nil
            {
                return [0: first]
            }
            if opensRecord(lines[0].text) { return [0: Sign(sort: "", length: 0)] }
        }
        var signs: [Int: Sign] = [:]
        for (index, sign) in found.enumerated() {
            guard let sign else { continue }
            let isBelowTitle =
                index == 1
                && (isTitle(lines[0].text.text)
                    || sign.number != nil && FoldedText(lines[0].text.text).wordCount <= 3 && found[0] == nil)
            if counts[sign.sort, default: 0] > 1 || isBelowTitle { signs[index] = sign }
        }
        return signs
    }

    /// Whether a line before fields is the name of a record: `RISK 2`, `Action: train the night shift`.
    private static func opensRecord(_ line: InlineText) -> Bool {
        let words = FoldedText(line.text)
        if words.wordCount == 2, records.begin(words), words.text.utf8.last?.isASCIIDigit == true { return true }
        guard let field = FieldReader.first(in: line, body: line.text), !field.value.isEmpty else { return false }
        return actions.contains(field.key.text) && FoldedText(field.value).wordCount > 1
    }

    private static let records: Phrases = ["risk", "issue", "risiko", "risque", "riesgo", "risco", "风险", "リスク"]
    private static let actions: Set<String> = [
        "action", "action item", "corrective action", "preventive action", "task", "measure", "maßnahme", "aufgabe",
        "mesure", "tâche", "acción", "medida", "tarea", "ação", "tarefa", "措施", "行动", "任务", "アクション", "対策", "作業",
    ]

    /// What a line begins with.
    struct Sign {
        /// The same for all signs of a sort.
        let sort: String
        /// The number of bytes before the words.
        let length: Int
        /// The number of the point, where it has one.
        var number: Int?
    }

    private static func isField(_ line: InlineText) -> Bool {
        FieldReader.first(in: line, body: line.text.startsWithBytes(": ") ? line.text.bytes(from: 2) : line.text) != nil
    }

    private static func sign(of text: String) -> Sign? {
        if let number = numbered(text) ?? bracketed(text) ?? glued(text) { return number }
        // `@rowe: order the bolts`
        if text.utf8.first == 0x40, let colon = text.firstOffset(of: ": "), colon <= 32,
            !text.bytes(0..<colon).hasByte(0x20)
        {
            return Sign(sort: "@", length: 0)
        }
        // `( x ) Alarm tested`: a box to tick.
        if Statement.Box.round(text) != nil { return Sign(sort: "( )", length: 0) }
        if let dash = dashes.first(where: text.startsWithBytes) { return Sign(sort: dash, length: dash.utf8.count) }
        if let letter = lettered(text) { return Sign(sort: "a", length: letter) }
        return code(text).map { Sign(sort: "code " + $0, length: 0) }
    }

    /// `4. …`, `5) …`: the number of a list that goes on, which the parser takes for words below others.
    private static func numbered(_ text: String) -> Sign? {
        let digits = text.utf8.prefix(while: \.isASCIIDigit).count
        guard (1...2).contains(digits), let number = Int(digits: Array(text.utf8.prefix(digits))), number > 1,
            case let rest = text.utf8.dropFirst(digits), rest.first == 0x2E || rest.first == 0x29,
            rest.dropFirst().first == 0x20
        else { return nil }
        return Sign(sort: "1", length: digits + 2, number: number)
    }

    /// `(1) …`, `（2）…`: a number in brackets, which no parser takes for one of a list.
    private static func bracketed(_ text: String) -> Sign? {
        for (open, close) in [("(", ") "), ("（", "）")] where text.startsWithBytes(open) {
            let rest = text.bytes(from: open.utf8.count)
            let digits = rest.utf8.prefix(while: \.isASCIIDigit).count
            guard (1...2).contains(digits), rest.bytes(from: digits).startsWithBytes(close) else { return nil }
            return Sign(
                sort: open, length: open.utf8.count + digits + close.utf8.count,
                number: Int(digits: Array(rest.utf8.prefix(digits))))
        }
        return nil
    }

    /// `1、…`, `２．…`: a number that scripts without spaces set apart by a sign of their own.
    private static func glued(_ text: String) -> Sign? {
        let digits = text.utf8.prefix(while: \.isASCIIDigit).count
        guard (1...2).contains(digits), case let rest = text.bytes(from: digits),
            let sign = ["、", "．"].first(where: rest.startsWithBytes)
        else { return nil }
        return Sign(
            sort: sign, length: digits + sign.utf8.count, number: Int(digits: Array(text.utf8.prefix(digits))))
    }

    private static let dashes = ["— ", "– ", "• ", "‣ ", "▪ ", "‐ ", "· ", "・", "● ", "■ "]

    /// `a) …`, `(b) …`: the length of a small letter in brackets.
    private static func lettered(_ text: String) -> Int? {
        let bytes = text.utf8.prefix(4).map { $0 }
        let start = bytes.first == 0x28 ? 1 : 0
        guard bytes.count > start + 2, (0x61...0x6A).contains(bytes[start]), bytes[start + 1] == 0x29,
            bytes[start + 2] == 0x20
        else { return nil }
        return start + 3
    }

    /// The letters of the code that a text begins with: `AI` of `AI-1  Order the bolts`, `E` of `E5 squelch`, `#` of
    /// `#07 [high] …`, `[FA` of `[FA-310] …`; nil for none.
    private static func code(_ text: String) -> String? {
        let bytes = text.utf8.span
        guard bytes.count > 6, let first = text.utf8.first,
            first == 0x23 || first == 0x5B || (0x41...0x5A).contains(first)
        else { return nil }
        var at = first == 0x23 || first == 0x5B ? 1 : 0
        let letters = at
        while at < bytes.count, (0x41...0x5A).contains(bytes[at]) { at += 1 }
        guard at - letters <= 6, first == 0x23 || at > letters else { return nil }
        let name = text.bytes(0..<at)
        if at < bytes.count, bytes[at] == 0x2D { at += 1 }
        let digits = at
        while at < bytes.count, bytes[at].isASCIIDigit { at += 1 }
        guard (1...5).contains(at - digits) else { return nil }
        if first == 0x5B {
            guard at < bytes.count, bytes[at] == 0x5D else { return nil }
            at += 1
        }
        if at < bytes.count, bytes[at] == 0x3A || bytes[at] == 0x2E { at += 1 }
        guard at + 3 < bytes.count, bytes[at] == 0x20, bytes[at + 1] != UInt8(ascii: "<") else { return nil }
        return name
    }
}
