import MusterModel
import MusterText

/// Boxes, marks and seats within quotations, where checks or sign-offs are listed.
///
/// A quotation claims nothing, so what is well in it is unknown; what is not well, or open, is heard.
struct QuotedPoints: Dialect {
    func read(_ reading: Reading, into sheet: inout FactSheet) {
        guard !reading.isPlan, !reading.isProcedure else { return }
        doubtDecisions(reading, &sheet)
        for quoted in reading.outline.quotations where !reading.isInert(section: quoted.section) {
            let role = reading.outline.sections[quoted.section].role
            if role == .signoffs, let seat = RoleNames.mentions(in: quoted.body).first, seat.range.lowerBound == 0,
                !isOwner(seat.range.upperBound, of: quoted.body)
            {
                add(signoff(seat.name, quoted, reading), quoted, &sheet)
            } else if role == .checklist || CriteriaList.isCriteria(role) && role != .objectives, quoted.ownMark != nil
            {
                add(check(quoted, reading), quoted, &sheet)
            } else if role != .backlog, role != .deferred,
                reading.kind == .readinessReview || reading.kind == .checklist,
                quoted.ownMark == .todo || quoted.ownMark == .failed
            {
                add(check(quoted, reading), quoted, &sheet)
            }
        }
    }

    /// `> Authority's letter is in.`: whose something is, is no seat.
    private func isOwner(_ end: Int, of text: String) -> Bool {
        let rest = text.bytes(from: end)
        return rest.startsWithBytes("'s ") || rest.startsWithBytes("’s ")
    }

    /// `> This decision is void.`: a verdict that a quotation beside it takes back is none that can be told.
    private func doubtDecisions(_ reading: Reading, _ sheet: inout FactSheet) {
        guard reading.outline.quotations.contains(where: { VerdictsTakenBack.clause(in: $0) != nil }) else { return }
        for entry in sheet.facts.indices where sheet.isDecision(entry) { sheet.change(entry) { $0.doubt() } }
    }

    private func check(_ quoted: Statement, _ reading: Reading) -> Fact {
        var fact = Fact(.checklistItem, quoted, title: quoted.body, modality: reading.claim)
        fact.status = quoted.ownMark.flatMap(StatusMeaning.init)?.status(of: .checklistItem) ?? .unknown
        fact.doubt()
        return fact
    }

    private func signoff(_ role: String, _ quoted: Statement, _ reading: Reading) -> Fact {
        var fact = Fact(.signoff, quoted, title: role, modality: reading.claim)
        fact.role = role
        fact.status = reading.words.states.meaning(of: quoted.folded)?.status(of: .signoff) ?? .unknown
        fact.doubt()
        return fact
    }

    private func add(_ fact: Fact, _ quoted: Statement, _ sheet: inout FactSheet) {
        guard !fact.title.isEmpty, !Placeholder.isOne(fact.title), sheet.owner(ofLine: quoted.line) == nil else {
            return
        }
        sheet.takeRow(quoted.line, section: quoted.section, fact)
    }
}
