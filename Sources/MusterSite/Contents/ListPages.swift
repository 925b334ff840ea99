import MusterModel

/// Which page of a long list shows what other pages lead to.
struct ListPages: Sendable {
    let signoffs: SignoffPages
    let decisions: Chunks
    let risks: Chunks
    let artifacts: Chunks
    /// Recorded ones first, then what plans want.
    let orderedDecisions: [Decision]
    private let signoffNumbers: [SignoffRequirement.ID: Int]
    private let decisionNumbers: [Decision.ID: Int]
    private let riskNumbers: [Risk.ID: Int]
    private let artifactNumbers: [Artifact.ID: Int]

    init(_ project: Project, _ backlinks: Backlinks) {
        signoffs = SignoffPages(project, backlinks)
        signoffNumbers = signoffs.numbers
        orderedDecisions = project.decisions.filter(\.isRecorded) + project.decisions.filter { !$0.isRecorded }
        decisions = Chunks(of: orderedDecisions.count, by: 40)
        risks = Chunks(of: project.risks.count, by: 70)
        artifacts = Chunks(of: project.artifacts.count, by: 50)
        decisionNumbers = ListPages.numbers(orderedDecisions.map(\.id), decisions)
        riskNumbers = ListPages.numbers(project.risks.map(\.id), risks)
        artifactNumbers = ListPages.numbers(project.artifacts.map(\.id), artifacts)
    }

    /// The page of the list that shows it, from 1.
    func number(of requirement: SignoffRequirement.ID) -> Int { signoffNumbers[requirement] ?? 1 }

    func number(of decision: Decision.ID) -> Int { decisionNumbers[decision] ?? 1 }

    func number(of risk: Risk.ID) -> Int { riskNumbers[risk] ?? 1 }

    func number(of artifact: Artifact.ID) -> Int { artifactNumbers[artifact] ?? 1 }

    private static func numbers<ID: Hashable>(_ ids: [ID], _ chunks: Chunks) -> [ID: Int] {
        var numbers: [ID: Int] = [:]
        for page in chunks.numbers {
            for position in chunks[page] where numbers[ids[position]] == nil { numbers[ids[position]] = page }
        }
        return numbers
    }
}

extension Decision {
    /// Whether somebody decided it, rather than a plan wanting it.
    var isRecorded: Bool {
        switch modality {
        case .claimed, .observed: true
        case .planned, .required: false
        }
    }
}
