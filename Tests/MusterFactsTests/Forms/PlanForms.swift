/// Plans by phases and stretches of time, sheets of one task, and lists of risks and issues by how grave they are.
enum PlanForms {
    static let all: [Form] = phases + sheets + troubles + tables + meetings

    private static let phases: [Form] = [
        Form(
            "weeks with their days, the work below a label",
            """
            # Kite timeline

            ### Week 1 (May 5-9, 2031) «phase #1 @2031-05-09»
            **Rigging**

            **Tasks:**
            - K-01: Cut the spars (2 days) «task #K-01»
            - K-02: Sew the sail (3 days) «task #K-02»

            ### Week 2 (May 12-16, 2031) «phase #2 @2031-05-16»

            **Tasks:**
            - K-03: Fly it (1 day) «task #K-03»

            ## Tracks

            **Rigging track:**
            - Week 1: K-01, K-02
            - Week 2: K-03 (both riggers)

            ## Milestone checkpoints

            - **End of week 1**: the frame stands «milestone»
            - **End of week 2**: first flight «milestone»
            """),
        Form(
            "ends and beginnings of months in German",
            """
            # Zeitplan

            ## Meilensteine

            - Ende Mai 2031: Aufbau fertig «milestone»
            - Anfang Juni 2031: Übergabe «milestone»
            """),
        Form(
            "parts of a phase by letters",
            """
            # Sprint 2 Plan — Ropes «task todo»

            **Status:** Planning only (sprint 1 complete as of 2031-05-02)

            ### Phase 2A — Hemp (1 day) «phase #2A»

            Twist it.

            ### Phase 2b: Wire «phase #2b»

            Draw it.
            """),
        Form(
            "phases with number and name in one cell, numbers twice",
            """
            # Kite progress report

            | Phase | State | Notes |
            | --- | --- | --- |
            | 1 · Frame | ✅ Done | ash | «phase done #1»
            | 2 · Sail | ✅ Done | linen | «phase done #2»
            | 2 · Tail | ⏳ Next | paper | «phase todo #2»
            """),
        Form(
            "phases behind their month, the hash of a commit for a state",
            """
            # Development progress

            ## Timeline

            | Date | Phase | Description | PR/commit |
            |------|-------|-------------|-----------|
            | 2031-03 | Phase 1 | Frame | `fe31a90` | «phase #1»
            | 2031-04 | Phase 2 | Sail | ✅ Complete | «phase done #2»
            | 2031-05 | Phase 3 | Tail | ✅ Complete | «phase done #3»
            """),
        Form(
            "the phase that a Spanish review belongs to",
            """
            # Go-Live Readiness

            **Fecha:** 2031-06-30
            **Fase:** 2.1 — Muelles y amarras «phase #2.1»

            Nada más.
            """),
        Form(
            "milestone headings",
            """
            # Project plan

            ## Milestone 1: Tides read (2031-03-01) «milestone done @2031-03-01»
            Status: done

            ## Milestone 2: Fees on slips (2031-06-01) «milestone todo @2031-06-01»
            Status: planned
            """),
        Form(
            "quarter themes",
            """
            # Roadmap 2031

            | Quarter | Theme | Status |
            |---|---|---|
            | Q1 | Tides «task done» | Done |
            | Q2 | Fees «task in-progress» | In progress |
            | Q3 | Night colours «task todo» | Planned |
            """),
    ]

    private static let sheets: [Form] = [
        Form(
            "a code for a title, the name below it",
            """
            # Task Specification: TASK-003 «task in-progress #TASK-003»

            ## Set up the winch

            **Phase:** 1 - Foundation «phase #1»
            **Priority:** High
            **Status:** 🟢 In Progress

            ## Objective

            Put up the winch with its drum and its brake, so that the sail can be hauled.

            ## Tests to create

            ### Test file: `tests/winch/drum_test.rs` «deliverable»

            ### Test file: `tests/winch/brake_test.rs` «deliverable»

            ## Acceptance criteria

            - [ ] The drum turns «checklist_item todo»
            """),
        Form(
            "a count of phases is none",
            """
            # Kite notes

            **Phase:** 2 of 5

            Words.
            """),
    ]

