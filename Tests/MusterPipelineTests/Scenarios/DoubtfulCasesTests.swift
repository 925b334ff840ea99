import MusterModel
import MusterTestSupport
import MusterText
import Testing

@testable import MusterPipeline

/// The doubtful cases that the design settles: a test for each row of its table, named by the row.
@Suite("Doubtful cases")
struct DoubtfulCasesTests {
    /// A project that is GO: each test changes or adds what its case is about.
    private static let review = """
        # Go/No-Go Review: v1.0.0

        Date: 2026-11-10

        - [x] Regression passed

        ## Sign-offs

        | Role | Name | Sign-off | Date |
        |---|---|---|---|
        | QA Lead | Nora Eng | signed | 2026-11-10 |

        ## Decision

        Decision: GO for v1.0.0
        """

    private func assessed(_ files: [String: String], review: String = review, configuration: String? = nil) async throws
        -> AssessedProject
    {
        let folder = try TemporaryFolder()
        if !review.isEmpty { try folder.write(review, to: "content/review.md") }
        for (path, text) in files { try folder.write(text, to: path.containsBytes("/") ? path : "content/\(path)") }
        if let configuration { try folder.write(configuration, to: "muster.yml") }
        let environment = Environment(secondsSinceEpoch: 1_795_132_800, workingFolder: "/")
        let invocation = try ArgumentParser.parse([
            "check", "-C", folder.path, "--no-git", "--no-cache", "--date", "2026-11-20",
        ])
        var watch = Stopwatch()
        return try await AssessedProject.assess(try ProjectSource(invocation, paths: [], in: environment), &watch)
    }

    private func verdict(
        _ files: [String: String] = [:], review: String = review, configuration: String? = nil,
        of release: String = "v1.0.0"
    ) async throws -> Verdict? {
        let assessed = try await assessed(files, review: review, configuration: configuration)
        let found = assessed.project.releases.first { $0.name == release }
        return found.flatMap { assessed.report.result(for: $0.id)?.verdict }
    }

    /// The review with lines added before its decision.
    private func reviewed(_ lines: String) -> String { Self.with(lines, before: "## Decision") }

    private static func with(_ lines: String, before mark: String) -> String {
        review.replacing(mark, with: "\(lines)\n\n\(mark)")
    }

    @Test("the project that the tests change is GO")
    func base() async throws { #expect(try await verdict() == .go) }

    @Test("release: an API version, or a branch that may be created, is none")
    func release() async throws {
        let notes =
            "# Interfaces\n\nThe server answers at `/v1` and `/v2`.\nA branch release/v3.0.0 may be created later.\n"
        let project = try await assessed(["interfaces.md": notes]).project
        #expect(project.releases.map(\.name) == ["v1.0.0"])
    }

    @Test("launch task: a title that names a version and a launch; its phase ends in the release")
    func launchTask() async throws {
        let task = """
            # Task 7.6: v1.0.0 Launch Candidate and Go/No-Go

            ## Objectives

            - The build is signed
            """
        let release = try await assessed(["content/plan/Task76.md": task]).project.releases.first {
            $0.name == "v1.0.0"
        }
        #expect(release?.launchTasks.map(\.text) == ["7.6"])
        #expect(release?.phase?.text == "7")
    }

    @Test("backlog: tasks that are carried over feed no blocking gate")
    func backlog() async throws {
        let rows = "| Task | Owner | Status |\n|---|---|---|\n| Dark theme | Mara | open |"
        #expect(try await verdict(review: reviewed("## Backlog\n\n\(rows)")) == .go)
        #expect(try await verdict(review: reviewed("## Tasks\n\n\(rows)")) == .noGo)
    }

    @Test("with all they depend on: a cited sub-item does not narrow the document")
    func dependsOn() async throws {
        let row = "| Check | Status | Evidence |\n|---|---|---|\n| Acceptance | signed | `checks.md` (`F-01`) |"
        let checks = "# Acceptance checklist\n\n- [x] F-01: Send\n- [ ] F-02: Collect\n"
        #expect(try await verdict(["checks.md": checks], review: reviewed(row)) == .noGo)
        let met = checks.replacing("[ ]", with: "[x]")
        #expect(try await verdict(["checks.md": met], review: reviewed(row)) == .go)
    }

    @Test("documents: text files and ChangeLog are read, every other file is named as not read")
    func documents() async throws {
        let project = try await assessed(["notes.txt": "Notes\n", "ChangeLog": "none\n", "page.adoc": "= Page\n"])
            .project
        #expect(Set(project.documents.map(\.path.name)) == ["review.md", "notes.txt", "ChangeLog"])
        #expect(project.unread.map(\.path.name) == ["page.adoc"])
    }

    @Test("derived launch gate: one for each release, named launch, of its readiness documents")
    func launchGate() async throws {
        let gate = try await assessed([:]).report.gates.first { $0.gate.kind == .launch }
        #expect(gate?.gate.name == "launch" && gate?.gate.isBlocking == true)
        #expect(
            gate?.rules.map(\.rule) == [.checklistComplete, .signoffs, .sameBuild, .noOpenFindings, .signoffsNotStale])
    }

