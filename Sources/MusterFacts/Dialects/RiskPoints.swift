import MusterModel
import MusterText

/// Risks as the points of a list.
///
///     ### Risks not accepted for launch
///     1. **Reliability below target** - no exceptions
struct RiskPoints: Dialect {
    private static let detailKeys: Set<String> = [
        "impact", "likelihood", "probability", "mitigation", "owner", "status", "severity", "contingency", "緩和策", "対策",
        "follow up", "date", "note",
    ]

    func read(_ reading: Reading, into sheet: inout FactSheet) {
        for (index, statement) in reading.statements.enumerated()
        where !sheet.isTaken(index) && statement.isItem && statement.parent == nil {
            guard reading.role(of: index) == .risks, statement.box == nil,
                statement.mark == nil || statement.mark == .warning, !statement.introduces || statement.end > index + 1,
                !statement.body.isEmpty
            else { continue }
            if let field = statement.field, Self.detailKeys.contains(field.key.text) { continue }
            add(statement, index, reading, &sheet)
        }
    }

    private func add(_ statement: Statement, _ index: Int, _ reading: Reading, _ sheet: inout FactSheet) {
        let named = statement.text.spans.first { $0.kind == .strong && $0.range.lowerBound <= 4 }.map {
            statement.text.text(of: $0)
        }
        var fact = Fact(.risk, statement, title: named ?? Checklists.title(of: statement), modality: reading.claim)
        if let id = WrittenID.leading(statement.body) {
            fact.id = id.id
            if !id.rest.isEmpty { fact.title = id.rest }
        }
        for (field, _) in StatusLines.fields(under: index, in: reading) where !field.value.isEmpty {
            readField(field, into: &fact, reading)
        }
        if fact.status == nil { fact.status = titleStatus(statement.section, reading) }
        sheet.take(index, fact)
    }

    private func readField(_ field: Statement.Field, into fact: inout Fact, _ reading: Reading) {
        switch ColumnTitles.role(of: field.key, written: field.name) {
        case .impact:
            fact.severity = SeverityWords.severity(in: field.value) ?? fact.severity
            fact.details[.impact] = field.value
        case .severity: fact.severity = SeverityWords.severity(in: field.value) ?? fact.severity
        case .likelihood: fact.details[.likelihood] = field.value
        case .mitigation: fact.details[.mitigation] = field.value
        case .followUp: fact.details[.followUp] = field.value
        case .person: Owner.read(field.value, into: &fact)
        case .status: fact.status = StatedStatus.read(field.value)?.meaning?.status(of: .risk) ?? .unknown
        case _: return
        }
    }

    private func titleStatus(_ section: Int, _ reading: Reading) -> FactStatus? {
        let title = reading.outline.sections[section].folded
        if title.says("not accepted") { return .open }
        return title.says("accepted") ? .accepted : SectionStatus.status(above: section, kind: .risk, in: reading)
    }
}