    private static let troubles: [Form] = [
        Form(
            "risks below how grave they are",
            """
            # Kite status report

            ## Risk assessment

            ### High risk
            1. **Gales** - Mitigation: fly early «risk»
            2. **Wet rope** - Mitigation: wax it «risk»

            ### Medium risk
            1. **Trees** - Mitigation: a longer line «risk»
            """),
        Form(
            "numbered issues whose words are those of other titles",
            """
            # Kite known issues

            ## Issues and behaviours

            ### 1. Timeline too short (FIXED) «issue closed @2031-05-02»

            **Root cause**: tides forgotten

            **Status**: FIXED - verified 2031-05-02

            ### 2. SHA256 sums twice «issue open»

            **Root cause**: two lists

            **Status**: OPEN
            """),
        Form(
            "issues whose fields stand behind a list of steps or a block of code",
            """
            # Kite known issues

            ### Anchor drags at night «issue open»

            **Steps to reproduce:**
            1. Drop it
            2. Wait

            **Severity:** Critical
            **Status:** OPEN

            ### Lamp flickers «issue closed @2031-05-02»

            **Reproduction:**
            ```
            flicker: true
            ```

            **Status:** FIXED 2031-05-02
            """),
        Form(
            "states of labels are not those of the title",
            """
            # Kite known issues

            ### Winch and drum

            **Winch:**
            - turns

            **Status:** FIXED

            **Drum:**
            **Status:** OPEN
            """),
        Form(
            "a table of defects with a field below it",
            """
            # Kite test summary

            ## 4. Defect summary

            | ID | Summary | Severity | Status |
            |----|---------|----------|--------|
            | BUG-03 | Rope slips | Critical | OPEN | «issue open #BUG-03»
            | BUG-01 | Sail flaps | Major | OPEN | «issue open #BUG-01»

            **Severity distribution:** Critical 1 · Major 1
            """),
        Form(
            "a cross beside what nobody has begun",
            """
            # Kite launch checklist

            | Check | Status |
            |-------|--------|
            | Ropes waxed | ❌ Pending | «checklist_item todo»
            | Lamps lit | ❌ Not started | «checklist_item todo»
            | Anchor | ❌ Failed | «checklist_item rejected»
            | Flags | ❌ Done | «checklist_item rejected»
            """),
    ]

    private static let tables: [Form] = [
        Form(
            "what is ready in a log, below a title with a tick",
            """
            # Kite development progress

            ### Parts that are ready ✅

            | Component | Status | Notes |
            |-----------|--------|-------|
            | Winch | ✅ Ready | new drum | «checklist_item done»
            | Lamp | ❌ Broken | no oil | «checklist_item rejected»
            | Rope | ✅ Operational | hemp | «checklist_item done»
            """),
        Form(
            "what there is against what is asked for",
            """
            # Kite development progress

            | Category | Current | Fleet target | Gap |
            |----------|---------|--------------|-----|
            | Mooring | one rope | four ropes | 🔴 Major | «criterion rejected»
            | Lamps | none | three | 🔴 Major | «criterion rejected»
            | Sail | linen | linen | ✅ None | «criterion done»
            """),
        Form(
            "a small gap with a green sign is none that is met",
            """
            # Kite development progress

            | Category | Current | Fleet target | Gap |
            |----------|---------|--------------|-----|
            | Mooring | one rope | four ropes | 🔴 Major |
            | Lamps | two | three | 🟢 Minor |
            """),
        Form(
            "checks among what blocks the launch",
            """
            # Kite launch checklist

            ## Pre-launch blockers

            ### To finish first

            | # | Item | Status | Action |
            |---|------|--------|--------|
            | 1 | Live ropes | ❌ Pending | order | «checklist_item todo»
            | 2 | Lamp oil | ❌ Placeholder | order | «checklist_item rejected»
            """),
        Form(
            "issues stay issues where they are open",
            """
            # Kite launch checklist

            ## Known issues

            | # | Item | Status | Action |
            |---|------|--------|--------|
            | 1 | Ropes slip | ❌ Open | order | «issue open #1»
            | 2 | Lamp flickers | ✅ Fixed | none | «issue closed #2»
            """),
        Form(
            "whose approval a plan waits for",
            """
            # Phase 2 Plan — Ropes «task unknown»

            **Status:** Awaiting team lead review and approval «required_signoff pending»
            """),
        Form(
            "whose approval a German page waits for",
            """
            # Notiz

            **Status:** Wartet auf Freigabe durch Sicherheit «required_signoff pending»
            """),
    ]

    private static let meetings: [Form] = [
        Form(
            "minutes with their day in front matter, and people by letters",
            """
            ---
            title: "Minutes of the harbour board"
            date: 2031-02-25 «milestone @2031-02-25»
            ---

            ## Attendees
            - [AM] Ada Marsh
            - [KR] Kit Rowe

            ### 1. Previous minutes
            See the last ones. Passed unanimously. «decision accepted»

            ### 2. Outputs for the year

            #### Deliverables

            ###### D1 - Publish a tide table: «deliverable #D1»

            A table of tides.

            ###### D2 - Paint the quay: «deliverable #D2»

            Paint.

            ### 3. Next year
            Some will be at sea, so the board agreed to meet in spring. «decision accepted»

            No update. KR to call the painters by then. «task todo»

            ## Actions
            - [AM] Draft the table. «task todo»
            - [KR, AM] Buy paint. «task todo»
            """),
        Form(
            "one known issue in prose, and none",
            """
            # Kite progress report

            ### Known issue
            Some ropes have a broken eye that opens under load. Worked around by a second knot. «issue»

            ## Elsewhere

            ### Known issue
            There is no known issue in this build of ours.
            """),
    ]
}
