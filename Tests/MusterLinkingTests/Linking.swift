import MusterLinking
import MusterModel
import MusterTestSupport
import MusterText

/// The day on which the tests judge.
let today = day("2026-06-15")

/// Links documents as of ``today``.
func link(
    _ records: [DocumentRecord], answers: EvidenceAnswers = EvidenceAnswers(),
    configure: (inout Configuration) -> Void = { _ in }
) -> Project {
    var configuration = Configuration()
    configure(&configuration)
    return ProjectLinker(configuration: configuration, asOf: today).link(records, answers: answers, name: "test").output
}

extension Project {
    /// The ids of its findings, sorted.
    var findingIDs: [String] { findings.map(\.id).sorted() }

    func task(_ number: String) -> Task? { tasks.first { $0.number == number } }

    func requirements(of task: Task?) -> [SignoffRequirement] {
        requirements.filter { requirement in task.map { requirement.scope == .task($0.id) } ?? false }
    }

    func roleName(_ id: Role.ID) -> String { roles.first { $0.id == id }?.name ?? "?" }
}

/// A configuration location for tests.
let configured = SourceLocation(path: relative("muster.yml"), line: 1)
