import MusterModel
import MusterText

/// Rules by which nobody approves his own work, and who has what part in it.
///
///     The driver's own approval is welcome, but is not one of the two.        Driver: @kit
enum OwnApprovals {
    /// The lines that say so, in order.
    static func rules(in reading: Reading) -> [DocumentRecord.PersonalSeat] {
        reading.statements(with: .belowTitles).compactMap { index, statement in
            guard !reading.isInert(index), own.areSaid(in: statement.folded),
                SigningWords.signing.areSaid(in: statement.folded), !Questions.asks(statement.body),
                VerdictSentence.all(in: statement.body).contains(where: isRule)
            else { return nil }
            return DocumentRecord.PersonalSeat(text: statement.body, line: statement.line)
        }
    }

    private static func isRule(_ sentence: String) -> Bool {
        let words = FoldedText(sentence)
        return own.areSaid(in: words) && SigningWords.signing.areSaid(in: words) && Reservations.denies(words)
    }

    /// Those whom fields before the first section below the title name.
    static func actors(in reading: Reading) -> [DocumentRecord.Actor] {
        reading.statements.prefix(headLines).compactMap { statement in
            guard let field = statement.field, field.key.wordCount <= 3, let person = person(in: field.value) else {
                return nil
            }
            return DocumentRecord.Actor(part: field.name, person: person)
        }
    }

    private static let headLines = 12

    /// A handle, or two or three words that each begin as names do.
    private static func person(in value: String) -> String? {
        let first = Clauses(value).list.first ?? ""
        let words = first.split(onByte: 0x20)
        if words.count == 1, first.utf8.first == UInt8(ascii: "@") { return first }
        let areNames = VerdictWords.words(of: first).allSatisfy { $0.isCapital && !$0.key.hasDigit }
        return (2...3).contains(words.count) && areNames ? first : nil
    }

    private static let own: Phrases = [
        "own", "themselves", "himself", "herself", "eigene", "eigenen", "selbst", "propre", "lui même", "propia",
        "propio",
        "própria", "próprio", "本人", "自身", "自分", "自ら",
    ]
}
