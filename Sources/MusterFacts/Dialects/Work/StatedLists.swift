import MusterModel
import MusterText

/// Lists whose points end in how far they are, perhaps with who does them before it: the work of a phase, or of a log.
///
///     ### Phase A – Getting ready              Scenes
///     - order the rope – Mara – done           - Scene 41 — complete
///     - check the pulleys – Kit – started      - Scene 42 — not started
///
/// Something in it has to be less than done, as lists of results tell of tests. Below a phase, points without a state are
/// its work as well.
struct StatedLists: Dialect {
    func read(_ reading: Reading, into sheet: inout FactSheet) {
        guard !reading.isPlan, !reading.isProcedure, Boards.mayHold(reading.kind) else { return }
        var lists: [Int: [Int]] = [:]
        for (index, statement) in reading.statements(with: .item)
        where statement.parent == nil && !sheet.isTaken(index) && !reading.isInert(index) {
            lists[statement.section, default: []].append(index)
        }
        var told: [Int: [(index: Int, state: StatusMeaning?)]] = [:]
        for (section, points) in lists
        where mayHold(section, reading) && !points.contains(where: { Self.givesResult(reading.statements[$0]) }) {
            let states = points.map { ($0, Self.state(of: reading.statements[$0], reading)) }
            if states.contains(where: { $0.1 != nil }) { told[section] = states }
        }
        let phases = told.filter { isPhase($0.key, reading, sheet) }
        let areWork = Self.areWork(phases.values.flatMap { $0 })
        for section in told.keys.sorted() {
            guard let points = told[section] else { continue }
            let isOfPhase = phases[section] != nil && areWork
            guard isOfPhase || Self.areWork(points) && points.count(where: { $0.state != nil }) * 2 > points.count
            else {
                continue
            }
            for point in points where point.state != nil || isOfPhase { add(point.index, reading, &sheet) }
        }
        guard areWork else { return }
        for (section, points) in lists where told[section] == nil && isPhase(section, reading, sheet) {
            for index in points where isPlain(reading.statements[index]) { add(index, reading, &sheet) }
        }
    }

    /// Whether a point ends in what a test or a question came to: `Range 5 nm – yes`, `Remote switch – not tested`.
    private static func givesResult(_ statement: Statement) -> Bool {
        for dash in [" – ", " — ", " - "] {
            guard let last = statement.body.lastOffset(of: dash) else { continue }
            let end = statement.body.bytes(from: last + dash.utf8.count)
            let words = FoldedText(Clauses(end).list.first ?? end)
            return Answers.answer(words.text) != nil || results.contains(words.text)
        }
        return false
    }

    private static let results: Set<String> = [
        "pass", "passed", "fail", "failed", "ok", "not ok", "nok", "met", "not met", "tested", "not tested",
        "untested", "not run", "not yet run", "not checked", "bestanden", "nicht bestanden", "nicht getestet",
        "erfüllt",
        "nicht erfüllt", "réussi", "échoué", "non testé", "conforme", "non conforme", "superado", "no superado",
        "no probado", "aprovado", "reprovado", "não testado", "通过", "不通过", "未测试", "合格", "不合格", "未実施",
    ]

    /// Whether two points say how far they are, and one of them that it is not done.
    private static func areWork(_ points: [(index: Int, state: StatusMeaning?)]) -> Bool {
        let states = points.compactMap(\.state)
        return states.count > 1
            && states.contains { $0 == .moving || $0 == .todo || $0 == .blocked || $0 == .open || $0 == .inReview }
    }

    private func mayHold(_ section: Int, _ reading: Reading) -> Bool {
        switch reading.outline.sections[section].role {
        case nil, .phases, .log, .tasks: true
        case _: false
        }
    }

    private func isPhase(_ section: Int, _ reading: Reading, _ sheet: FactSheet) -> Bool {
        guard let title = reading.outline.sections[section].statement, let owner = sheet.owner(of: title) else {
            return false
        }
        return sheet.facts[owner].fact.kind == .phase
    }

    private func isPlain(_ statement: Statement) -> Bool {
        statement.box == nil && statement.mark == nil && statement.field == nil && !statement.introduces
            && statement.number == nil && !EmptyLists.saysNone(statement.folded)
    }

    /// The state that a point ends in, behind a dash.
    private static func state(of statement: Statement, _ reading: Reading) -> StatusMeaning? {
        guard statement.box == nil, statement.mark == nil, !statement.introduces, statement.field == nil,
            !Questions.asks(statement.body)
        else { return nil }
        for dash in [" – ", " — ", " - "] {
            guard let last = statement.body.lastOffset(of: dash), last > 0 else { continue }
            let words = FoldedText(statement.body.bytes(from: last + dash.utf8.count).withoutEnd)
            if TrailingParts.areBlocked(words) { return .blocked }
            // `to do, Mara, 25 August`: more is told behind what is not done yet.
            if words.wordCount > 3, let first = Clauses(statement.body.bytes(from: last + dash.utf8.count)).list.first,
                FoldedText(first).wordCount <= 3, let said = reading.words.states.alone(FoldedText(first)),
                said == .todo || said == .moving || said == .blocked
            {
                return said
            }
            guard words.wordCount <= 3, let said = reading.words.states.alone(words), said != .hedge, !said.denies,
                said != .signed, said != .approved, said != .go, said != .noGo, said != .notApplicable
            else { return nil }
            return said
        }
        return nil
    }

    private func add(_ index: Int, _ reading: Reading, _ sheet: inout FactSheet) {
        let statement = reading.statements[index]
        var fact = Fact(.task, statement, title: statement.body.withoutEnd, modality: .claimed)
        if let lead = WrittenID.leading(fact.title), !lead.rest.isEmpty { (fact.id, fact.title) = (lead.id, lead.rest) }
        TrailingParts.apply(to: &fact, in: reading)
        RemarkParts.apply(to: &fact, in: reading)
        fact.severity = SeverityWords.priority(in: statement.folded)
        sheet.take(index, fact, parent: sheet.holder(of: index, kinds: [.phase, .task]))
    }
}