    @Test("derived rules: only what is stated or promised; without any condition nothing is assessed")
    func derivedRules() async throws {
        let promised = reviewed("## Deliverables\n\n- Update public/KNOWN_ISSUES_V1.0.0.md")
        let rules = try await assessed([:], review: promised).report.gates.first { $0.gate.kind == .launch }?.rules
        #expect(rules?.contains { $0.rule == .noOpenIssues && $0.state == .pending } == true)
        let bare = "# Go/No-Go Review: v1.0.0\n\nDate: 2026-11-10\n\nDecision: GO for v1.0.0\n"
        #expect(try await verdict(review: bare) == .notAssessed)
    }

    @Test("configured gates: one of the same name replaces, others stand beside, and derived ones can be switched off")
    func configuredGates() async throws {
        let replaced = "gates:\n  launch:\n    rules:\n      - signoffs: {roles: [Security Lead]}\n"
        #expect(try await verdict(configuration: replaced) == .noGo)
        let beside = "gates:\n  beta:\n    blocking: false\n    rules:\n      - signoffs: {roles: [Security Lead]}\n"
        #expect(try await verdict(configuration: beside) == .go)
        #expect(try await verdict(configuration: beside.replacing("false", with: "true")) == .noGo)
        #expect(try await verdict(configuration: "gates:\n  derived: false\n") == .notAssessed)
    }

    @Test(
        "two claims about one item disagree: the later wins, a dated one beats an undated one, else the worse with a finding"
    )
    func disagreeingClaims() async throws {
        func assess(_ log: String) async throws -> (Verdict?, [String]) {
            let task = "# Task 7.6: v1.0.0 Launch Candidate\n\n## Acceptance Criteria\n\n- Backups restore\n"
            let found = try await assessed(["content/plan/Task76.md": task, "content/logs/progress_phase_7.md": log])
            let id = found.project.releases.first?.id
            return (id.flatMap { found.report.result(for: $0)?.verdict }, found.report.findings.map(\.id))
        }
        func log(_ first: String, _ second: String) -> String {
            """
            # Progress Log: Phase 7

            ## Task 7.6: v1.0.0 Launch Candidate

            **Status: COMPLETED** | **Completion Date**: 2026-11-09

            \(first)

            \(second)
            """
        }
        let later = try await assess(
            log(
                "### 2026-11-05: Test\n\n- [ ] Backups restore (2026-11-05)",
                "### 2026-11-08: Test\n\n- [x] Backups restore (2026-11-08)"))
        #expect(!later.1.contains("conflicting-claims"))
        let same = try await assess(
            log("### 2026-11-08: Test\n\n- [ ] Backups restore", "### 2026-11-08: Again\n\n- [x] Backups restore"))
        #expect(same.0 != .go)
    }

