import MusterModel
import Testing

@Suite("A demanded commit message")
struct CommitDemandsTests {
    @Test(
        "is read from the line that names it",
        arguments: [
            "Git Commit here: @https://example.org/app.git \"Phase 2.1: Importer \"v2\" finished.\" @docs/",
            "Git Commit: \"Phase 2.1: Importer \"v2\" finished.\"",
            "Commit message: Phase 2.1: Importer \"v2\" finished.",
            "- **Commit message**: `Phase 2.1: Importer \"v2\" finished.`",
            "Commit with: git commit -m \"Phase 2.1: Importer \"v2\" finished.\"",
        ])
    func forms(_ line: String) throws {
        #expect(try message(line) == "Phase 2.1: Importer \"v2\" finished.")
    }

    @Test(
        "is none where nothing exact is demanded",
        arguments: [
            "Commits: The Git Commit message for this task will be exactly as specified.",
            "Git Commit: \"Phase 2.1: Cycle [N] finished.\"", "Git Commit: \"Phase 2.1: <title>\"",
            "Commit: 9763f8f", "Commit: `9763f8f`", "Git Commit:",
        ])
    func none(_ line: String) throws {
        #expect(try message(line) == nil)
    }

    @Test("belongs to the specification, never to a log that tells of commits")
    func log() throws {
        let text = "# Progress Log\n\n## Task 2.1: Importer\n\nStatus: Done\n\nGit Commit: \"Importer is finished\"\n"
        #expect(try facts(.task, in: text, at: "progress.md").allSatisfy { $0.details[.commitMessage] == nil })
    }

    private func message(_ line: String) throws -> String? {
        let text = """
            # Task 2.1: Importer

            ## Objectives

            - Read old archives.

            ## Definition of Ready

            - The format is known.

            ## Acceptance Criteria

            - Old archives are read.

            \(line)

            ReviewedBy: Project Manager
            """
        let tasks = try facts(.task, in: text, at: "tasks/task-2.1.md")
        return tasks.first?.details[.commitMessage]
    }
}
