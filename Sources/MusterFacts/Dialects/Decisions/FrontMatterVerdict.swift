import MusterModel
import MusterText

/// The verdict that the front matter of a document gives in so many words.
///
///     ---
///     product: Kite
///     version: 4.2
///     date: 2031-04-02
///     decision: go
///     ---
struct FrontMatterVerdict: Dialect {
    func read(_ reading: Reading, into sheet: inout FactSheet) {
        guard !reading.isPlan, !reading.isTemplate, let matter = reading.document.frontMatter,
            // The report of one function decides for itself alone.
            !Self.functions.contains(where: { matter.entry($0) != nil })
        else { return }
        let verdicts = matter.entries.filter { Self.keys.contains(FoldedText($0.key).text) }
        // Of several verdicts nobody knows which one holds.
        guard verdicts.count == 1, let entry = verdicts.first, !Placeholder.isOne(entry.value) else { return }
        let status = DecisionWords.status(of: entry.value, in: reading)
        guard status == .go || status == .noGo || status == .pending else { return }
        var fact = Fact(
            kind: .decision, line: entry.line, title: entry.value, modality: reading.claim,
            text: "\(entry.key): \(entry.value)")
        fact.status = status
        fact.date = reading.dates.first(in: entry.value) ?? day(matter, reading) ?? reading.date
        fact.details[.statusWords] = entry.value
        fact.details[.scope] = DecisionWords.scope(in: entry.value)
        fact.details[.conditions] = DecisionWords.conditions(in: entry.value)
        sheet.takeRow(entry.line, section: 0, fact)
    }

    private func day(_ matter: FrontMatter, _ reading: Reading) -> CivilDate? {
        matter.entries.first { Self.days.contains(FoldedText($0.key).text) }.flatMap {
            reading.dates.first(in: $0.value)
        }
    }

    private static let keys: Set<String> = [
        "decision", "go no go", "release decision", "launch decision", "entscheidung", "décision",
        "decisión",
        "decisão", "决定", "判定",
    ]
    private static let functions = ["role", "function", "team", "department", "rolle", "rôle", "rol"]

    private static let days: Set<String> = [
        "decided on", "decided", "decision date", "date of decision", "entschieden am", "date de décision",
        "fecha de decisión", "data da decisão",
    ]
}
