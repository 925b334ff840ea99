import MusterModel
import MusterText

/// Points that name in brackets who does a thing, and behind a dash how far it is.
///
///     * flight of the owl (Mara) – done
///     * table of scores (nobody yet) – not started
///     * title tune (Kit) – waiting for Mara
///
/// Two such points make a list of work, whatever its title is about.
struct OwnedPoints: Dialect {
    func read(_ reading: Reading, into sheet: inout FactSheet) {
        guard !reading.isPlan, !reading.isProcedure, reading.kind != .knownIssues, reading.kind != .riskRegister else {
            return
        }
        let points = reading.statements(with: .item).compactMap { index, statement -> (Int, Point)? in
            guard !sheet.isTaken(index), !reading.isInert(index), mayStand(under: reading.role(of: index)) else {
                return nil
            }
            return Self.point(statement).map { (index, $0) }
        }
        guard points.count(where: { PersonName.isOne($0.1.name) && status($0.1, reading) != nil }) > 1 else { return }
        for (index, point) in points { add(point, index, reading, &sheet) }
    }

    private func mayStand(under role: SectionRole?) -> Bool {
        switch role {
        case .issues, .risks, .acceptance, .definitionOfDone, .definitionOfReady, .checklist, .signoffs, .votes,
            .attendees, .decisions, .decision, .references, .deliverables, .milestones, .waivers:
            false
        case _: true
        }
    }

    private struct Point {
        let title: String
        let name: String
        let state: String
    }

    private static func point(_ statement: Statement) -> Point? {
        guard statement.box == nil, statement.mark == nil, statement.parent == nil,
            let open = statement.body.firstOffset(of: " ("),
            let close = statement.body.firstOffset(of: ") ", from: open),
            case let name = statement.body.bytes(open + 2..<close).trimmed, FoldedText(name).wordCount <= 3,
            case let behind = statement.body.bytes(from: close + 1).trimmed,
            ["–", "—", "-"].contains(where: behind.startsWithBytes), case let state = behind.trimmedDashes,
            !state.isEmpty, FoldedText(state).wordCount <= 6
        else { return nil }
        return Point(title: statement.body.bytes(0..<open).trimmed, name: name, state: state)
    }

    private func status(_ point: Point, _ reading: Reading) -> StatusMeaning? {
        TrailingParts.areBlocked(FoldedText(point.state)) ? .blocked : reading.words.status(point.state)?.meaning
    }

    private func add(_ point: Point, _ index: Int, _ reading: Reading, _ sheet: inout FactSheet) {
        var fact = Fact(.task, reading.statements[index], title: point.title, modality: .claimed)
        fact.status = status(point, reading)?.status(of: .task) ?? .unknown
        fact.details[.statusWords] = point.state
        if PersonName.isOne(point.name) || RoleNames.isRole(point.name) { Owner.read(point.name, into: &fact) }
        if let lead = WrittenID.leading(point.title), !lead.rest.isEmpty {
            (fact.id, fact.title) = (lead.id, lead.rest)
        }
        sheet.take(index, fact, parent: sheet.holder(of: index, kinds: [.task, .phase]))
    }
}
