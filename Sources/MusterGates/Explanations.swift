import MusterModel

extension Judge {
    /// What the ids of the findings of judging mean.
    public static let explanations: [Explanation] =
        [
            Explanation(
                id: "recorded-go-contradicted", severity: .error,
                meaning:
                    "A go is recorded for a release whose blocking gates hold items that fail, are stale or are pending.",
                reason: "A decision never changes readiness: what was not met when it was taken is still not met.",
                mend: "Clear the blockers, or record a new decision that names them as conditions."),
            Explanation(
                id: "go-with-open-p0", severity: .error,
                meaning: "A go is recorded for a release while an issue of severity P0 or critical is open.",
                reason: "A P0 issue is by definition one that stops a launch.",
                mend: "Close the issue, or record the decision anew once it is closed."),
            Explanation(
                id: "go-before-results", severity: .error,
                meaning: "A go is dated before a test report of the release that it rests on.",
                reason: "Nobody can have known the results when they decided.",
                mend: "Decide anew on the results, or correct the date that is wrong."),
            Explanation(
                id: "condition-overdue", severity: .error,
                meaning: "A condition of a recorded go is past its date and not claimed met.",
                reason: "The decision held only under its conditions; it has lapsed and counts as no-go.",
                mend: "Claim the condition met, with a date, or decide anew."),
            Explanation(
                id: "decisions-disagree", severity: .error,
                meaning:
                    "Two recorded decisions on one release and date, or both without a date, say different things.",
                reason: "Nobody can tell which of them holds, so the decision is unknown.",
                mend: "Strike the one that no longer holds, or date the one that does later."),
            Explanation(
                id: "role-absent-from-minutes", severity: .warning,
                meaning:
                    "The minutes of a decision list who was there, and a role whose sign-off is required is not listed.",
                reason: "A decision without a required role may not bind it.",
                mend: "Add whoever was there to the attendance, or get the role's sign-off."),
            Explanation(
                id: "gate-without-release", severity: .error,
                meaning: "A configured gate names a release that the project does not have, or the project has none.",
                reason: "The gate binds nothing, though somebody meant it to.",
                mend: "Name a release that the documents or the configuration name."),
            Explanation(
                id: "waiver-expired", severity: .warning, meaning: "The last day of a waiver is past.",
                reason: "What it covered counts again.", mend: "Mend what it covered, or have it approved anew."),
            Explanation(
                id: "waiver-of-veto", severity: .warning,
                meaning: "A waiver covers the sign-off of a role with a veto.",
                reason: "A veto cannot be waived: the role itself has to sign.",
                mend: "Get the sign-off; strike the waiver."),
            Explanation(
                id: "waiver-of-own-item", severity: .warning,
                meaning: "A waiver is approved by the one who owns the item that it covers.",
                reason: "Nobody waives his own item.", mend: "Have it approved by somebody else."),
        ] + LedgerFindingID.allCases.map(\.explanation)
}
