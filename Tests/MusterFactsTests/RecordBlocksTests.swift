import MusterModel
import Testing

/// Things told in blocks of fields, in tables with unusual columns, and in points with codes and states of their own.
@Suite struct RecordBlocksTests {
    @Test func `an action before its fields is a task`() throws {
        let text = """
            # Corrections

            Action: interlock on both doors
            Owner: Facilities
            Due: 2031-04-15
            Status: completed

            Action: train the night shift
            Owner: Room supervisor
            Status: ongoing
            """
        #expect(
            try told(text) == ["3 task done: interlock on both doors", "8 task in-progress: train the night shift"])
    }

    @Test func `a risk that a number names has the name of its field`() throws {
        let text = """
            # Risk log

            RISK 1
              What: the gateway fails
              Impact: high
              Status: open

            RISK 2
              What: the buzzer is switched off
              Impact: medium
              Status: mitigated
            """
        #expect(
            try told(text) == ["3 risk 1 open: the gateway fails", "8 risk 2 closed: the buzzer is switched off"])
    }

    @Test func `fields in sentences below a coded line tell of it`() throws {
        let text = """
            # Registre des risques

            **RQ-01** — Déviation des réseaux
            : Probabilité : forte. Impact : élevé. Responsable : Mme Vasseur. Statut : ouvert
            """
        let risk = try #require(try facts(.risk, in: text).first)
        #expect(risk.id == "RQ-01" && risk.status == .open && risk.severity == .high && risk.person == "Mme Vasseur")
    }

    @Test func `a coded record with fields of an issue is one wherever it stands`() throws {
        let text = "# Notes\n\nWe met.\n\nBUG-9 The lamp fails\nSeverity: high\nStatus: open\n"
        #expect(try told(text) == ["5 issue BUG-9 open: The lamp fails"])
    }

    @Test(arguments: [
        ("Acción: Iker prepara el servidor de pruebas", true), ("Action: Mara orders the bolts", true),
        ("Action: none", false),
    ])
    func `a labelled action of minutes is a task`(line: String, isTask: Bool) throws {
        let text = "# Minutes of the board\n\nDate: 2031-04-02\n\n- \(line)\n"
        #expect(try facts(.task, in: text).isEmpty != isTask)
    }

    @Test func `marks in a last column without a title say how each row came out`() throws {
        let text = """
            # Pilot

            | KPI | Target | Reached | |
            |---|---|---|---|
            | Suggestions taken | ≥ 40 % | 47 % | ✅ Met |
            | Median time | −15 % | −9 % | ❌ Not met |
            """
        #expect(try told(text) == ["5 criterion done: Suggestions taken", "6 criterion rejected: Median time"])
    }

    @Test func `what was reached in numbers is no state beside marks`() throws {
        let text =
            "# Sheet\n\n| Vital | Now | Limit | |\n|---|---|---|---|\n| Runs without a crash | 99.7 % | 99.5 % | ✅ |\n"
        #expect(try told(text) == ["5 criterion done: Runs without a crash"])
    }

    @Test func `the error of a measurement is no issue`() throws {
        #expect(try told("# Kite 12\n\n| TC | Elo | Error |\n|---|---|---|\n| STC | +31.2 | 2.1 |\n").isEmpty)
    }

    @Test func `what was signed may stand behind those who signed it`() throws {
        let text = """
            # Cut-over

            | Date | Signatory | Function | Subject | Outcome |
            |---|---|---|---|---|
            | 2 Dec 2031 | Maren Oyel | HR Director | parallel run | signed |
            | 4 Dec 2031 | Stefan Uhl | Head of Finance | report | rejected |
            | | | Data Protection Officer | deletion | |
            """
        #expect(
            try told(text) == [
                "5 signoff signed: HR Director", "6 signoff rejected: Head of Finance",
                "7 required_signoff pending: Data Protection Officer",
            ])
    }

    @Test func `codes of gates and of phases are their ids`() throws {
        let gates =
            "# Gates\n\n| Gate | Condition | Result |\n|---|---|---|\n| G1 | API reviewed | met |\n| G2 | Docs | not met |\n"
        #expect(try told(gates) == ["5 criterion G1 done: API reviewed", "6 criterion G2 rejected: Docs"])
        let phases =
            "# Phase log\n\n| Phase | Start | End | State |\n|---|---|---|---|\n| 1 Selection | 2031-01-09 | 2031-03-31 | done |\n| 2 Scans | 2031-04-01 | – | open |\n"
        #expect(try facts(.phase, in: phases).map(\.id) == ["1", "2"])
    }

    @Test func `deliverables and milestones have codes before and states behind them`() throws {
        let text = """
            # Lake buoys

            ## Deliverables so far
            - D1.1 drawings – delivered
            - Handbook – noch nicht geliefert
            - L1 cache

            ## Milestones
            - **M1 Storage** (done, 2031-03-15)
            - M2 Stable format (planned)
            """
        #expect(
            try told(text) == [
                "4 deliverable D1.1 done: drawings", "5 deliverable todo: Handbook", "6 deliverable: L1 cache",
                "9 milestone M1 done: Storage", "10 milestone M2 todo: Stable format",
            ])
    }

    @Test func `boxes below bugs are issues, checks of them stay checks`() throws {
        let text =
            "# App\n\n## Bugs\n- [ ] Crash without network\n- [x] The day is shown twice\n- [ ] All bugs triaged\n"
        #expect(
            try told(text) == [
                "4 issue open: Crash without network", "5 issue closed: The day is shown twice",
                "6 checklist_item todo: All bugs triaged",
            ])
    }

    @Test func `those whose approval a title asks for are required`() throws {
        let text = "# Plan\n\n## Zu unterschreiben von\n1. Leiter Betrieb\n2. Leiterin Netzwerk\n"
        #expect(
            try told(text) == [
                "4 required_signoff pending: Leiter Betrieb", "5 required_signoff pending: Leiterin Netzwerk",
            ])
    }

    @Test func `the front matter names the phase of a log`() throws {
        #expect(try told("---\nphase: Bring-up\n---\n# Bench log\n\nText.\n") == ["2 phase: Bring-up"])
    }

    @Test func `a bold sentence about a task is no task`() throws {
        #expect(
            try facts(
                .task, in: "# Report\n\nOne.\n\nTwo.\n\nThree.\n\n**Task 0.3 - the schema is 100% COMPLETE**\n\nText.\n"
            ).isEmpty)
        let log = "# Log\n\n**Task S-2: queue**\nStatus: done\n\n**Task S-3: quota**\nStatus: blocked\n"
        #expect(try told(log) == ["3 task S-2 done: queue", "6 task S-3 blocked: quota"])
    }
}

