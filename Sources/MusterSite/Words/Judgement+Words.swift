import MusterModel

extension Verdict {
    var tone: Tone {
        switch self {
        case .go: .pass
        case .conditional: .waived
        case .awaitingDecision: .pending
        case .notAssessed: .unknown
        case .noGo: .fail
        }
    }

    /// What the verdict means, in one sentence.
    var meaning: String {
        switch self {
        case .go: "Every blocking gate is passed and the recorded decision is GO."
        case .conditional: "It may go under conditions: a waiver or a condition of the decision is part of the verdict."
        case .awaitingDecision: "Everything that was asked for is there; nobody has recorded the decision."
        case .notAssessed: "The evidence at hand does not tell whether it is ready."
        case .noGo: "It may not go as things stand."
        }
    }
}

extension Readiness {
    var words: String {
        switch self {
        case .ready: "Ready"
        case .conditionallyReady: "Conditionally ready"
        case .notReady: "Not ready"
        case .notAssessed: "Not assessed"
        }
    }

    var tone: Tone {
        switch self {
        case .ready: .pass
        case .conditionallyReady: .waived
        case .notReady: .fail
        case .notAssessed: .unknown
        }
    }
}

extension DecisionState {
    var words: String {
        switch self {
        case .go: "GO"
        case .conditional: "Conditional GO"
        case .none: "None recorded"
        case .unknown: "Unclear"
        case .noGo: "NO-GO"
        }
    }

    var tone: Tone {
        switch self {
        case .go: .pass
        case .conditional: .waived
        case .none: .neutral
        case .unknown: .unknown
        case .noGo: .fail
        }
    }
}

extension Blocker.Kind {
    var words: String {
        switch self {
        case .actNow: "Act now"
        case .waiting: "Waiting"
        case .knockOn: "Follows from another"
        case .needsApproval: "Needs an approval"
        case .unknown: "Cannot be told"
        }
    }

    var tone: Tone {
        switch self {
        case .actNow: .fail
        case .waiting, .needsApproval: .pending
        case .knockOn: .neutral
        case .unknown: .unknown
        }
    }
}

extension Gate.Kind {
    var words: String {
        switch self {
        case .phaseEntry: "Phase entry"
        case .phaseExit: "Phase exit"
        case .launch: "Launch"
        case .configured: "Configured"
        }
    }
}

extension Site {
    /// The verdict of a release in one line: `v1.0.0: NO-GO. 3 sign-offs away.`
    func verdictSentence(of release: Release) -> String {
        let result = report.result(for: release.id)
        let verdict = "\(release.name): \((result?.verdict ?? .notAssessed).words)."
        return result.map { "\(verdict) \($0.stepsSentence)." } ?? verdict
    }
}
