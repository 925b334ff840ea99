import MusterModel
import Testing

@Suite("Lines of ordinary teams: events with their days, entries of logs, heads of issues")
struct OrdinaryLinesTests {
    @Test(
        "a line that is nothing but an event and its day is a milestone",
        arguments: [
            "Opening night: Saturday 6 December 2031", "Scrutineering: 16 August 2031", "Gates open: 18 July 2031",
            "Public demo: 20 June 2031, during the fair.", "Abnahmetermin: 12.05.2031, 9 bis 13 Uhr, vor Ort",
            "Ouverture de la saison : 1er octobre 2031", "マスター提出日：2031年10月24日",
            "Deadline for translations of 1.0: 30 June 2031", "Réunion du comité : 8 décembre 2031, salle Curie",
            "Test started 2031-04-07, ended 2031-05-05.",
        ])
    func events(line: String) throws {
        let text = "# Kite, notes of the week\n\nThe rope is long.\n\n\(line)\n"
        #expect(try record(text).facts.map { $0.kind } == [.milestone])
    }

    @Test(
        "days of a file, of a signature, of an issue or of somebody are no events",
        arguments: [
            "Last updated: 2 May 2031", "Reviewed: 2 May 2031", "Stand: 02.05.2031", "Erstellt am: 02.05.2031",
            "Valid until: 2 May 2031", "Status: 2 May 2031", "Reported: 2 May 2031", "Started: 2 May 2031",
            "Kit Rowe: 2 May 2031", "Gates open: not before 18 July 2031", "Head of Harbours: 2 May 2031",
        ])
    func otherDays(line: String) throws {
        let text = "# Kite, notes of the week\n\nThe rope is long.\n\n\(line)\n"
        #expect(try facts(.milestone, in: text).isEmpty)
    }

    @Test("the title of what was held on a day is a milestone")
    func titles() throws {
        let retro = "# Retro, squad Kiwi — sprint 41 (30 May 2031)\n\nThe bell rang.\n"
        #expect(try facts(.milestone, in: retro).map { $0.date?.description } == ["2031-05-30"])
        let other = "# Kite 4.2 (30 May 2031)\n\nThe bell rang.\n"
        #expect(try facts(.milestone, in: other).isEmpty)
    }

    @Test("a plan tells its days or its milestones in bold letters")
    func bold() throws {
        let names = """
            # Where the Kite is going

            ## Milestones

            **0.12 — ropes.** 2031-03-28. ✅ Shipped

            The knot was the hard part.

            **0.13 — bells.** 2031-07-11. 🔄 In progress

            **1.0.** No date yet. Planned
            """
        #expect(try facts(.milestone, in: names).map { $0.status } == [.done, .inProgress, .todo])
        let days = "# Roadmap\n\n**February 9, 2031** Racks delivered\n\n**March 16, 2031** Cooling checked\n"
        #expect(try told(days, at: "roadmap.md") == ["3 milestone: Racks delivered", "5 milestone: Cooling checked"])
    }

    @Test("entries of a log name tasks and issues with their state, and none runs into the next")
    func log() throws {
        let text = """
            Lab log of the kite

            2031-03-05  Task 2.1 star tracker alignment: DONE
            2031-03-11  Issue NC-07 wheel 3 draws 30 mA more than its siblings: OPEN
            2031-03-14  Issue NC-05 wrong torque on bracket screws: CLOSED
            """
        let found = try record(text).facts
        #expect(
            found.map(spoken) == [
                "3 task 2.1 done: star tracker alignment",
                "4 issue NC-07 open: wheel 3 draws 30 mA more than its siblings",
                "5 issue NC-05 closed: wrong torque on bracket screws",
            ])
        #expect(found.map { $0.date?.description } == ["2031-03-05", nil, "2031-03-14"])
    }

    @Test("names in bold letters with a state behind a dash are the work of a log")
    func named() throws {
        let text = "# Log\n\n**Hull** – complete\nIt floats.\n\n**Mast** – in progress\n\n**Sails** – not started\n"
        #expect(try facts(.task, in: text, at: "progress-log.md").map { $0.status } == [.done, .inProgress, .todo])
    }

    @Test("a code alone, or with its fields, is the head of an issue told on the next line")
    func heads() throws {
        let fields = """
            # Known issues of Kite 14

            [BUG 90112] Severity: critical. Status: open.
            Ropes tear when the crane turns. Remove them first.

            [BUG 89900] Severity: high. Status: won't fix.
            The old bell is quiet.
            """
        #expect(
            try told(fields) == [
                "3 issue BUG 90112 open: Ropes tear when the crane turns",
                "6 issue BUG 89900 accepted: The old bell is quiet",
            ])
        let codes =
            "# Known issues\n\n**G-14**\nAlarm repeats. High, open.\n\n**G-19**\nClock is late. Medium, closed.\n"
        let found = try facts(.issue, in: codes)
        #expect(found.map { $0.status } == [.open, .closed])
        #expect(found.map { $0.severity } == [.high, .medium])
    }

    @Test("an erratum is an issue")
    func errata() throws {
        let text = """
            HX-210 module, hardware errata

            1. Erratum E1 - I2C pin floats on rev A. Status: fixed in rev B.
            2. Erratum E2 - Reading sticks after rain. Status: open.
            """
        #expect(try facts(.issue, in: text).map { $0.status } == [.closed, .open])
    }

    @Test("what a document lists stands behind what it is about")
    func subject() throws {
        let text = """
            # Star Station 1.2: what we know is broken

            **PC**
            * The map is cut at the right edge. Fixed in 1.2.1.
            * The bell rings twice in the hall. Under investigation.

            **Handheld**
            * Fan noise in the second hall. Won't fix, the scene is heavy.
            """
        #expect(try facts(.issue, in: text).map { $0.status } == [.closed, .open, .open])
    }

    @Test("a check in many words has its result behind the last colon")
    func words() throws {
        let text =
            "# Checklist\n\n- CT-03 Two boats at the same hour in the same berth by two crews: failed\n- CT-04 Bell: passed\n"
        #expect(try facts(.checklistItem, in: text).map { $0.status } == [.rejected, .done])
    }
}
