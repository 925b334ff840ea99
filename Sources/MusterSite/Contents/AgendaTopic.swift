import MusterModel
import MusterText

/// What an item of an agenda may be about, told by its words, and so what answers it.
enum AgendaTopic: String, Sendable, CaseIterable {
    case scope, work, tests, issues, artifacts, risks, rollback, deployment, support, handoff, signoffs, decision

    /// The topics whose words stand in a text, in the order of this list.
    static func topics(in words: [String]) -> [AgendaTopic] {
        allCases.filter { topic in
            words.contains { word in topic.words.contains(word) || topic.stems.contains { word.startsWithBytes($0) } }
        }
    }

    /// The topic as an item of an agenda, where the documents have none.
    var title: String {
        switch self {
        case .scope: "Scope of the release"
        case .work: "Work that was planned"
        case .tests: "Tests and metrics"
        case .issues: "Known issues"
        case .artifacts: "Artifacts and their checksums"
        case .risks: "Risks"
        case .rollback: "Rollback plan"
        case .deployment: "Deployment plan"
        case .support: "Support and communication"
        case .handoff: "Handoff to operators"
        case .signoffs: "Sign-offs"
        case .decision: "Decision"
        }
    }

    /// The rules of the blocking gates that speak about it.
    var rules: [RuleName] {
        switch self {
        case .work: [.tasksDone, .deliverablesPresent]
        case .tests: [.criteriaMet, .checklistComplete, .reportsPassed, .evidence]
        case .issues: [.noOpenIssues, .issuesTriaged]
        case .artifacts: [.artifactsVerified, .artifactsComplete, .sameBuild]
        case .signoffs: [.signoffs, .signoffsNotStale]
        case .decision: [.decisionRecorded, .noOpenFindings]
        case .scope, .risks, .rollback, .deployment, .support, .handoff: []
        }
    }

    /// The passages of documents that answer it.
    var passages: [PassageRole] {
        switch self {
        case .scope: [.scope]
        case .tests: [.testSummary, .metrics]
        case .rollback: [.rollbackTrigger, .rollbackStep]
        case .deployment: [.deploymentPlan, .freeze]
        case .support: [.supportPlan, .communicationPlan]
        case .handoff: [.operatorCommand]
        case .work, .issues, .artifacts, .risks, .signoffs, .decision: []
        }
    }

    /// Words about it that say nothing as the beginning of others.
    private var words: [String] {
        switch self {
        case .decision: ["go", "no-go"]
        case .signoffs: ["sign", "signs", "signed"]
        case .scope, .work, .tests, .issues, .artifacts, .risks, .rollback, .deployment, .support, .handoff: []
        }
    }

    /// What words about it begin with, in lower case.
    private var stems: [String] {
        switch self {
        case .scope: ["scope"]
        case .work: ["progress", "milestone", "deliverable", "backlog", "task"]
        case .tests:
            [
                "test", "regress", "metric", "performance", "quality", "benchmark", "coverage", "accept", "criteri",
                "soak",
            ]
        case .issues: ["issue", "bug", "defect", "blocker", "triage"]
        case .artifacts: ["artifact", "artefact", "checksum", "digest", "build", "installer", "package", "binar"]
        case .risks: ["risk"]
        case .rollback: ["rollback", "roll-back", "recovery", "restore"]
        case .deployment: ["deploy", "rollout", "roll-out", "freeze", "cutover"]
        case .support: ["support", "communicat", "announce", "community"]
        case .handoff: ["handoff", "hand-off", "handover", "operator", "operations", "runbook", "monitor"]
        case .signoffs: ["sign-off", "signoff", "approv"]
        case .decision: ["vote", "decision", "decide", "verdict", "go-no-go"]
        }
    }
}

extension String {
    /// Its words in lower case: letters, digits, hyphens and everything beyond ASCII.
    var agendaWords: [String] {
        var words: [String] = []
        var word: [UInt8] = []
        for byte in asciiLowercased.utf8 {
            if byte.isASCIILetter || byte.isASCIIDigit || byte == UInt8(ascii: "-") || byte >= 0x80 {
                word.append(byte)
            } else if !word.isEmpty {
                words.append(String(decoding: word, as: UTF8.self))
                word = []
            }
        }
        return word.isEmpty ? words : words + [String(decoding: word, as: UTF8.self)]
    }
}
