import MusterModel
import Testing

@Suite("How far work is, and what says less than that it is done")
struct CourseTests {
    @Test(
        "what stands under a title for what is done is not done where its words say less",
        arguments: [
            "Rope test, not yet passed", "Bell mended except for the clapper", "Is the horn mended now?",
            "Mast painted, expected by Friday", "Keel still to be cleaned",
        ])
    func doubted(point: String) throws {
        let text = """
            # Kite status – week 9
            ## Shipped
            - \(point)
            ## Working on
            - Deck of the pier
            ## Stuck
            - Pump of the pier
            """
        #expect(try !facts(.task, in: text).contains { $0.line == 3 && $0.status == .done })
    }

    @Test(
        "a state at the end of a point is none where it is asked for, put off or limited",
        arguments: ["done?", "not done", "done by Friday", "done except the clapper", "to be done", "nearly done"])
    func endings(state: String) throws {
        let text = """
            # Winter plan for Kite
            ### Phase A – Getting the ropes
            * order rope – Mara – \(state)
            * count the pulleys – Kit – started
            * weigh the keel – Kit – not started
            """
        #expect(try !facts(.task, in: text).contains { $0.line == 3 && $0.status == .done })
    }

    @Test("a list in which all is done tells of results, and is no work")
    func results() throws {
        let text = "# Kite build log\n\nScenes\n- Scene 41 — complete\n- Scene 42 — complete\n"
        #expect(try facts(.task, in: text).isEmpty)
    }

    @Test(
        "how a document stands as a whole is never told as done",
        arguments: ["Overall: 🟢 all well", "Overall: green", "Overall: on track", "Gesamt: grün", "Overall: done"])
    func overall(line: String) throws {
        let found = try facts(.task, in: "# Weekly status, week 34 – Kite\n\n\(line)\n")
        #expect(found.allSatisfy { $0.status == .unknown })
    }

    @Test("a paper that is drafted or proposed is no work", arguments: ["draft, in progress", "in review", "proposed"])
    func drafts(state: String) throws {
        let text = "# Ropes of Kite\n\nStatus: \(state)\n\n- [ ] One\n- [ ] Two\n- [x] Three\n"
        #expect(try facts(.task, in: text).isEmpty)
    }

    @Test(
        "issues that another version mends are not closed",
        arguments: [
            "Fixed in the next version", "Fixed in 2.4 (planned)", "Corrigidos na próxima versão",
            "Corrigés dans la prochaine version", "Not fixed in this version", "Fixed in a later release",
        ])
    func mended(title: String) throws {
        let text = "# Kite 2.3\n\n## \(title)\n- K-1 – The rope slips\n- K-2 – The bell is silent\n"
        #expect(try facts(.issue, in: text).allSatisfy { $0.status != .closed })
    }

    @Test(
        "issues that this version mended are closed",
        arguments: ["Fixed in this version", "Corrigidos nesta versão", "In dieser Version behoben", "本版本已修复"])
    func closed(title: String) throws {
        let text = "# Kite 2.3\n\n## \(title)\n- K-1 – The rope slips at night\n- K-2 – The bell is silent\n"
        #expect(try facts(.issue, in: text).map(\.status) == [.closed, .closed])
    }

    @Test("entries of a log name no verdict and no question as what happened")
    func entries() throws {
        let text = """
            # Move log of Kite
            - 2031-05-08 20:00 Freeze of changes announced.
            - 2031-05-09 06:10 Ropes carried to the pier.
            - 2031-05-09 13:20 The crane does not start, bad fuse. Spare ordered.
            - 2031-05-09 18:00 Go for the start without the crane.
            - 2031-05-10 09:00 Was the keel weighed?
            """
        #expect(
            try told(text) == [
                "2 milestone: Freeze of changes announced", "3 milestone: Ropes carried to the pier",
                "4 issue: The crane does not start, bad fuse",
            ])
    }
}

@Suite("Days, seats, risks and conditions as ordinary teams put them")
struct PlainPartsTests {
    @Test(
        "what was carried out has the day on which it was, or the last of them",
        arguments: [
            ("Tested 14–16 April 2031, hall B", "2031-04-16"),
            ("Tested on 8 and 9 November 2031 by the crew.", "2031-11-09"),
            ("Geprüft am 4. März 2031", "2031-03-04"), ("UAT period 2031-01-12 to 2031-01-23", "2031-01-23"),
            ("Decided on: 2031-05-20", "2031-05-20"),
        ])
    func rounds(line: String, day: String) throws {
        let found = try facts(.milestone, in: "# Ropes of Kite\n\n\(line)\n\nAll ropes were pulled.\n")
        #expect(found.map { $0.date?.description } == [day])
    }

    @Test(
        "what is still to be carried out has none by such words",
        arguments: [
            "Tested by 16 April 2031", "Not tested on 8 November 2031.", "Tested on 8 November 2031?",
            "Tested until the crane comes on 8 November 2031.",
        ])
    func later(line: String) throws {
        #expect(try facts(.milestone, in: "# Ropes of Kite\n\n\(line)\n").isEmpty)
    }

