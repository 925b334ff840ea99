import MusterText

/// Tells what the columns of a table hold.
enum ColumnTitles {
    private static let exact = Lexicon(ColumnRows.whole)
    private static let within = Lexicon(ColumnRows.within)
    private static let standards: Set<String> = ["标准", "标準", "基准", "基準", "判定基準", "standard", "threshold"]
    private static let numberSigns: Set<String> = ["#", "N°", "Nº", "№", "N.º"]

    /// The columns that a row of titles opens: beside a column of ids, "Issue" is what happened, not its number.
    static func columns(_ titles: [String]) -> [Table.Column] {
        var columns: [Table.Column] = []
        for title in titles {
            let folded = FoldedText(title)
            var role = role(of: folded, written: title)
            // Beside the names of the things, what they are held against is no name.
            if role == .criterion, standards.contains(folded.text), !columns.isEmpty,
                columns.contains(where: { $0.role == .check || $0.role == .item || $0.role == .criterion })
            {
                role = .target
            }
            if role == .id, folded == "issue", columns.contains(where: { $0.role == .id }) { role = .issue }
            columns.append(Table.Column(title: title, folded: folded, role: role))
        }
        return answered(columns)
    }

    /// Columns for yes and for no beside each other are those of twin boxes, whatever "No" means elsewhere.
    private static func answered(_ columns: [Table.Column]) -> [Table.Column] {
        let answers = columns.map { Answers.answer($0.title) }
        guard answers.contains(true), answers.contains(false) else { return columns }
        return zip(columns, answers).map { column, answer in
            guard let answer else { return column }
            return Table.Column(title: column.title, folded: column.folded, role: answer ? .pass : .fail)
        }
    }

    /// Whether the cells of a row are titles of columns rather than words of their own: two or more are, each alone, and
    /// most of all.
    static func areTitles(_ cells: [String]) -> Bool {
        let known = cells.count { exact.exact(FoldedText($0)) != nil || $0 == "#" }
        return known >= 2 && known * 2 >= cells.count
    }

    /// What a column with this title holds; nil when its title says nothing that is known.
    static func role(of title: FoldedText, written: String) -> ColumnRole? {
        if numberSigns.contains(written.trimmed) { return .id }
        // `Planned result` is what is wanted, and not how it came out.
        if title.wordCount > 1, wanted.begin(title), let first = title.firstWord,
            known(title.dropping(first)) == .status
        {
            return .target
        }
        if let role = exact.exact(title) { return role }
        // What stands in brackets explains: "State (pass/fail)".
        let bare = TitleRemark.removed(from: written).map { FoldedText($0) }
        return bare.flatMap { exact.exact($0) } ?? known(title) ?? bare.flatMap(known)
    }

    private static let wanted: Phrases = [
        "planned", "expected", "wanted", "desired", "target", "intended", "geplantes", "geplanter", "erwartetes",
        "erwarteter",
    ]

    /// Whether a title is, as a whole, one that is known.
    static func isKnown(_ title: FoldedText) -> Bool { exact.exact(title) != nil }

    private static func known(_ title: FoldedText) -> ColumnRole? {
        exact.exact(title) ?? (title.wordCount <= 6 ? within.first(in: title)?.meaning : nil)
    }
}