/// What fields say that refuse, ask for or decide something.
@Suite struct AskingFieldsTests {
    @Test(arguments: [
        ("Overall conclusion: not accepted, repeat after the lock is gone.", "rejected"),
        ("Gesamtergebnis: Abnahme verweigert.", "rejected"), ("Conclusion : recette refusée", "rejected"),
        ("Outcome of the bug bash: NOT READY for the pilot.", "no-go"),
    ])
    func `an outcome that refuses is a decision`(line: String, status: String) throws {
        #expect(try facts(.decision, in: "# Report\n\nText.\n\n\(line)\n").map { $0.status?.rawValue } == [status])
    }

    @Test(arguments: [
        "Overall conclusion: accepted by the board.", "Result of the test: not rejected by anybody",
        "Conclusion: nothing was rejected",
        "Outcome of the call: no ticket was rejected?",
    ])
    func `an outcome that refuses nothing is read by others`(line: String) throws {
        #expect(try facts(.decision, in: "# Report\n\nText.\n\n\(line)\n").allSatisfy { $0.status != .rejected })
    }

    @Test(arguments: [
        ("To be approved by: Registrar, Head of Library", ["Registrar", "Head of Library"]),
        ("Approval needed before wave 2: Head of Visitor Services", ["Head of Visitor Services"]),
        ("Closure to be approved by: Head of Quality", ["Head of Quality"]), ("To be approved by: 12 May", []),
        ("Approval needed: yes", []),
    ])
    func `a field asks for the approval of functions`(line: String, roles: [String]) throws {
        #expect(try facts(.requiredSignoff, in: "# Plan\n\nText.\n\n\(line)\n").compactMap(\.role) == roles)
    }

    @Test func `a labelled decision of minutes is accepted, a question is none`() throws {
        let text =
            "# Acta del comité\n\nFecha: 2031-04-02\n\n- Acuerdo: se prueba la grúa cada mes.\n- Acuerdo: ¿se cierra el muelle?\n"
        #expect(try facts(.decision, in: text).map(\.line) == [5])
    }
}