    @Test("summaries: counts are no claims about the items; where they disagree the items count, with an error")
    func summaries() async throws {
        let issues =
            "# Known issues: v1.0.0\n\n| ID | Title | Severity | Status |\n|---|---|---|---|\n| KI-1 | Loss | P0 | open |\n"
        let found = try await assessed(
            ["KNOWN_ISSUES.md": issues], review: reviewed("- [x] No open P0 issues"))
        #expect(found.report.findings.contains { $0.id == "summary-disagrees" && $0.severity == .error })
        #expect(found.report.releases.first?.verdict == .noGo)
    }

    @Test("cited evidence that does not resolve: the claim that rests on it is unknown, unless it lives elsewhere")
    func missingEvidence() async throws {
        let row = "| Check | Status | Evidence |\n|---|---|---|\n| Acceptance | done | `reports/run.md` |"
        #expect(try await verdict(review: reviewed(row)) == .notAssessed)
        let outside = "evidence:\n  outside: [reports/**]\n"
        #expect(try await verdict(review: reviewed(row), configuration: outside) == .go)
    }

    @Test("rule no open finding: one that is suppressed makes the rule waived")
    func openFinding() async throws {
        let twice = "| Check | Pass | Fail |\n|---|---|---|\n| Bell rings | [x] | [x] |"
        let found = try await assessed(
            [:], review: reviewed("<!-- muster-ignore both-marked: tried twice -->\n\n\(twice)"))
        let rule = found.report.gates.first { $0.gate.kind == .launch }?.rules.first { $0.rule == .noOpenFindings }
        #expect(rule?.state == .waived)
        #expect(found.report.releases.first?.verdict == .noGo)
    }

    @Test("severity of findings: contradictions are errors, gaps are warnings")
    func severityOfFindings() async throws {
        let text = reviewed(
            "| Check | Pass | Fail |\n|---|---|---|\n| Bell rings | [x] | [x] |\n\nSee [plan](gone.md).")
        let findings = try await assessed([:], review: text).report.findings
        #expect(findings.first { $0.id == "both-marked" }?.severity == .error)
        #expect(findings.first { $0.id == "unresolved-reference" }?.severity == .warning)
    }

    @Test("claims dated after the as-of date: planned, with a finding; an adverse one still counts")
    func futureClaims() async throws {
        let ahead = Self.review.replacing("signed | 2026-11-10", with: "signed | 2026-12-10")
        let found = try await assessed([:], review: ahead)
        #expect(found.report.releases.first?.verdict == .noGo)
        #expect(found.report.findings.contains { $0.id == "claim-dated-ahead" })
        let refused = Self.review.replacing("signed | 2026-11-10", with: "rejected | 2026-12-10")
        #expect(try await verdict(review: refused) == .noGo)
    }

    @Test("undated sign-off: counts, with a warning")
    func undatedSignoff() async throws {
        let text =
            "# Go/No-Go Review: v1.0.0\n\n- [x] Regression passed\n\n| Role | Name | Sign-off |\n|---|---|---|\n| QA Lead | Nora Eng | signed |\n\nDecision: GO for v1.0.0\n"
        let found = try await assessed([:], review: text)
        #expect(found.report.releases.first?.verdict == .go)
        #expect(found.report.findings.first { $0.id == "sign-off-without-date" }?.severity == .warning)
    }

    @Test("a role with people: only they sign, or a delegate on behalf of one")
    func rolePeople() async throws {
        func configured(_ people: String) -> String { "roles:\n  qa-lead:\n    name: QA Lead\n    \(people)\n" }
        #expect(try await verdict(configuration: configured("people: [Nora Eng]")) == .go)
        #expect(try await verdict(configuration: configured("people: [Ida Poe]")) == .noGo)
        let delegate = Self.review.replacing("| Nora Eng |", with: "| Nora Eng on behalf of Ida Poe |")
        #expect(try await verdict(review: delegate, configuration: configured("people: [Ida Poe]")) == .noGo)
        let allowed = configured("people: [Ida Poe]\n    delegates: [Nora Eng]")
        #expect(try await verdict(review: delegate, configuration: allowed) == .go)
        // A letter of another script makes another name.
        let alike = Self.review.replacing("Nora Eng", with: "Nоra Eng")
        #expect(try await verdict(review: alike, configuration: configured("people: [Nora Eng]")) == .noGo)
    }

