import MusterText

/// Points that say that their list is empty: "None", "No known issues at this time", "暂无".
///
/// Every word has to say so: "None of the exports open" and "No critical alert is sent" are issues.
enum EmptyLists {
    /// Whether a point says so, or is still to be written.
    static func saysNone(_ words: FoldedText) -> Bool { Placeholder.isOne(words.text) || declaresNone(words) }

    /// Whether a row says so in one of its cells and nothing in the others.
    static func saysNone(_ row: Table.Row) -> Bool {
        let cells = row.cells.map { FoldedText($0.text) }
        return cells.contains(where: declaresNone) && cells.allSatisfy(saysNone)
    }

    private static func declaresNone(_ words: FoldedText) -> Bool {
        if nothing.areAll(of: words) { return true }
        guard words.wordCount <= 12, starts.begin(words) else { return false }
        let all = words.text.split(onByte: 0x20)
        let first = all[0]
        // "None of the known issues" and "no fix is known" say something of what there is.
        return first.hasSameBytes(as: "nothing")
            ? all.dropFirst().allSatisfy(nothingMore.contains)
            : all.dropFirst().allSatisfy { more.contains($0) || isNumber($0) }
    }

    private static let nothing: Phrases = [
        "暂无", "无", "不涉及", "無し", "特になし", "なし", "特に無し", "没有", "该项为空", "nil",
    ]

    private static let starts: Phrases = [
        "none", "no", "nothing", "zero", "keine", "keiner", "keines", "aucun", "aucune", "ninguno", "ninguna", "nenhum",
        "nenhuma",
    ]

    private static let nothingMore: Set<String> = [
        "to", "report", "add", "declare", "note", "list", "known", "open", "here", "yet", "so", "far", "currently",
        "at",
        "this", "time", "now", "for", "the", "moment",
    ]

    private static let more: Set<String> = [
        "issue", "issues", "bug", "bugs", "blocker", "blockers", "blocking", "defect", "defects", "problem", "problems",
        "risk", "risks", "error", "errors", "failure", "failures", "limitation", "limitations", "regression",
        "regressions", "deviation", "deviations", "finding", "findings", "anomaly", "anomalies", "incident",
        "incidents",
        "difference", "differences", "discrepancy", "discrepancies", "complaint", "complaints", "showstopper",
        "showstoppers", "left", "item", "items", "known", "open", "critical", "high", "major", "medium", "severe",
        "severity",
        "priority", "new", "outstanding", "remaining", "unresolved", "identified", "found", "reported", "recorded",
        "logged", "listed", "observed", "discovered", "present", "remain", "exist", "are", "were", "is", "have", "has",
        "been", "currently", "yet", "so", "far", "now", "today", "at", "this", "the", "that", "there", "time", "moment",
        "for", "as", "all", "whatsoever", "in", "or", "and", "with", "release", "version", "build", "during", "testing",
        "test", "tests",
        "review", "stage", "date", "p0", "p1", "p2", "p3", "applicable",
        // What stands behind the same word in other languages.
        "bekannt", "bekannten", "offen", "offenen", "fehler", "probleme", "derzeit", "zurzeit", "bisher", "aktuell",
        "connu", "connue", "problème", "anomalie", "pour", "le", "moment", "actuellement", "à", "ce", "jour", "por",
        "ahora", "el", "momento", "conocido", "conocidos", "conocida", "problema", "problemas", "actualmente",
        "conhecido", "conhecidos", "atualmente", "agora", "até", "hasta",
    ]

    /// A number, or the version that a number is part of.
    private static func isNumber(_ word: String) -> Bool {
        let digits = word.utf8.first == UInt8(ascii: "v") ? word.utf8.dropFirst() : word.utf8[...]
        return !digits.isEmpty && digits.allSatisfy { $0.isASCIIDigit || $0 == UInt8(ascii: ".") }
    }
}
