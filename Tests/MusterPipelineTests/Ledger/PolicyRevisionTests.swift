import MusterModel
import MusterTestSupport
import MusterText
import Testing

@testable import MusterPipeline

@Suite("--policy-rev", .enabled(if: ScriptedRepository.isPossible, "git is not here"))
struct PolicyRevisionTests {
    private let repository: ScriptedRepository
    private let jetty: Jetty

    init() async throws {
        repository = try ScriptedRepository()
        jetty = try Jetty(in: repository.folder)
        try jetty.add("- [ ] The backup was restored", after: "- [x] The manual", in: Jetty.review)
        _ = await jetty.run("ledger", "--update")
        try repository.commit("The project")
    }

    private func findings() async throws -> [Finding] {
        try await jetty.assessed("--policy-rev", "main").report.findings.filter { $0.id == "policy-changed" }
    }

    @Test("a change that deletes a blocker with its line of the ledger is judged by the ledger of the revision")
    func ledger() async throws {
        try jetty.remove("- [ ] The backup", from: Jetty.review)
        try jetty.remove("signoff ", from: "muster.ledger")
        try jetty.remove("check the-backup", from: "muster.ledger")
        try jetty.remove("check launch-readiness.md-the-backup", from: "muster.ledger")
        try jetty.renewSignoffs()
        #expect(try await jetty.verdict() == .go, "the working tree's own ledger has forgotten it")
        #expect(try await jetty.verdict("--policy-rev", "main") == .notAssessed)
        let found = try await findings()
        #expect(found.contains { $0.message.containsBytes("does not list any more") })
        #expect(found.allSatisfy { $0.locations.first?.path.text == "muster.ledger" })
    }

    @Test("a retirement in the change does not count yet, and is named")
    func retirement() async throws {
        try jetty.remove("- [ ] The backup", from: Jetty.review)
        try jetty.renewSignoffs()
        let missing = await jetty.run("ledger").output.split(onByte: 0x20)[1]
        _ = await jetty.run("ledger", "--retire", missing, "--reason", "Not needed", "--by", "Eve Frost")
        #expect(try await jetty.verdict() == .go)
        #expect(try await jetty.verdict("--policy-rev", "main") == .notAssessed)
        #expect(try await findings().contains { $0.message.containsBytes("retired by Eve Frost in this change") })
        try repository.commit("Retired")
        #expect(try await jetty.verdict("--policy-rev", "main") == .go)
        #expect(try await findings().isEmpty)
    }

    @Test("settings in the change do not count, and are named at their lines")
    func settings() async throws {
        let settings = """
            project: {name: Jetty}
            gates:
              derived: false
              launch:
                release: v1.0.0
                rules:
                  - no-open-issues: {severity: P0}

            """
        try repository.write(settings, to: "muster.yml")
        #expect(try await jetty.verdict() == .go)
        #expect(try await jetty.verdict("--policy-rev", "main") == .noGo)
        let found = try await findings()
        #expect(found.map(\.locations.first?.path.text) == ["muster.yml"])
        #expect(found.first?.locations.map(\.line) == [1, 2])
        try repository.commit("Settings")
        #expect(try await jetty.verdict("--policy-rev", "main") == .go)
        try repository.write("# A remark\n" + settings, to: "muster.yml")
        #expect(try await findings().isEmpty)
    }

    @Test("a waiver that a document gets in the change does not count yet")
    func waivers() async throws {
        let path = "content/waivers.md"
        let table = "# Waivers for v1.0.0\n\n## Waivers\n\n| ID | Reason | Approver | Until |\n|---|---|---|---|\n"
        let check = try await jetty.assessed().project.checklistItems.first { $0.title.startsWithBytes("The backup") }
        let row = "| \(check?.id.text ?? "") | Rehearsed by hand | Cleo Drake | 2026-12-31 |\n"
        try repository.write(table + row, to: path)
        #expect(try await jetty.verdict() == .conditional)
        #expect(try await jetty.verdict("--policy-rev", "main") == .noGo)
        #expect(try await findings().contains { $0.locations.first?.path.text == path })
        try repository.commit("Waiver")
        #expect(try await jetty.verdict("--policy-rev", "main") == .conditional)
        try repository.write(table + row.split(onByte: 0x0A)[0].replacing("2026-12-31", "2027-12-31") + "\n", to: path)
        #expect(try await jetty.verdict("--policy-rev", "main") == .noGo)
    }

