/// What people write in letters, comments, messages and logs, each entry of which has a day of its own.
enum LetterForms {
    static let all: [Form] = approvals + refusals + entries + decisions + seats

    private static let approvals: [Form] = [
        Form(
            "approvals in mails",
            """
            # Kite 4.2: mails

            **From:** Ada Marsh
            **Date:** 2 April 2031
            **Subject:** Kite 4.2 figures

            All tables match. Data engineering approves 4.2. «signoff signed @2031-04-02»

            ---

            **From:** Kit Rowe (harbour operations)
            **Date:** 3 April 2031

            Backups verified. Approved from my side for 4.2. «signoff signed @2031-04-03»

            ---

            **From:** Ida Poe (Head of Data)
            **Date:** 4 April 2031
            **Subject:** Decision: Kite 4.2

            Thanks all. This is a GO for Kite 4.2. «decision go @2031-04-04»
            """),
        Form(
            "messages of a channel",
            """
            # Kite 4.2

            ## Channel log

            - **Thea** (2 April 2031, 10:02): reviewed all of 4.2, approved. «signoff signed @2031-04-02»
            - **Jon** (2 April 2031, 10:15): the laptop install works.
            - **Milo** (3 April 2031, 11:30): GO for 4.2. Jon, please tag it. «decision go @2031-04-03»
            """),
    ]

    /// Letters in which nobody approves the release.
    private static let refusals: [Form] = [
        Form(
            "approvals of other things, and of others",
            """
            # Kite 4.2: mails

            **From:** Ada Marsh (quality)
            **Date:** 2 April 2031

            Finance approves 4.2, as far as I know. «required_signoff pending»

            **From:** Kit Rowe
            **Date:** 2 April 2031
            **Subject:** Test plan for 4.2

            Approved.

            **From:** Hugh Oates
            **Date:** 2 April 2031

            Operations approves 4.1. «required_signoff pending»
            """),
        Form(
            "an approval that its own letter or a later one bends",
            """
            # Kite 4.2: mails

            **From:** Ada Marsh
            **Date:** 2 April 2031

            Quality approves 4.2. The winch has to be tested first, though. «signoff unknown»

            **From:** Kit Rowe
            **Date:** 2 April 2031

            Operations approves 4.2. «signoff unknown»

            **From:** Kit Rowe
            **Date:** 3 April 2031

            I withdraw what I wrote.
            """),
    ]

    private static let entries: [Form] = [
        Form(
            "a log whose entries begin with their day",
            """
            # Release log, Kite 4.2

            **1 April 2031** – Payment sign-off from Greta Holm: approved. «signoff signed @2031-04-01»

            **2 April 2031** – Architecture sign-off from Wen Li: approved. «signoff signed @2031-04-02»

            **8 April 2031** – Call with Greta, Wen and Kit Rowe. «milestone @2031-04-08»
            Kit decided: GO for 4.2, no conditions. «decision go @2031-04-08»
            """),
        Form(
            "a log whose entries are titled by their day",
            """
            # Kite 4.2, release log

            ## 2031-04-02

            QA sign-off: Ada Marsh, approved. «signoff signed»

            ## 2031-04-08

            Decision for Kite 4.2: **GO**. No conditions remain. «decision go @2031-04-08»
            """),
    ]

    private static let decisions: [Form] =
        [
            ("English", "Decision", "Ada Marsh approves the release of version 4.2 to production."),
            ("Spanish", "Decisión", "Marta Iglesias aprueba la salida a producción de la versión 4.2: **GO**."),
        ].map { name, title, said in
            Form("a decision by somebody's name, \(name)", "# Kite 4.2\n\n## \(title)\n\n\(said) «decision go»\n")
        } + [
            Form(
                "a conditional go over two lines",
                """
                # Kite 4.2, gate review

                ## Decision

                18 April 2031, Ida Poe: conditional go for 4.2. The condition is that the «decision go @2031-04-18»
                exercise is carried out by the end of May. Until then the waiver stays open.
                """),
            Form(
                "a log of decisions",
                """
                # Kite decision log

                | Date | Topic | Decision | By |
                |---|---|---|---|
                | 2031-03-30 | Freeze date | 6 April | Ida Poe | «decision accepted @2031-03-30»
                | 2031-04-19 | Release of 4.2 | Conditional go | Ida Poe | «decision go @2031-04-19»
                """),
        ]

    private static let seats: [Form] = [
        Form(
            "seats in bold letters above their state",
            """
            # Kite 4.2 sign-off sheet

            **Engineering** – Ada Marsh «signoff signed @2031-04-16»
            Status: signed off, 2031-04-16

            **Compliance** – Hugh Oates «signoff rejected»
            Status: rejected
            """)
    ]
}
