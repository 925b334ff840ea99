import MusterModel
import Testing

@Suite("Mandatory and optional items")
struct ObligationTests {
    private func demands(_ text: String) throws -> [String] {
        try facts(.checklistItem, in: text).map { fact in
            [fact.details[.mandatory], fact.details[.stages], fact.details[.stage]].compactMap(\.self)
                .joined(separator: " / ")
        }
    }

    @Test("a column of letters or answers says which rows must be met; an empty or unknown cell must")
    func columns() throws {
        let text = """
            | Check | M/O | Status |
            |---|---|---|
            | Lock opens | M | Done |
            | Bell rings | O | Open |
            | Ladder holds | | Open |
            | Lamp burns | C | Open |
            """
        #expect(try demands(text) == ["yes", "no", "yes", "yes"])
        let asked = "| Check | Optional? | Status |\n|---|---|---|\n| Bell rings | Yes | Open |\n| Lock | No | Open |\n"
        #expect(try demands(asked) == ["no", "yes"])
    }

    @Test("the words of such a column are no states")
    func noStates() throws {
        let text = "| Check | Required | Done |\n|---|---|---|\n| Bell rings | No | Yes |\n| Lock | Yes | No |\n"
        #expect(try told(text) == ["3 checklist_item done: Bell rings", "4 checklist_item todo: Lock"])
        #expect(try demands(text) == ["no", "yes"])
    }

    @Test("a column for each stage is kept with its title")
    func stages() throws {
        let text = "| Check | Alpha | GA | Status |\n|---|---|---|---|\n| Bell rings | - | M | Open |\n"
        #expect(try demands(text) == ["Alpha: optional; GA: mandatory"])
    }

    @Test("titles say it of what stands under them, and an item's own word wins")
    func titles() throws {
        let text = """
            # Checklist

            ## Optional checks

            - [ ] Bell rings
            - [ ] Lock opens (mandatory)

            ## Beta

            - [ ] Lamp burns
            - [ ] Optional lamps tested
            """
        #expect(try demands(text) == ["no", "yes", "Beta", "Beta"])
    }

    @Test("a stated target leaves out what belongs to stages above it")
    func target() throws {
        let text = "# Checklist\n\nTarget level: Silver\n\n## Silver\n\n- [ ] Bell\n\n## Gold\n\n- [ ] Lamp\n"
        #expect(try demands(text) == ["Silver", "no"])
    }
}
