import MusterModel
import MusterText

/// One recorded decision as the verdict table reads it.
struct DecisionReading {
    let state: DecisionState
    /// The conditions that are overdue and unmet.
    let lapsed: [Decision.Condition]
    /// "GO for the pilot rollout, recorded on 2026-02-18".
    let sentence: String

    init(_ decision: Decision, asOf: CivilDate) {
        let open = decision.conditions.filter { !$0.isMet }
        lapsed = DecisionReading.isFavourable(decision) ? open.filter { $0.due.map { $0 < asOf } ?? false } : []
        state = DecisionReading.state(of: decision, open: open.count, lapsed: lapsed.count)
        sentence = DecisionReading.sentence(for: decision, state: state, open: open.count, lapsed: lapsed.count)
    }

    /// Whether a decision is a record on going that counts on a date; a favourable one of a later date is a plan.
    static func counts(_ decision: Decision, asOf: CivilDate) -> Bool {
        guard decision.isGoNoGo, !decision.isSuperseded, !decision.isLimited else { return false }
        if isFavourable(decision), let date = decision.date, date > asOf { return false }
        switch decision.modality {
        case .claimed, .observed: return true
        case .required, .planned: return false
        }
    }

    /// Whether it speaks against going.
    static func isAdverse(_ decision: Decision) -> Bool {
        switch decision.outcome {
        case .noGo, .rejected: true
        case .go, .conditional, .pending, .accepted, .unknown: false
        }
    }

    static func isFavourable(_ decision: Decision) -> Bool {
        switch decision.outcome {
        case .go, .conditional: true
        case .noGo, .rejected, .pending, .accepted, .unknown: false
        }
    }

    private static func state(of decision: Decision, open: Int, lapsed: Int) -> DecisionState {
        switch decision.outcome {
        case .go, .conditional:
            if lapsed > 0 { return .noGo }
            if open > 0 { return .conditional }
            return decision.outcome == .conditional && decision.conditions.isEmpty ? .conditional : .go
        case .noGo, .rejected: return .noGo
        case .pending: return .none
        case .accepted, .unknown: return .unknown
        }
    }

    private static func sentence(for decision: Decision, state: DecisionState, open: Int, lapsed: Int) -> String {
        let scope = decision.scope.map { " for \($0)" } ?? ""
        let date = decision.date.map { "on \($0)" } ?? "without a date"
        let head = "\(word(for: decision.outcome))\(scope), recorded \(date)"
        if lapsed > 0 { return "\(head), has lapsed: \(counted(lapsed, "condition")) \(isOrAre(lapsed)) overdue" }
        if open > 0 { return "\(head), with \(counted(open, "open condition"))" }
        return state == .go && !decision.conditions.isEmpty ? "\(head), all conditions met" : head
    }

    private static func word(for outcome: Decision.Outcome) -> String {
        switch outcome {
        case .go: "GO"
        case .conditional: "Conditional GO"
        case .noGo: "NO-GO"
        case .rejected: "A rejection"
        case .pending: "A pending decision"
        case .accepted: "An approval that says neither go nor no-go"
        case .unknown: "A decision that cannot be read"
        }
    }
}

extension Decision.Condition {
    /// Whether it is claimed met, or does not apply.
    var isMet: Bool { assessment.state >= .notApplicable }
}
