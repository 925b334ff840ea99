import MusterModel
import MusterText

/// Boards as lists: points beside each other that are nothing but states, and below each what is in it.
///
///     - Done (week 12)
///       - Import of old files
///     - In progress
///       - Search
///     - To do
///
/// What stands deeper tells more of the work above it.
struct BoardPoints: Dialect {
    func read(_ reading: Reading, into sheet: inout FactSheet) {
        guard Boards.mayHold(reading.kind), !reading.isPlan, !reading.isProcedure else { return }
        for section in reading.outline.sections.indices where !reading.isInert(section: section) {
            let columns = reading.outline.topStatements(in: section).compactMap { index in
                Self.state(of: reading.statements[index], reading.words).map { (index: index, state: $0) }
            }
            guard Boards.areColumns(columns.map(\.state), in: reading.kind) else { continue }
            for (column, state) in columns {
                for index in reading.outline.children(of: column) where !sheet.isTaken(index) {
                    Boards.add(index, state, reading, &sheet)
                }
            }
        }
    }

    /// What a point says that is nothing but a state, perhaps with a remark or an address behind it.
    private static func state(of point: Statement, _ words: Wording) -> StatusMeaning? {
        guard point.isItem, point.box == nil else { return nil }
        let end = ["(", "（", ":", "："].compactMap { point.body.firstOffset(of: $0) }.min()
        return Boards.state(FoldedText(end.map { point.body.bytes(0..<$0) } ?? point.body), words)
    }
}
