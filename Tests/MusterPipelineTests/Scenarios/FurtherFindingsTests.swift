import MusterFiles
import MusterModel
import MusterTestSupport
import MusterText
import Testing

@testable import MusterPipeline

/// What the sample cannot show, shown by small projects with a history, a ledger, or a mistake of their own: together with
/// the sample every class of finding is seen at least once.
@Suite(
    "What the sample does not show",
    .enabled(if: SigningKey.isPossible, "git or ssh-keygen is not installed"))
struct FurtherFindingsTests {
    @Test("every class of finding that docs/sample.md excuses is shown by a scripted project")
    func all() async throws {
        let shown = try await shownByHistory().union(try await shownByLedger()).union(try await shownBySmallProject())
        #expect(Set(SampleShowsTests().excused.keys).subtracting(shown).sorted() == [])
    }

    private func shownByHistory() async throws -> Set<String> {
        let (key, unknown) = (try SigningKey(), try SigningKey())
        let project = try HistoryProject(
            configuration: HistoryProject.roles
                + "signatures: {allowed-signers: keys/allowed_signers, statements: [content/signoffs/*]}\n")
        try project.repository.write("s.ito \(key.publicKey)\n", to: "keys/allowed_signers")
        try project.review(quality: "Signed | 2026-01-08", security: "Signed | 2026-01-09")
        try project.repository.commit("Sign", by: "Pia Lind", on: "2026-01-09", settings: unknown.settings)
        try project.repository.write("Restored in 40 minutes.\n", to: "content/evidence/restore.txt")
        let statement = "# QA sign-off v1.0.0\n\n| Role | Name | Status | Date |\n|---|---|---|---|\n"
        try project.repository.write(
            statement + "| QA Lead | s.ito | Signed | 2026-01-10 |\n", to: "content/signoffs/qa.md")
        try project.repository.write(
            try key.signature(of: statement, for: "muster"), to: "content/signoffs/qa.md.sig")
        try project.repository.commit("Again", on: "2026-01-10")
        let clone = try TemporaryFolder()
        try project.repository.git(
            "clone", "-q", "--depth", "1", "file://" + project.repository.path, clone.path("a"))
        return try await ids(project.assessed()).union(try await ids(project.assessed(in: clone.path("a"))))
    }

    private func shownByLedger() async throws -> Set<String> {
        let jetty = try Jetty(in: TemporaryFolder())
        try jetty.add("- [ ] The backup was restored", after: "- [x] The manual", in: Jetty.review)
        try jetty.add("| KI-003 | The lamp flickers | P1 | Open | |", after: "| KI-002", in: Jetty.issues)
        _ = await jetty.run("ledger", "--update")
        let ledger = jetty.folder.read("muster.ledger") ?? ""
        var shown: Set<String> = []
        try jetty.remove("- [ ] The backup", from: Jetty.review)
        try jetty.replace("P1", with: "P3", in: Jetty.issues)
        try jetty.replace("on a clean machine", with: "on any clean machine", in: Jetty.review)
        try jetty.add("- [x] A new check", after: "- [x] The manual", in: Jetty.review)
        try jetty.remove("| Security Lead", from: Jetty.review)
        shown.formUnion(try await ids(jetty.assessed("--no-git")))
        let lines = ledger.split(onByte: 0x0A).filter { !$0.isEmpty }
        let first = lines.first { $0.startsWithBytes("check ") } ?? ""
        for change in [
            "retired issue/ki-001 by=\"\" reason=\"\"", "retired issue/ki-777 by=\"Eve Frost\" reason=\"Gone\"",
            "<<<<<<< ours", "check x gates", first.replacing("title=", "titel="),
            lines.first { $0.startsWithBytes("issue ki-003") }.map { $0.replacing("P1", "P2") } ?? "",
        ] {
            try jetty.folder.write(ledger + change + "\n", to: "muster.ledger")
            shown.formUnion(try await ids(jetty.assessed("--no-git")))
        }
        let left = try Jetty(in: TemporaryFolder())
        _ = await left.run("ledger", "--update")
        try left.remove("- [x] The manual", from: Jetty.review)
        try left.folder.write(
            "# Checklist v2.0.0\n\n## Checklist\n\n- [x] The manual is published\n", to: "content/next.md")
        shown.formUnion(try await ids(left.assessed("--no-git")))
        let (old, new) = (try await listed("P1"), try await listed("P2"))
        try jetty.folder.write(
            old + (new.split(onByte: 0x0A).first { $0.startsWithBytes("issue ki-003") } ?? ""), to: "muster.ledger")
        shown.formUnion(try await ids(jetty.assessed("--no-git")))
        try jetty.folder.write("muster-ledger 9\n" + ledger, to: "muster.ledger")
        return shown.union(try await ids(jetty.assessed("--no-git")))
    }

    /// The ledger of a project with an issue of some severity.
    private func listed(_ severity: String) async throws -> String {
        let jetty = try Jetty(in: TemporaryFolder())
        try jetty.add("| KI-003 | The lamp flickers | \(severity) | Open | |", after: "| KI-002", in: Jetty.issues)
        _ = await jetty.run("ledger", "--update")
        return jetty.folder.read("muster.ledger") ?? ""
    }

    /// Mistakes that would stand in the way of the sample's story.
    private func shownBySmallProject() async throws -> Set<String> {
        let jetty = try Jetty(in: TemporaryFolder())
        try jetty.folder.write("gates:\n  legal:\n    release: v7.0.0\n    rules: [criteria-met]\n", to: "muster.yml")
        try jetty.folder.write("", to: "content/trial.txt")
        try jetty.replace(
            "- [x] The manual is published", with: "- [x] The manual is published ([trial](trial.txt))",
            in: Jetty.review)
        return ids(try await jetty.assessed("--no-git"))
    }

    private func ids(_ assessed: AssessedProject) -> Set<String> {
        Set(assessed.report.findings.map(\.id) + assessed.diagnostics.map(\.id))
    }
}

extension String {
    fileprivate func replacing(_ old: String, _ new: String) -> String {
        guard let at = firstOffset(of: old) else { return self }
        return bytes(0..<at) + new + bytes(at + old.utf8.count..<utf8.count)
    }
}
