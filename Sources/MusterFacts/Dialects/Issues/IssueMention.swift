import MusterText

/// A line that calls itself trouble by a word and a code: `Defect D-31: the seal is cold`, `Finding **F-1** (major): …`,
/// `Known issue: VP-61, the horn is cut off`.
enum IssueMention {
    /// The code and what stands behind it; nil for any other line.
    static func read(_ text: String) -> (id: String, rest: String)? {
        guard let word = words.firstIgnoringCase(of: text), case var rest = text.bytes(from: word.utf8.count),
            let sign = rest.utf8.first, sign == 0x20 || sign == 0x3A || sign >= 0x80
        else { return nil }
        rest = rest.trimmed
        if let sign = signs.first(where: rest.startsWithBytes) {
            rest = rest.bytes(from: sign.utf8.count).trimmed
            if let named = number(leading: rest) { return named }
        }
        for colon in [":", "："] where rest.startsWithBytes(colon) { rest = rest.bytes(from: colon.utf8.count).trimmed }
        guard let lead = WrittenID.leading(rest) ?? TableCodes.apart(rest).map({ (id: $0.code, rest: $0.rest) }),
            lead.id.utf8.first != 0x23 || numbered.contains(word),
            case let told = withoutSigns(lead.rest),
            FoldedText(told).wordCount > 2 || told.utf8.count > 24
        else { return nil }
        return (lead.id, told)
    }

    private static let signs = ["no. ", "No. ", "n° ", "n°", "nº ", "nº", "Nr. ", "n.º "]

    /// `2031-114 : the lamp fails`: a number of a year, behind a sign for numbers.
    private static func number(leading text: String) -> (id: String, rest: String)? {
        let code = text.utf8.prefix { $0.isASCIIDigit || $0 == 0x2D || $0 == 0x2F }
        guard (3...12).contains(code.count), code.first?.isASCIIDigit == true, code.last?.isASCIIDigit == true,
            case let told = withoutSigns(text.bytes(from: code.count)), FoldedText(told).wordCount > 2
        else { return nil }
        return (text.bytes(0..<code.count), told)
    }

    private static func withoutSigns(_ text: String) -> String {
        var rest = text.trimmedDashes
        while let first = rest.utf8.first, first == 0x3A || first == 0x2C || first == 0x2E {
            rest = rest.bytes(from: 1).trimmed
        }
        return rest
    }

    /// Words before the bare number of a tracker that say that it is trouble now: `Issue #12` may be mentioned anywhere.
    private static let numbered: Set<String> = [
        "known issue", "open issue", "blocking issue", "release blocker", "blocker", "open bug", "known bug",
    ]

    /// None begins with another that is shorter and stands before it.
    private static let words: Openings = [
        "known issue", "open issue", "blocking issue", "issue", "release blocker", "blocker", "open bug", "known bug",
        "bug", "defect", "incident", "finding", "erratum", "fault", "anomaly", "nonconformity", "non-conformity",
        "deviation", "problem",
        "befund", "bekannter fehler", "fehler", "mangel", "defekt", "störung", "vorfall", "anomalie", "défaut",
        "problème connu", "incident", "constat", "incidencia", "hallazgo", "defecto", "error conocido", "problema",
        "defeito", "falha", "incidente", "achado", "缺陷", "已知问题", "问题", "故障", "不具合", "障害", "既知の問題",
    ]
}
