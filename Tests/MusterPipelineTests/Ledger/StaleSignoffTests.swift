import MusterModel
import MusterTestSupport
import MusterText
import Testing

@testable import MusterPipeline

@Suite("Sign-offs that are out of date")
struct StaleSignoffTests {
    private let folder: TemporaryFolder
    private let jetty: Jetty

    init() throws {
        folder = try TemporaryFolder()
        jetty = try Jetty(in: folder)
    }

    private func states() async throws -> [State] {
        try await jetty.assessed().project.signoffs.map(\.assessment.state)
    }

    @Test("a sign-off is stale once what it signed has changed, and an update of the ledger renews nothing")
    func changed() async throws {
        _ = await jetty.run("ledger", "--update")
        #expect(try await states() == [.pass, .pass])
        try jetty.replace("on a clean machine", with: "on most machines", in: Jetty.review)
        #expect(try await states() == [.stale, .stale])
        #expect(try await jetty.verdict() == .noGo)
        #expect(await jetty.run("check", "--fail-on", "warning").errors.containsBytes("[sign-off-stale]"))
        _ = await jetty.run("ledger", "--update")
        #expect(try await states() == [.stale, .stale])
    }

    @Test("a later date renews it, an earlier or the same one does not")
    func renewed() async throws {
        _ = await jetty.run("ledger", "--update")
        try jetty.replace("on a clean machine", with: "on most machines", in: Jetty.review)
        try jetty.replace("2026-11-09", with: "2026-11-08", in: Jetty.review)
        #expect(try await states() == [.stale, .stale])
        _ = await jetty.run("ledger", "--update")
        #expect(try await states() == [.stale, .stale])
        try jetty.replace("2026-11-08", with: "2026-11-12", in: Jetty.review)
        #expect(try await states() == [.pass, .pass])
        _ = await jetty.run("ledger", "--update")
        #expect(try await states() == [.pass, .pass])
        // Renewed for that text, not for every later one.
        try jetty.replace("on most machines", with: "on no machine", in: Jetty.review)
        #expect(try await states() == [.stale, .stale])
    }

    @Test("ticking, states, dates and further sign-offs change nothing that was signed")
    func unchanged() async throws {
        try jetty.add("- [ ] The backup was restored", after: "- [x] The manual", in: Jetty.review)
        _ = await jetty.run("ledger", "--update")
        try jetty.replace("- [ ] The backup", with: "- [x] The backup", in: Jetty.review)
        try jetty.replace("Decision Date: 2026-11-10", with: "Decision Date: 2026-11-11", in: Jetty.review)
        try jetty.replace("| P3 | Open |", with: "| P3 | Closed |", in: Jetty.issues)
        try jetty.add("| Legal Counsel | Cleo Drake | 2026-11-12 | Signed |", after: "| QA Lead", in: Jetty.review)
        #expect(try await states() == [.pass, .pass, .pass])
        #expect(try await jetty.verdict() == .go)
    }

    @Test("a sign-off that is new is never stale on arrival")
    func arriving() async throws {
        _ = await jetty.run("ledger", "--update")
        try jetty.replace("on a clean machine", with: "on most machines", in: Jetty.review)
        try jetty.add("| Legal Counsel | Cleo Drake | 2026-11-01 | Signed |", after: "| QA Lead", in: Jetty.review)
        #expect(try await states().filter { $0 == .pass }.count == 1)
    }

    @Test("a sign-off at the foot of a text goes with the words of the text")
    func text() async throws {
        let path = "content/policy.md"
        try folder.write(
            "# Support policy\n\nLast reviewed: 2026-10-01\n\nErrors are answered within 24 hours in more than 95 % of cases.\n\n"
                + "## Sign-off\n\n- [x] Support Lead: Gil Hart, 2026-10-02\n", to: path)
        _ = await jetty.run("ledger", "--update")
        try jetty.replace("Last reviewed: 2026-10-01", with: "Last reviewed: 2026-10-20", in: path)
        #expect(try await states().contains(.stale) == false)
        try jetty.replace("95 %", with: "90 %", in: path)
        #expect(try await states().filter { $0 == .stale }.count == 1)
    }

    @Test(
        "without a ledger the history tells what a text was when it was signed",
        .enabled(if: ScriptedRepository.isPossible, "git is not here"))
    func history() async throws {
        let repository = try ScriptedRepository()
        let jetty = try Jetty(in: repository.folder)
        let path = "content/policy.md"
        let row = "- [x] Support Lead: Gil Hart, 2026-10-02"
        let text = "# Support policy\n\nErrors are answered within 24 hours.\n\n## Sign-off\n\n"
        func state() async throws -> State? {
            try await jetty.assessed().project.signoffs.first { $0.location.path.text == path }?.assessment.state
        }
        try repository.write(text + "- [ ] Support Lead: pending\n", to: path)
        try repository.commit("The policy")
        try repository.write(text + row + "\n", to: path)
        #expect(try await state() == .pass)
        try repository.commit("Signed")
        #expect(try await state() == .pass)
        try jetty.replace("24 hours", with: "48 hours", in: path)
        try jetty.replace(row, with: row + " (fine)", in: path)
        #expect(try await state() == .stale)
        try repository.commit("Later")
        #expect(try await state() == .stale)
        try jetty.replace("2026-10-02", with: "2026-10-20", in: path)
        #expect(try await state() == .pass)
        try repository.commit("Renewed")
        #expect(try await state() == .pass)
        try jetty.replace("48 hours", with: "24 hours", in: path)
        #expect(try await state() == .stale)
        let assessed = try await jetty.assessed("--no-git")
        #expect(assessed.project.signoffs.allSatisfy { $0.assessment.state == .pass })
    }

    @Test("a text that says it was changed after it was signed needs no ledger")
    func stated() async throws {
        let text = "# Support policy\n\nLast updated: 2026-10-05\n\nErrors are answered.\n\n## Sign-off\n\n"
        try folder.write(text + "- [x] Support Lead: Gil Hart, 2026-10-02\n", to: "content/policy.md")
        #expect(try await states().filter { $0 == .stale }.count == 1)
        try folder.write(text + "- [x] Support Lead: Gil Hart, 2026-10-05\n", to: "content/policy.md")
        #expect(try await states().filter { $0 == .stale }.isEmpty)
    }
}
