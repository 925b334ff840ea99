/// How checks came out, and what was decided on issues, in the words of those who work with them.
enum ResultForms {
    static let all: [Form] = checks + issues

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
