import MusterModel
import MusterText

/// Titles that name a gate and say how it stands, by a mark or a word set apart.
///
///     ## Gate: Observability — ✅        ### Gate 2 – Capacity: FAILED        #### Quality gate ❌
struct GateTitles: Dialect {
    func read(_ reading: Reading, into sheet: inout FactSheet) {
        guard !reading.isTemplate, !reading.isProcedure else { return }
        for (index, statement) in reading.statements(with: .heading)
        where !sheet.isTaken(index) && !reading.isInert(index) {
            let section = reading.outline.sections[statement.section]
            guard statement.section != reading.outline.titleSection, Self.namesGate(section.folded),
                let stated = TitleStatus.read(statement.body, mark: section.mark, reading.words),
                let meaning = stated.meaning
            else { continue }
            // Points with marks of their own tell more than a sign that all is well above them.
            let isTold = reading.outline.contents[statement.section].contains(.marks)
            guard !(meaning.isFavourable && isTold) else { continue }
            var fact = Fact(
                .criterion, statement,
                title: TitleStatus.removed(from: section.title, reading.words).cleanTitle.withoutEndSigns,
                modality: reading.claim)
            fact.status = meaning.status(of: .criterion)
            fact.details[.statusWords] = stated.words.isEmpty ? statement.body : stated.words
            sheet.take(index, fact)
        }
    }

    private static func namesGate(_ title: FoldedText) -> Bool {
        title.wordCount <= 10 && (gates.begin(title) || title.wordCount <= 6 && gates.areSaid(in: title))
    }

    private static let gates: Phrases = [
        "gate", "gates", "quality gate", "exit gate", "entry gate", "release gate", "freigabetor", "qualitätstor",
        "point de passage", "compuerta", "portão de qualidade", "门禁", "ゲート",
    ]
}
