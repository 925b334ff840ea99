import MusterModel
import MusterText

/// Reads the comments that set findings and diagnostics aside.
///
///     <!-- muster-ignore undated-sign-off: the date is in the signed PDF -->
enum SuppressionReader {
    /// The id of the diagnostic about a comment that cannot be followed.
    static let id = "ignore-without-reason"

    static let explanation = Explanation(
        id: id, severity: .warning,
        meaning: "A muster-ignore comment names no finding or gives no reason.",
        reason: "Nothing is set aside without a reason that readers can see, so the comment is not followed.",
        mend: "Write `<!-- muster-ignore ID: reason -->`, or take the comment out.")

    /// The comments in order of lines, and a warning for each that cannot be followed. Blocks of code hold none.
    static func read(_ reading: Reading) -> Diagnosed<[Suppression]> {
        let lines = reading.document.lines
        guard lines.bytes.span.firstOffset(of: mark.utf8.span) != nil else { return Diagnosed([]) }
        let fenced = Set(reading.outline.fences.flatMap { $0.lines.map(\.line) })
        var found = Diagnosed<[Suppression]>([])
        for line in 1...max(1, lines.count) where !fenced.contains(line) {
            for comment in comments(in: lines.text(line)) {
                if let suppression = suppression(comment, line: line) {
                    found.output.append(suppression)
                } else {
                    found.diagnostics.append(warning(line, reading.document.path))
                }
            }
        }
        return found
    }

    private static let mark = "muster-ignore"

    /// What stands behind the mark in each comment of a line.
    private static func comments(in line: String) -> [String] {
        var found: [String] = []
        var rest = line
        while let open = rest.firstOffset(of: "<!--") {
            let inside = rest.bytes(from: open + 4)
            let end = inside.firstOffset(of: "-->") ?? inside.utf8.count
            let words = inside.bytes(0..<end).trimmed
            if words.startsWithBytes(mark) { found.append(words.bytes(from: mark.utf8.count).trimmed) }
            rest = inside.bytes(from: min(inside.utf8.count, end + 3))
        }
        return found
    }

    private static func suppression(_ words: String, line: Int) -> Suppression? {
        guard let colon = words.firstOffset(of: ":") else { return nil }
        let id = words.bytes(0..<colon).trimmed
        let reason = words.bytes(from: colon + 1).trimmed
        let isWord = !id.isEmpty && id.utf8.allSatisfy { $0.isASCIIAlphanumeric || $0 == UInt8(ascii: "-") }
        guard isWord, !reason.isEmpty, !Placeholder.isOne(reason) else { return nil }
        return Suppression(id: id, reason: reason, line: line)
    }

    private static func warning(_ line: Int, _ path: RelativePath) -> Diagnostic {
        Diagnostic(
            id: id, severity: explanation.severity,
            message: "This comment sets nothing aside: it gives no id or no reason",
            location: SourceLocation(path: path, line: line), help: explanation.mend)
    }
}
