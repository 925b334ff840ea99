import MusterModel
import Testing

@testable import MusterFacts

/// Kinds that titles make likely, and as what such documents are judged.
struct LikelyKindTests {
    @Test(
        "how a title begins or ends makes a kind likely",
        arguments: [
            ("Kite: Implementation Plan", DocumentKind.roadmap), ("Plan de desarrollo — Kite", .roadmap),
            ("Entwicklungsplan Kite", .roadmap), ("开发计划", .roadmap), ("Product Backlog", .roadmap),
            ("Status Update, Week 12", .progressLog), ("Kite Development Log", .progressLog),
            ("Sprint 4 report", .progressLog), ("Sachstandsbericht Kite", .progressLog),
            ("Relatório semanal", .progressLog), ("Weekly Status — Kite", .progressLog),
            ("Kite - Phase 2 Implementation Progress", .progressLog), ("Kite: Sprint 4 summary", .progressLog),
            ("Known Limitations", .knownIssues), ("Defect Register", .knownIssues),
            ("Build log, Kite 6.2", .progressLog), ("Kite, notes as we go", .progressLog),
            ("[status] Kite, week 4", .progressLog), ("Wo wir stehen", .progressLog), ("Kite: road to 1.0", .roadmap),
            ("Hazards, lamp controller", .riskRegister), ("What could go wrong (Kite)", .riskRegister),
            ("Current problems with Kite 9", .knownIssues), ("Kite – launch list", .checklist),
            ("Cahier de recette – Kite", .checklist), ("Kite 项目 验收单", .checklist), ("Decision log", .other),
            ("Changelog", .other), ("Limitations connues", .knownIssues), ("RAID Log", .riskRegister),
            ("Risk tracker", .riskRegister),
            ("Architecture", .other), ("Test plan", .other), ("Incident response plan", .other),
        ])
    func title(title: String, kind: DocumentKind) throws {
        let record = try record("# \(title)\n\nThe quay and the rope.\n")
        #expect(record.kind == kind)
        #expect(record.judgedAs == .other)
    }

    @Test("the name of a file tells the kind where nothing else does")
    func file() throws {
        #expect(try record("# Kite\n\n- The rope\n", at: "docs/STATUS.md").kind == .progressLog)
        #expect(try record("# Kite\n\n- The rope\n", at: "docs/rope.md").kind == .other)
    }

    @Test(
        "a checklist stays one whatever it is about, and is judged by what it is about",
        arguments: [
            ("Launch Readiness Checklist", DocumentKind.readinessReview),
            ("Release sign-off checklist", .readinessReview),
            ("Risk assessment checklist", .riskRegister),
        ])
    func checklist(title: String, judged: DocumentKind) throws {
        let record = try record("# \(title)\n\n- [x] The rope holds\n")
        #expect(record.kind == .checklist)
        #expect(record.judgedAs == judged)
    }

    @Test("a list of checks for going or not is a review")
    func goOrNot() throws {
        #expect(try record("# Go/No-Go Checklist\n\n- [x] The rope holds\n").kind == .readinessReview)
    }

    @Test(
        "a meeting or a day with those who were there is minutes",
        arguments: [
            "# 2031-03-04\n\n## Attendees\n\n- Kit Rowe\n", "# Steering Committee Call\n\n**Participants:** Kit Rowe\n",
            "# Team Meeting, March 4, 2031\n\nPresent: Kit Rowe\n",
        ])
    func minutes(text: String) throws {
        #expect(try record(text).kind == .minutes)
    }

    @Test("a day or a meeting without anybody is none")
    func nobody() throws {
        #expect(try record("# 2031-03-04\n\n- The rope\n").kind == .other)
        #expect(try record("# Meeting rooms\n\n- The quay\n").kind == .other)
    }

    @Test("a meeting that says what was decided and who has to do what is minutes, whoever was there")
    func outcome() throws {
        let text = "# Notes: release sync\n\nDecision: the icon stays.\n\nAction: ask the vendor about it\n"
        #expect(try record(text).kind == .minutes)
        #expect(try record("# Weekly: the sync service\n\nDecision: the icon stays.\n").kind == .other)
    }

    @Test("the first line of a letter without headings may say what it is")
    func firstLine() throws {
        #expect(try record("Kite, status for the board\n\nThe rope holds.\n", at: "docs/k1.txt").kind == .progressLog)
    }

    @Test("what most of a document lists tells its kind where no word does, and only for show")
    func prevailing() throws {
        let digest = String(repeating: "a4", count: 32)
        let words = String(repeating: "Everyone on 4.1 should update.\n\n", count: 4)
        let files = "# Heron 4.2\n\n\(words)- one.zip `\(digest)`\n- two.zip `\(digest)`\n"
        #expect(try record(files).kind == .checksums)
        #expect(try record(files).judgedAs == .other)
        let signed =
            "# Kite 4.2 to the yard\n\nDecision: GO\n\nQA Lead: Ada Marsh, signed 2 April 2031\nYard Lead: Kit Rowe, signed 2 April 2031\n"
        #expect(try record(signed).kind == .readinessReview)
        #expect(try record(signed.replacing("Decision: GO", with: "Words.")).kind == .other)
        let mixed = """
            # Outage of the crane

            ## Findings

            - F-1 Two calendars. (open)

            ## Actions

            - [x] move the plug — Mara — 2031-10-04
            - [ ] one calendar — Kit — 2031-11-15
            """
        #expect(try record(mixed).kind == .other)
        #expect(try record(mixed).judgedAs == .knownIssues)
    }

    @Test("a phase with what it is to bring is a plan, and told afterwards a log")
    func phase() throws {
        let sections = "## Tasks\n\n- The rope\n\n## Exit criteria\n\n- The rope holds\n"
        #expect(try record("# Phase 3 — Ship Kite 2\n\n\(sections)").kind == .roadmap)
        #expect(try record("# Phase 3 completion summary\n\nWords.\n").kind == .progressLog)
        #expect(try record("# Phase 3 — Ship Kite 2\n\nWords.\n").kind == .other)
    }

    @Test(
        "one piece of work with what it has to meet is a specification, which still claims what it says",
        arguments: ["Story 2.3: The rope", "EPIC-3 The rope", "User story: The rope", "KITE-12: The rope"])
    func work(title: String) throws {
        let text = "# \(title)\n\n## Acceptance criteria\n\n- [ ] The rope holds\n"
        let record = try record(text)
        #expect(record.kind == .taskSpec)
        #expect(record.judgedAs == .other)
        #expect(record.facts.allSatisfy { $0.kind != .checklistItem || $0.modality == .claimed })
    }

    @Test("what decides or is signed under the title of an approval is a review")
    func approval() throws {
        #expect(try record("# Release approval 2.0\n\n**Decision:** GO\n").kind == .readinessReview)
        #expect(try record("# Release approval\n\nHow it is given.\n").kind == .other)
    }

    @Test("a version with its release notes is a list of what is known of it")
    func notes() throws {
        #expect(try record("# Kite 2.0.1\n\n## Release notes\n\n- The rope\n").kind == .knownIssues)
        #expect(try record("# Kite\n\n## Release notes\n\n- The rope\n").kind == .other)
    }
}
