import MusterModel
import MusterTestSupport
import Testing

@testable import MusterPipeline

/// A small project in a repository of its own: a task with a demanded commit, and a review with evidence and two sign-offs.
struct HistoryProject {
    let repository: ScriptedRepository

    static let subject = "Phase 2.1: Candidate v1.0.0 made."

    init(configuration: String = roles) throws {
        repository = try ScriptedRepository()
        try repository.write(configuration, to: "muster.yml")
        try repository.write(
            """
            # Task 2.1: Launch candidate v1.0.0

            ## Objectives

            - Make the launch candidate v1.0.0.

            ## Acceptance Criteria

            - The candidate starts.

            Git Commit: "\(Self.subject)"

            ReviewedBy: QA Lead, Security Lead

            """, to: "content/task-2.1.md")
        try repository.write(
            "# Progress log\n\n## Task 2.1: Launch candidate v1.0.0\n\nStatus: Done\n\nDate: 2026-01-06\n",
            to: "content/log.md")
        try repository.write("Restored in 4 minutes.\n", to: "content/evidence/restore.txt")
        try review(quality: "Pending | ", security: "Pending | ")
        try repository.commit("Start", by: "Pia Lind", on: "2026-01-05")
    }

    static let roles = """
        roles:
          qa: {name: QA Lead, people: [s.ito, Sara Ito]}
          security: {name: Security Lead, people: [k.abe, Ken Abe]}

        """

    /// Writes the review with the state and date of both sign-offs.
    func review(quality: String, security: String) throws {
        try repository.write(
            """
            # Readiness review v1.0.0

            Release: v1.0.0

            ## Checklist

            | Item | Status | Evidence |
            |---|---|---|
            | Restore rehearsed | PASS | [log](evidence/restore.txt) |

            ## Sign-offs

            | Role | Name | Status | Date |
            |---|---|---|---|
            | QA Lead | s.ito | \(quality) |
            | Security Lead | k.abe | \(security) |

            """, to: "content/review.md")
    }

    /// What people would see of it on a day.
    func assessed(_ options: String..., on day: String = "2026-01-20", in folder: String? = nil) async throws
        -> AssessedProject
    {
        let environment = Environment(secondsSinceEpoch: 0, workingFolder: "/")
        let invocation = try ArgumentParser.parse(
            ["check", "-C", folder ?? repository.path, "--date", day] + options)
        var watch = Stopwatch()
        return try await AssessedProject.assess(try ProjectSource(invocation, paths: [], in: environment), &watch)
    }
}

extension AssessedProject {
    /// The ids of the findings on what the history says, sorted.
    var historyFindings: [String] {
        let ids = [
            "commit-missing", "evidence-changed", "sign-off-committed-by-other", "signature-broken",
            "signature-untrusted", "history-unreadable",
        ]
        return report.findings.map(\.id).filter(ids.contains).sorted()
    }

    func signoff(of person: String) throws -> Signoff {
        try #require(project.signoffs.first { $0.person == person && $0.location.path.text == "content/review.md" })
    }
}
