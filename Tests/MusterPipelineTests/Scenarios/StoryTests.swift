import MusterFiles
import MusterModel
import MusterReports
import MusterTestSupport
import MusterText
import Testing

@testable import MusterPipeline

/// Walks the sample from NO-GO to GO: mends applied as `muster explain --patch` prints them, and what only people can give
/// written in by hand.
@Suite("The sample's way to GO")
struct StoryTests {
    /// One thing that somebody does.
    private enum Step {
        /// Applies the mend of a blocker.
        case mend(String)
        /// Replaces words of a document.
        case write(String, String, in: String)
        /// Adds a file.
        case add(String, String)
        /// Applies the mend of a missing sign-off, a blank row, and fills that in: the second is what counts.
        case sign(String, String, String, in: String)
    }

    private static let log = "content/progress_logs/progress_phase_7.md"
    private static let review = "content/release/LAUNCH_READINESS_AND_HANDOFF.md"
    private static let minutes = "content/minutes/2026-11-18_go_no_go_review.md"

    /// Each step with the number of steps to GO after it.
    private static let story: [(step: Step, left: Int)] = [
        // What has to be repaired, tested and built.
        (.mend("AC-09"), 35),
        (.mend("AC-09"), 34),
        (.mend("KI-003"), 33),
        (.mend("ferrywell-server-1.0.0-linux-arm64.tar.gz"), 32),
        (.mend("7.6-the-branch-release-v1.0.0-exists-and-the-signed"), 31),
        (.mend("7.6-the-v1.0.0-build-passes-the-full-gold"), 30),
        (.mend("7.6-the-gold-regression-run-is-complete-with-no"), 29),
        (.mend("7.6-build-of-v1.0.0-for-macos-signed-and-notarised"), 28),
        (
            .add(
                "content/release/dist/ferrywell-desk-1.0.0-macos-universal.dmg",
                "Ferrywell Desk 1.0.0 for macOS (stand-in for the notarised installer of build 412)\n"), 28
        ),
        (
            .write(
                "| `ferrywell-desk-1.0.0-macos-universal.dmg` | macOS | to follow |",
                "| `ferrywell-desk-1.0.0-macos-universal.dmg` | macOS | `@DIGEST@` |",
                in: "content/release/CHECKSUMS.md"), 27
        ),
        // What has to be written down.
        (.mend("7.6-sha-256-checksums-of-all-installers-and-server"), 26),
        (.mend("accessibility-review-of-ferrywell-desk-desktop"), 25),
        (.write("| **Completion Date**: 2026-12-11", "| **Completion Date**: 2026-11-11", in: log), 24),
        (
            .add(
                "content/quality/upgrade_rehearsal_evidence.md",
                "# Upgrade Rehearsal: Evidence\n\nUpgrade with the data of the school in 21 minutes, rollback in 17 minutes, 2026-11-11.\n"
            ), 23
        ),
        (
            .add(
                "content/operations/LAUNCH_DAY_SUPPORT_PLAN.md",
                "# Launch Day Support Plan\n\nShifts from 08:00 to 18:00 UTC: Lena Fischer, then Jonas Weber. Questions come in on the forum;\nprepared answers follow the list of known issues. Dario Conti is on call.\n"
            ), 22
        ),
        (
            .write(
                "### 2026-11-19: Texts of the download page\n",
                "### 2026-11-19: Texts of the download page\n\n- [x] The list of known issues for the public is final and approved.\n",
                in: log), 21
        ),
        (.mend("a-1"), 20),
        (.mend("a-2"), 19),
        (.mend("a-3"), 18),
        (.mend("a-4"), 17),
        // Who has to sign.
        // The name with its own letters is that of somebody who may sign.
        (.write("Legal Counsel (Оskar Lund)", "Legal Counsel (Oskar Lund)", in: log), 16),
        (
            .write(
                "| Legal Counsel | Oskar Lund | pending | 2026-11-11 |",
                "| Legal Counsel | Oskar Lund | signed | 2026-11-20 |", in: review), 15
        ),
        (
            .write(
                "| Security Lead (mandatory) | Noor Rahimi | pending | |",
                "| Security Lead (mandatory) | Noor Rahimi | signed | 2026-11-20 |", in: review), 14
        ),
        (
            .write(
                "| Desktop Lead | Piotr Wrona | signed | 2026-11-18 |",
                "| Desktop Lead | Piotr Wrona | signed | 2026-11-20 |", in: review), 14
        ),
        (
            .sign(
                "requirement:7.1-community-lead", "| Community Lead |  |  |  |",
                "| Community Lead | Lena Fischer | signed | 2026-11-20 |", in: log), 13
        ),
        (
            .sign(
                "requirement:7.1-sre-lead", "| SRE Lead |  |  |  |", "| SRE Lead | Dario Conti | signed | 2026-11-20 |",
                in: log), 12
        ),
        (
            .sign(
                "requirement:7.2-qa-lead", "| QA Lead |  |  |  |", "| QA Lead | Hanna Virtanen | signed | 2026-11-20 |",
                in: log), 11
        ),
        (
            .sign(
                "requirement:7.2-project-manager", "| Project Manager |  |  |  |",
                "| Project Manager | Marit Solheim | signed | 2026-11-20 |", in: log), 10
        ),
        (
            .sign(
                "requirement:7.2-community-lead", "| Community Lead |  |  |  |",
                "| Community Lead | Lena Fischer | signed | 2026-11-20 |", in: log), 9
        ),
        (
            .write(
                "- [ ] **Security Lead** (MANDATORY): access control of the launch candidate",
                "- [x] **Security Lead** (MANDATORY): access control of the launch candidate. Signed by Noor Rahimi, 2026-11-20",
                in: "content/plan/phase7/Phase7Task03.md"), 8
        ),
        (.mend("task-done-with-open-item"), 8),
        (
            .sign(
                "requirement:7.3-lead-architect", "- [ ] **Lead Architect**",
                "- [x] **Lead Architect**. Signed by Tomas Brandt, 2026-11-20",
                in: "content/plan/phase7/Phase7Task03.md"), 7
        ),
        (
            .sign(
                "requirement:7.4-qa-lead", "| QA Lead |  |  |  |", "| QA Lead | Hanna Virtanen | signed | 2026-11-20 |",
                in: log), 6
        ),
        (
            .sign(
                "requirement:7.4-sre-lead", "| SRE Lead |  |  |  |", "| SRE Lead | Dario Conti | signed | 2026-11-20 |",
                in: log), 5
        ),
        (
            .sign(
                "requirement:7.4-server-lead", "| Server Lead |  |  |  |",
                "| Server Lead | Ines Okafor | signed | 2026-11-20 |",
                in: log), 5
        ),
        (
            .write(
                "Signed by Piotr Wrona\n", "Signed by Piotr Wrona, 2026-11-20\n",
                in: "content/plan/phase7/Phase7Task05.md"), 4
        ),
        (
            .sign(
                "requirement:7.4-2-qa", "- [ ] **QA Lead**", "- [x] **QA Lead**. Signed by Hanna Virtanen, 2026-11-20",
                in: "content/plan/phase7/Phase7Task05.md"), 3
        ),
        (
            .sign(
                "requirement:7.4-2-community-lead", "- [ ] **Community Lead**",
                "- [x] **Community Lead**. Signed by Lena Fischer, 2026-11-20",
                in: "content/plan/phase7/Phase7Task05.md"), 3
        ),
        // What follows from the rest, and is settled last.
        (.mend("duplicate-task-id"), 3),
        (.mend("7.4"), 2),
        (.write("**Completion Date**: YYYY-MM-DD", "**Completion Date**: 2026-11-11", in: log), 2),
        (.mend("7.7"), 1),
        (
            .write(
                "### 2026-11-19: Texts of the download page\n",
                "### 2026-11-19: Texts of the download page\n\n- [x] All required stakeholders have signed off in the go/no-go review, the QA Lead and the Security Lead in particular.\n",
                in: log), 1
        ),
        (.mend("7.6"), 0),
    ]

