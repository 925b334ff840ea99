import MusterModel
import MusterText

/// Sentences that speak against going and that no dialect reads.
///
///     The card terminal does not work with 2.1 yet.       Clearance for shipping: withheld
///
/// What people write on launch day has no end of forms. A sentence of this sort is no fact, and nobody can tell by words alone
/// how grave it is; but beside it no go is trusted until somebody has looked.
enum SpokenDoubts {
    /// - Parameters:
    ///   - sheet: what the dialects have read.
    ///   - facts: what it comes to.
    ///   - unplaced: the lines that look like facts and are none.
    static func all(
        in reading: Reading, beside sheet: FactSheet, _ facts: [Fact], unplaced: [DocumentRecord.Unplaced]
    ) -> [DocumentRecord.Doubt] {
        guard !reading.isTemplate, !reading.isProcedure else { return [] }
        let day = reading.heldOn
        guard !reading.isPlan, mayDoubt(reading) else { return plans(facts, day) }
        let known = ReleaseWords.all(in: reading)
        let lastLift = reading.statements.lastIndex { DoubtWords.lifts($0.folded) } ?? -1
        var found: [DocumentRecord.Doubt] = []
        for (index, statement) in reading.statements(with: .belowTitles)
        where index > lastLift && !reading.isInert(index) && mayTell(index, reading) {
            let told =
                statement.box == .checked
                ? DoubtWords.remark(in: statement, about: known)
                : statement.box == nil && !isRead(index, sheet) ? DoubtWords.doubt(in: statement, about: known) : nil
            guard let told, OtherVersions.areNamed(in: told, reading) == false else { continue }
            let date = reading.day(above: statement.section) ?? leadingDay(of: statement, reading) ?? day
            found.append(.init(text: told, line: statement.line, date: date))
        }
        return found + rows(unplaced, day, besides: found) + plans(facts, day)
    }

    /// The day that an entry of a log begins with; one within a sentence may be that of anything.
    private static func leadingDay(of statement: Statement, _ reading: Reading) -> CivilDate? {
        reading.dates.all(in: statement.body).first.flatMap { $0.range.lowerBound <= 6 ? $0.date : nil }
    }

    /// Rows of tables that nothing could be made of, with a cell that says no.
    private static func rows(
        _ unplaced: [DocumentRecord.Unplaced], _ day: CivilDate?, besides found: [DocumentRecord.Doubt]
    ) -> [DocumentRecord.Doubt] {
        unplaced.filter { row in row.text.containsBytes(" | ") && !found.contains { $0.line == row.line } }
            .compactMap { row in
                let cells = row.text.split(onByte: 0x7C).map(\.trimmed)
                guard cells.dropFirst().contains(where: DoubtWords.refuses) else { return nil }
                return .init(text: row.text, line: row.line, date: day)
            }
    }

    /// Versions of a plan that it calls off: `Kite 4.2 | 2031-04-02 | cancelled`.
    private static func plans(_ facts: [Fact], _ day: CivilDate?) -> [DocumentRecord.Doubt] {
        facts.filter { fact in
            (fact.kind == .milestone || fact.kind == .task) && fact.title.hasDigit
                && TopicVerdicts.isOfRelease(fact.title)
                && fact.details[.statusWords].map { DoubtWords.callsOff(FoldedText($0)) } ?? false
        }.map {
            .init(text: "\($0.title): \($0.details[.statusWords] ?? "")", line: $0.line, date: day, isOfPlan: true)
        }
    }

    /// Papers of a kind in which a release is spoken about as it stands.
    private static func mayDoubt(_ reading: Reading) -> Bool {
        switch reading.judgedAs {
        case .readinessReview, .checklist, .minutes, .progressLog, .other: true
        case .knownIssues, .checksums, .riskRegister, .taskSpec, .workflow, .roadmap: false
        }
    }

    /// Whether a fact that a gate can judge tells the statement.
    private static func isRead(_ index: Int, _ sheet: FactSheet) -> Bool {
        guard let entry = sheet.owner(of: index) else { return false }
        let fact = sheet.facts[entry].fact
        switch fact.kind {
        case .milestone, .phase, .reference: return false
        // A topic of minutes that was settled some way is no verdict, also where it is about the release.
        case .decision: return fact.status == .go || fact.status == .noGo || !TopicVerdicts.isOfRelease(fact.text)
        case .task, .checklistItem, .criterion, .signoff, .requiredSignoff, .issue, .risk, .artifact,
            .deliverable:
            return true
        }
    }

    private static func mayTell(_ index: Int, _ reading: Reading) -> Bool {
        switch reading.role(of: index) {
        case .rollback, .guidance, .legend, .example, .history, .references, .risks, .troubleshooting, .scope, .context,
            .objectives, .backlog, .deferred, .agenda, .issues, .waivers, .definitionOfDone, .definitionOfReady,
            .support, .communication, .completed:
            false
        case _: true
        }
    }
}
