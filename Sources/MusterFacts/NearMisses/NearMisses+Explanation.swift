import MusterModel

extension NearMisses {
    /// What `muster explain` says of them.
    var explanation: Explanation {
        switch self {
        case .boxWithoutText:
            explained(
                "A check box stands on a line without words.",
                reason: "Nothing tells what is checked, so it counts for nothing.",
                mend: "Write what the box stands for after it, or take the line out.")
        case .boxGlued:
            explained(
                "A check box has no space between it and its words, or none between its brackets.",
                reason: "Markdown shows no box there, so readers see another state than the one that counts.",
                mend: "Write `[ ]` or `[x]`, a space, and then the words.")
        case .boxSign:
            explained(
                "A check box holds a sign that is no tick.",
                reason: "Its state cannot be told, so it does not count as done.",
                mend: "Write `[x]` for done or `[ ]` for open, and say anything else in words.")
        case .tornTable:
            explained(
                "Lines are written like rows of a table, but Markdown shows them as text: the line of dashes under the titles is missing or has another number of columns, or a blank line or a list stands between.",
                reason:
                    "Its rows are read only where their titles can be told; else what they state is unknown, and readers of the document see no table.",
                mend:
                    "Give the table titles, under them a line of dashes with as many columns, and a blank line before it but none within."
            )
        case .ambiguousDate:
            explained(
                "A date in numbers may be one of two days, and nothing in the document tells which number is the month.",
                reason: "A day is never guessed: the date does not count, and what it dates is undated.",
                mend: "Write the date as 2031-04-03, or with the name of the month.")
        case .openFence:
            explained(
                "A block of code begins and nothing closes it before what holds it ends.",
                reason: "All that follows counts as code, which states nothing; what looks like a statement is listed.",
                mend: "Close it by a line with the marks that opened it.")
        case .openComment:
            explained(
                "A comment begins and nothing closes it.",
                reason: "All that follows is hidden and states nothing; what looks like a statement is listed.",
                mend: "Close it by `-->`.")
        case .longRow:
            explained(
                "A row of a table has more cells with words than the table has columns.",
                reason:
                    "Markdown drops the cells beyond the last column, so what is favourable in the row is not believed.",
                mend: "Take the extra cells out, add a column, or write a pipe within a cell as `\\|`.")
        case .shortRow:
            explained(
                "A row of a table ends before the column that holds its state, name or date.",
                reason: "The missing cells count as empty.",
                mend: "Write all cells of the row, empty ones too.")
        case .statusWord:
            explained(
                "A status is written with words that Muster does not know.",
                reason: "What cannot be read is unknown, and unknown is never pass.",
                mend: "Write a common word (done, in progress, todo, blocked, failed, signed, pending, open, closed).")
        case .roleSpelling:
            explained(
                "The name of a function is nearly one that Muster knows.",
                reason: "A sign-off under a misspelt function does not count for the one that must sign.",
                mend: "Spell the function as in the list of those who must sign.")
        }
    }

    private func explained(_ meaning: String, reason: String, mend: String) -> Explanation {
        Explanation(id: rawValue, severity: .warning, meaning: meaning, reason: reason, mend: mend)
    }
}
