import MusterModel
import Testing

@Suite struct ModalityTests {
    @Test func `a template claims nothing`() throws {
        let text = """
            # Launch Workflow Template

            ### Phase 1: Build

            * **Objective(s):**
              * To build it.
            * **Key Activities:**
              1. `lead-mode` creates a task "Build it" and assigns it to `build-mode`.
                 * **Todo (for `build-mode`):** "Compile the parts."
            * **Key Deliverables/Outputs for Phase:**
              * A build.
            * **Next Phase Trigger / Completion Criteria:** The build is signed.
            """
        let record = try record(text)
        #expect(record.kind == .workflow && record.isTemplate)
        #expect(!record.facts.contains { $0.modality == .claimed && $0.kind != .reference })
        #expect(
            record.facts.map(spoken) == [
                "3 phase 1: Build", "6 criterion: To build it.", "8 task: Build it", "9 task todo: Compile the parts.",
                "11 deliverable: A build.", "12 criterion: The build is signed.",
            ])
        #expect(record.facts.filter { $0.kind == .task }.map(\.role) == ["build-mode", "build-mode"])
    }

    @Test func `quotations, fences and comments claim nothing`() throws {
        let text = """
            # Go/No-Go

            > Decision: GO

            ```bash
            - [x] Decision: GO
            ```

            <!-- Decision: GO -->
            """
        #expect(try told(text).isEmpty)
    }

    @Test func `a decision keeps its scope and the document's date`() throws {
        let text = """
            # Launch readiness

            - Sign-off date: `2031-02-18`

            ## Go/No-Go Decision

            - Decision: `GO` for the pilot
            - Scope guard: two harbours only
            """
        let decision = try #require(try facts(.decision, in: text).first)
        #expect(decision.status == .go && decision.modality == .claimed)
        #expect(decision.details[.scope] == "the pilot; two harbours only")
        #expect(decision.date?.description == "2031-02-18")
    }

    @Test(arguments: [
        ("**DECISION: NO-GO**", FactStatus.noGo), ("Decision: conditional GO, subject to the retest", .go),
        ("Decision: TBD", .pending), ("Verdict: not ready", .noGo),
    ])
    func `a verdict is read as it stands`(line: String, status: FactStatus) throws {
        #expect(try facts(.decision, in: "# Review\n\n\(line)\n").map(\.status) == [status])
    }

    @Test func `a draft says so`() throws {
        #expect(try record("# Release readiness (DRAFT)\n").isDraft)
        #expect(try record("# Release readiness\n\nStatus: Draft\n").isDraft)
        #expect(try !record("# Release readiness\n").isDraft)
    }
}
