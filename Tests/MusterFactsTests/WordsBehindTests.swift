import MusterModel
import Testing

/// What stands behind the words of a point: who has to do it, by when, how grave it is and how far.
@Suite struct WordsBehindTests {
    @Test(arguments: [
        ("- [ ] Flathub page — @rowe", "task"), ("- [ ] Recording of the horn, by 2031-04-15", "task"),
        ("- [ ] Store entry — @ada-m, by 14 June 2031", "task"),
        ("- [x] Restore rehearsed – 2031-04-02", "checklist_item"),
        ("- [x] Mail sent to crew @ noon", "checklist_item"),
    ])
    func `a box with an owner or a day to be kept is a task`(line: String, kind: String) throws {
        #expect(
            try told("# List\n\n## Before the tag\n\n\(line)\n- [x] Notes\n- [ ] Log\n").first?.contains(kind) == true)
    }

    @Test(arguments: [
        ("Publish 5.0.3 (Kit Rowe, by 2031-09-22)", "Kit Rowe", "2031-09-22"), ("Order bolts (@rowe)", "@rowe", nil),
        ("Restore of the ledger – Ivana – todo – due 2031-08-30", "Ivana", "2031-08-30"),
        ("Scan of plans（负责人：赵敏）", "赵敏", nil), ("Rework the login (Android)", nil, nil),
        ("Add the service (CRUD + all operations)", nil, nil),
    ])
    func `an owner behind a point`(words: String, person: String?, due: String?) throws {
        let task = try #require(try facts(.task, in: "# Log\n\n## Next steps\n\n- \(words)\n").first)
        #expect(task.person == person && task.role == nil)
        #expect(task.date?.description == due)
    }

    @Test(arguments: [
        ("Defect D-31: lower seal too cold, major, open", "D-31", "high", "open"),
        ("Finding **F-1** (minor): the log is a day late. Closed.", "F-1", "low", "closed"),
        ("Known issue: VP-61, the horn is cut off at night, open.", "VP-61", nil, "open"),
    ])
    func `a line that calls itself trouble is an issue`(line: String, id: String, severity: String?, status: String)
        throws
    {
        let issue = try #require(try facts(.issue, in: "# Report\n\n\(line)\n").first)
        #expect(issue.id == id && issue.severity?.rawValue == severity && issue.status?.rawValue == status)
    }

    @Test(arguments: [
        "Issue #12 was discussed at length by the board.", "Defect rates fell by half in May.",
        "Finding a better rope took F-1 a week.",
    ])
    func `a line that only mentions trouble is none`(line: String) throws {
        #expect(try facts(.issue, in: "# Report\n\n\(line)\n").isEmpty)
    }

    @Test(arguments: [
        ("The lid of the box stays closed", nil), ("The second lamp is lost after sleep (open)", "open"),
        ("Two calendars are used – resolved", "closed"), ("The valve is late, not yet fixed", "open"),
    ])
    func `a state closes an issue only where it is set apart`(words: String, status: String?) throws {
        let issue = try #require(try facts(.issue, in: "# Kite\n\n## Known issues\n\n- \(words)\n").first)
        #expect(issue.status?.rawValue == status)
    }

    @Test func `a line that calls what may happen a risk is one, a grade is none`() throws {
        let text = "# Road to 1.0\n\n**Risk:** saves cannot be converted (likelihood low, impact high)\n\n- Risk: low\n"
        let risks = try facts(.risk, in: text)
        #expect(risks.map(spoken) == ["3 risk: saves cannot be converted"])
        #expect(risks.first?.severity == .high)
    }

    @Test func `phases on bold lines have the state behind them`() throws {
        let text = """
            # Warehouse log

            **Phase A – Inventory** — complete (2031-02-09)
            All tables were counted.

            **Phase B – Dual write** — in progress
            """
        #expect(try told(text) == ["3 phase A done: Inventory", "6 phase B in-progress: Dual write"])
        #expect(try facts(.phase, in: text).first?.date?.description == "2031-02-09")
    }

    @Test func `sums beside phases, and points about phases that titles name, are none`() throws {
        #expect(try facts(.phase, in: "# Plan\n\n**Phase 1 Total**: 3 d\n\n**Phase 2 Total**: 4 d\n").isEmpty)
        let text =
            "# Plan\n\n## Order of phases\n\n- Phase 1: first\n- Phase 2: next\n\n## Phase 1: Ropes\n\n## Phase 2: Bells\n"
        #expect(try facts(.phase, in: text).map(\.line) == [8, 10])
    }

    @Test func `files that link to themselves are artifacts, texts are not`() throws {
        let text = """
            # Router 1.4

            ## Get it

            - [router-1.4.bin](https://dl.example/1.4/router-1.4.bin) (13 MB)
            - [guide.md](https://dl.example/1.4/guide.md)
            """
        #expect(try facts(.artifact, in: text).map(\.title) == ["router-1.4.bin"])
    }

    @Test(arguments: [
        "Held on 22 June 2031 at the pier", "Séance du 22/06/2031", "Held: 22 June 2031, building 12",
        "Released 2031-06-22.",
    ])
    func `the day on which something was held is a milestone`(line: String) throws {
        #expect(try facts(.milestone, in: "# Poll\n\n\(line)\n").map { $0.date?.description } == ["2031-06-22"])
    }
}
