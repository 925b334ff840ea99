import MusterModel

/// The ids of the findings about the ledger that linking makes, each with what it means.
enum LedgerFindingID: String, ExplainedID {
    case weakened = "ledger-weakened"
    case reworded = "ledger-reworded"
    case unlisted = "ledger-unlisted"
    case withdrawn = "sign-off-withdrawn"
    case incompleteRetirement = "retirement-incomplete"
    case idleRetirement = "retirement-idle"
    case staleSignoff = "sign-off-stale"

    var usualSuggestion: String? { explanation.mend }

    var explanation: Explanation {
        switch self {
        case .weakened:
            explain(
                .warning, "Something asks for less than when it was published: a lower severity, no veto any more.",
                "What stood in the way may have been made smaller instead of being dealt with.",
                "Look whether that was meant; `muster ledger --update` then notes it.")
        case .reworded:
            explain(
                .note, "Something that the ledger lists has other words, or stands in another document.",
                "It is still accounted for.", "`muster ledger --update` notes it.")
        case .unlisted:
            explain(
                .note, "The documents state things that the ledger does not list yet.",
                "If they vanished, nobody would notice.", "`muster ledger --update` adds them.")
        case .withdrawn:
            explain(
                .warning, "A sign-off that the ledger lists as given is not recorded any more.",
                "Whoever has to sign has to sign again.",
                "Record it again, or retire it: `muster ledger --retire ID --reason … --by …`.")
        case .incompleteRetirement:
            explain(
                .warning, "A retirement in the ledger does not say who retires something, or why.",
                "It does not count.", "Complete its line: retired KIND/ID by=\"…\" reason=\"…\".")
        case .idleRetirement:
            explain(
                .warning,
                "A retirement in the ledger is about something that the ledger does not list, or that is still there.",
                "It does nothing now, and could hide that something vanishes later.",
                "Correct its name, or delete the line.")
        case .staleSignoff:
            explain(
                .warning, "A sign-off is older than what it signs: that has changed since.",
                "Nobody has vouched for what would be released.", "Ask for it to be renewed, with a new date.")
        }
    }
}
