import MusterModel
import MusterText

/// Headings that are nothing but the name of something held, and its day: `Latest run: 2031-04-02`, `Rehearsal (2 May 2031)`.
enum DatedRuns {
    /// The name and the day; nil for all other statements, and for the title of the document.
    static func run(_ statement: Statement, _ reading: Reading) -> (title: String, date: CivilDate)? {
        guard statement.isHeading, statement.section != reading.outline.titleSection, !reading.isPlan,
            !reading.isProcedure, statement.signs.contains(.digit), statement.folded.wordCount <= 9
        else { return nil }
        let text = SectionNumber.removed(from: statement.body)
        let days = reading.dates.all(in: text)
        guard let day = days.first, days.count == 1, day.range.lowerBound > 0 else { return nil }
        let name = text.bytes(0..<day.range.lowerBound).trimmed.trimmedEnd
        let rest = FoldedText(text.bytes(from: day.range.upperBound))
        guard rest.isEmpty, FoldedText(name).wordCount <= 4, held.end(FoldedText(name)) else { return nil }
        return (name, day.date)
    }

    private static let held: Phrases = [
        "run", "test run", "drill", "rehearsal", "dry run", "retest", "lauf", "testlauf", "probelauf", "generalprobe",
        "exécution", "répétition", "essai", "ejecución", "ensayo", "simulacro", "execução", "ensaio", "simulado", "演练",
        "测试轮次", "リハーサル", "予行",
    ]
}

extension String {
    /// The text without the sign that sets a day apart from the words before it.
    fileprivate var trimmedEnd: String {
        var rest = self
        while let last = rest.utf8.last, [0x3A, 0x28, 0x2D, 0x2C].contains(last) {
            rest = rest.bytes(0..<rest.utf8.count - 1).trimmed
        }
        return rest.trimmedDashes
    }
}
