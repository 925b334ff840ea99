import MusterModel

/// The diagnostics about lines of the ledger.
enum LedgerMistake: String, ExplainedID {
    case version = "ledger-version"
    case conflict = "ledger-conflict"
    case malformed = "ledger-malformed"
    case altered = "ledger-altered"
    case repeated = "ledger-listed-twice"

    /// What each means.
    var explanation: Explanation {
        switch self {
        case .version:
            explain(
                .error, "The first line of the ledger is not `muster-ledger 1`.",
                "Nothing of what it lists is known, so that no gate can be told to be passed.",
                "Restore the file from its history, or use the version of Muster that wrote it.")
        case .conflict:
            explain(
                .error, "The ledger holds the marks of a merge conflict.",
                "What it lists is not known, so that no gate can be told to be passed.",
                "Keep the lines of both sides, delete the marks, and run `muster ledger --update`.")
        case .malformed:
            explain(
                .error, "A line of the ledger cannot be read.",
                "What it lists is not known, so that no gate can be told to be passed.",
                "Restore the line from the history of the file, or correct the retirement that it writes.")
        case .altered:
            explain(
                .error,
                "A line of the ledger does not bear its own seal: it was changed by something else than Muster.",
                "What it listed is not known, so that no gate can be told to be passed.",
                "Restore the line from the history of the file. Only lines that begin with `retired` are written by hand."
            )
        case .repeated:
            explain(
                .warning, "Two lines of the ledger list the same thing in different ways, as after a merge.",
                "The stricter of both counts.", "Run `muster ledger --update`, which joins them.")
        }
    }
}
