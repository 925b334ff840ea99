import MusterModel
import MusterText

/// Rows of torn tables whose columns nobody can tell: where one states something, what it states is unknown.
enum LostRows {
    static func read(_ lost: LostRow, _ reading: Reading, _ sheet: inout FactSheet) {
        guard !reading.isInert(section: lost.section), statesSomething(lost.row, reading.words),
            let title = lost.row.cells.lazy.map({ $0.text }).first(where: { !FoldedText($0).isEmpty })
        else { return }
        let words = lost.row.cells.map(\.text).joined(separator: " | ")
        var fact = Fact(
            kind: .checklistItem, line: lost.row.line, title: title, modality: reading.claim, text: words.clipped(300))
        fact.status = .unknown
        sheet.takeRow(lost.row.line, section: lost.section, fact)
    }

    /// Whether a cell is a state, or names a function that may have to sign.
    private static func statesSomething(_ row: RawTable.Row, _ words: Wording) -> Bool {
        row.cells.contains { cell in
            StatusMark.leading(cell.text.utf8) != nil || words.states.whole(FoldedText(cell.text)) != nil
                || RoleNames.isRole(cell.text)
        }
    }
}
