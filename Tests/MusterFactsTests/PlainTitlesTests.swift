import MusterModel
import Testing

@Suite("Bare titles above lists, and phases told by a line and the words below it")
struct PlainTitlesTests {
    @Test("a bare line above a list or a table ends the list before it")
    func ends() throws {
        let text = """
            # Summer fair: what could go wrong

            1. **Rain on Saturday.** Likely. Impact: high. Owner: Ada.
            2. **Too few helpers.** Impact: low. Owner: bar team.

            Permits
            - [x] Licence for the bar
            - [ ] Road closed
            """
        #expect(
            try told(text) == [
                "3 risk: Rain on Saturday.", "4 risk: Too few helpers.", "7 checklist_item done: Licence for the bar",
                "8 checklist_item todo: Road closed",
            ])
        let risks = try facts(.risk, in: text)
        #expect(risks.map(\.severity) == [.high, .low])
        #expect(risks.map { $0.person ?? $0.role } == ["Ada", "bar team"])
    }

    @Test("what is left to do behind a list of incidents is work")
    func work() throws {
        let text = """
            # Sea trial, day 3

            Incidents
            - The winch stopped at noon, a spare was fetched.

            To do for tomorrow
            - Procurement: order more grease
            - Ask the harbour for two more hours
            """
        #expect(
            try told(text) == [
                "4 issue: The winch stopped at noon, a spare was fetched.", "7 task todo: order more grease",
                "8 task todo: Ask the harbour for two more hours",
            ])
    }

    @Test(
        "titles in the words of those who write them",
        arguments: [
            ("Known trouble", FactKind.issue), ("What we found", .issue), ("Things that went wrong before", .issue),
            ("Was schiefging", .issue), ("Ce qui coince", .issue), ("Lo que falló", .issue),
            ("O que deu errado", .issue),
            ("Hold points", .criterion), ("Outputs for the distributor:", .deliverable), ("What we will do", .task),
            ("À faire pour lundi", .task), ("Mesures décidées le 4 mars 2031", .decision),
        ])
    func titles(title: String, kind: FactKind) throws {
        let text = "# Kite\n\n\(title)\n- The rope at the second mast is worn out\n"
        #expect(try record(text).facts.map(\.kind) == [kind])
    }

    @Test("a decision under such a title has its day, and one that was turned down is rejected")
    func decided() throws {
        let text = "# Kite\n\n## Measures decided on 4 March 2031\n- A second crane\n- The third mast is refused.\n"
        let found = try facts(.decision, in: text)
        #expect(found.map(\.status) == [.accepted, .rejected])
        #expect(found.allSatisfy { $0.date?.description == "2031-03-04" })
    }

    @Test("phases in bold letters or on bare lines, with their state in brackets or below")
    func phases() throws {
        let text = """
            # Pier works

            Stage 1: Bypass
            Lay 340 m of pipe. Finished 4 March 2031.

            Stage 2: New main
            In progress, 120 of 340 m.

            Stage 3: Flushing
            Not started.
            """
        #expect(
            try told(text) == ["3 phase 1 done: Bypass", "6 phase 2 in-progress: New main", "9 phase 3 todo: Flushing"])
        let packages = """
            # Study plan
            **WP1 – Preparation** (completed)
            Protocol and forms.

            **WP2 – Recruitment** (ongoing)

            **WP3 – Measurements**
            """
        #expect(
            try told(packages) == [
                "2 phase WP1 done: Preparation", "5 phase WP2 in-progress: Recruitment", "7 phase WP3: Measurements",
            ])
    }

    @Test(
        "an account that limits, supposes, puts off or asks finishes no phase",
        arguments: [
            "Complete, except the roof.", "Complete. The roof remains to be done.", "Complete?", "Finished, we hope.",
            "Finished by 4 March 2031, we expect.", "Complete once the roof is on.", "Almost complete.",
            "To be finished on 4 March 2031.", "Not finished.", "Complete. Two tests are still open.",
            "Expected to be complete on 4 March 2031.", "Complete: 12 of 14.", "Will be finished on 4 March 2031.",
            "Planned for April.", "Review planned.",
        ])
    func doubted(account: String) throws {
        let text = "# Pier plan\n\n## Phase 1 – Bypass\n\(account)\n\n## Phase 2 – Main\nNot started.\n"
        let found = try facts(.phase, in: text, at: "roadmap.md")
        #expect(found.count == 2)
        #expect(found.allSatisfy { $0.status != .done })
    }

    @Test(
        "a remark that denies, limits, asks or sets a day finishes no phase",
        arguments: ["completed by Friday", "completed?", "not completed", "completed except one", "to be completed"])
    func remarked(remark: String) throws {
        let text = "# Plan\n\n**Phase 1: Masts** (\(remark))\n\n**Phase 2: Ropes** (not started)\n"
        #expect(try facts(.phase, in: text).allSatisfy { $0.status != .done })
    }

    @Test("stretches of a plan that each begin and end are its phases")
    func stretches() throws {
        let text = """
            # Cronograma da obra
            | Etapa | Início | Fim | Situação |
            |---|---|---|---|
            | Fundações | 05/01/2031 | 30/01/2031 | concluído |
            | Cabos | 23/03/2031 | 17/04/2031 | não iniciado |
            """
        #expect(
            try told(text, at: "cronograma.md") == ["4 phase done: Fundações", "5 phase todo: Cabos"])
    }
}
