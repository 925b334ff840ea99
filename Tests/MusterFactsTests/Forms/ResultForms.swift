/// How checks came out, and what was decided on issues, in the words of those who work with them.
enum ResultForms {
    static let all: [Form] = checks + pledges + issues

    private static let pledges: [Form] = [
        Form(
            "a legend on one line, which nothing parts but its marks",
            """
            # Kite 4.2 board

            Key: ✅ done  🔧 in work  ❌ broken

            ## Checks

            - ✅ Trailer uploaded «checklist_item done»
            - 🔧 Store pages «checklist_item in-progress»
            - ❌ Save slots «checklist_item rejected»
            """),
        Form(
            "participles as states",
            """
            # Kite 4.2 readiness review

            Date: 18 April 2031

            ## Checks

            | Thing | State |
            |---|---|
            | Manual | printed | «checklist_item done»
            | Licence | certificate received 6 April | «checklist_item done»
            | Alarms | tested on 12 April | «checklist_item done»
            | Lamps | tested on 25 April | «checklist_item unknown»
            | Dépliants | envoyés | «checklist_item done»
            | Handbuch | gedruckt | «checklist_item done»
            | Chart | printed, unreadable | «checklist_item unknown»
            | Map | not printed | «checklist_item todo»
            """),
        Form(
            "promised deliverables with their states",
            """
            # Kite 4.2 readiness review

            ## Deliverables promised for this release

            - Map: delivered «deliverable done»
            - Charts of the north and the south: delivered, published on the 16th «deliverable done»
            - Changelog: not delivered «deliverable todo»
            - Guide: delivered, two pages missing «deliverable unknown»
            - Film: delivered, the file is empty «deliverable unknown»
            """),
        Form(
            "gates in bold letters, with their state as a sentence of its own",
            """
            # Kite 4.2 release

            ## Gates

            **Gate 1, ropes.** Passed. All of them held a day. «criterion done»

            **Gate 2, valves.** Passed. Two valves still leak. «criterion unknown»

            **Gate 3, lamps.** Failed. None of them burns. «criterion rejected»
            """),
        Form(
            "what failed in a log and passed since",
            """
            # Kite 4.2 progress log

            2031-04-02 RC1 on the bench, load test failed: valve closes late «issue closed @2031-04-02»
            2031-04-03 RC1: drop test failed «issue @2031-04-03»
            2031-04-05 RC2 built «milestone @2031-04-05»
            2031-04-06 RC2: load test passed «milestone @2031-04-06»
            2031-04-07 RC2: drop test passed, but with half the load «milestone @2031-04-07»
            """),
        Form(
            "those who have to sign in the list of a rule",
            """
            # Release policy

            No version goes live unless all of the following have signed:

            1. Quality Assurance «required_signoff pending»
            2. Information Security «required_signoff pending»

            ## Needed for go-live

            - Approval of the works council «required_signoff pending»
            """),
        Form(
            "seats that a line names alone, and one that is blank",
            """
            # Kite 4.2 readiness review

            ## Sign-off

            Test lead «signoff signed»
            Name: Ada Marsh
            Verdict: accepted
            Date: 2 April 2031

            Maintenance depot «signoff signed»
            Name: Kit Rowe
            Verdict: accepted
            Date: 2 April 2031

            ## Approvals

            - Quality: approved, Ida Poe, 2 April 2031 «signoff signed»
            - Bridge: approved, Mia Lund, 2 April 2031 «signoff signed»
            - Accounts: «required_signoff pending»
            """),
    ]

    private static let checks: [Form] = [
        Form(
            "states that an arrow leads to",
            """
            # Kite 4.2 launch

            ## Checks

            - Status page entry → done «checklist_item done»
            - Depots informed → done, 34 of 34 confirmed «checklist_item done»
            - Installer signed → done, b9 «checklist_item done»
            - Ropes changed → done, 33 of 34 confirmed «checklist_item in-progress»
            - Lamp tested → will be done on Monday «checklist_item unknown»
            """),
        Form(
            "a state that begins its cell, and what was accepted as its proof",
            """
            # Kite 4.2 launch

            ## Prerequisites

            | Prerequisite | Outcome |
            |---|---|
            | Interface to the bank | completed, test file accepted 12 April | «checklist_item done»
            | Load test | completed, risk accepted | «checklist_item accepted»
            | Cases | 214 planned, 214 run, 214 passed | «checklist_item done»
            | Cases of the north pier | 214 planned, 200 run, 200 passed | «checklist_item in-progress»
            """),
        Form(
            "sentences that ask for what stands beside them, or count no failures",
            """
            # Kite 4.2 readiness

            ## Verification

            214 test cases planned, 214 executed, 214 passed, 0 failed.

            ## Sign-offs

            These two are required for every minor release.

            | Area | Who | Result | Date |
            |---|---|---|---|
            | Quality | Ada Marsh | Approved | 2031-04-02 | «signoff signed»
            | Security | Kit Rowe | Approved | 2031-04-02 | «signoff signed»
            """),
        Form(
            "what is left, by the code of what is read as open",
            """
            # Decision record – Kite 4.2

            Decision: **Conditional go** «decision go»

            ## Conditions

            | # | Condition | Owner | Due | Status |
            |---|---|---|---|---|
            | C1 | Leaflet printed | Ida Poe | 2031-04-27 | Open | «criterion todo #C1»
            | C2 | Certificate renewed | Kit Rowe | 2031-04-19 | Done | «criterion done #C2»

            ## Reasoning

            The product itself is ready. Only C1 is missing: the leaflet is at the printer's.
            """),
    ]

    private static let issues: [Form] = [
        Form(
            "what was decided on issues, in a sentence or beside their owner",
            """
            # Kite 4.2 known issues

            - KF-1 (P1) the bell is heard late. Owner: Kit. Decision on 2 April 2031: ship, improve in 4.2.1. «issue open #KF-1»
            - 77, critical: the bell was stuck. **Closed** 6 April 2031, confirmed by Ada. «issue closed #77»
            - 81, low: the lamp is dim. Open, later. «issue open #81»
            """),
        Form(
            "severities that begin a title",
            """
            # Kite 4.2 – Bugs

            ## Critical

            - HK-2077 Crash when leaving. **Fixed**, verified by QA «issue closed #HK-2077»

            ## Minor, known and left in

            - HK-1990 Torch flickers in photo mode «issue #HK-1990»
            """),
        Form(
            "the list of a tracker",
            """
            # Tracker export, fix version 4.2

            | Key | Priority | Summary | Status | Assignee |
            |---|---|---|---|---|
            | KS-540 | P2 | Calendar week wrong | Done | Kit | «issue closed #KS-540»
            | KS-561 | P0 | Keeps heating after a schedule is deleted | Open | Kit | «issue open #KS-561»
            """),
    ]
}
