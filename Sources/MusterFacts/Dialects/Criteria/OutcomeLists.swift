import MusterModel
import MusterText

/// Lists of conditions or checks whose points tell how they came out, so that none of them is what is only asked for.
///
///     # Kite 4.2 release criteria, 17 April 2031        # Conditions of the release
///     - PASSED: ropes hold a day                        1. Ropes tested: done
///     - OPEN: hall inspected                            2. Ten days without a jam: in progress, six so far
///
/// Each of them is a claim; a point in such a list whose words nobody understands is unknown. Where all points only say
/// good things in bare words, and no day tells that somebody looked, they may be what is wanted ("All tests: passed").
struct OutcomeLists: Dialect {
    /// Whether lists are read that stand under no title of their kind, which others leave.
    var isUntitled = false

    func read(_ reading: Reading, into sheet: inout FactSheet) {
        guard !reading.isPlan, !reading.isTemplate, !reading.isProcedure, reading.kind != .workflow else { return }
        for section in reading.outline.sections.indices {
            let kind =
                isUntitled ? Self.kind(of: section, reading) : Self.kind(under: reading.outline.sections[section].role)
            guard let kind else { continue }
            let points = reading.outline.topStatements(in: section).filter { index in
                let statement = reading.statements[index]
                return (statement.isItem || kind == .criterion && Self.isLine(statement)) && statement.box == nil
                    && (statement.mark == nil || kind == .criterion && Self.isMarkedLine(statement))
                    && !statement.body.isEmpty
                    && !sheet.isTaken(index) && !reading.isInert(index) && !statement.introduces
            }
            let told = points.map { Outcome(reading.statements[$0], reading) }
            let count = told.count { $0 != nil }
            guard count > 1, count * 3 >= points.count * 2, areRecorded(told.compactMap(\.self), section, reading)
            else {
                continue
            }
            for (index, outcome) in zip(points, told) { add(outcome, kind, index, reading, &sheet) }
        }
    }

    /// A line by itself that may tell how something came out; prose around a list tells nothing of the sort.
    private static func isLine(_ statement: Statement) -> Bool {
        guard case .line = statement.form, !statement.isHeading else { return false }
        return Outcome.parts(of: statement) != nil || statement.mark != nil
            || Outcome.isBracketed(statement.body) || StatusMark.stripped(statement.body) != statement.body
            || statement.text.spans.contains { $0.kind == .strong && $0.range.lowerBound == 0 }
    }

    /// A line by itself with a sign before its words; points with signs are checks.
    private static func isMarkedLine(_ statement: Statement) -> Bool {
        if case .line = statement.form { return !statement.isHeading }
        return false
    }

    private static func kind(under role: SectionRole?) -> FactKind? {
        if CriteriaList.isCriteria(role) { return .criterion }
        return role == .checklist || role == .testSummary ? .checklistItem : nil
    }

    /// A list without a title of its own kind, in a document whose title or first line says that it checks something.
    private static func kind(of section: Int, _ reading: Reading) -> FactKind? {
        guard reading.outline.sections[section].role == nil, reading.kind != .riskRegister, reading.kind != .progressLog
        else { return nil }
        // Beside a list of issues a part of the document may be called after what was checked.
        if reading.kind == .knownIssues {
            return gates.areSaid(in: reading.outline.sections[section].folded) ? .criterion : nil
        }
        let title = reading.outline.titleSection.map { reading.outline.sections[$0].folded } ?? ""
        let above = reading.outline.topStatements(in: section).first.map { reading.statements[$0] }
        let line = above.flatMap { $0.isItem || $0.folded.wordCount > 16 ? nil : $0.folded } ?? ""
        if [title, reading.outline.sections[section].folded, line].contains(where: checking.areSaid) {
            return .criterion
        }
        return verifying.areSaid(in: reading.outline.sections[section].folded) ? .checklistItem : nil
    }