    /// Settings by which a change would turn the verdict on its own documents, each with what that takes.
    static let turning: [(name: String, settings: String)] = [
        (
            "waivers",
            "waivers:\n  - {rule: checklist-complete, entity: NAME, reason: r, approver: Cleo, until: 2026-12-31}\n"
        ),
        ("words", "words: {done: [moored]}\n"),
        ("kinds", "kinds: {content/drill.md: workflow}\n"),
        ("exclude", "exclude: [drill.md]\n"),
        ("content", "content: [content/launch-readiness.md]\n"),
        (
            "report-only",
            "gates:\n  launch:\n    rules:\n      - signoffs: {}\n      - checklist-complete: {report-only: true}\n"
        ),
        (
            "from",
            "gates:\n  launch:\n    rules:\n      - signoffs: {}\n      - checklist-complete: {from: 2027-01-01}\n"
        ),
        (
            "blocking",
            "gates:\n  launch:\n    rules:\n      - signoffs: {}\n      - checklist-complete: {blocking: false}\n"
        ),
    ]

    @Test("no setting of a change turns its own gate", arguments: turning.map(\.name))
    func ownSettings(name: String) async throws {
        try jetty.remove("- [ ] The backup", from: Jetty.review)
        let drill = "# Release checklist v1.0.0\n\n| Item | Status |\n|---|---|\n| Drill held | moored |\n"
        try repository.write(drill, to: "content/drill.md")
        try repository.git("rm", "-q", "muster.ledger")
        try repository.commit("Drill")
        let item = try #require(
            try await jetty.assessed().project.checklistItems.first { $0.title.startsWithBytes("Drill") })
        let written = try #require(Self.turning.first { $0.name == name }).settings
        try repository.write(written.replacing("NAME", item.id.text), to: "muster.yml")
        let before = try await jetty.verdict("--policy-rev", "main")
        let own = try #require(try await jetty.verdict())
        #expect(before == .notAssessed)
        #expect(own.rank > Verdict.notAssessed.rank, "\(name) turns nothing by itself: \(own)")
        #expect(try await findings().contains { $0.locations.first?.path.text == "muster.yml" })
    }

    @Test("a comment of a change sets nothing aside until the revision has it")
    func comments() async throws {
        try jetty.remove("- [ ] The backup", from: Jetty.review)
        try repository.git("rm", "-q", "muster.ledger")
        try jetty.add(
            "- [x] The list of known issues holds only the remaining, accepted P3 bugs", after: "- [x] The manual",
            in: Jetty.review)
        try jetty.add("| KI-003 | The lamp flickers | P2 | Open | |", after: "| KI-002", in: Jetty.issues)
        try repository.commit("An issue that nobody accepted")
        #expect(try await jetty.verdict() == .noGo)
        let comment = "<!-- muster-ignore public-issue-not-accepted: nobody minds the lamp -->"
        try jetty.add(comment, after: "# Known", in: Jetty.issues)
        #expect(try await jetty.verdict() == .conditional)
        #expect(try await jetty.verdict("--policy-rev", "main") == .noGo)
        #expect(try await findings().map(\.locations.first?.path.text) == [Jetty.issues])
        try repository.commit("Comment")
        #expect(try await jetty.verdict("--policy-rev", "main") == .conditional)
        try jetty.replace("nobody minds", with: "everybody minds", in: Jetty.issues)
        #expect(try await jetty.verdict("--policy-rev", "main") == .noGo)
    }

    @Test("a revision that cannot be read ends the run, and the working tree takes its place never")
    func unreadable() async throws {
        for name in ["no-such-branch", "main:muster.yml", "-x", ""] {
            let outcome = await jetty.run("status", "--policy-rev", name)
            #expect(outcome.status == .usage, "\(name)")
            #expect(outcome.output == "")
            #expect(outcome.errors.containsBytes("cannot read the policy of \(name)"))
        }
        #expect(await jetty.run("check", "--policy-rev", "main", "--no-git").status == .usage)
        #expect(await jetty.run("ledger", "--update", "--policy-rev", "main").status == .usage)
        let elsewhere = try Jetty(in: TemporaryFolder())
        #expect(await elsewhere.run("check", "--policy-rev", "main").status == .usage)
    }

    @Test("pages say by whose policy they were judged")
    func pages() async throws {
        _ = await jetty.run("build", "--policy-rev", "main", "-o", repository.folder.path("site"))
        let page = try #require(repository.folder.read("site/index.html"))
        #expect(page.containsBytes("by the policy of <code>main ("))
    }
}

extension String {
    fileprivate func replacing(_ old: String, _ new: String) -> String {
        guard let at = firstOffset(of: old) else { return self }
        var bytes = Array(utf8)
        bytes.replaceSubrange(at..<at + old.utf8.count, with: Array(new.utf8))
        return String(decoding: bytes, as: UTF8.self)
    }
}