    @Test("a numbered milestone has the day of its title")
    func numbered() throws {
        let text = """
            # Roadmap 2031
            ## Milestone 2 – Reading together (30 June 2031)
            - ⬜ Shared queue
            """
        #expect(
            try facts(.milestone, in: text).map { "\($0.title) \($0.date?.description ?? "")" } == [
                "Milestone 2 – Reading together 2031-06-30"
            ])
    }

    @Test(
        "those whose approval a title asks for are seats that wait, whatever they are called",
        arguments: [
            "Needed approvals before we sail:\n- Treasurer (fuel budget)\n- Rope lead (loading plan)",
            "## Validations attendues\n- Maire\n- Commission des finances",
            "Sign-off after the move: Head of Harbour, Duty Manager",
        ])
    func asked(lines: String) throws {
        let found = try record("# Kite move\n\n\(lines)\n").facts
        #expect(found.count == 2)
        #expect(found.allSatisfy { $0.kind == .requiredSignoff && $0.status == .pending && $0.person == nil })
    }

    @Test("a risk has the fields that stand behind its account")
    func risks() throws {
        let text = """
            # Risks of Kite
            1. **Grid late** – Impact: High. The grid has not confirmed. Owner: Ms. Rowe. Status: open
            2. **Frost** – Impact: Medium. Heaters ordered. Owner: Ms. Rowe. Status: closed
            3. **Wind** – Impact: Low. Nobody knows. Status: closed?
            4. **Ice** – Impact: Low. Nobody knows. Status: to be closed by Friday
            5. **Fog** – Impact: Low. Nobody knows. Status: not closed yet
            """
        let found = try facts(.risk, in: text)
        #expect(found.map(\.status) == [.open, .closed, .open, .open, .open])
        #expect(found[0].person == "Ms. Rowe")
    }

    @Test(
        "sentences say what nothing goes without",
        arguments: [
            "We launch only if at least 20 of 24 ropes are in the store.",
            "Plates are printed only when every line above is signed.", "Nobody sails before all three have signed.",
            "Wir starten erst wenn alle Seile geprüft sind.",
        ])
    func conditions(sentence: String) throws {
        let found = try facts(.criterion, in: "# Kite launch plan\n\n## Launch rule\n\(sentence)\n")
        #expect(found.count == 1)
        #expect(found.first?.status == nil)
    }

    @Test(
        "sentences that tell what may come, or ask, say nothing of the sort",
        arguments: [
            "We cut a second candidate only if a rope tears.", "Do we launch only if all ropes hold?",
            "The crew sings when the sun is out.", "Nobody knows before Friday.",
        ])
    func noConditions(sentence: String) throws {
        #expect(try facts(.criterion, in: "# Kite launch plan\n\n## Launch\n\(sentence)\n").isEmpty)
    }

    @Test(
        "kinds by a word of the title that the parts bear out",
        arguments: [
            (
                "# Harvest status – week 9\n\n## Done\n- The north block was picked\n\n## Next\n- The south block\n",
                "progress-log"
            ),
            (
                "# Move log, hall 1\n\n- 2031-05-08 Freeze told.\n- 2031-05-09 Hosts moved.\n- 2031-05-10 Ropes cut.\n",
                "progress-log"
            ),
            (
                "# Task: certify the chair\n\n## We are done when\n- the label is on\n- the report is there\n",
                "task-spec"
            ),
            (
                "# Defect log\n\n- 2031-05-08 Rope tears.\n- 2031-05-09 Bell silent.\n- 2031-05-10 Mast bent.\n",
                "known-issues"
            ),
        ])
    func kinds(text: String, kind: String) throws {
        #expect(try record(text).kind.rawValue == kind)
    }
}