    @Test("one person in several roles: counts for each, unless the rule says distinct")
    func severalRoles() async throws {
        let twice = Self.review.replacing(
            "| QA Lead | Nora Eng | signed | 2026-11-10 |",
            with: "| QA Lead | Nora Eng | signed | 2026-11-10 |\n| Release Manager | Nora Eng | signed | 2026-11-10 |")
        #expect(try await verdict(review: twice) == .go)
        let distinct = "gates:\n  four-eyes:\n    rules:\n      - signoffs: {distinct: true}\n"
        #expect(try await verdict(review: twice, configuration: distinct) == .noGo)
    }

    @Test(
        "severity words: blocker is P0; a document's own legend wins",
        arguments: [("blocker", Verdict.noGo), ("critical", .noGo), ("P0", .noGo), ("trivial", .go), ("minor", .go)])
    func severityWords(word: String, wanted: Verdict) async throws {
        let issues =
            "# Known issues: v1.0.0\n\n| ID | Title | Severity | Status |\n|---|---|---|---|\n| KI-1 | Loss | \(word) | open |\n"
        #expect(try await verdict(["KNOWN_ISSUES.md": issues]) == wanted)
        let legend = issues.replacing("\n\n|", with: "\n\n## Severity levels\n\n- S1 = critical\n\n## Open\n\n|")
            .replacing("| \(word) |", with: "| S1 |")
        #expect(try await verdict(["KNOWN_ISSUES.md": legend]) == .noGo)
    }

    @Test(
        "issue without a status: open; so are reopened, fix merged, and fixed in a later version",
        arguments: [
            ("| KI-1 | Loss | P0 | | |", Verdict.noGo), ("| KI-1 | Loss | P0 | reopened | |", .noGo),
            ("| KI-1 | Loss | P0 | fix merged | |", .noGo), ("| KI-1 | Loss | P0 | fixed, not verified | |", .noGo),
            ("| KI-1 | Loss | P0 | fixed | v1.0.1 |", .noGo), ("| KI-1 | Loss | P0 | fixed | v1.0.0 |", .go),
        ])
    func issueStatus(row: String, wanted: Verdict) async throws {
        let issues =
            "# Known issues: v1.0.0\n\n| ID | Title | Severity | Status | Fixed in |\n|---|---|---|---|---|\n\(row)\n"
        #expect(try await verdict(["KNOWN_ISSUES.md": issues]) == wanted)
    }

    @Test("a document or decision without a version: to the only release of the project, else to none")
    func withoutVersion() async throws {
        let decision = "# Steering call\n\nDate: 2026-11-12\n\nDecision: NO-GO\n"
        #expect(try await verdict(["minutes.md": decision]) == .noGo)
        let other = Self.review.replacing("v1.0.0", with: "v2.0.0")
        let found = try await assessed(["minutes.md": decision, "review2.md": other])
        #expect(found.report.findings.contains { $0.id == "decision-without-release" })
        #expect(found.report.releases.allSatisfy { $0.verdict == .notAssessed })
    }

    @Test("pilot, platform or site scope: a decision limited to less is none for the whole release")
    func scope() async throws {
        let pilot = Self.review.replacing("GO for v1.0.0", with: "GO for the pilot sites only (v1.0.0)")
        #expect(try await verdict(review: pilot) != .go)
        let other = Self.review.replacing("GO for v1.0.0", with: "GO for v0.9.0")
        #expect(try await verdict(review: other) != .go)
    }

