/// Small documents of ordinary teams: a page with a few lines, whose form nobody prescribed.
enum SmallForms {
    static let all: [Form] = phases + registers + faults + work

    private static let phases: [Form] = [
        Form(
            "phases on lines of their own",
            """
            # Kite: phase log

            Phase A (concept) – CLOSED «phase done #A»
              The mass was agreed with the council.

            Phase B (design) – IN PROGRESS «phase in-progress #B»
              * [x] model correlated «checklist_item done»
              * [ ] drawing released «checklist_item todo»

            Phase C (tests) – NOT STARTED «phase todo #C»
            """),
        Form(
            "attempts to build one release",
            """
            # Build log, Heron 6.2

            Build 1 – aborted «phase rejected #1»
             - the image had no network

            Build 2 – passed «phase done #2»
             - ran for 72 hours

            Release date: 2031-10-10 «milestone @2031-10-10»
            """),
        Form(
            "phases of a template, whose points end where the next begins",
            """
            # Template: a new service

            **Phase 0: Idea** «phase #0»
            Exit criteria:
             * one page of prose «criterion»

            **Phase 1: Skeleton** «phase #1»
            Exit criteria:
             * answers on its port «criterion»
            """),
        Form(
            "steps of the whole in French",
            """
            Journal de projet – grue du port

            Étape 1 : Conception – terminée «phase done #1»
            Étape 2 : Montage – en cours «phase in-progress #2»
            """),
        Form(
            "steps of a guide are none",
            """
            # Mise en eau

            Étape 1 : ouvrir la vanne du bas

            Étape 2 : ouvrir la vanne du haut
            """),
        Form(
            "a sentence about a phase is none",
            """
            # Heron: notes

            Phase 2 will begin when the crane is there.

            Phase 3 is bigger than 1 and 2 together.
            """),
    ]

    private static let registers: [Form] = [
        Form(
            "risks with their grades in sentences",
            """
            # Registre des risques : quai sud

            - **R-01** Grue en retard. Impact : élevé. Responsable : Mme Rowe. Statut : ouvert. «risk open #R-01»
            - **R-02** Quai fermé. Impact : faible. Responsable : Kit Rowe. Statut : clos. «risk closed #R-02»
            """),
        Form(
            "hazards in bold letters",
            """
            # Hazards, lamp controller

            **HZ-1 · Wrong unit shown** «risk open #HZ-1»
            - Impact: critical
            - Mitigation: none yet
            - Status: open

            **HZ-2 · Late warning** «risk closed #HZ-2»
            - Impact: minor
            - Mitigation: shown twice
            - Status: mitigated
            """),
        Form(
            "risks as fields on lines",
            """
            # Riscos – estação de bombas

            Código: RT-1 «risk open #RT-1»
            Risco: rádio sem alcance no reservatório alto
            Impacto: alto
            Situação: aberto

            Código: RT-2 «risk closed #RT-2»
            Risco: furto de cabos no trecho norte
            Impacto: médio
            Situação: fechado

            Risco: alto
            """),
        Form(
            "risks with a line of prose beneath their titles",
            """
            # What could go wrong (Kite)

            ### Risk 1: the network breaks down «risk open #1»
            Impact high, probability low. Tickets are cached. Open.

            ### Risk 2: the crane is late «risk #2»
            Impact low, probability high. Nobody closed the gate.
            """),
    ]

    private static let faults: [Form] = [
        Form(
            "faults below the parts of a product",
            """
            # Known issues in Kite 2.1

            **Crashes**
            * Leaving the intro early freezes the game on some cards. «issue»
            * Loading an old save crashes. Fixed in 2.2. «issue closed»

            **Sound**
            * Music starts again when the map opens. «issue»
            """),
        Form(
            "faults with their states in brackets",
            """
            # Current problems with Heron 9

            ### Printer not found after the update (open) «issue open»
            Applies to: 9.0.0
            What you can do: add the printer again.

            ### Colours too dark on matte paper (fixed in 9.0.3) «issue closed»
            Applies to: 9.0.1

            ### Labels upside down (not fixed) «issue open»
            Applies to: 9.0.1
            """),
        Form(
            "faults with a code, a severity and a state beneath",
            """
            # Board B, findings

            ## F-01 Port gives no 9 V «issue open #F-01»
            Severity: high
            State: open

            ## F-02 Charger gets warm «issue open #F-02»
            Severity: medium
            State: under investigation

            ## F-03 Print says rev A «issue accepted #F-03»
            Severity: low
            State: won't fix
            """),
    ]

