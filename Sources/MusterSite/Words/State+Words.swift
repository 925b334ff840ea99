import MusterModel
import MusterText

extension State {
    /// The word on a tag.
    var word: String {
        switch self {
        case .fail: "Fail"
        case .unknown: "Unknown"
        case .stale: "Stale"
        case .pending: "Pending"
        case .waived: "Waived"
        case .notApplicable: "Not applicable"
        case .pass: "Pass"
        }
    }

    var tone: Tone {
        switch self {
        case .fail: .fail
        case .unknown: .unknown
        case .stale: .stale
        case .pending: .pending
        case .waived: .waived
        case .notApplicable: .neutral
        case .pass: .pass
        }
    }
}

extension Tally {
    /// `3 pass, 1 pending`, worst first; "nothing to check" when it is empty.
    var words: String {
        let parts = State.allCases.filter { self[$0] > 0 }.map { "\(self[$0]) \($0.word.asciiLowercased)" }
        return parts.isEmpty ? "nothing to check" : parts.joined(separator: ", ")
    }
}

extension State {
    /// What the state means, in one sentence.
    var meaning: String {
        switch self {
        case .fail: "Something required is known not to hold."
        case .unknown: "A statement is there, but it cannot be read or checked. Unknown never counts as pass."
        case .stale: "It was signed, and what was signed has changed since."
        case .pending: "It is required and under way, or nothing is claimed about it yet."
        case .waived: "Somebody entitled to it has excused it, with a reason and an end date."
        case .notApplicable: "The documents say, with a reason, that it does not apply."
        case .pass: "What was required is claimed or observed, and nothing contradicts it."
        }
    }
}