    /// What parts are called whose points, and not whose lines, tell what was looked at.
    private static let verifying: Phrases = [
        "verification", "validation", "trials", "what was checked", "what we checked", "points vérifiés",
        "vérifications",
        "verificaciones", "verificações", "überprüfung",
    ]

    private static let gates: Phrases = [
        "gate", "gates", "gate list", "exit criteria", "release criteria", "acceptance criteria", "kriterien",
        "critères",
        "criterios", "critérios",
    ]

    /// What such titles say.
    private static let checking: Phrases = [
        "gate", "gates", "gate list", "criteria", "criterion", "checks", "acceptance", "acceptance tests", "tests",
        "test status",
        "bench report", "conditions", "conditions for", "before we ship", "before go live", "before the release",
        "before release", "must hold", "had to hold", "kriterien", "abnahme",
        "prüfungen", "tests", "bedingungen",
        "critères", "recette", "essais", "criterios", "pruebas", "condiciones", "critérios", "testes", "condições",
        "标准", "测试", "条件", "基準", "試験", "テスト",
    ]

    private func add(
        _ outcome: Outcome?, _ kind: FactKind, _ index: Int, _ reading: Reading, _ sheet: inout FactSheet
    ) {
        let statement = reading.statements[index]
        let title = outcome?.title ?? Outcome.parts(of: statement)?.title ?? statement.body
        guard !FoldedText(title).isEmpty else { return }
        var fact = Fact(kind, statement, title: title, modality: reading.claim)
        fact.id = WrittenID.leading(title)?.id ?? TableCodes.leading(title)?.code
        fact.status = outcome?.meaning?.status(of: kind) ?? .unknown
        fact.date = outcome?.date
        fact.details[.statusWords] = outcome?.words ?? Outcome.parts(of: statement)?.value
        fact.severity = SectionSeverity.severity(above: statement.section, in: reading)
        sheet.take(index, fact, parent: sheet.holder(of: index, kinds: [.task, .phase, .deliverable]))
    }

    /// Whether the points cannot be what is wanted: some tell that they do not hold, tell it where nobody asks, or tell more
    /// than the state; or somebody looked on a day.
    private func areRecorded(_ told: [Outcome], _ section: Int, _ reading: Reading) -> Bool {
        let remarks = told.count { $0.hasRemark }
        return told.contains { $0.isApart || $0.meaning.map { !$0.isFavourable } ?? true }
            || remarks > 1 || remarks == told.count || wereLookedAt(section, reading)
    }

    /// Whether the titles above the list, or the lines before it, name a day, and not the one on which it was set up.
    private func wereLookedAt(_ section: Int, _ reading: Reading) -> Bool {
        let title = reading.outline.titleSection.map { reading.outline.sections[$0].title } ?? ""
        let lines = reading.outline.topStatements(in: section).prefix { !reading.statements[$0].isItem }
            .map { reading.statements[$0].body }
        return ([title, reading.outline.sections[section].title] + lines).contains { line in
            let words = FoldedText(line)
            return reading.dates.first(in: line) != nil
                && (Self.looks.areSaid(in: words) || !Self.demands.areSaid(in: words))
        }
    }

    private static let looks: Phrases = [
        "updated", "as of", "checked", "seen on", "status", "state of", "came out", "outcome", "result", "results",
        "found", "run on", "tested", "stand", "geprüft", "ergebnis", "état", "résultat", "vérifié", "estado",
        "resultado", "comprobado", "verificado", "现状", "结果", "確認結果", "結果", "時点",
    ]

    private static let demands: Phrases = [
        "agreed", "set", "defined", "must", "should", "shall", "required", "due", "until", "by", "planned", "target",
        "vereinbart", "festgelegt", "müssen", "bis", "définis", "convenus", "doivent", "avant", "acordados",
        "definidos", "deben", "antes", "devem", "até", "制定", "应", "策定", "すること",
    ]
}