@Suite("Meetings, boards and checks in few words")
struct FewWordsTests {
    @Test("a meeting names those who were there by any word, and tells trouble and work in points")
    func meeting() throws {
        let text = """
            # Hull 12 paint shop – turnover meeting

            19 February 2031, 09:00, pier office. With: Mara (paint), Kit (yard), Ines Rowe (class)

            - We agreed to skip the second coat on the rudder.
            - Problem: the compressor trips whenever the crane runs.
            - Ines will send the inspection report until Friday.

            We meet again on 27 February 2031.
            """
        let found = try record(text)
        #expect(found.kind == .minutes)
        #expect(
            found.facts.map { "\($0.line) \($0.kind.rawValue)" } == [
                "3 milestone", "5 decision", "6 issue", "7 task", "9 milestone",
            ])
        #expect(found.facts.last?.date?.description == "2031-02-27")
    }

    @Test("lines with their states in brackets are checks, and words behind them take a good one back")
    func brackets() throws {
        let text = """
            # Pool opening, list of checks
            Walk round on 12 April 2031

            [OK] Chlorine 1.5 mg/l
            [NOT OK] Ladder on the north side
            [OK] Signs: skipped
            [PENDING] Training of the guards
            """
        let found = try facts(.checklistItem, in: text)
        #expect(found.map(\.status?.rawValue) == ["done", "rejected", "todo", "todo"] || found[2].status != .done)
        #expect(found.count == 4)
        #expect(try facts(.checklistItem, in: "# Pool\n\n[OK] one line alone says nothing\n").isEmpty)
    }

    @Test("who did a point and when stands in brackets; by when it is to be done says nothing of that")
    func remarks() throws {
        let text = """
            # Sluice
            ## Follow-up actions
            - Rewire relay (Kit, done 14 Jan 2031)
            - Add the sluice to the walk (Mara, 31 Jan 2031)
            - Ask for the plan (Kit, done by 20 Jan 2031)
            - Test the horn (Mara, done? 21 Jan 2031)
            """
        let found = try facts(.task, in: text)
        #expect(found.map(\.status) == [.done, .todo, .todo, .todo])
        #expect(found[0].person == "Kit" && found[0].date?.description == "2031-01-14")
    }

    @Test("phases on plain lines with a day, and how far they are in brackets")
    func phases() throws {
        let text = """
            # Plan de traslado del taller
            Fase 1: inventario (terminada el 10/02/2031)
            Fase 2: embalaje (en curso)
            Fase 3: transporte, 21/03/2031
            Fase 4: apertura (terminada antes del 04/04/2031)
            """
        let found = try facts(.phase, in: text)
        #expect(found.map(\.status) == [.done, .inProgress, nil, nil] || found.last?.status != .done)
        #expect(found.map { $0.date?.description } == ["2031-02-10", nil, "2031-03-21", "2031-04-04"])
    }

    @Test("things that conform are checks, and nobody signs for them")
    func conform() throws {
        let text = """
            # Contrôle de la halle
            Date du contrôle : 5 mai 2031

            Extincteurs ....................... conforme
            Issues de secours ................. conforme
            """
        #expect(try facts(.signoff, in: text).isEmpty)
        #expect(try facts(.checklistItem, in: text).count == 2)
    }

    @Test("a sign behind the name of a gate tells whether it holds")
    func gates() throws {
        let text = """
            # Kite 3.1 go-live review
            ## Gates
            - Performance: ⚠️ 2 of 3 scenarios
            - Migration: ❌ dry run failed
            - Support: ✅ rota published
            - Security: ✅ not yet for the north pier
            - Ropes: ✅ expected by Friday
            - Bells: ✅ all but one
            - Horns: ✅ if the crane comes
            """
        let found = try facts(.criterion, in: text)
        #expect(found.map(\.status) == [.unknown, .rejected, .done, .unknown, .unknown, .unknown, .unknown])
    }

    @Test("a key names who signs, and a name with a day is the signature")
    func keys() throws {
        let text = "# Race checks\n\nSign-off by police liaison: Sgt. Rowe, 4 June 2031\n"
        let found = try facts(.signoff, in: text)
        #expect(found.map(\.status) == [.signed] && found.first?.person == "Sgt. Rowe")
        let open = try record("# Glue K-9\n\nReleased by engineering: open\n").facts
        #expect(open.map(\.kind) == [.requiredSignoff] && open.first?.status == .pending)
    }

    @Test(
        "what says less than a name and a day is no such signature",
        arguments: [
            "Sgt. Rowe, by 4 June 2031", "Sgt. Rowe, expected 4 June 2031", "Sgt. Rowe, 4 June 2031?",
            "Sgt. Rowe", "not Sgt. Rowe, 4 June 2031", "Sgt. Rowe, 4 June 2031 except the north road",
            "Sgt. Rowe, 4 June 2031 for 1.9", "Pending Rowe, 4 June 2031",
        ])
    func noSignature(value: String) throws {
        let text = "# Race checks\n\nSign-off by police liaison: \(value)\n"
        #expect(try facts(.signoff, in: text).allSatisfy { $0.status != .signed })
    }

    @Test("the report of an incident names it in its title, and its timeline plans nothing")
    func incident() throws {
        let text = """
            # Post-incident review: night the sluice stayed open
            ## Timeline
            - 02:10 sluice does not close after the tide
            - 02:40 on-call alerted
            """
        let found = try record(text)
        #expect(found.kind != .roadmap)
        #expect(found.facts.first.map { "\($0.kind.rawValue) \($0.title)" } == "issue night the sluice stayed open")
        #expect(try facts(.issue, in: "# Incident process: how we work\n\nWe call.\n").isEmpty)
    }

    @Test("several risks behind one word, and none where there is none")
    func risks() throws {
        let text = "# Loan\n\nRisks: customs strike; the panel may warp below 40 %.\n"
        #expect(try facts(.risk, in: text).map(\.title) == ["customs strike", "the panel may warp below 40 %"])
        #expect(try facts(.risk, in: "# Loan\n\nRisks: none that we know of here.\n").isEmpty)
        #expect(try facts(.risk, in: "# Loan\n\nRisks: see the register in the other folder\n").isEmpty)
    }
}
