import MusterModel

/// The ids of the findings about things that the ledger lists and that are gone, each with what it means.
enum LedgerFindingID: String, CaseIterable {
    case disappeared = "ledger-disappeared"
    case leftGate = "ledger-left-gate"

    var explanation: Explanation {
        switch self {
        case .disappeared:
            Explanation(
                id: rawValue, severity: .error,
                meaning:
                    "The ledger lists a requirement, an issue, a sign-off, a decision or a gate that no document states any more.",
                reason:
                    "Nothing leaves quietly: what stood in the way is unknown in its gates, not met, when its lines are deleted.",
                mend:
                    "State it again, or let somebody retire it: `muster ledger --retire ID --reason … --by …`.")
        case .leftGate:
            Explanation(
                id: rawValue, severity: .error,
                meaning:
                    "Something that the ledger lists for a gate is still stated, but nowhere where that gate looks.",
                reason:
                    "It was moved to another release, document or backlog, or what led to it is gone; it is unknown in that gate.",
                mend:
                    "Put it back where it was, or let somebody retire it for that gate: `muster ledger --retire ID --reason … --by …`."
            )
        }
    }

    func finding(
        _ message: String, at locations: [SourceLocation], suggestion: String?, entities: [EntityReference] = [],
        releases: [Release.ID] = []
    ) -> Finding {
        Finding(
            id: rawValue, severity: explanation.severity, message: message, locations: locations,
            suggestion: suggestion, entities: entities, releases: Set(releases).sorted())
    }
}
