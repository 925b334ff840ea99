import MusterText

/// Tells what the columns of a table hold.
enum ColumnTitles {
    private static let exact = Lexicon(ColumnRows.whole)
    private static let within = Lexicon(ColumnRows.within)
    private static let numberSigns: Set<String> = ["#", "N°", "Nº", "№", "N.º"]

    /// The columns that a row of titles opens: beside a column of ids, "Issue" is what happened, not its number.
    static func columns(_ titles: [String]) -> [Table.Column] {
        var columns: [Table.Column] = []
        for title in titles {
            let folded = FoldedText(title)
            var role = role(of: folded, written: title)
            if role == .id, folded == "issue", columns.contains(where: { $0.role == .id }) { role = .issue }
            // "Sí | No" and "Yes | No" are twin columns.
            if role == .id, folded == "no", columns.last?.role == .pass { role = .fail }
            columns.append(Table.Column(title: title, folded: folded, role: role))
        }
        return columns
    }

    /// What a column with this title holds; nil when its title says nothing that is known.
    static func role(of title: FoldedText, written: String) -> ColumnRole? {
        if numberSigns.contains(written.trimmed) { return .id }
        return exact.exact(title) ?? (title.wordCount <= 6 ? within.first(in: title)?.meaning : nil)
    }
}
