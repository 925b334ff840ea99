/// Reports of a stretch of time, and what minutes and hand-overs leave to do.
enum ReportForms {
    static let all: [Form] = accounts + meetings

    /// What became of a stretch of work.
    private static let accounts: [Form] = [
        Form(
            "a week by what was shipped and what is open",
            """
            # Weekly Status — Quay Works

            ## Overview

            | Area | Status | Notes |
            |---|---|---|
            | Lamp search «task done» | ✅ Shipped | in the main build |
            | Mail to berths «task in-progress» | 🟡 In progress | the sender is left |

            ## Mail to berths

            ### Shipped

            - **Reminder tables** — each berth has a row in them «task done»
            - **Summary of visits** — the harbour office reads it each evening «task done»

            ### Open

            - **Sender** — picks up what is due and sends it «task todo»
            - **Texts** — the words of both mails «task todo»

            ## Pages shipped this week

            - Berth pages drawn anew (`c4ea040`) «task done»
            - Sidebar asks the server less often «task done»

            ## Horn work not completed this week

            - The deep horn is wired up

            ## What's not done

            - Ranking of berths by depth «task todo»
            """),
        Form(
            "a sprint by what was delivered",
            """
            # Kite – Sprint 7 summary

            ## What was delivered

            - Import of tide tables from the port «task done»
            - Horn test page for the pilots «task done»

            ## What we did not finish

            - The import is not done for the north quay

            ## Still to do

            - Colours for the night view «task todo»
            """),
        Form(
            "parts of a phase, each with its state and the work that is left",
            """
            # Heron - Phase 2 Implementation Progress

            ## Finished parts

            ### 1. Berth list «task done»
            **Status:** Complete

            **Server:**
            - ✅ Routes for berths «checklist_item done»
            - ✅ Counts by quay «checklist_item done»

            ## Parts in work

            ### 2. Fees «task todo»
            **Status:** Pending

            **What needs to be done:**
            - [ ] Draw the fee table «task todo»
            - [ ] Print the fee on the slip «task todo»

            ## Next steps

            1. **Write the fee table:** «task todo»
               - Columns for days and weeks
               - Try it with long ships

            2. **Testing:** «task todo»
               - Short and long stays

            ## Phase 2 progress: 40 % complete «phase in-progress #2»
            """),
        Form(
            "Wochenstatus",
            """
            # Wochenstatus Schleuse

            ## Ausgeliefert

            - Anzeige der Pegel auf dem Bildschirm «task done»

            ## Nicht fertig

            - Meldung an die Schiffer «task todo»
            """),
        Form(
            "workstreams with lights",
            """
            # Status report week 12

            ## Workstreams

            | Workstream | Status | Comment |
            |---|---|---|
            | Cranes «task in-progress» | 🟡 In progress | parts are late |
            | Lamps «task done» | 🟢 Done | |
            | Ropes «task blocked» | 🔴 Blocked | no vendor |

            ## Highlights this week

            - Quay drawings were handed to the port «task done»
            - The lamp room has power again «task done»

            ## Next week

            - Count the ropes «task todo»
            - Order the second crane «task todo»
            """),
        Form(
            "a week in Spanish",
            """
            # Avance semanal — Muelle

            ## Completado esta semana

            - Lectura de las mareas del puerto «task done»
            - Lista de amarres por día «task done»

            ## En curso

            - Aviso por correo a los pilotos «task in-progress»

            ## Pendiente

            - Colores para la noche «task todo»
            """),
        Form(
            "parts of a phase in Portuguese",
            """
            # Heron — Fase 3: progresso

            ## Funcionalidades concluídas

            ### 1. Lista de cais «task done»
            **Status:** Concluído

            - ✅ Rotas do servidor «checklist_item done»

            ### 2. Taxas «task todo»
            **Status:** Pendente

            **O que falta:**
            - [ ] Desenhar a tabela «task todo»
            - [ ] Imprimir a taxa «task todo»
            """),
        Form(
            "a week in Chinese",
            """
            # 项目周报

            ## 本周完成

            - 潮汐数据导入功能开发完成 «task done»
            - 泊位列表页面上线 «task done»

            ## 进行中

            - 邮件提醒功能开发 «task in-progress»

            ## 下周计划

            - 夜间配色方案设计 «task todo»
            """),
        Form(
            "features by how far they are",
            """
            # Kite 2.0 — development progress

            | Feature | Progress | Owner |
            |---|---|---|
            | Tides «task in-progress» | 80 % | Kit Rowe |
            | Berths «task done» | 100 % | Oke Brandt |
            | Fees «task todo» | 0 % | Mara Lindt |
            """),
        Form(
            "a week in French",
            """
            # Point hebdomadaire — Écluse

            ## Livré cette semaine

            - Lecture des marées du port «task done»

            ## Reste à faire

            - Couleurs pour la nuit «task todo»

            ## Points bloquants

            - La grue attend une pièce «issue»
            """),
        Form(
            "a sprint as a board",
            """
            # Sprint 12 progress

            ## ✅ Done
            - Tide import «task done»
            - Berth list «task done»

            ## 🚧 In progress
            - Mail to pilots «task in-progress»

            ## ❌ Not started
            - Night colours «task todo»
            """),
        Form(
            "stories by their codes",
            """
            # Berth backlog

            ## US-11 Berth page «task todo #US-11»
            **Priority:** High
            **Status:** To do

            ## US-12 Horn test «task done #US-12»
            **Status:** Done

            ## UTF-8 names

            Names of ships are kept as they are written.
            """),
        Form(
            "an entry of a log as a board",
            """
            # Daily log

            ## 2031-05-03

            ### Done
            - Tested the horn at night «task done»

            ### Blocked
            - Lamp waits for the new glass «task blocked»

            ### Todo
            - Order a second glass «task todo»
            """),
    ]

