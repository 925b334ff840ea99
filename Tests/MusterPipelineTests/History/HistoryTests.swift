import MusterFiles
import MusterModel
import MusterTestSupport
import MusterText
import Testing

@testable import MusterPipeline

@Suite("The history of a project", .enabled(if: ScriptedRepository.isPossible, "git is not installed"))
struct HistoryTests {
    @Test("shows whether the commit that a task demands was made")
    func demandedCommit() async throws {
        let project = try HistoryProject()
        let before = try await project.assessed()
        #expect(before.historyFindings == ["commit-missing"])
        #expect(before.project.tasks.first?.commit == .absent(nearest: []))

        try project.repository.commit("phase 2.1 – candidate v1.0.0 made")
        let near = try await project.assessed()
        guard case .absent(let nearest)? = near.project.tasks.first?.commit else { return #expect(Bool(false)) }
        #expect(nearest.isEmpty)
        try project.repository.commit("Phase 2.1: Candidate v1.0.0 made")
        guard case .absent(let found)? = try await project.assessed().project.tasks.first?.commit else {
            return #expect(Bool(false))
        }
        #expect(found.map(\.subject) == ["Phase 2.1: Candidate v1.0.0 made"])

        let hash = try project.repository.commit(HistoryProject.subject, on: "2026-01-07")
        let after = try await project.assessed()
        #expect(after.historyFindings == [])
        guard case .found(let commit)? = after.project.tasks.first?.commit else { return #expect(Bool(false)) }
        #expect(commit.hash == hash)
        #expect(commit.date == CivilDate(iso: "2026-01-07"))
    }

    @Test("shows that a release is out by its tag, never by that of a candidate or one of a later day")
    func tag() async throws {
        let project = try HistoryProject()
        try project.repository.git("tag", "v1.0.0-rc.1")
        #expect(try await project.assessed().project.releases.first?.isReleased == false)
        try project.repository.run(["tag", "-a", "-m", "out", "v1.0.0"], by: "Pia Lind", on: "2026-01-25")
        #expect(try await project.assessed(on: "2026-01-24").project.releases.first?.isReleased == false)
        let after = try await project.assessed(on: "2026-01-25")
        #expect(after.project.releases.first?.isReleased == true)
        #expect(after.project.releases.first?.tag?.name == "v1.0.0")
        #expect(try await project.assessed("--no-git", on: "2026-01-25").project.releases.first?.isReleased == false)
    }

    @Test("shows what was changed after a freeze that names it, and says plainly when nobody knows")
    func freeze() async throws {
        let project = try HistoryProject()
        try project.repository.write(
            "# Progress log v1.0.0\n\n## 2026-01-08: scope freeze\n\nFrom now on `content/task-2.1.md` and evidence/ stay.\n",
            to: "content/progress_log_v1.0.0.md")
        try project.repository.commit("Freeze", on: "2026-01-08")
        func found(_ options: String...) async throws -> [String] {
            let assessed = options.isEmpty ? try await project.assessed() : try await project.assessed("--no-git")
            return assessed.report.findings.filter { $0.id.containsBytes("freeze") }.map(\.message)
        }
        #expect(try await found() == [])
        #expect(try await found("--no-git").count == 2)
        try project.repository.write("Restored in 40 minutes.\n", to: "content/evidence/restore.txt")
        try project.repository.commit("Fix of the minutes", on: "2026-01-09")
        #expect(try await found() == [])
        try project.repository.write("Restored in 5 minutes.\n", to: "content/evidence/restore.txt")
        let hash = try project.repository.commit("Other minutes", on: "2026-01-09")
        let messages = try await found()
        #expect(messages.count == 1)
        #expect(messages.first?.containsBytes(String(hash.prefix(12))) == true)
    }

    @Test("shows the branch of a release")
    func branch() async throws {
        let project = try HistoryProject(
            configuration: "releases:\n  v1.0.0: {branch: release/v1.0.0}\n" + HistoryProject.roles)
        #expect(try await project.assessed().project.releases.first?.tip == nil)
        try project.repository.git("branch", "release/v1.0.0")
        #expect(try await project.assessed().project.releases.first?.tip?.name == "release/v1.0.0")
    }

    @Test("shows who committed the line of a sign-off, and finds the one that somebody else wrote")
    func committer() async throws {
        let project = try HistoryProject()
        try project.review(quality: "Signed | 2026-01-08", security: "Pending | ")
        try project.repository.commit(HistoryProject.subject, by: "Sara Ito", on: "2026-01-08")
        try project.review(quality: "Signed | 2026-01-08", security: "Signed | 2026-01-09")
        try project.repository.commit("Record", by: "Pia Lind", on: "2026-01-09")
        let assessed = try await project.assessed()
        #expect(assessed.historyFindings == ["sign-off-committed-by-other"])
        let own = try assessed.signoff(of: "s.ito").proof
        #expect(own.commit?.committer.name == "Sara Ito")
        #expect(own.grade == .exists)
        let other = try assessed.signoff(of: "k.abe").proof
        #expect(other.commit?.committer.name == "Pia Lind")
        #expect(other.grade == .asserted)
    }

    @Test("says nothing of who may commit a sign-off where the configuration names nobody")
    func nobodyNamed() async throws {
        let project = try HistoryProject(configuration: "project: {name: Pier}\n")
        try project.review(quality: "Signed | 2026-01-08", security: "Signed | 2026-01-09")
        try project.repository.commit(HistoryProject.subject, by: "Pia Lind", on: "2026-01-09")
        #expect(try await project.assessed().historyFindings == [])
    }

    @Test("shows whether evidence was there, as it is, when its claim was made")
    func evidence() async throws {
        let project = try HistoryProject()
        try project.repository.commit(HistoryProject.subject)
        let before = try await project.assessed()
        #expect(before.historyFindings == [])
        #expect(presence(before) == "existed")

        try project.repository.write("Restored in 40 minutes.\n", to: "content/evidence/restore.txt")
        #expect(presence(try await project.assessed()) == "unknown")
        try project.repository.commit("Again", on: "2026-01-10")
        let after = try await project.assessed()
        #expect(after.historyFindings == ["evidence-changed"])
        #expect(presence(after) == "changed")
    }

    @Test("lets a gate demand evidence that existed")
    func existedRule() async throws {
        let gate = "gates:\n  launch:\n    rules:\n      - evidence: {grade: existed}\n"
        let project = try HistoryProject(configuration: gate)
        #expect(try state(of: "launch", in: await project.assessed()) == .pass)
        #expect(try state(of: "launch", in: await project.assessed("--no-git")) == .unknown)
        try project.repository.write("Restored in 40 minutes.\n", to: "content/evidence/restore.txt")
        try project.repository.commit("Again", on: "2026-01-10")
        #expect(try state(of: "launch", in: await project.assessed()) == .pending)
    }

    @Test("is unknown in a shallow clone, with one warning")
    func shallow() async throws {
        let project = try HistoryProject()
        try project.repository.commit("Second")
        try project.repository.git("tag", "v1.0.0")
        let clone = try TemporaryFolder()
        try project.repository.git(
            "clone", "-q", "--depth", "1", "file://" + project.repository.path, clone.path("a"))
        let assessed = try await project.assessed(in: clone.path("a"))
        #expect(assessed.historyFindings == ["history-unreadable"])
        #expect(assessed.commit == nil)
        #expect(assessed.project.tasks.first?.commit == .unknown("the clone is shallow"))
        #expect(assessed.project.releases.first?.isReleased == false)
    }

    @Test("is not missed where nothing tracks the project, or git is not wanted")
    func without() async throws {
        let project = try HistoryProject()
        let off = try await project.assessed("--no-git")
        #expect(off.historyFindings == [])
        #expect(off.commit == nil)
        try Folders.remove(project.repository.folder.path(".git"))
        let untracked = try await project.assessed()
        #expect(untracked.historyFindings == [])
        #expect(untracked.project.tasks.first?.commit == .unknown("no repository tracks the project"))
    }

    @Test("gives the same answers again and again")
    func same() async throws {
        let project = try HistoryProject()
        try project.review(quality: "Signed | 2026-01-08", security: "Signed | 2026-01-09")
        try project.repository.commit("Record", by: "Pia Lind", on: "2026-01-09")
        let first = try await project.assessed()
        let second = try await project.assessed()
        #expect(first.report.findings == second.report.findings)
        #expect(first.project.signoffs.map(\.proof) == second.project.signoffs.map(\.proof))
    }

    private func presence(_ assessed: AssessedProject) -> String {
        switch assessed.project.references.first(where: \.isEvidence)?.presence {
        case .existed: "existed"
        case .changed: "changed"
        case .added: "added"
        case .unknown: "unknown"
        case nil: "not asked"
        }
    }

    private func state(of gate: String, in assessed: AssessedProject) throws -> State {
        try #require(assessed.report.gates.first { $0.gate.name == gate }).state
    }
}
