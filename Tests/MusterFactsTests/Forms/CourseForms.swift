/// How far work is, told in lists, below phases and in entries of a log.
enum CourseForms {
    static let all: [Form] = columns + lists + entries + whole + worries

    /// Titles beside each other that say where their points stand, in documents whose titles name no known kind.
    private static let columns: [Form] = [
        ("English", "Kite status – week 9", "Done", "In progress", "Stuck"),
        ("English, other words", "Kite: where things stand", "Shipped", "Working on", "On hold"),
        ("German", "Stand Kite, KW 9", "Geliefert", "In Arbeit", "Hängt"),
        ("French", "Situation Kite", "Livré", "En cours", "Bloqué"),
        ("Spanish", "Estado de Kite", "Entregado", "En marcha", "Atascado"),
        ("Portuguese", "Situação do Kite", "Entregue", "Em andamento", "Travado"),
        ("Chinese", "风筝项目情况", "已交付", "正在进行", "受阻"), ("Japanese", "凧の状況", "納品済み", "進行中", "停滞中"),
    ].map { name, title, done, doing, stuck in
        Form(
            "columns of a board, \(name)",
            """
            # \(title)

            ## \(done)
            - The deck of the north pier was painted «task done»

            ## \(doing)
            - Ropes «task in-progress»

            ## \(stuck)
            - New pump «task blocked»

            ## Concerns
            - Rain could flood the lower deck «risk»
            """)
    }

    private static let lists: [Form] = [
        Form(
            "work of phases with who does it and how far it is",
            """
            # Winter plan for Kite

            ### Phase A – Getting the ropes (until 30 September 2031) «phase #A @2031-09-30»
            * order rope for 84 boats – Mara – done «task done»
            * count the pulleys – Kit – started «task in-progress»

            ### Phase B – Watch (1 October to 14 November 2031) «phase #B @2031-11-14»
            * weekly look at the moorings «task»
            """),
        Form(
            "points that end in how far they are",
            """
            # Kite build log

            Scenes
            - Scene 41 — complete «task done»
            - Scene 42 — not started «task todo»
            - Scene 43 — waiting for the crane «task blocked»
            """),
        Form(
            "boxes with a name and a day behind a dash",
            """
            # Moving checklist

            - [ ] Van with a heater booked – Jutta, 2 April 2031 «task todo @2031-04-02»
            - [ ] Lists to the harbour — Elina, by 2031-04-03 «task todo @2031-04-03»
            - [x] Keys handed back «checklist_item done»
            """),
    ]

    private static let entries: [Form] = [
        Form(
            "entries with their days below phases",
            """
            # Pumping station: project log

            ## Phase 1: Survey ✅ «phase done #1»
            2031-03-10 – Holes drilled, no bad ground. «milestone @2031-03-10»

            ## Phase 2: Pumps 🔄 «phase in-progress #2»
            2031-07-02 – Slab poured. «milestone @2031-07-02»
            2031-10-01 – Found that pump 3 was delivered with the wrong wheel. «issue @2031-10-01»
            """),
        Form(
            "entries with a state below them",
            """
            # Deviation log of the Kite dairy

            **2031-05-06** Vat 2 held at 61 °C instead of 63 °C. Cause: probe. «issue closed»
            Status: closed

            **2031-05-13** Cold store alarm at 3 am. «issue open»
            Status: open

            **2031-05-21** Door of the store not shut. «issue open»
            Status: closed? Kit has to look.
            """),
    ]

    /// The document is a piece of work itself, by what its head says.
    private static let whole: [Form] = [
        Form(
            "overall light of a report",
            """
            # Weekly status, week 34 – Kite «task unknown»

            Overall: 🟡 a bit behind
            """),
        Form(
            "overall light in German",
            """
            # Statusbericht KW 22 – Kite «task unknown»

            Ampel gesamt: grün
            """),
        Form(
            "a handover that is under way",
            """
            # Handover of boat 31 to the west pier «task in-progress»

            **Status:** In progress

            - [x] Pump tested «checklist_item done»
            - [ ] Camera «checklist_item todo»
            - [ ] Ropes «checklist_item todo»
            """),
        Form(
            "phases of something that is on hold",
            """
            # Move of the store «task blocked»

            Status: on hold (waiting for the budget)

            ## Sprint 1 – list «phase done #1»
            Complete.

            ## Sprint 2 – copy «phase todo #2»
            Planned.
            """),
    ]

    private static let worries: [Form] = [
        ("English", "What worries me", "The core may slip by ten weeks", "The store is too small for us"),
        ("German", "Was uns Sorgen macht", "Der Kern könnte zehn Wochen später kommen", "Das Lager ist zu klein"),
        ("French", "Ce qui nous inquiète", "La coque pourrait arriver en retard", "Le dépôt est trop petit"),
        ("Spanish", "Lo que nos preocupa", "El casco podría llegar tarde", "El almacén es pequeño"),
        ("Portuguese", "O que nos preocupa", "O casco pode chegar tarde", "O armazém é pequeno"),
    ].map { name, title, risk, issue in
        Form(
            "worries, \(name)",
            """
            # Kite year plan

            ## \(title)
            - \(risk) «risk»
            - \(issue) «issue»
            """)
    }
}