    /// What minutes leave to groups and things.
    private static let meetings: [Form] = [
        Form(
            "what a group is to do, and what is to be done",
            """
            # Quay group meeting notes 2031-03-08 «milestone @2031-03-08»

            ## Attendees

            - Kit Rowe
            - Oke Brandt

            ## Notes

            ### Keepers

            - Keepers' rules to be printed on the gate «task todo»
            - Lamp log to be reviewed every half year «task todo»
            - Admins to meet the port once a month «task todo»
            - Team to count the ropes, but not to buy any «task todo»
            - The way to move the crane is known
            - It is likely to be closed in May
            - Decision to be confirmed

            ### [Issue templates](https://example.org/templates)

            - Faults of the lamp
            - Anything else
            """),
        Form(
            "what a hand-over has to hold",
            """
            # TASK-031 — Berth service «task blocked #TASK-031»

            Status: BLOCKED
            Wave: WAVE-K2-A «phase #WAVE-K2-A»

            ## Goal
            Berths are kept and read.

            ## Acceptance criteria
            - [ ] Berths outlive a restart of the server «checklist_item todo»

            ## Delivery
            The request against `main` must include:
            - notes on the tables; «deliverable»
            - proof of the tests; «deliverable»

            Do not merge it yourself.
            """),
        Form(
            "what names and groups are to do",
            """
            # Board meeting 2031-04-02 «milestone @2031-04-02»

            **Present:** Kit Rowe, Oke Brandt, Mara Lindt

            ## Horn

            - Kit to ask the port for the old drawings «task todo»
            - Maintainers to answer pull requests within a week «task todo»
            - All to read the draft before Friday «task todo»
            - Budget to be approved by the treasurer «task todo»
            - Someone has to look after the ropes
            - We want to move the crane
            - Nothing to report

            ## Lamp

            - Is the lamp to be moved?
            - The lamp seems to be fixed
            """),
        Form(
            "what a submission has to hold",
            """
            # Task 12: Berth page «task»

            ## Objective
            A page for each berth.

            ## Acceptance criteria
            - Page shows depth and length «criterion»
            - Page works on phones «criterion»

            ## Submission
            The pull request should contain:
            1. Screenshots of both pages «deliverable»
            2. A note on the sources «deliverable»
            """),
        Form(
            "notes by topic",
            """
            # Harbour sync 2031-06-03 «milestone @2031-06-03»

            Attendees: Kit Rowe, Oke Brandt, Mara Lindt

            ## Agenda
            - Horn
            - Ropes

            ## Horn
            - Oke tested it at night.
            - Decision: keep the old horn until autumn. «decision accepted @2031-06-03»
            - AI: Mara to write to the maker. «task todo»

            ## Ropes
            - Kit will count the ropes by 2031-06-10. «task todo @2031-06-10»
            """),
        Form(
            "german minutes",
            """
            # Sitzungsprotokoll Hafenrunde

            **Datum:** 03.06.2031 «milestone @2031-06-03»
            **Teilnehmer:** Kit Rowe, Oke Brandt

            ## Beschlüsse
            - Das alte Horn bleibt bis zum Herbst. «decision accepted»

            ## Aufgaben
            - Oke: Hersteller anschreiben bis 10.06.2031 «task todo @2031-06-10»
            """),
        Form(
            "what was decided on a topic and who does what",
            """
            # Launch meeting minutes

            **Date:** 2031-06-03 «milestone @2031-06-03»

            | Topic | Decision | Action | Owner | Due |
            |---|---|---|---|---|
            | Horn | keep it «decision accepted @2031-06-03;task todo @2031-06-10» | ask the maker | Kit Rowe | 2031-06-10 |
            | Lamp | buy a new one «decision accepted @2031-06-03» | | | |
            | Rope | none | count them «task todo» | Oke Brandt | |

            | Topic | Discussion | Decision | Owner |
            |---|---|---|---|
            | Crane | is slow | rent another «decision accepted @2031-06-03» | Kit Rowe |
            """),
    ]
}
