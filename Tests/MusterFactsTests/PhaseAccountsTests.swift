import MusterModel
import Testing

@Suite("Accounts of the parts of a phase in a log, lists of what would keep a release back")
struct PhaseAccountsTests {
    @Test("parts of a phase with a line of status are work with their number")
    func parts() throws {
        let text = """
            # Phase log
            ## Phase 2 - The gate
            ### Step 2.1: Motor
            - **Status:** `done`
            - **Problems encountered:**
              - The first motor failed for want of power; fixed by a second cable.
              - No serious trouble.
              - The old crane was slow all week.
            - **Planned steps:**
              - Paint the motor
            ### Step 2.2: Cable
            - **Status:** in progress
            """
        #expect(
            try told(text, at: "phase-log.md") == [
                "2 phase 2: The gate", "3 task 2.1 done: Motor",
                "6 issue closed: The first motor failed for want of power; fixed by a second cable.",
                "8 issue: The old crane was slow all week.", "10 task todo: Paint the motor",
                "11 task 2.2 in-progress: Cable",
            ])
    }

    @Test(
        "what would keep a release back are rules that hold nothing up by themselves",
        arguments: [
            "No-Go conditions", "What would make this a NO-GO instead", "No-Go-Kriterien", "Condiciones de No-Go",
        ])
    func refusals(title: String) throws {
        let text = "# Launch review\n## \(title)\n- An open P0 defect\n- A restore that fails\n"
        let rules = try facts(.criterion, in: text, at: "go-no-go.md")
        #expect(rules.map(\.title) == ["An open P0 defect", "A restore that fails"])
        #expect(rules.allSatisfy { $0.details[.mandatory] == "no" && $0.status == nil })
    }

    @Test("a severity and a state may stand before the words of an issue, or in one cell")
    func graded() throws {
        let text = """
            # Known issues
            - T-01 — MEDIUM / FIXED: the second run stopped

            | ID | Severity/status | What |
            |---|---|---|
            | N-01 | LOW / FIXED (2031-05-02, after the second round of tests) | a broken link |
            """
        let issues = try facts(.issue, in: text)
        #expect(issues.map { $0.severity } == [.medium, .low])
        #expect(issues.map { $0.status } == [.closed, .closed])
    }

    @Test("files in code under a title of references are references, whatever their ending")
    func sources() throws {
        let text = """
            # Notes
            ## File references
            - Map: `steps/map.tsx`
            - Data: `lib/sites.json`
            ## Related files
            - Page: `app/page.tsx`
            """
        #expect(try facts(.reference, in: text).map(\.title) == ["steps/map.tsx", "lib/sites.json"])
    }

    @Test("wide punctuation ends an address")
    func addresses() throws {
        let text = "# メモ\n公開まで完了（https://example.org/app/）。課金は未着手\n"
        #expect(try facts(.reference, in: text).map(\.title) == ["https://example.org/app/"])
    }
}
