import MusterModel
import MusterText

/// What the short words of a vote say: `for`, `+1`, `dagegen`.
enum Votes {
    enum Meaning: Sendable, Equatable {
        case yes, no, abstained
    }

    /// The vote that a cell is as a whole; nil for other words.
    static func meaning(of cell: String) -> Meaning? {
        let bare = StatusMark.stripped(cell).trimmed
        if bare == "+1" { return .yes }
        if bare == "-1" || bare == "−1" { return .no }
        if bare == "0" || bare == "+0" || bare == "-0" { return .abstained }
        return lexicon.exact(FoldedText(bare))
    }

    /// The row with the mark of what its vote says before words that say no state; an abstention is no approval.
    static func read(_ row: Table.Row, at column: Int, _ words: Wording) -> Table.Row {
        guard row.cells.indices.contains(column), let vote = meaning(of: row.cells[column].text),
            words.status(row.cells[column].text)?.meaning == nil
        else { return row }
        var row = row
        row.cells[column].text =
            switch vote {
            case .yes: "✅ " + row.cells[column].text
            case .no: "❌ " + row.cells[column].text
            case .abstained: "? " + row.cells[column].text
            }
        return row
    }

    private static let lexicon = Lexicon<Meaning>([
        (
            .yes,
            [
                "for", "in favour", "in favor", "yes", "aye", "yea", "agree", "go", "dafür", "ja", "pour", "oui",
                "a favor",
                "sí", "sim", "favorable", "voor", "赞成", "同意", "賛成",
            ]
        ),
        (
            .no,
            [
                "against", "no", "nay", "disagree", "no go", "opposed", "dagegen", "nein", "contre", "non", "en contra",
                "contra", "não", "tegen", "反对", "不同意", "反対",
            ]
        ),
        (
            .abstained,
            [
                "abstain", "abstained", "abstains", "abstention", "enthaltung", "enthalten", "abstención", "abstención",
                "abstenção", "弃权", "棄権", "s abstient", "absent", "excused", "away", "not present", "did not vote",
                "abwesend", "entschuldigt", "absente", "excusé", "excusée", "ausente", "excusado", "excusada", "缺席",
                "欠席",
            ]
        ),
    ])
}