    @Test("drafts: claim nothing favourable, and their open items count")
    func drafts() async throws {
        #expect(try await verdict(review: "---\ndraft: true\n---\n" + Self.review) == .noGo)
        #expect(try await verdict(review: Self.review.replacing("# Go/No-Go", with: "# DRAFT Go/No-Go")) == .noGo)
        let checks = "---\ndraft: true\nrelease: v1.0.0\n---\n# Release checklist v1.0.0\n\n- [ ] Bell rings\n"
        #expect(try await verdict(["checks.md": checks]) == .noGo)
    }

    @Test(
        "quorum, thresholds, voting rules in prose: criteria, pending until claimed met or computed from their document"
    )
    func quorum() async throws {
        let rule = reviewed("## Go/no-go criteria\n\n- At least five of seven leads vote GO")
        #expect(try await verdict(review: rule) == .noGo)
        let computed =
            "# Acceptance criteria: v1.0.0\n\n| ID | Criterion | Pass | Fail |\n|---|---|---|---|\n| A-1 | Bell | [x] | [ ] |\n| A-2 | Lock | [x] | [ ] |\n\n## Exit criteria\n\n- All rows pass\n"
        let row = "| Check | Status | Evidence |\n|---|---|---|\n| Acceptance | done | `acceptance.md` |"
        #expect(try await verdict(["acceptance.md": computed], review: reviewed(row)) == .go)
    }

    @Test("a criterion that asks only for a recorded decision never blocks readiness")
    func decisionCriterion() async throws {
        let text = reviewed("## Acceptance criteria\n\n- A clear \"Go\" or \"No-Go\" decision is recorded")
        #expect(try await verdict(review: text) == .go)
    }

    @Test(
        "a conditional sign-off: pending until its condition is claimed met; an abstention is no approval",
        arguments: ["approved pending the retest", "approved subject to legal review", "abstained"])
    func conditionalSignoff(words: String) async throws {
        let text = Self.review.replacing("| signed |", with: "| \(words) |")
        let found = try await verdict(review: text)
        #expect(found == .noGo || found == .notAssessed)
    }

    @Test("conditions of a decision: open = conditional, overdue = lapsed, all met = go")
    func conditions() async throws {
        func decided(_ condition: String) -> String {
            Self.review.replacing(
                "Decision: GO for v1.0.0",
                with: "Decision: Conditional GO for v1.0.0\n\n### Conditions\n\n- \(condition)")
        }
        #expect(try await verdict(review: decided("[ ] Retest the lock by 2026-11-30")) == .conditional)
        let lapsed = try await assessed([:], review: decided("[ ] Retest the lock by 2026-11-15"))
        #expect(lapsed.report.releases.first?.verdict == .noGo)
        #expect(lapsed.report.findings.contains { $0.id == "condition-overdue" && $0.severity == .error })
        #expect(try await verdict(review: decided("[x] Retest the lock (2026-11-14)")) == .go)
    }

    @Test("waivers: until is inclusive, never for a veto role, nobody his own; at best conditional")
    func waivers() async throws {
        func waived(_ item: String, _ approver: String, _ until: String) -> [String: String] {
            [
                "WAIVERS.md":
                    "# Waivers: v1.0.0\n\n## Waivers\n\n| Item | Reason | Approver | Until |\n|---|---|---|---|\n| \(item) | rare | \(approver) | \(until) |\n"
            ]
        }
        let open = Self.review.replacing("- [x] Regression passed", with: "- [x] Regression passed\n- [ ] Bell rings")
        #expect(try await verdict(waived("Bell rings", "Mara Lind", "2026-11-20"), review: open) == .conditional)
        #expect(try await verdict(waived("Bell rings", "Mara Lind", "2026-11-19"), review: open) == .noGo)
        #expect(try await verdict(waived("Bell rings", "", "2026-11-30"), review: open) == .noGo)
        let veto = Self.review.replacing(
            "| QA Lead | Nora Eng | signed | 2026-11-10 |", with: "| QA Lead (mandatory) | Nora Eng | pending | |")
        #expect(try await verdict(waived("QA Lead", "Mara Lind", "2026-11-30"), review: veto) == .noGo)
    }

