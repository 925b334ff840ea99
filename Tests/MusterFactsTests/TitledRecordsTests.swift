import MusterModel
import Testing

@testable import MusterFacts

@Suite("Records told as a title with fields")
struct TitledRecordsTests {
    @Test("a bold title with an id and fields beneath it is one task with owner and date")
    func taskWithFields() throws {
        let text = """
            # Plan of the harbour works

            **M-7: Move the crane**
            - **Owner:** Site Engineer
            - **Deadline:** 2031-05-04
            - **Action:** Take it apart first
              - Mark every bolt
            - **Success Criteria:** The crane lifts two tonnes
            - **Deliverable:** Report of the lift
            """
        #expect(
            try told(text) == [
                "3 task M-7 todo: Move the crane", "8 criterion: The crane lifts two tonnes",
                "9 deliverable: Report of the lift",
            ])
        let task = try #require(try facts(.task, in: text).first)
        #expect(task.role == "Site Engineer")
        #expect(task.date?.description == "2031-05-04")
    }

    @Test("a heading with likelihood and impact is a risk, and its fields are no risks of their own")
    func riskWithFields() throws {
        let text = """
            # Notes
            ## Risks
            ### RISK-02: Fog on the day
            - **Likelihood:** medium
            - **Impact:** high
            - **Evidence:** three foggy weeks last year
            - **Current state:** nothing ordered
            """
        #expect(try told(text) == ["3 risk RISK-02: Fog on the day"])
        #expect(try facts(.risk, in: text).first?.severity?.rawValue == "high")
    }

    @Test("a title about risk management opens no list of risks")
    func riskManagement() throws {
        #expect(try told("# Notes\n## Risk monitoring\n- Look at the tide tables every week") == [])
    }

    @Test("ticks under GO criteria adorn rules and claim nothing")
    func goCriteria() throws {
        let text = "# Launch\n## GO criteria (all required)\n- ✅ Crane inspected\n## NO-GO criteria\n- ❌ Fog"
        #expect(try told(text) == ["3 criterion: Crane inspected", "5 criterion: Fog"])
    }

    @Test("steps of a runbook are instructions, its boxes are open")
    func runbook() throws {
        let text = """
            # Crane runbook
            ## Immediate actions
            1. Stop the motor
            ## Phase 1: Check
            - ✅ The hook hangs free
            - [ ] Bolts counted
            """
        #expect(try told(text) == ["6 checklist_item todo: Bolts counted"])
    }
}

extension TitledRecordsTests {
    @Test("a function as a title with a signature beneath it is one sign-off, with its vote")
    func signature() throws {
        let text = """
            # Pier readiness
            ## Approvals
            ### Harbour Master
            - **Name:** Mara Voss
            - **Approval Status:** NO-GO
            - **Signature:** M. Voss /signature/
            - **Date:** 2031-05-04
            """
        let found = try facts(.signoff, in: text)
        #expect(found.map(\.role) == ["Harbour Master"])
        #expect(found.first?.status == .noGo)
        #expect(found.first?.person == "Mara Voss")
        #expect(try told(text).count == 1)
    }
}
