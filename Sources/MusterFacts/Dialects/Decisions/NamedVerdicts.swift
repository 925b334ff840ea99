import MusterModel
import MusterText

/// The verdict of the one person who decides, where a section of a decision holds nobody else's word.
///
///     ## Decision
///     2 April 2031, Kit Rowe, head of harbours: go for Kite 4.2.
///
/// Several such lines are a poll; a function that looks at a release for others decides nothing; see ``DecisionLabel``.
struct NamedVerdicts: Dialect {
    func read(_ reading: Reading, into sheet: inout FactSheet) {
        guard !reading.isPlan, !reading.isTemplate, !reading.isProcedure else { return }
        let known = ReleaseWords.all(in: reading)
        for section in reading.outline.sections.indices
        where section != reading.outline.titleSection && reading.outline.sections[section].ownRole == .decision {
            let lines = reading.outline.statements(in: section)
            let spoken = lines.filter { Label(reading.statements[$0], reading) != nil }
            guard spoken.count == 1, let index = spoken.first, !sheet.isTaken(index), !reading.isInert(index),
                let label = Label(reading.statements[index], reading), label.isVerdict(reading, known),
                !lines.contains(where: { $0 != index && Self.bends(reading.statements[$0]) })
            else { continue }
            var fact = Fact(
                .decision, reading.statements[index], title: label.said.withoutEnd, modality: reading.claim)
            fact.status = .go
            fact.date = label.day ?? reading.day(above: section) ?? reading.heldOn
            fact.details[.statusWords] = label.said
            fact.details[.scope] = DecisionWords.scope(in: label.said)
            fact.details[.conditions] = DecisionWords.conditions(in: label.said)
            sheet.take(index, fact)
        }
    }

    /// Whether a line beside the verdict takes anything of it back.
    private static func bends(_ statement: Statement) -> Bool {
        let words = statement.folded
        return Reservations.withdraws(words) || Reservations.putsOff(words)
            || Reservations.denies(words) && !EmptyLists.saysNone(words) || Objections.areRaised(in: words)
    }

    /// A line that begins with a day, a person and perhaps his part, and a colon.
    private struct Label {
        let day: CivilDate?
        /// What stands behind the colon.
        let said: String

        init?(_ statement: Statement, _ reading: Reading) {
            guard !statement.isHeading, statement.box == nil, let colon = statement.body.firstOffset(of: ": ") else {
                return nil
            }
            let head = statement.body.bytes(0..<colon)
            let parts = reading.dates.removingDays(from: head, for: ",").split(onByte: 0x2C).map(\.trimmed)
                .filter { !$0.isEmpty }
            guard (1...2).contains(parts.count), FoldedText(parts[0]).wordCount > 1, PersonName.isOne(parts[0]),
                !RoleNames.isRole(parts[0]), FoldedText(head).wordCount <= Self.mostWords,
                !DecisionLabel.isOfFunction(parts.dropFirst().first ?? "")
            else { return nil }
            day = reading.dates.first(in: head)
            said = statement.body.bytes(from: colon + 2).trimmed
        }

        /// Whether one sentence lets the release go by its name, and no other word stands beside it.
        func isVerdict(_ reading: Reading, _ known: Set<String>) -> Bool {
            let sentences = VerdictSentence.all(in: said)
            guard sentences.count == 1, FoldedText(said).starts(with: "go"), !Questions.asks(said),
                !VerdictWords.areHearsay(FoldedText(said)), !Self.quotes.areSaid(in: FoldedText(said)),
                VerdictWords.words(of: said).contains(where: { known.contains($0.key) && $0.key.hasDigit })
            else { return false }
            return DecisionWords.status(of: said, in: reading) == .go
        }

        /// That somebody else says it.
        private static let quotes: Phrases = [
            "says", "said", "according", "sagt", "meint", "dit", "dice", "diz", "was", "would",
        ]

        /// A day, a name and a part are no more.
        private static let mostWords = 12
    }
}
