import MusterModel

/// The status of a known issue as the public reads it; the raw values are those of `known-issues.json`.
enum PublicStatus: String, Sendable, CaseIterable {
    case open
    case inProgress = "in-progress"
    /// It is known, and will stay as it is for now.
    case accepted
    case resolved

    /// Whatever is not plainly resolved or accepted is open.
    init(_ status: FactStatus) {
        switch status {
        case .open, .todo, .unknown, .pending, .blocked, .go, .noGo, .rejected: self = .open
        case .inProgress: self = .inProgress
        case .accepted: self = .accepted
        case .done, .closed, .signed: self = .resolved
        }
    }

    var words: String {
        switch self {
        case .open: "Open"
        case .inProgress: "Being worked on"
        case .accepted: "Known and accepted"
        case .resolved: "Resolved"
        }
    }

    var tag: StatusTag {
        switch self {
        case .open, .inProgress: StatusTag(words, .pending)
        case .accepted: StatusTag(words, .waived)
        case .resolved: StatusTag(words, .pass)
        }
    }
}
