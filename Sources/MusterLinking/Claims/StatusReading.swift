import MusterModel
import MusterText

/// Maps the status of a fact to a state, by the table of the product.
enum StatusReading {
    /// The state, and the status in words for a sentence: `done`, `blocked`.
    static func state(of status: FactStatus, in fact: Fact, asOf: CivilDate) -> (State, String) {
        if isApproval(fact, status), isConditional(fact) { return (.pending, "approved under conditions") }
        if isApproval(fact, status), fact.kind != .decision, let last = lastDay(of: fact), last < asOf {
            return (.pending, "signed, and valid only until \(last)")
        }
        return switch status {
        case .done: (.pass, "done")
        case .signed: (.pass, "signed")
        case .closed: (.pass, "closed")
        case .go: (.pass, "go")
        case .accepted: accepted(fact, asOf: asOf)
        case .todo: (.pending, "not done")
        case .inProgress: (.pending, "under way")
        case .pending: (.pending, "pending")
        case .blocked: (.pending, "blocked")
        case .open: (.pending, "open")
        case .rejected: dropped(fact) ?? (.fail, "rejected")
        case .noGo: (.fail, "no-go")
        case .unknown: unknown(fact)
        }
    }

    /// A sign-off or decision that says yes.
    private static func isApproval(_ fact: Fact, _ status: FactStatus) -> Bool {
        guard fact.kind == .signoff || fact.kind == .requiredSignoff || fact.kind == .decision else { return false }
        return status == .go || status == .signed || status == .accepted || status == .done
    }

    private static func lastDay(of fact: Fact) -> CivilDate? { fact.details[.until].flatMap(CivilDate.init(iso:)) }

    /// Whether a sign-off or decision holds only under conditions.
    static func isConditional(_ fact: Fact) -> Bool {
        if fact.details[.conditions] != nil { return true }
        let words = Words(fact.details[.statusWords] ?? "")
        let isPending =
            words.containAny(["pending"]) && !words.containAny(["nothing pending", "none pending", "no pending"])
        return isPending
            || words.containAny([
                "conditional", "conditionally", "subject to", "with conditions", "provided that", "abstained",
                "abstain",
                "abstention",
            ])
    }

    /// An approval, decision or risk that is accepted stands; anything else is left undone by leave, which counts only
    /// with reason, approver and a last day that has not passed.
    private static func accepted(_ fact: Fact, asOf: CivilDate) -> (State, String) {
        switch fact.kind {
        case .risk, .decision, .signoff, .requiredSignoff, .deliverable, .artifact: return (.pass, "accepted")
        case .phase, .task, .criterion, .checklistItem, .issue, .milestone, .reference: break
        }
        let until = lastDay(of: fact)
        guard fact.details[.reason] != nil, fact.details[.approver] != nil, let until, until >= asOf else {
            return (.pending, "accepted without a reason, approver and last day that count")
        }
        return (.waived, "waived until \(until)")
    }

    /// A task that was called off as one that nobody needs, with who says so or why: `cancelled – no longer needed (Kit Rowe)`.
    /// One that is called off for any other reason is left undone.
    private static func dropped(_ fact: Fact) -> (State, String)? {
        guard fact.kind == .task, let words = fact.details[.statusWords], case let said = Words(words),
            let first = said.list.first, callsOff.contains(first), said.list.count > 4,
            said.containAny(needless), !said.containAny(contraries)
        else { return nil }
        return (.notApplicable, "not applicable: \(words.shortened(to: 120))")
    }

    private static let callsOff = [
        "cancelled", "canceled", "dropped", "removed", "withdrawn", "gestrichen", "entfallen", "abandonné",
        "abandonnée", "supprimé",
        "supprimée", "annulé", "annulée", "cancelado", "cancelada", "descartado", "descartada", "retirado", "retirada",
        "anulado", "anulada",
    ]
    private static let needless = [
        "not needed", "no longer needed", "not required", "no longer required", "not necessary", "superfluous",
        "nicht nötig", "nicht mehr nötig", "nicht benötigt", "nicht mehr benötigt", "nicht erforderlich", "überflüssig",
        "pas nécessaire", "plus nécessaire", "inutile", "no es necesario", "no es necesaria", "ya no es necesario",
        "innecesario", "não é necessário", "não é mais necessário", "desnecessário",
    ]
    private static let contraries = [
        "but", "still", "until", "after", "aber", "noch", "mais", "encore", "pero", "todavía", "mas", "ainda", "yet",
        "for now", "so far", "disagrees", "objects", "unless", "if", "however", "should", "would", "although", "except",
    ]

    private static func unknown(_ fact: Fact) -> (State, String) {
        let words = fact.details[.statusWords] ?? fact.text
        guard isNotApplicable(words) else { return (.unknown, "in a state that cannot be told") }
        if let reason = fact.details[.reason] {
            return (.notApplicable, "not applicable: \(reason.shortened(to: 120))")
        }
        if fact.details[.mandatory] == "no" { return (.notApplicable, "not applicable, and optional") }
        return (.unknown, "not applicable, without a reason")
    }

    private static func isNotApplicable(_ text: String) -> Bool {
        Words(text).containAny([
            "n a", "na", "not applicable", "entfällt", "nicht anwendbar", "nicht zutreffend", "sans objet",
            "non applicable", "no aplica", "no aplicable", "não se aplica", "não aplicável", "不适用", "対象外", "該当なし",
        ])
    }
}
