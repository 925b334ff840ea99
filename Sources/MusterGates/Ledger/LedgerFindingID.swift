import MusterModel

/// The ids of the findings about things that the ledger lists and that are gone, each with what it means.
enum LedgerFindingID: String, ExplainedID {
    case disappeared = "ledger-disappeared"
    case leftGate = "ledger-left-gate"

    var explanation: Explanation {
        switch self {
        case .disappeared:
            explain(
                .error,
                "The ledger lists a requirement, an issue, a sign-off, a decision or a gate that no document states any more.",
                "Nothing leaves quietly: what stood in the way is unknown in its gates, not met, when its lines are deleted.",
                "State it again, or let somebody retire it: `muster ledger --retire ID --reason … --by …`.")
        case .leftGate:
            explain(
                .error,
                "Something that the ledger lists for a gate is still stated, but nowhere where that gate looks.",
                "It was moved to another release, document or backlog, or what led to it is gone; it is unknown in that gate.",
                "Put it back where it was, or let somebody retire it for that gate: `muster ledger --retire ID --reason … --by …`."
            )
        }
    }
}
