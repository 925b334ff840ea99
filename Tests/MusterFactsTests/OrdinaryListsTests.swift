import MusterModel
import Testing

@Suite("Lists of ordinary teams: numbers in brackets, definitions with boxes, owners at the end, issues by number")
struct OrdinaryListsTests {
    @Test("numbers in brackets make points, and a last sentence behind fields says how far each is")
    func brackets() throws {
        let text = """
            # Why the ferry came late

            Corrective actions

            (1) Second rope at the pier. Owner: Lerato. Due: 2031-12-20. Done.
            (2) Bell asks before it rings. Owner: Cormac. Due: 2032-01-17. In progress.
            (3) Tell the harbour once a year. Owner: Cormac. Due: 2032-02-28. Not done.
            """
        let found = try facts(.task, in: text)
        #expect(found.map { $0.status } == [.done, .inProgress, .todo])
        #expect(found.map { $0.person } == ["Lerato", "Cormac", "Cormac"])
        #expect(found.map { $0.date?.description } == ["2031-12-20", "2032-01-17", "2032-02-28"])
    }

    @Test("boxes behind the signs of a definition list are points of their own")
    func definitions() throws {
        let text = """
            # Checklist of the launch

            Crane
            :   ☑ Hook tested
            :   ☐ Rope counted

            Papers
            : [x] Seal in the safe
            : [ ] Copy at the pier
            """
        #expect(
            try told(text) == [
                "4 checklist_item done: Hook tested", "5 checklist_item todo: Rope counted",
                "8 checklist_item done: Seal in the safe", "9 checklist_item todo: Copy at the pier",
            ])
    }

    @Test("a bold line that names a phase is as far as the line beneath says", arguments: ["|", "–", ":"])
    func phases(sign: String) throws {
        let text = """
            # Lock log

            **Phase 1 \(sign) Data entry**
            Status: Complete

            **Phase 2 \(sign) Questions**
            Status: In progress
            """
        #expect(
            try told(text.replacing(" :", with: ":"), at: "log.md") == [
                "3 phase 1 done: Data entry", "6 phase 2 in-progress: Questions",
            ])
    }

    @Test(
        "lines that begin with a number under titles of what is mended and what is not are issues",
        arguments: [
            ("Known problems in the plug-in, build 2093", "Fixed", "Not fixed yet"),
            ("Bekannte Fehler im Zusatz, Stand 2093", "Behoben", "Noch nicht behoben"),
            ("Problèmes connus du module, version 2093", "Corrigés", "Pas encore corrigés"),
            ("Problemas conocidos del módulo, versión 2093", "Corregidos", "Sin corregir"),
        ])
    func numbers(title: String, fixed: String, open: String) throws {
        let text = """
            \(title)
            ======

            \(fixed)
            -----
            #1881 Ropes of no length stop the crane
            #1904 Colours are lost

            \(open)
            -----
            #1875 Long ropes are cut off
                  Workaround: two short ones
            """
        #expect(
            try told(text) == [
                "6 issue #1881 closed: Ropes of no length stop the crane", "7 issue #1904 closed: Colours are lost",
                "11 issue #1875 open: Long ropes are cut off",
            ])
    }

    @Test("the limits of a version are no issues of it")
    func limits() throws {
        let text =
            "# Known issues\n\n- KI-1 the lamp fails\n\n## Limits of this version\n\nAt most 64 ropes.\n\n- 64 ropes\n"
        #expect(try facts(.issue, in: text).map { $0.id } == ["KI-1"])
    }

    @Test("who has to do a thing stands behind a dash or a comma where all points of a list end so")
    func owners() throws {
        let dashes = "# Week 3\n\n## Next steps\n\n- Profile the crane — Ondrej\n- Hire two riggers — Milena Kraus\n"
        #expect(try facts(.task, in: dashes).map { $0.person } == ["Ondrej", "Milena Kraus"])
        let commas =
            "# Week 3\n\n## Next steps\n\n- move the ropes, Gareth, 22 Feb 2031\n- return the bell, Priti, 28 Feb 2031\n"
        #expect(try facts(.task, in: commas).map { $0.person } == ["Gareth", "Priti"])
        #expect(try facts(.task, in: commas).map { $0.date?.description } == ["2031-02-22", "2031-02-28"])
        let things = "# Week 3\n\n## Next steps\n\n- Port the crane — Linux\n- Count the ropes\n"
        #expect(try facts(.task, in: things).allSatisfy { $0.person == nil })
    }

    @Test("a clause that begins with a word for owners names one")
    func clauses() throws {
        let text = """
            # Stand

            ## Offene Aufgaben

            * Firmware tauschen – verantwortlich: Herr Seidl – bis 26.05.2031
            * Schulung – verantwortlich: Filialleitung – bis 19.05.2031
            """
        #expect(try facts(.task, in: text).map { $0.person ?? $0.role } == ["Herr Seidl", "Filialleitung"])
        let issues =
            "# Known issues\n\n## Blockers\n\n- #99 crash on save, owner Halvard, open\n- #98 no print, owner Chidi, fixed\n"
        #expect(try facts(.issue, in: issues).map { $0.person } == ["Halvard", "Chidi"])
        #expect(try facts(.issue, in: issues).map { $0.status } == [.open, .closed])
    }

    @Test("what a log calls done is done beside what it calls left, and not where it is taken back")
    func done() throws {
        let text = """
            # Log of the boat

            TODO: rewire the lamp (Sanne)
            DONE: second bell (Joris)
            DONE: hull, but not yet painted (Sanne)
            """
        let found = try facts(.task, in: text)
        #expect(found.map { $0.status } == [.todo, .done, .todo])
        #expect(found.map { $0.person } == ["Sanne", "Joris", "Sanne"])
    }

    @Test("a file in a table of downloads that links to itself is the artifact alone")
    func downloads() throws {
        let text = """
            # Kite 0.9

            ## Downloads

            | Platform | File | Size |
            |---|---|---|
            | Linux | [kite-0.9.tar.xz](https://dl.kite.example/0.9/kite-0.9.tar.xz) | 61 MB |
            """
        #expect(try record(text).facts.map { $0.kind } == [.artifact])
    }

    @Test("a file named above its digest is told where it is named")
    func named() throws {
        let digest = String(repeating: "3014637776D42A85", count: 4)
        let text = "# Kite\n\nImage: `kite-6.6.wic.xz`\nSHA-256: \(digest)\n"
        #expect(try told(text) == ["3 artifact: kite-6.6.wic.xz"])
    }

    @Test("a line of a workflow says for whom its work is")
    func orders() throws {
        let text = """
            # Bring-up workflow (template)

            ### Stage 1 – Before power
            Todo for the rigger: compare the ropes with the list
            Output: list of ropes
            """
        #expect(try facts(.task, in: text).map { $0.role } == ["rigger"])
    }
}