    @Test("one mend after the other, with the right verdict and number of steps after each")
    func walk() async throws {
        let sample = try SampleProject()
        var now = try await sample.assessed()
        var before = try result(now)
        for (step, left) in StoryTests.story {
            try await take(step, in: sample, now)
            now = try await sample.assessed()
            let after = try result(now)
            #expect(after.steps == left, "\(step)")
            #expect(after.steps <= before.steps, "a step leads away from GO: \(step)")
            #expect((after.verdict == .go) == (after.steps == 0), "\(step)")
            before = after
        }
        #expect(before.verdict == .go)
        let left = before.blockers.map { "\($0.rule.rawValue) \($0.title): \($0.assessment.reason)" }
        #expect(left == [])
    }

    private func result(_ assessed: AssessedProject) throws -> ReleaseResult {
        let release = try #require(assessed.project.release(named: "v1.0.0"))
        return try #require(assessed.report.result(for: release.id))
    }

    /// Does what a step says.
    ///
    /// - Parameter now: the project before it.
    private func take(_ step: Step, in sample: SampleProject, _ now: AssessedProject) async throws {
        switch step {
        case .mend(let id): try sample.apply(patch(id, in: sample, now))
        case .write(let old, let new, let path):
            try sample.replace(old, with: new.replacing("@DIGEST@", with: StoryTests.digest), in: path)
        case .add(let path, let text): try sample.folder.write(text, to: path)
        case .sign(let id, let blank, let signed, let path):
            try sample.apply(patch(id, in: sample, now))
            try sample.replace(blank, with: signed, in: path)
        }
    }

    /// What `muster explain --patch` prints.
    private func patch(_ id: String, in sample: SampleProject, _ now: AssessedProject) throws -> [UInt8] {
        let mends = DerivationReader(now.project, now.report).derivations(of: id).flatMap(\.mends)
        let patch = MendPatch(mends, in: try RootFolder(sample.folder.path), limit: 1 << 20)
        #expect(!patch.bytes.isEmpty, "\(id)")
        return patch.bytes
    }

    @Test("a blank row signs nothing, and what was supposed is what comes")
    func blank() async throws {
        let sample = try SampleProject()
        let before = try result(try await sample.assessed())
        let outcome = await sample.run("explain", "--patch", "requirement:7.2-qa-lead", "KI-003")
        try sample.folder.write(outcome.output, to: "mend.patch")
        let supposed = try await sample.supposed("mend.patch")
        #expect(supposed == before.steps - 1)
        try sample.apply(outcome.pieces.flatMap { $0 })
        #expect(try result(try await sample.assessed()).steps == supposed)
    }

    /// The SHA-256 of the installer that the story adds.
    private static let digest = "129884ce0bf292485c040d1e6d1318c14e0f72603e165c5f75627d7a59c5c38d"
}
