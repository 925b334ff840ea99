import MusterModel
import Testing

/// What is told by the shape of a document and its kind alone.
@Suite struct StructureTests {
    @Test func `titles with one and the same field beneath them are what was looked at`() throws {
        let text = """
            # Report on the bridge

            ## 3. Parts

            ### 3.1 Bolts
            - Blit: passed
            - More words on bolts

            ### 3.2 Rails
            - Blit: failed

            ### 3.3 Lamps
            - Blit: passed
            """
        #expect(
            try told(text) == [
                "5 checklist_item done: Bolts", "9 checklist_item rejected: Rails", "12 checklist_item done: Lamps",
            ])
    }

    @Test func `two titles told alike are not enough, nor are those of a plan`() throws {
        let parts = "### 3.1 Bolts\n- Blit: passed\n\n### 3.2 Rails\n- Blit: passed\n"
        #expect(
            try facts(.checklistItem, in: "# Report\n\n## 3. Parts\n\n" + parts).filter { $0.title == "Bolts" }.isEmpty)
    }

    @Test func `points aside in a register of risks are no risks`() throws {
        let text = """
            # Risk register

            ## Blit

            - Weekly rounds look at the list.
            - R-03 Crane is old

            ## Open risks

            - Ice on the quay
            """
        #expect(try facts(.risk, in: text).map(\.line) == [6, 10])
    }

    @Test func `boxes of minutes are work`() throws {
        #expect(try told("# Meeting minutes\n\n## Blit\n\n- [ ] Paint the hall\n") == ["5 task todo: Paint the hall"])
    }

    @Test func `findings of a review are issues, numbered decisions are decisions`() throws {
        let text = """
            # Readiness review

            ## Blit

            1. **[Fixed] Crane stalls.** Oil was low.
            2. **[Open] Bell is silent.** No rope.
            3. [Resolved] ADR-4 One rope only
            """
        #expect(try facts(.issue, in: text).map(\.status) == [.closed, .open])
        #expect(try facts(.decision, in: text).map(\.status) == [.accepted])
    }
}
