import MusterModel
import MusterText

/// Sentences within a line that say who signed, each with what he stands for.
///
///     2031-04-02: Decision: GO for Kite OS 4.2. Signed off by Kit Rowe (quality), Ada Marsh (operations).
struct SignedSentences: Dialect {
    func read(_ reading: Reading, into sheet: inout FactSheet) {
        guard !reading.isPlan, !reading.isTemplate else { return }
        for (index, statement) in reading.statements(with: .belowTitles)
        where !reading.isInert(index) && statement.box == nil {
            guard statement.body.hasByte(0x28), Self.openings.areSaid(in: statement.folded), !sheet.isSignoff(index)
            else { continue }
            for sentence in Sentences(statement.body).list {
                add(sentence, statement, index, reading, &sheet)
            }
        }
    }

    private static let openings: Phrases = [
        "signed off by", "signed by", "approved by", "agreed by", "accepted by", "freigegeben von", "genehmigt von",
        "unterschrieben von", "gezeichnet von", "validé par", "validée par", "approuvé par", "approuvée par",
        "signé par",
        "aprobado por", "aprobada por", "firmado por", "aprovado por", "aprovada por", "assinado por",
    ]

    private func add(
        _ sentence: String, _ statement: Statement, _ index: Int, _ reading: Reading, _ sheet: inout FactSheet
    ) {
        let words = FoldedText(sentence)
        guard Self.openings.begin(words), let start = Self.start(in: sentence) else { return }
        let names = sentence.bytes(from: start)
        let day = reading.dates.first(in: statement.body) ?? reading.date
        let dated = SignerList.read(names, reading.dates)
        let signers =
            dated.isEmpty
            ? SignerList.read(withoutDays: names).map { SignerList.Signer(person: $0.person, role: $0.role, date: day) }
            : dated
        for signer in signers {
            let title = [signer.person, signer.role].compactMap(\.self).joined(separator: ", ")
            var fact = Fact(.signoff, statement, title: title, modality: .claimed)
            fact.person = signer.person
            fact.role = signer.role
            fact.status = .signed
            fact.date = signer.date
            fact.details[.subject] = reading.document.path.name
            if sheet.isTaken(index) { sheet.add(fact, at: index) } else { sheet.take(index, fact) }
        }
    }

    /// Where the names begin: behind the third word, or the second.
    private static func start(in sentence: String) -> Int? {
        for word in [" by: ", " by ", " von ", " par ", " por "] {
            if let at = sentence.asciiLowercased.firstOffset(of: word) { return at + word.utf8.count }
        }
        return nil
    }
}
