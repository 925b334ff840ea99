import MusterModel

/// The ids of the findings on what the history says, each with what it means.
enum HistoryFindingID: String, ExplainedID {
    case commitMissing = "commit-missing"
    case evidenceChanged = "evidence-changed"
    case foreignCommitter = "sign-off-committed-by-other"
    case signatureBroken = "signature-broken"
    case signatureUntrusted = "signature-untrusted"
    case freezeUnchecked = "freeze-not-checked"
    case historyUnreadable = "history-unreadable"

    var usualSuggestion: String? { explanation.mend }

    /// What the finding means, why it matters and how to mend it.
    var explanation: Explanation {
        switch self {
        case .commitMissing:
            explain(
                .warning, "A task is recorded as done, and the commit message that it demands is not in the history.",
                "The demanded commit is how the task is to be found in the history.",
                "Commit with exactly that message, or correct the message in the specification.")
        case .evidenceChanged:
            explain(
                .note, "Evidence has changed since the claim that cites it was committed.",
                "Whoever made the claim saw something else; its grade is only: exists.",
                "Look at the evidence again and renew the claim.")
        case .foreignCommitter:
            explain(
                .warning, "The line of a sign-off was committed by somebody who may not sign for its role.",
                "It may have been written for the person that it names.",
                "Let one of the role's people commit it, or add the committer to the role.")
        case .signatureBroken:
            explain(
                .error, "The signature of a sign-off, or of the tag of a release, does not hold.",
                "What was signed has been changed, or the signature is of something else.",
                "Let the person sign again.")
        case .signatureUntrusted:
            explain(
                .warning,
                "A sign-off, or the tag of a release, is signed with a key that is unknown, expired or revoked.",
                "The signature proves nothing.",
                "List the key in the files that signatures: names, or sign with one that is listed.")
        case .freezeUnchecked:
            explain(
                .note, "Nobody can tell whether what a freeze names was changed after its day.",
                "Only the history of the repository knows.",
                "Judge the project where git tracks it, with its whole history (fetch-depth: 0).")
        case .historyUnreadable:
            explain(
                .warning, "The history of the repository cannot be read.",
                "What it would show counts as unknown: commits, tags, who wrote a line, and evidence at the time of "
                    + "its claim.",
                "Fetch the whole history (fetch-depth: 0), install git, or let the repository belong to the user who "
                    + "runs Muster.")
        }
    }
}
