import MusterModel
import MusterText

/// Sign-offs of an earlier issue of the document than the one that is now there: they were not given for what it says.
///
///     | Role            | Name     | Issue signed | Date       |
///     | Safety manager  | Kit Rowe | D            | 2031-04-02 |
///     | Safety assessor | Ada Mar  | C            | 2031-03-12 |
enum SignedRevision: Settlement {
    static func settle(_ facts: inout [Fact], in reading: Reading) {
        for table in reading.outline.tables where !reading.isInert(table) {
            let lines = Set(table.rows.map(\.line))
            guard let column = table.columns.firstIndex(where: { isRevision($0.folded) }),
                facts.contains(where: { $0.kind == .signoff && lines.contains($0.line) })
            else { continue }
            let named = table.rows.compactMap { row in row.text(column).map { (row.line, FoldedText($0).text) } }
            guard Set(named.map(\.1)).count > 1, named.allSatisfy({ $0.1.utf8.count <= 12 }),
                let present = named.map(\.1).max(by: { naturallyLess($0, $1) })
            else { continue }
            let earlier = Set(named.filter { $0.1 != present }.map(\.0))
            for index in facts.indices where facts[index].kind == .signoff && earlier.contains(facts[index].line) {
                facts[index].doubt()
            }
        }
    }

    private static func isRevision(_ title: FoldedText) -> Bool { title.wordCount <= 3 && titles.areSaid(in: title) }

    private static let titles: Phrases = [
        "issue signed", "signed issue", "version signed", "signed version", "revision", "rev", "revision signed",
        "issue",
        "document version", "fassung", "ausgabe", "indice", "révision", "edición", "revisión", "edição", "revisão",
        "版次",
        "版数", "改訂",
    ]
}
