import MusterModel
import Testing

@Suite("Tables of requirements, of rules, and of offered choices")
struct RuleTablesTests {
    @Test("requirements with their evidence are criteria without a state")
    func requirements() throws {
        let text = "| ID | Requirement | Evidence |\n|---|---|---|\n| Q-1 | Bollards hold 40 t | `pull.md` |\n"
        #expect(try told(text) == ["3 criterion Q-1: Bollards hold 40 t"])
    }

    @Test("requirements with a box each are checks, whatever the column is called")
    func ticked() throws {
        let text = """
            | ID | Requirement | Signed | Evidence |
            |---|---|---|---|
            | Q-1 | Bollards hold 40 t | [x] | log |
            | Q-2 | Lamps burn | [ ] | |
            """
        #expect(
            try told(text) == [
                "3 checklist_item Q-1 done: Bollards hold 40 t", "4 checklist_item Q-2 todo: Lamps burn",
            ])
    }

    @Test("conditions that lead to a verdict are rules, and no verdict")
    func rules() throws {
        let text = "| Condition | Decision | Action |\n|---|---|---|\n| All quays open | **GO** | Announce |\n"
        #expect(try told(text) == ["3 criterion: All quays open"])
    }

    @Test("a choice that is only offered is not made")
    func offered() throws {
        let text = """
            # Go/No-Go checklist

            | # | Check | Owner | Status |
            |---|---|---|---|
            | 1 | Crane stops in time | Mara | _GO / NO-GO_ |
            | 2 | Horn is heard | Mara | PASS \\| FAIL |
            | 3 | Lamps burn | Mara | PASS |
            """
        #expect(try facts(.checklistItem, in: text).map(\.status) == [nil, nil, .done])
    }

    @Test("what decides is open under a title that says so, unless the row says that it was decided")
    func decisions() throws {
        let text = """
            # Register

            ## Open decisions

            | # | Decision | Options |
            |---|---|---|
            | D1 | ~~Which quay~~ **Decided (2031-05-02)**: the north quay | |
            | D2 | Depth of the basin | 8 m or 9 m |
            """
        let found = try facts(.decision, in: text)
        #expect(found.map(\.status) == [.accepted, .pending])
        #expect(found.first?.date?.description == "2031-05-02")
    }

    @Test("a risk is accepted where its mitigation begins so")
    func risks() throws {
        let text = """
            | Risk | Impact | Mitigation |
            |---|---|---|
            | Silt returns | High | **Accepted (2031-05-02)**: dredge each spring |
            | Chain snaps | High | Spare chain accepted by the yard |
            """
        let found = try facts(.risk, in: text)
        #expect(found.map(\.status) == [.accepted, nil])
    }

    @Test("a plan by weeks has tasks with their beginnings, and each phase once")
    func weeks() throws {
        let text = """
            | Woche | Von (Datum) | Tätigkeit |
            |--:|--:|---|
            | 1 | 05.05.2031 | Vermessung |
            | 2 | 12.05.2031 | Sprint 1 |
            | 3 | 19.05.2031 | Sprint 1 |
            """
        #expect(try told(text).filter { !$0.contains("milestone") } == ["3 task: Vermessung", "4 phase 1: Sprint 1"])
        #expect(try facts(.task, in: text).first?.date?.description == "2031-05-05")
    }
}
