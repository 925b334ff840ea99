import MusterModel
import MusterText

/// What a log tells under its days: points with a name in bold letters, each a piece of work.
///
///     ### 2031-05-21
///     - **Gate motor replaced**
///       - new cable, new fuse
///
/// An entry is done only where its own words say so.
struct LogEntries: Dialect {
    func read(_ reading: Reading, into sheet: inout FactSheet) {
        guard reading.kind == .progressLog, !reading.isTemplate else { return }
        for (index, statement) in reading.statements.enumerated()
        where !sheet.isTaken(index) && !reading.isInert(index) && isEntry(statement) {
            guard let day = day(of: statement.section, reading), let name = name(of: statement) else { continue }
            var fact = Fact(.task, statement, title: name, modality: .claimed)
            fact.date = day
            fact.status = Self.endsDone(name, reading.words) ? .done : nil
            sheet.take(index, fact)
        }
    }

    private func isEntry(_ statement: Statement) -> Bool {
        statement.isItem && statement.parent == nil && statement.box == nil && statement.mark == nil
            && !statement.introduces
    }

    /// The words in bold letters that a point begins with, or that it is.
    private func name(of statement: Statement) -> String? {
        guard let bold = statement.text.spans.first(where: { $0.kind == .strong }), bold.range.lowerBound == 0 else {
            return nil
        }
        let words = statement.text.text(of: bold)
        return FoldedText(words).isEmpty || words.utf8.last == UInt8(ascii: ":") ? nil : words
    }

    /// The one day that the heading of a section is about, hardly anything beside it.
    private func day(of section: Int, _ reading: Reading) -> CivilDate? {
        let section = reading.outline.sections[section]
        guard section.level > 1, section.level <= 6, section.ownRole == nil else { return nil }
        let days = reading.dates.all(in: section.title)
        guard let day = days.first, days.count == 1 else { return nil }
        let rest = section.title.bytes(0..<day.range.lowerBound) + " " + section.title.bytes(from: day.range.upperBound)
        return FoldedText(rest).wordCount <= 2 ? day.date : nil
    }

    /// Whether the last clause, or the end of words that are written without spaces, says that the work is done.
    private static func endsDone(_ name: String, _ words: Wording) -> Bool {
        if endings.contains(where: name.endsWithBytes) { return !denials.contains(where: name.endsWithBytes) }
        guard let last = Clauses(name).list.dropFirst().last else { return false }
        return words.states.whole(FoldedText(last)) == .done
    }

    private static let endings = ["完了", "已完成", "完成"]
    private static let denials = ["未完了", "未完成", "不完了", "没完成", "没有完成"]
}
