import MusterModel
import MusterText

/// Sign-offs that running text tells in sentences, with those that it says are still missing; see ``SigningClause``.
///
///     Kit Rowe signed off for harbour works on 2 April 2031. Ada Marsh has not signed yet.
///
/// One alone is told with its day, or under a title of sign-offs; who is still to sign is one who signs only where others
/// have.
struct SigningAccounts: Dialect {
    func read(_ reading: Reading, into sheet: inout FactSheet) {
        guard !reading.isPlan, !reading.isTemplate, !reading.isProcedure, reading.kind != .knownIssues,
            reading.kind != .riskRegister
        else { return }
        let places = reading.statements.indices.filter { index in
            let statement = reading.statements[index]
            return !statement.isHeading && statement.box == nil && !reading.isInert(index) && !sheet.isTaken(index)
                && Self.mayHold(reading.role(of: index)) && statement.body.utf8.count <= Self.longest
        }
        let sections = Dictionary(grouping: places) { reading.statements[$0].section }
        for section in sections.keys.sorted() {
            read(sections[section] ?? [], in: section, reading, into: &sheet)
        }
    }

    private typealias Told = (place: Int, sentence: String, clause: SigningClause)

    private func read(_ places: [Int], in section: Int, _ reading: Reading, into sheet: inout FactSheet) {
        var told: [Told] = []
        for place in places {
            let statement = reading.statements[place]
            guard SigningClause.mayStand(in: statement.folded) else { continue }
            let text = Moments.dropped(from: statement.body, reading.dates)
            for sentence in VerdictSentence.all(in: text.rest) {
                told += SigningClause.all(in: sentence.withoutEnd, reading).map { (place, sentence, $0) }
            }
        }
        let signed = told.filter { $0.clause.status == .signed }
        let list = SeatList(reading.outline.sections[section], above: [], in: reading.outline)
        let isBegun = reading.outline.statements(in: section).contains { place in
            sheet.isSignoff(place)
                && sheet.owner(of: place).map { sheet.facts[$0].fact.status == .signed } ?? false
        }
        guard isBegun || signed.count > 1 || signed.contains(where: { $0.clause.date != nil }) || list != nil else {
            return
        }
        for (at, (place, sentence, clause)) in told.enumerated() {
            for signer in clause.signers {
                var fact = fact(signer, clause, sentence, reading.statements[place], reading)
                // What somebody says later holds.
                let isTakenBack = told[(at + 1)...].contains {
                    $0.clause.status != .signed && $0.clause.signers.contains(signer)
                }
                if isTakenBack { fact.doubt() }
                if sheet.isTaken(place) { sheet.add(fact, at: place) } else { sheet.take(place, fact) }
            }
        }
    }

    private func fact(
        _ signer: SigningSubject, _ clause: SigningClause, _ sentence: String, _ statement: Statement,
        _ reading: Reading
    ) -> Fact {
        let title = [signer.role, signer.person].compactMap(\.self).first ?? sentence
        var fact = Fact(.signoff, statement, title: title, modality: reading.claim)
        fact.role = signer.role
        fact.person = signer.person
        fact.status = clause.status
        fact.date = clause.status == .signed ? clause.date ?? reading.date : clause.date
        fact.details[.statusWords] = sentence.withoutEnd
        return fact
    }

    private static let longest = 600

    private static func mayHold(_ role: SectionRole?) -> Bool {
        role == nil || role == .signoffs || role == .votes || role == .log || role == .decision
    }
}
