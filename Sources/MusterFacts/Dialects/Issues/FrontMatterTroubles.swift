import MusterModel
import MusterText

/// Front matter of a document that decides on a release, and says that something stands in the way.
///
///     ---
///     status: blocked
///     open_blockers: 1
///     ---
struct FrontMatterTroubles: Dialect {
    func read(_ reading: Reading, into sheet: inout FactSheet) {
        guard !reading.isPlan, !reading.isTemplate, let matter = reading.document.frontMatter,
            sheet.contains([.decision], where: { $0.status == .go })
        else { return }
        for entry in matter.entries where sheet.owner(ofLine: entry.line) == nil {
            let key = FoldedText(entry.key)
            let text = "\(entry.key): \(entry.value)"
            if Trouble.isOpenCount(key) || Trouble.isGravest(key), (Int(digits: entry.value.trimmed.utf8) ?? 0) > 0 {
                var fact = Fact(kind: .issue, line: entry.line, title: text, modality: reading.claim, text: text)
                fact.status = .open
                fact.severity = .critical
                sheet.takeRow(entry.line, section: 0, fact)
            } else if Self.states.contains(key.text), let meaning = reading.words.states.whole(FoldedText(entry.value)),
                meaning == .blocked || meaning == .rejected || meaning == .noGo
            {
                var fact = Fact(
                    kind: .checklistItem, line: entry.line, title: text, modality: reading.claim, text: text)
                fact.status = meaning.status(of: .checklistItem)
                fact.details[.statusWords] = entry.value
                sheet.takeRow(entry.line, section: 0, fact)
            }
        }
    }

    private static let states: Set<String> = [
        "status", "state", "release status", "readiness", "stand", "zustand", "statut", "état", "estado", "situação",
        "状态", "状態",
    ]
}