    @Test("staleness: known by a statement blocks, otherwise it is not known and informs")
    func staleness() async throws {
        let row = "| Check | Status | Evidence |\n|---|---|---|\n| Acceptance | done | `checks.md` |"
        func checks(_ day: String) -> String {
            """
            # Acceptance checklist

            Last updated: \(day)

            - [x] Send

            ## Sign-offs

            | Role | Name | Sign-off | Date |
            |---|---|---|---|
            | Desktop Lead | Ida Poe | signed | 2026-11-09 |
            """
        }
        #expect(try await verdict(["checks.md": checks("2026-11-15")], review: reviewed(row)) == .noGo)
        #expect(try await verdict(["checks.md": checks("2026-11-08")], review: reviewed(row)) == .go)
        let rule = try await assessed([:]).report.gates.first { $0.gate.kind == .launch }?.rules
            .first { $0.rule == .signoffsNotStale }
        #expect(rule?.state == .unknown && rule?.isBlocking == false)
    }

    @Test("artifacts: another digest fails, MD5 is unknown, to follow is pending")
    func artifacts() async throws {
        func listed(_ digest: String) -> [String: String] {
            [
                "dist/a.bin": "bytes\n",
                "CHECKSUMS.md": "# Checksums: v1.0.0\n\n| File | SHA-256 |\n|---|---|\n| `a.bin` | \(digest) |\n",
            ]
        }
        let configuration = "artifacts: [dist]\n"
        let zeros = "`" + String(repeating: "0", count: 64) + "`"
        #expect(try await verdict(listed(zeros), configuration: configuration) == .noGo)
        #expect(try await verdict(listed("to follow"), configuration: configuration) == .noGo)
        let md5 = "`" + String(repeating: "0", count: 32) + "`"
        #expect(try await verdict(listed(md5), configuration: configuration) == .notAssessed)
    }

    @Test("deliverables: headings only are missing, a draft is pending, a file with content is there")
    func deliverables() async throws {
        let promise = reviewed("## Deliverables\n\n- Create docs/PLAN.md")
        #expect(try await verdict(["content/docs/PLAN.md": "# Plan\n"], review: promise) == .noGo)
        #expect(try await verdict(["content/docs/PLAN.md": "# DRAFT Plan\n\nText.\n"], review: promise) == .noGo)
        #expect(try await verdict(["content/docs/PLAN.md": "# Plan\n\nText.\n"], review: promise) == .go)
    }

    @Test("a content file that cannot be read at all: no release is better than not assessed")
    func unreadable() async throws {
        let files = ["big.md": "# Notes\n\n" + String(repeating: "word ", count: 600)]
        #expect(try await verdict(files, configuration: "limits:\n  file: 2 KiB\n") == .notAssessed)
        #expect(try await verdict(files, configuration: "limits:\n  file: 2 KiB\nexclude: [content/big.md]\n") == .go)
    }

    @Test("N/A without a reason on a required item is unknown, with one it does not apply")
    func notApplicable() async throws {
        func row(_ note: String) -> String {
            reviewed("| Check | Status | Comment |\n|---|---|---|\n| Migration | N/A | \(note) |\n| Bell | done | |")
        }
        #expect(try await verdict(review: row("")) == .notAssessed)
        #expect(try await verdict(review: row("no change of the schema")) == .go)
    }

    @Test("policies, charters, Definitions of Done bind the releases that they name")
    func policies() async throws {
        let charter =
            "# Charter\n\nRelease: v1.0.0\n\n## Sign-offs\n\n| Role | Name | Sign-off | Date |\n|---|---|---|---|\n| Legal Counsel | | | |\n"
        #expect(try await verdict(["charter.md": charter]) == .noGo)
    }
}
