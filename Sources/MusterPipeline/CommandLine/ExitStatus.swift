/// How a run ended, as its exit status tells.
public enum ExitStatus: Int32, Sendable, CaseIterable {
    case done = 0
    case findings = 1
    case usage = 2
    case requirementNotMet = 3
    case defect = 70
    case inputOutput = 74
    case locked = 75
    case interrupted = 130

    /// What it means, in a few words.
    var meaning: String {
        switch self {
        case .done: "done"
        case .findings: "findings at or above --fail-on"
        case .usage: "wrong usage or configuration"
        case .requirementNotMet: "--require not met"
        case .defect: "a defect of Muster"
        case .inputOutput: "cannot read or write"
        case .locked: "another build holds the lock"
        case .interrupted: "interrupted"
        }
    }
}
