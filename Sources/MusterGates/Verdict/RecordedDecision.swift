import MusterModel
import MusterText

/// The recorded decision that counts for a release.
///
/// It is the latest claimed go/no-go by date: neither superseded nor limited to less than the release, not planned, and
/// when favourable not dated after the as-of date. A dated one beats an undated one, but an undated no-go is not
/// outvoted. Two of one date that disagree, and one whose release cannot be told, are unknown.
struct RecordedDecision: Sendable {
    let state: DecisionState
    /// The decision that the verdict shows; nil when none counts.
    let decision: Decision?
    /// One sentence without a full stop.
    let reason: String
    let locations: [SourceLocation]
    /// The conditions that are overdue and unmet: with them the decision has lapsed.
    let lapsed: [Decision.Condition]
    /// The decisions that disagree with each other; empty when none do.
    let disagreeing: [Decision]

    init(of release: Release, in index: ProjectIndex) {
        let asOf = index.project.asOf
        let own = (index.decisions[release.id] ?? []).filter { DecisionReading.counts($0, asOf: asOf) }
        let unattributed = release.isReleased ? [] : index.decisions[nil] ?? []
        let stray = unattributed.filter { DecisionReading.counts($0, asOf: asOf) }
        let latest = RecordedDecision.latest(of: own)
        let doubts = latest.isEmpty ? stray : RecordedDecision.adverse(stray, since: latest.first?.date)
        self.init(latest: latest, doubts: doubts, asOf: asOf)
    }

    private init(latest: [Decision], doubts: [Decision], asOf: CivilDate) {
        let readings = latest.map { DecisionReading($0, asOf: asOf) }
        let states = Set(readings.map(\.state))
        decision = latest.first ?? doubts.first
        locations = (latest + doubts).map(\.location).withoutRepeats
        lapsed = readings.flatMap(\.lapsed)
        if !doubts.isEmpty {
            state = .unknown
            disagreeing = []
            reason = "A decision is recorded and it cannot be told which release it is about"
        } else if let first = readings.first, states.count == 1 {
            state = first.state
            disagreeing = []
            reason = first.sentence
        } else if states == [.go, .conditional], let stricter = readings.first(where: { $0.state == .conditional }) {
            state = .conditional
            disagreeing = []
            reason = stricter.sentence
        } else if states.isEmpty {
            state = .none
            disagreeing = []
            reason = "No decision is recorded"
        } else {
            state = .unknown
            disagreeing = latest
            reason = "\(latest.count) recorded decisions disagree, and none is later than the others"
        }
    }

    /// The state that a rule about decisions gives.
    var itemState: State {
        switch state {
        case .go, .conditional: .pass
        case .none: .pending
        case .unknown: .unknown
        case .noGo: .fail
        }
    }

    /// Those of the latest date, with undated adverse ones; all of them when none has a date.
    private static func latest(of decisions: [Decision]) -> [Decision] {
        guard let date = decisions.compactMap(\.date).max() else { return decisions }
        return decisions.filter { $0.date == date }
            + decisions.filter { $0.date == nil && DecisionReading.isAdverse($0) }
    }

    private static func adverse(_ decisions: [Decision], since date: CivilDate?) -> [Decision] {
        decisions.filter { decision in
            guard DecisionReading.isAdverse(decision) else { return false }
            guard let own = decision.date, let date else { return true }
            return own >= date
        }
    }
}
