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

    @Test func `boxes of minutes are checks, and work where their title or their owner says so`() throws {
        let head = "# Meeting minutes\n\n"
        #expect(try told(head + "## Blit\n\n- [ ] Paint the hall\n") == ["5 checklist_item todo: Paint the hall"])
        #expect(try told(head + "## Action items\n\n- [ ] Paint the hall\n") == ["5 task todo: Paint the hall"])
        #expect(try facts(.task, in: head + "## Blit\n\n- [ ] Paint the hall (owner: Kit)\n").count == 1)
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

extension StructureTests {
    @Test(arguments: [
        ("Harbour Lead: plan of the quay complete", FactStatus.pending),
        ("Harbour Lead: approved with remarks", .signed),
        ("Harbour Lead: signed", .signed),
    ])
    func `what a seat has to look at is no signature`(line: String, status: FactStatus) throws {
        let text = "# Release sign-off\n\n## Sign-off\n\n- \(line)\n"
        #expect(try record(text).facts.filter { $0.role == "Harbour Lead" }.map(\.status) == [status])
    }

    @Test func `a word in brackets that nobody knows is a state among states`() throws {
        let text = "# Readiness review\n\n## Blit\n\n1. [Fixed] Crane stalls\n2. [Wherf] Bell is silent\n"
        #expect(try told(text) == ["5 issue closed: Crane stalls", "6 issue open: Bell is silent"])
    }

    @Test func `orders in a review are work, those of steps are not`() throws {
        let head = "# Readiness review\n\n## Blit\n\n"
        #expect(try told(head + "- Raise the rope\n- Order the bolts\n").count == 2)
        #expect(try told(head + "1. Raise the rope\n2. Order the bolts\n").isEmpty)
        #expect(try told("# About the harbour\n\n## Blit\n\n- Raise the rope\n- Order the bolts\n").isEmpty)
    }

    @Test func `a call in capitals is work, and no decision`() throws {
        #expect(
            try told("# Meeting minutes\n\n## Blit\n\n- **ACTION** Mara agreed to order the rope\n")
                == ["5 task todo: Mara agreed to order the rope"])
    }

    @Test(arguments: [
        ("### 3.1 第一阶段：止血", "1"), ("## 第2フェーズ：試験", "2"), ("## 第十阶段", "10"),
    ])
    func `phases are told by ordinals`(title: String, id: String) throws {
        #expect(try facts(.phase, in: "# 港\n\n" + title + "\n\n文。\n").map(\.id) == [id])
    }

    @Test func `titles whose numbers do not go on with those above have codes`() throws {
        let parts = ["4.1 Bolts", "4.2 Rails", "4.3 Lamps"].map { "#### \($0)\n- Blit: passed\n" }
        let found = try facts(.checklistItem, in: "# Report\n\n### 3.1 Parts\n\n" + parts.joined(separator: "\n"))
        #expect(found.map(\.id) == ["4.1", "4.2", "4.3"])
    }
}
