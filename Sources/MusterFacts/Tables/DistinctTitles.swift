import MusterModel
import MusterText

/// Tells rows apart that are called the same: a column of groups repeats its words, and what was looked at stands behind it.
///
///     | Area     | Case      | Result |
///     |----------|-----------|--------|
///     | Function | Install   | pass   |      is "Function · Install"
///     | Function | Uninstall | pass   |      is "Function · Uninstall"
enum DistinctTitles {
    /// Adds words of further cells to titles that stand in several rows, column by column until each stands in one.
    static func apply(to records: inout [(row: Table.Row, facts: [Fact])], of table: Table) {
        for column in columns(of: table) {
            let repeated = repeated(records)
            guard !repeated.isEmpty else { return }
            let words = Set(records.compactMap { $0.row.text(column) })
            guard words.count > 1 else { continue }
            for index in records.indices {
                guard let title = records[index].facts.first?.title, repeated.contains(title),
                    let more = records[index].row.text(column), more.utf8.count <= 80, more != title
                else { continue }
                records[index].facts[0].title = "\(title) · \(more)"
            }
        }
    }

    private static func repeated(_ records: [(row: Table.Row, facts: [Fact])]) -> Set<String> {
        var seen: Set<String> = []
        var twice: Set<String> = []
        for title in records.compactMap({ $0.facts.first?.title }) where !seen.insert(title).inserted {
            twice.insert(title)
        }
        return twice
    }

    /// The columns before the state that name what a row is about.
    private static func columns(of table: Table) -> [Int] {
        let end = table.column(.status) ?? table.column(.pass) ?? table.columns.count
        return table.columns.indices.filter { $0 > 0 && $0 < end && names(table.columns[$0].role) }
    }

    private static func names(_ role: ColumnRole?) -> Bool {
        switch role {
        case .check, .criterion, .item, .feature, .task, .detail, .component, .platform, .version, nil: true
        case _: false
        }
    }
}
