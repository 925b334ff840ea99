import MusterModel
import MusterText

/// Documents that record one decision each, with their reasons: told by sections of context and decision, and by a status.
///
///     # ADR-7: One queue for all yards
///     **Status:** Accepted
///     ## Context
///     ## Decision
struct DecisionDocuments: Dialect {
    func read(_ reading: Reading, into sheet: inout FactSheet) {
        guard reading.judgedAs == .other, !reading.isTemplate, let section = reading.outline.titleSection,
            let title = reading.outline.sections[section].statement, !sheet.isTaken(title), hasParts(reading),
            let standing = standing(under: title, reading), let status = status(standing.words, reading)
        else { return }
        let id = WrittenID.leading(reading.statements[title].body)
        let name = id.map(\.rest) ?? reading.outline.sections[section].title
        var fact = Fact(
            .decision, reading.statements[title], title: name.isEmpty ? reading.outline.sections[section].title : name,
            modality: reading.claim)
        fact.id = id?.id
        fact.status = status
        fact.date = reading.dates.first(in: standing.words) ?? reading.date
        fact.details[.statusWords] = standing.words
        let entry = sheet.take(title, fact)
        if !sheet.isTaken(standing.statement) { sheet.mark(standing.statement, readBy: entry) }
    }

    private func hasParts(_ reading: Reading) -> Bool {
        let titles = reading.outline.sections.filter { $0.level > 0 && $0.level < 7 }
            .map { SectionTitles.unnumbered($0.folded) }
        return titles.contains { title in Self.contexts.contains { title.starts(with: $0) } }
            && titles.contains { Self.decisions.contains($0) }
    }

    private static let contexts: [FoldedText] = [
        "context", "problem statement", "kontext", "contexte", "contexto", "背景", "コンテキスト",
    ]
    private static let decisions: [FoldedText] = [
        "decision", "decision outcome", "entscheidung", "décision", "decisión", "decisão", "决定", "決定", "决策",
    ]

    /// The words of the status at the head, or of a section called so.
    private func standing(under title: Int, _ reading: Reading) -> (words: String, statement: Int)? {
        for (field, statement) in StatusLines.fields(under: title, in: reading)
        where field.meaning == .status && !field.value.isEmpty {
            return (field.value, statement)
        }
        guard let section = reading.outline.sections.indices.first(where: { isStatus(reading.outline.sections[$0]) }),
            let first = reading.outline.statements(in: section).first
        else { return nil }
        return (reading.statements[first].body, first)
    }

    private func isStatus(_ section: Section) -> Bool { section.folded == "status" || section.folded == "estado" }

    /// What is only proposed, or was replaced, is no decision that holds.
    private func status(_ words: String, _ reading: Reading) -> FactStatus? {
        let stated = reading.words.status(words)?.meaning
        let status = stated?.status(of: .decision)
        return status == .accepted && !FoldedText(words).says("superseded") || status == .rejected ? status : nil
    }
}
