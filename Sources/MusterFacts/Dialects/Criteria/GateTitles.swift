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
                let stated = TitleStatus.read(statement.body, mark: section.mark, reading.words)
                    ?? Self.unclear(statement.body, reading),
                let told = stated.meaning
            else { continue }
            let isTakenBack = Self.isBent(statement.body, reading) || Self.isTakenBack(below: index, reading)
            let meaning = told.isFavourable && isTakenBack ? .hedge : told
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

    /// What a title says of its state where no word or mark alone does: `PASSED on 2 April 2031`; what nobody can tell for
    /// sure otherwise.
    private static func unclear(_ title: String, _ reading: Reading) -> StatedStatus? {
        guard
            let cut = [" — ", " – ", " - ", ": "].compactMap({ sign in
                title.lastOffset(of: sign).map { $0 + sign.utf8.count }
            }).max()
        else { return nil }
        let tail = title.bytes(from: cut)
        let words = FoldedText(StatusMark.stripped(tail))
        let isStated = reading.words.states.meaning(of: words) != nil || StatusMark.first(in: tail) != nil
        return isStated ? StatedStatus(meaning: .hedge, words: tail) : nil
    }

    /// Whether anything but one mark or one word of state is set apart in the title: `PASSED, withdrawn`, `nearly ✅`.
    private static func isBent(_ title: String, _ reading: Reading) -> Bool {
        let cut = [" — ", " – ", " - ", ": ", " ("].compactMap { sign in
            title.lastOffset(of: sign).map { $0 + sign.utf8.count }
        }.max()
        let tail = cut.map { title.bytes(from: $0) } ?? title
        let words = FoldedText(StatusMark.stripped(tail))
        if SignedWords.parts(of: title).signs.count > 1 || tail.hasByte(UInt8(ascii: "*")) { return true }
        return cut != nil && !words.isEmpty && reading.words.states.whole(words) == nil
            && !gates.areSaid(in: words) && StatusMark.first(in: tail) != nil
            || cut != nil && !words.isEmpty && StatusMark.first(in: tail) == nil
                && reading.words.states.alone(words) == nil
    }

    /// Whether a line below the title says less than well, or takes something back.
    private static func isTakenBack(below title: Int, _ reading: Reading) -> Bool {
        let section = reading.statements[title].section
        return reading.outline.statements(in: section).contains { place in
            let statement = reading.statements[place]
            guard place != title, !statement.isHeading, statement.box == nil, !Trouble.isNone(statement.folded) else {
                return false
            }
            let said = reading.words.states.meaning(of: statement.folded)
            return said.map { !$0.isFavourable && $0 != .notApplicable } ?? false
                || Reservations.denies(statement.folded)
                || Reservations.withdraws(statement.folded) || reopenings.areSaid(in: statement.folded)
        }
    }

    private static let reopenings: Phrases = [
        "reopened", "taken back", "red", "wieder geöffnet", "rouvert", "rouverte", "reabierta", "reaberto",
    ]

    private static func namesGate(_ title: FoldedText) -> Bool {
        title.wordCount <= 10 && (gates.begin(title) || title.wordCount <= 6 && gates.areSaid(in: title))
    }

    private static let gates: Phrases = [
        "gate", "gates", "quality gate", "exit gate", "entry gate", "release gate", "freigabetor", "qualitätstor",
        "point de passage", "compuerta", "portão de qualidade", "门禁", "ゲート",
    ]
}