    private static let work: [Form] = [
        Form(
            "an incident by the fields under its title",
            """
            # Incident report KITE-INC-7

            Summary: the gate stayed open for two hours «issue closed #KITE-INC-7»
            Severity: high
            Status: resolved

            ## Actions
            - replace the relay – Mara – 2031-02-11 – done «task done @2031-02-11»
            - add an alarm – Kit – 2031-02-20 – open «task todo @2031-02-20»
            """),
        Form(
            "the plan for incidents is none",
            """
            # Incident response plan

            Summary: who is called and when
            Severity: high
            Status: draft
            """),
        Form(
            "milestones between dashes",
            """
            # Milestones

            M1 – Mast up – 2031-03-04 – reached «milestone done #M1 @2031-03-04»
            M2 – Lamp on – 2031-04-11 – at risk «milestone in-progress #M2 @2031-04-11»
            M3 – Opening – Q3 2031 «milestone #M3»
            """),
        Form(
            "results on lines, one with a reason and one without any yet",
            """
            # Notes on build 77

            Smoke: pass «checklist_item done»
            Login: pass «checklist_item done»
            Export: FAIL – empty file «checklist_item rejected»
            Search: not run «checklist_item todo»
            """),
        Form(
            "risks on lines of their own before their grades",
            """
            # Plano de riscos

            Risco 1 – Guindaste parado «risk open #1»
            Impacto: alto | Probabilidade: média | Situação: aberto

            Risco 2 – Licença atrasada «risk closed #2»
            Impacto: médio | Probabilidade: baixa | Situação: fechado
            """),
        Form(
            "files as links before their digests",
            """
            # Downloads

            - [kite.zip](https://example.org/kite.zip) `sha256:3a7bd3e2360a3d29eea436fcfb7e44c735d117c42d1c1835420b6b9942dd4f1b` «artifact»
            """),
        Form(
            "who does what by when",
            """
            # What we do until the drop

            | Who | Key | What | State | Due |
            |---|---|---|---|---|
            | Mara | KITE-411 | New sign-in | in progress | 2031-02-14 |«task in-progress #KITE-411 @2031-02-14»
            | Kit | KITE-398 | Old camera | done | 2031-02-07 |«task done #KITE-398 @2031-02-07»
            """),
        Form(
            "days with states in capital letters",
            """
            # Heron: work log

            2031/10/28 DONE pairing of the scanners «task done @2031-10-28»
            2031/11/04 WIP offline copy of shelves «task in-progress @2031-11-04»
            2031/11/05 BLOCKED export to the portal «task blocked @2031-11-05»
            2031/11/06 NOT for a second pilot

            It was cold.
            """),
        Form(
            "names in brackets before states",
            """
            # Owl post, who does what

            ## Art
            * flight of the owl (Mara) – done «task done»
            * letter boxes, 5 kinds (Mara) – in progress «task in-progress»

            ## Code
            * rumble (nobody yet) – not started «task todo»
            * title tune (Kit) – waiting for Mara «task blocked»
            * five lamps (spare) of the old sort
            """),
        Form(
            "dots before the states of work",
            """
            # Mirror: progress

            **M1 polishing** ..... done (2031-05-17) «task done @2031-05-17»
            **Rods** ...... in progress «task in-progress»
            **Star test** ........ not started «task todo»

            First light is planned for 15 March 2032. «milestone @2032-03-15»
            """),
        Form(
            "versions, some for a quarter or a year",
            """
            # Roadmap – Kite

            | Version | Target date | Theme |
            |---|---|---|
            | 5.0 | 2031-05-20 | timetables | «milestone @2031-05-20»
            | 5.2 | Q4 2031 | wallet | «milestone»
            | 6.0 | 2032 | one code base | «milestone»

            ## On the way
            - **Tender published:** 15 September 2031 «milestone @2031-09-15»
            """),
        Form(
            "trouble that calls itself so",
            """
            # The outage of the crane

            Incident KITE-77 (resolved): no card was read for 49 minutes «issue closed #KITE-77»

            Known problems: speaker 71 appears under two numbers. «issue»

            Known issues: see the tracker of the team.

            - Problem: the meter runs at night. Open. «issue open»
            - Problem: nobody had time.
            """),
    ]
}
