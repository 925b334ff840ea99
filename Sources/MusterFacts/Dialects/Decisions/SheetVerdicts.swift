import MusterModel
import MusterText

/// The verdict in a sheet of two columns, in words that let the release go or refuse it; see ``Resolution``.
///
///     | Point          | Entry                                |
///     |----------------|--------------------------------------|
///     | Subject        | Production release of Kite 4.2       |
///     | Board's ruling | Approved for deployment to all halls |
struct SheetVerdicts: Dialect {
    func read(_ reading: Reading, into sheet: inout FactSheet) {
        guard !reading.isPlan, !reading.isTemplate, !reading.isProcedure else { return }
        let known = ReleaseWords.all(in: reading)
        guard known.contains(where: \.hasDigit) else { return }
        for table in reading.outline.tables where table.columns.count == 2 && !reading.isInert(table) {
            let day = Self.day(in: table, reading)
            let verdicts = table.rows.filter { row in row.text(0).map { Self.isVerdict(FoldedText($0)) } ?? false }
            // Of several rulings nobody knows which one holds.
            guard verdicts.count == 1 else { continue }
            for row in verdicts where sheet.owner(ofLine: row.line) == nil {
                guard let said = row.text(1),
                    let resolution = Resolution(
                        said, in: said, about: known, .label(isOnRelease: Self.isOnRelease(row, reading)), reading)
                else { continue }
                var fact = Fact(
                    kind: .decision, line: row.line, title: said.withoutEnd, modality: reading.claim,
                    text: row.cells.map(\.text).joined(separator: " | ").clipped(300))
                fact.status = resolution.status
                fact.date = day ?? reading.heldOn ?? reading.date
                fact.details[.statusWords] = said
                if resolution.status == .go {
                    fact.details[.scope] = DecisionWords.scope(in: said) ?? resolution.place
                    fact.details[.conditions] = ConditionWords.start(in: said).map { said.bytes(from: $0).withoutEnd }
                }
                sheet.takeRow(row.line, section: table.section, fact)
            }
        }
    }

    /// Whether the name of a row, or the title of the document, names the going of a release.
    private static func isOnRelease(_ row: Table.Row, _ reading: Reading) -> Bool {
        Resolution.namesGoing(FoldedText(row.text(0) ?? "")) || DecidingPlaces.isOnRelease(reading)
    }

    private static func isVerdict(_ key: FoldedText) -> Bool {
        key.wordCount <= 4 && !DecisionWords.isSupposed(key) && !others.areSaid(in: key)
            && (FieldKeys.meaning(of: key) == .decision || verdicts.end(key))
    }

    /// Verdicts of another time, or on something else.
    private static let others: Phrases = [
        "previous", "prior", "former", "earlier", "last", "old", "interim", "expected", "test", "tests", "pilot",
        "vorherige", "frühere", "letzte", "précédente", "précédent", "anterior", "previo", "prueba", "teste",
        "之前", "上次", "测试", "前回", "試験",
    ]

    /// What verdicts are called where nobody says "decision".
    private static let verdicts: Phrases = [
        "ruling", "verdict", "disposition", "release approval", "launch approval", "approval for release",
        "approval to release", "approval of the release", "freigabe", "freigabeentscheid",
        "autorisation de mise en production",
        "autorización de salida", "autorização de produção", "发布批准", "リリース承認", "determination", "resolution",
        "release status", "result", "outcome",
        "ergebnis", "beschluss", "entscheid", "freigabestatus", "résultat", "avis", "resultado", "resolución",
        "resolución final", "dictamen", "parecer", "resolução", "结论", "判定", "結論",
    ]

    /// The day of the sheet: that of a row whose name says so.
    private static func day(in table: Table, _ reading: Reading) -> CivilDate? {
        table.rows.lazy.compactMap { row -> CivilDate? in
            guard let name = row.text(0), days.end(FoldedText(name)) else { return nil }
            return row.text(1).flatMap { reading.dates.first(in: $0) }
        }.first
    }

    private static let days: Phrases = [
        "date", "meeting", "review date", "date of review", "date of the meeting", "decided on", "datum", "sitzung",
        "date de revue", "fecha", "fecha de la revisión", "fecha de revisión", "data", "data da reunião", "日期", "评审日期",
        "日付",
        "判定日",
    ]
}
