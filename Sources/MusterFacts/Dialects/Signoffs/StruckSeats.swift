import MusterModel
import MusterText

/// Seats of a list of sign-offs that were struck out: who had signed has to sign again.
///
///     - ~~Finance Lead: Kim Roe, 2031-04-02~~
enum StruckSeats {
    /// Adds a demand for each struck seat whose function nobody else signs for.
    static func read(_ reading: Reading, into sheet: inout FactSheet) {
        guard !reading.outline.struckItems.isEmpty else { return }
        var signing = Set(
            sheet.facts.lazy.filter { $0.fact.kind == .signoff || $0.fact.kind == .requiredSignoff }
                .compactMap { $0.fact.role.map { FoldedText($0).text } })
        for item in reading.outline.struckItems {
            let section = reading.outline.sections[item.section]
            guard section.role == .signoffs || section.role == .votes, !reading.isInert(section: item.section),
                let role = function(in: item.words)
            else { continue }
            guard signing.insert(FoldedText(role).text).inserted else { continue }
            var fact = Fact(
                kind: .requiredSignoff, line: item.line, title: role, modality: .required,
                text: item.words.clipped(300))
            fact.role = role
            fact.status = .pending
            fact.details[.statusWords] = "struck out"
            sheet.takeRow(item.line, section: item.section, fact)
        }
    }

    /// What stands before the colon or dash; a function alone.
    private static func function(in words: String) -> String? {
        let bare = StatusMark.stripped(words)
        for sign in [": ", "：", " – ", " — ", " - "] {
            guard let at = bare.firstOffset(of: sign) else { continue }
            let name = SeatName(bare.bytes(0..<at)).role
            return (1...5).contains(FoldedText(name).wordCount) ? name : nil
        }
        let name = SeatName(bare).role
        return RoleNames.isRole(name) && FoldedText(name).wordCount <= 5 ? name : nil
    }
}
