import MusterModel
import MusterTestSupport
import Testing

@testable import MusterPipeline

@Suite(
    "A gate that demands verified sign-offs", .enabled(if: SigningKey.isPossible, "git or ssh-keygen is not installed"))
struct SignedSignoffTests {
    private let quality: SigningKey
    private let security: SigningKey
    private let project: HistoryProject

    init() throws {
        quality = try SigningKey()
        security = try SigningKey()
        project = try HistoryProject(
            configuration: HistoryProject.roles + """
                signatures: {allowed-signers: keys/allowed_signers, statements: [content/signoffs/*]}
                gates:
                  launch:
                    rules:
                      - signoffs: {roles: [qa, security], grade: verified}

                """)
        try project.repository.write(
            "s.ito \(quality.publicKey)\nk.abe \(security.publicKey)\n", to: "keys/allowed_signers")
        try project.repository.commit("Keys")
    }

    @Test("passes when each role's own person signed the commit of the line")
    func own() async throws {
        try sign(byQuality: quality, bySecurity: security)
        let assessed = try await project.assessed()
        #expect(try launch(assessed).state == .pass)
        #expect(assessed.historyFindings == ["commit-missing"])
        #expect(try assessed.signoff(of: "s.ito").proof.grade == .verified)
    }

    @Test("does not pass with the key of another role")
    func otherRole() async throws {
        try sign(byQuality: quality, bySecurity: quality)
        let result = try launch(await project.assessed())
        #expect(result.state == .pending)
        #expect(states(result) == [.pass, .pending])
    }

    @Test("does not pass with a key that the project does not list, and says so")
    func unknownKey() async throws {
        try sign(byQuality: quality, bySecurity: try SigningKey())
        let assessed = try await project.assessed()
        #expect(states(try launch(assessed)) == [.pass, .pending])
        #expect(assessed.historyFindings == ["commit-missing", "signature-untrusted"])
    }

    @Test("does not pass without a signature, nor when the line was changed afterwards by somebody else")
    func unsigned() async throws {
        try sign(byQuality: quality, bySecurity: nil)
        #expect(states(try launch(await project.assessed())) == [.pass, .pending])
        try project.review(quality: "Signed | 2026-01-12", security: "Signed | 2026-01-09")
        try project.repository.commit("Date", by: "Pia Lind", on: "2026-01-12", settings: security.settings)
        #expect(states(try launch(await project.assessed())) == [.pending, .pending])
    }

    @Test("is unknown without the history, and while the line is not committed")
    func unknown() async throws {
        try sign(byQuality: quality, bySecurity: security)
        #expect(states(try launch(await project.assessed("--no-git"))) == [.unknown, .unknown])
        try project.review(quality: "Signed | 2026-01-12", security: "Signed | 2026-01-09")
        #expect(states(try launch(await project.assessed())) == [.unknown, .pass])
    }

    @Test("passes by the signature of a statement of its own")
    func statement() async throws {
        try sign(byQuality: quality, bySecurity: nil)
        let text = """
            # Security sign-off v1.0.0

            | Role | Name | Status | Date |
            |---|---|---|---|
            | Security Lead | k.abe | Signed | 2026-01-10 |

            """
        try project.repository.write(text, to: "content/signoffs/security.md")
        try project.repository.write(
            try security.signature(of: text, for: "muster"), to: "content/signoffs/security.md.sig")
        try project.repository.commit("Statement", by: "Pia Lind")
        #expect(states(try launch(await project.assessed())) == [.pass, .pass])
        try project.repository.write(text + "\nAlso v2.0.0.\n", to: "content/signoffs/security.md")
        let changed = try await project.assessed()
        #expect(states(try launch(changed)) == [.pass, .pending])
        #expect(changed.historyFindings.contains("signature-broken"))
    }

    @Test("counts the keys of the protected revision, not those that a change brings along")
    func policy() async throws {
        try sign(byQuality: quality, bySecurity: nil)
        try project.repository.git("branch", "protected")
        let intruder = try SigningKey()
        try project.repository.write(
            "s.ito \(quality.publicKey)\nk.abe \(intruder.publicKey)\n", to: "keys/allowed_signers")
        try project.review(quality: "Signed | 2026-01-08", security: "Signed | 2026-01-10")
        try project.repository.commit("Security", by: "Ken Abe", on: "2026-01-10", settings: intruder.settings)
        #expect(states(try launch(await project.assessed())) == [.pass, .pass])
        #expect(states(try launch(await project.assessed("--policy-rev", "protected"))) == [.pass, .pending])
    }

    private func sign(byQuality first: SigningKey, bySecurity second: SigningKey?) throws {
        try project.review(quality: "Signed | 2026-01-08", security: "Pending | ")
        try project.repository.commit("QA", by: "Sara Ito", on: "2026-01-08", settings: first.settings)
        try project.review(quality: "Signed | 2026-01-08", security: "Signed | 2026-01-09")
        try project.repository.commit("Security", by: "Ken Abe", on: "2026-01-09", settings: second?.settings ?? [])
    }

    private func launch(_ assessed: AssessedProject) throws -> GateResult {
        try #require(assessed.report.gates.first { $0.gate.name == "launch" })
    }

    /// The states of the seats of both roles.
    private func states(_ result: GateResult) -> [State] { result.rules.flatMap { $0.items.map(\.assessment.state) } }
}
