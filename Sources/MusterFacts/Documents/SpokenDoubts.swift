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
        let last = lastParagraph(of: reading)
        var found: [DocumentRecord.Doubt] = []
        for (index, statement) in reading.statements(with: .belowTitles)
        where index > lastLift && !reading.isInert(index) && mayTell(index, reading) {
            let told =
                statement.box == .checked
                ? DoubtWords.remark(in: statement, about: known)
                : statement.box == nil && !isRead(index, sheet) ? DoubtWords.doubt(in: statement, about: known) : nil
            guard let told, OtherVersions.areNamed(in: told, reading) == false else { continue }
            let date = reading.day(above: statement.section) ?? leadingDay(of: statement, reading) ?? day
            found.append(
                .init(
                    text: told, line: statement.line, date: date, isLast: last <= index,
                    title: reading.outline.sections[statement.section].title))
        }
        found += wrapped(reading, known, day, besides: found) { lines in
            lines.allSatisfy { $0 > lastLift && !reading.isInert($0) && mayTell($0, reading) }
                && !lines.allSatisfy { isRead($0, sheet) }
        }
        found += boxed(reading, known, day)
        return found + rows(unplaced, day, besides: found) + plans(facts, day)
    }

    /// Where the last paragraph of an account begins, as an entry by a day does; behind the end of any other paper.
    private static func lastParagraph(of reading: Reading) -> Int {
        var index = 0
        var last = 0
        while index < reading.statements.count {
            last = index
            index = reading.paragraphEnd(from: index)
        }
        let isAccount =
            reading.judgedAs == .progressLog || reading.judgedAs == .minutes
            || reading.statements.indices.contains(last)
                && reading.statements[last].body.utf8.first?.isASCIIDigit ?? false
        return isAccount ? last : .max
    }

    /// Sentences that run over lines of a paragraph of which not all are read, and none speaks against going by itself.
    private static func wrapped(
        _ reading: Reading, _ known: Set<String>, _ day: CivilDate?, besides found: [DocumentRecord.Doubt],
        where mayTell: (Range<Int>) -> Bool
    ) -> [DocumentRecord.Doubt] {
        var doubts: [DocumentRecord.Doubt] = []
        let last = lastParagraph(of: reading)
        var index = 0
        while index < reading.statements.count {
            let lines = index..<reading.paragraphEnd(from: index)
            index = lines.upperBound
            guard lines.count > 1, mayTell(lines) else { continue }
            let paragraph = joined(reading.statements[lines])
            guard !found.contains(where: { told in lines.contains { reading.statements[$0].line == told.line } }),
                let told = DoubtWords.doubt(in: paragraph, about: known), !OtherVersions.areNamed(in: told, reading)
            else { continue }
            let date = reading.day(above: paragraph.section) ?? leadingDay(of: paragraph, reading) ?? day
            doubts.append(
                .init(
                    text: told, line: paragraph.line, date: date, isLast: last <= lines.lowerBound,
                    title: reading.outline.sections[paragraph.section].title))
        }
        return doubts
    }

    /// Lines of a paragraph as one.
    private static func joined(_ lines: ArraySlice<Statement>) -> Statement {
        let text = lines.map(\.body).joined(separator: " ")
        return Statement(
            form: .line, line: lines.first?.line ?? 0, text: InlineText(text: text, spans: []), body: text, box: nil,
            mark: lines.first?.mark, section: lines.first?.section ?? 0, parent: nil, depth: 0)
    }

    /// What is set as a quotation. It may be a note of the author, so that it claims nothing and may speak against going.
    private static func boxed(_ reading: Reading, _ known: Set<String>, _ day: CivilDate?) -> [DocumentRecord.Doubt] {
        guard !reading.outline.quotations.isEmpty else { return [] }
        let lifts = [reading.statements, reading.outline.quotations].compactMap { lines in
            lines.last { DoubtWords.lifts($0.folded) }?.line
        }
        let lastLift = lifts.max() ?? 0
        let ends = reading.outline.quotations.indices.filter { at in
            at + 1 == reading.outline.quotations.count
                || reading.outline.quotations[at + 1].line != reading.outline.quotations[at].line + 1
                || reading.outline.quotations[at + 1].section != reading.outline.quotations[at].section
        }
        let starts = [0] + ends.dropLast().map { $0 + 1 }
        return zip(starts, ends).map { joined(reading.outline.quotations[$0...$1]) }.compactMap { quoted in
            guard quoted.line > lastLift,
                mayTell(under: reading.outline.sections[quoted.section].role),
                let told = DoubtWords.doubt(in: quoted, about: known)
                    ?? DoubtWords.withdrawal(in: quoted, about: known),
                !OtherVersions.areNamed(in: told, reading)
            else { return nil }
            let date = reading.day(above: quoted.section) ?? leadingDay(of: quoted, reading) ?? day
            return .init(text: told, line: quoted.line, date: date)
        }
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

    private static func mayTell(_ index: Int, _ reading: Reading) -> Bool { mayTell(under: reading.role(of: index)) }

    private static func mayTell(under role: SectionRole?) -> Bool {
        switch role {
        case .rollback, .guidance, .legend, .example, .history, .references, .risks, .troubleshooting, .scope, .context,
            .objectives, .backlog, .deferred, .agenda, .issues, .waivers, .definitionOfDone, .definitionOfReady,
            .support, .communication, .completed:
            false
        case _: true
        }
    }
}
