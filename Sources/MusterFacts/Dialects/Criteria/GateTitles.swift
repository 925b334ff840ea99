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
                let stated = Self.stated(in: statement.body, mark: section.mark, reading.words),
                let told = stated.meaning
            else { continue }
            let meaning = told.isFavourable && Self.isTakenBack(below: index, reading) ? .hedge : told
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

    /// How a title says that its gate stands: well only by one mark or by words that are nothing but a state. Whatever else
    /// names a state behind its last sign tells nothing for sure: `PASSED on 2 April 2031`, `PASSED, withdrawn`, `nearly ✅`.
    private static func stated(in title: String, mark: StatusMark?, _ words: Wording) -> StatedStatus? {
        let cut = [" — ", " – ", " - ", ": ", " ("].compactMap { sign in
            title.lastOffset(of: sign).map { $0 + sign.utf8.count }
        }.max()
        let tail = cut.map { title.bytes(from: $0) } ?? title
        let isMarked = StatusMark.first(in: tail) != nil
        let apart = FoldedText(cut == nil ? "" : StatusMark.stripped(tail))
        guard let said = TitleStatus.read(title, mark: mark, words) else {
            let isTold = cut != nil && !title.endsWithBytes(")") && (isMarked || words.states.meaning(of: apart) != nil)
            return isTold ? StatedStatus(meaning: .hedge, words: tail) : nil
        }
        let isState =
            words.states.alone(apart) != nil
            || isMarked && (words.states.whole(apart) != nil || gates.areSaid(in: apart))
        let isPlain = SignedWords.parts(of: title).signs.count <= 1 && !tail.hasByte(UInt8(ascii: "*"))
        guard said.meaning?.isFavourable ?? false, !isPlain || !apart.isEmpty && !isState else { return said }
        return StatedStatus(meaning: .hedge, words: said.words)
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
