import MusterModel
import MusterText

/// Several who are to sign on one line, each with a box or a mark of his own.
///
///     Sign-off: engineering ☐ security ☐ operations ☑        Freigabe: [ ] Entwicklung / [x] Betrieb
///
///     ## Sign-offs
///     ☐ Product   ☐ Legal   ☐ Security
///
/// An empty box is a signature that is owed. A tick signs only where its words name a function, a part of an organisation or
/// a person; what else it says is not known. A choice between words of state (`☐ Approved ☐ Rejected`) names nobody.
struct BoxedSeats: Dialect {
    func read(_ reading: Reading, into sheet: inout FactSheet) {
        for (index, statement) in reading.statements(with: .belowTitles)
        where !sheet.isTaken(index) && !reading.isInert(index) {
            for (position, seat) in seats(on: statement, index, reading).enumerated() {
                let fact = Self.fact(seat, statement, reading)
                if position == 0 { sheet.take(index, fact) } else { sheet.add(fact, at: index) }
            }
        }
    }

    private func seats(on statement: Statement, _ index: Int, _ reading: Reading) -> [BoxedName] {
        let isListed = reading.role(of: index) == .signoffs || reading.role(of: index) == .votes
        guard isListed || statement.field.map({ SignedWords.maySign($0.value) }) ?? false else { return [] }
        if let field = statement.field, asksForApproval(field) {
            let names = BoxedName.all(in: field.value)
            return names.contains { saysState($0.name, reading) } ? [] : names
        }
        guard isListed, !statement.isItem || statement.box == nil else { return [] }
        let names = BoxedName.all(in: statement.text.text)
        return names.allSatisfy { $0.isSomebody } ? names : []
    }

    /// Whether a key is a word for an approval that is not only thought of: `Sign-off`, `Release approval`, `Approved by`.
    private func asksForApproval(_ field: Statement.Field) -> Bool {
        if field.meaning == .signer || SectionTitles.isApproval(field.key) { return true }
        return field.key.wordCount <= 4 && Self.approvals.end(field.key) && !DecisionWords.isSupposed(field.key)
            && !Reservations.denies(field.key) && !Reservations.putsOff(field.key)
    }

    private static let approvals = Phrases(ApprovalRows.all.flatMap(\.phrases).map { FoldedText($0) })

    private func saysState(_ name: String, _ reading: Reading) -> Bool {
        let words = FoldedText(name)
        return reading.words.states.whole(words) != nil || Votes.meaning(of: name) != nil || Answers.answer(name) != nil
            || Reservations.denies(words)
    }

    private static func fact(_ seat: BoxedName, _ statement: Statement, _ reading: Reading) -> Fact {
        let status = reading.isPlan ? .pending : seat.status
        let isOwed = status == .pending
        var fact = Fact(
            isOwed ? .requiredSignoff : .signoff, statement, title: seat.name,
            modality: isOwed ? .required : reading.claim)
        if seat.isPerson { fact.person = seat.name } else { fact.role = seat.name }
        fact.status = status
        fact.date = isOwed ? nil : reading.date(in: seat.words)
        fact.details[.subject] = reading.document.path.name
        return fact
    }
}
