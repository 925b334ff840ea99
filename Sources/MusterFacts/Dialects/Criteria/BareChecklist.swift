import MusterModel

/// A checklist without a single mark: plain points under titles of their fields, and nothing to tick.
///
///     # Launch checklist
///     ## Storage
///     - The backup is not older than a day
///
/// Its points are what must hold.
struct BareChecklist {
    /// The statements that are its points; empty for all other documents.
    let points: Set<Int>

    init(_ reading: Reading) {
        guard reading.kind == .readinessReview || reading.kind == .checklist, !reading.isTemplate,
            let title = reading.outline.titleSection, Self.names.end(reading.outline.sections[title].folded)
        else {
            points = []
            return
        }
        let said = reading.statements.indices.filter { !reading.statements[$0].isHeading }
        let items = said.filter { Self.isPoint($0, reading) }
        let isBare =
            items.count >= 5 && items.count * 4 >= said.count * 3 && reading.outline.tables.isEmpty
            && reading.outline.fences.isEmpty && reading.statements.allSatisfy { $0.ownMark == nil && $0.box == nil }
            && items.count { Orders.isOne(reading.statements[$0].folded) } * 4 <= items.count
        points = isBare ? Set(items) : []
    }

    private static let names: Phrases = [
        "checklist", "check list", "checkliste", "prüfliste", "liste de contrôle", "liste de vérification",
        "lista de verificación", "lista de comprobación", "lista de verificação", "检查清单", "检查表", "チェックリスト",
    ]

    private static func isPoint(_ index: Int, _ reading: Reading) -> Bool {
        let statement = reading.statements[index]
        guard statement.isItem, statement.parent == nil, statement.number == nil, statement.field == nil,
            !statement.introduces, !statement.body.isEmpty
        else { return false }
        switch reading.role(of: index) {
        case .guidance, .context, .references, .issues, .risks, .attendees, .agenda, .scope, .versionControl:
            return false
        case _: return !reading.isInert(index)
        }
    }
}
