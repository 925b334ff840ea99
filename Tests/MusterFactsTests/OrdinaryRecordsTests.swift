import MusterModel
import Testing

@Suite("Records of ordinary teams: problems, risks, days, decisions and who does what")
struct OrdinaryRecordsTests {
    @Test("several problems behind one word are told each")
    func problems() throws {
        let text =
            "# Canning line log\n\nProblems: the seamer has the wrong tooling. The noise near the gate is 91 dB.\n"
        #expect(
            try facts(.issue, in: text).map(\.title) == [
                "the seamer has the wrong tooling", "The noise near the gate is 91 dB",
            ])
        let french = "# Compte rendu\n\nPoint bloquant : la liaison avec le quai tombe plusieurs fois par jour.\n"
        #expect(try facts(.issue, in: french).count == 1)
    }

    @Test(
        "what is no problem is none",
        arguments: ["Problems: none.", "Problems: no problems so far at all.", "Problem: see the list in faults.md"])
    func none(line: String) throws {
        #expect(try facts(.issue, in: "# Canning line log\n\n\(line)\n").isEmpty)
    }

    @Test("findings with their gravity are issues, whoever mends them; jobs given to crews are work")
    func tables() throws {
        let audit = """
            # Hygieneaudit
            | Nr. | Feststellung | Schwere | Zuständig | Frist | Stand |
            |---|---|---|---|---|---|
            | 1 | Fuge am Becken offen | mittel | Werkstatt | 31.03.2031 | offen |
            """
        #expect(try told(audit) == ["4 issue 1 open: Fuge am Becken offen"])
        let fleet = """
            # Winches – open problems
            ### K-17 Frequent stops in the morning
            14 piers, all with the new cable. Severity: major. Status: open, cables are being swapped.

            Field crew plan
            | Job | Crew | When |
            |---|---|---|
            | Swap cables | Crew North | 2031-05-08 |
            """
        let found = try record(fleet).facts
        #expect(found.map(\.kind) == [.issue, .task])
        #expect(found[0].severity == .high && found[0].status == .open)
    }

    @Test("a state is taken back by what stands behind it")
    func states() throws {
        let text = """
            # Known issues
            ### K-1 Ropes tear
            Severity: minor. Status: resolved? Nobody knows.
            ### K-2 Lamps flicker
            Seen twice. Severity: minor. Status: not resolved yet.
            ### K-3 Bell is silent
            Seen twice. Severity: minor. Status: to be closed by 4 May 2031.
            """
        #expect(try facts(.issue, in: text).allSatisfy { $0.status != .closed })
    }

    @Test("days in bold letters at the head of a log are events; sentences that end on a day too")
    func days() throws {
        let text = """
            # Roll-out log

            **2031-01-12** – Rules in count mode. Nothing unusual.

            **2031-01-19** – Count mode on the shop.

            **2031-01-26** – Blocking at the gate.

            Pilot start 6 April 2031. Pilot end 5 June 2031.
            """
        #expect(
            try told(text) == [
                "3 milestone: Rules in count mode", "5 milestone: Count mode on the shop",
                "7 milestone: Blocking at the gate", "9 milestone: Pilot start", "9 milestone: Pilot end",
            ])
    }

    @Test(
        "a verdict or a seat with its day is no event, and a weekly status no meeting",
        arguments: [
            "# Kite\n\n**Decision: released, start on 3 March 2031**\n",
            "# Crane – weekly status, 6 March 2031\n\nAll is well.\n",
        ])
    func noEvents(text: String) throws {
        #expect(try facts(.milestone, in: text).isEmpty)
    }

    @Test("names and functions before the colon of actions, and in brackets behind boxes")
    func owners() throws {
        let text = """
            # Crane meeting, 12 February 2031
            Present: Ada (quay), Kit (docks)

            Actions
            - Kit: mend the lamp by 16 February 2031
            - Procurement: order two more ropes
            - Docs: check the spelling
            """
        let found = try facts(.task, in: text)
        #expect(found.map { $0.person ?? $0.role ?? "" } == ["Kit", "Procurement", ""])
        let boxes =
            "# Launch list\n\n## Must be true before the launch\n- [ ] Keys sent (Ines, 27 Apr 2031)\n- [ ] Lamp lit\n"
        #expect(try record(boxes).facts.map(\.kind) == [.task, .checklistItem])
    }

    @Test("what a body settled by its verb, in minutes")
    func settled() throws {
        let text = """
            # Pier committee, 3 February 2031
            **1. New seats.** The committee chose the Lind offer (4 votes to 1).

            **2. Roof.** The committee chose nothing yet, it would like to see a second offer.

            **3. Lamps.** The committee will choose the next time.
            """
        let found = try facts(.decision, in: text, at: "minutes.md")
        #expect(found.filter { $0.status == .accepted }.map(\.line) == [2])
    }

    @Test("the last acceptance is open where its line says so")
    func open() throws {
        let text = "# Handover\n\nFinal acceptance: pending. To be signed by the vendor.\n"
        #expect(try facts(.decision, in: text).map(\.status) == [.pending])
    }

    @Test("in minutes what has begun or not is work")
    func progress() throws {
        let text = """
            # Compte rendu
            Réunion du 17 février 2031

            Avancement
            - Reprise : terminé
            - Formation : en cours
            """
        #expect(
            try told(text, at: "compte-rendu.md").suffix(2) == [
                "5 task done: Reprise", "6 task in-progress: Formation",
            ])
    }

    @Test("signs beside the requirements of a checklist tell of checks; no beside what was measured is a failure")
    func checks() throws {
        let list = """
            # Submission checklist
            | Requirement | Status | Notes |
            |---|---|---|
            | TR-1 Suspend | ✅ | |
            | TR-2 Parental controls | ⏳ | QA starts Monday |
            """
        #expect(try record(list).facts.map(\.kind) == [.checklistItem, .checklistItem])
        let measured = """
            # Cryostat acceptance
            | # | Criterion | Measured | OK? |
            |---|---|---|---|
            | C1 | Below 10 mK | 8.4 mK | yes |
            | C2 | Below 50 nm | 72 nm | no |
            """
        #expect(try facts(.criterion, in: measured).map(\.status) == [.done, .rejected])
    }
}
