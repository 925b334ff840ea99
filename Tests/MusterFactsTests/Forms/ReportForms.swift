/// Reports of a stretch of time, registers of more than risks, reports of tests and what minutes leave to do.
enum ReportForms {
    static let all: [Form] = accounts + registers + tests + meetings

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
    ]

    /// Registers of risks with what else belongs to a project.
    private static let registers: [Form] = [
        Form(
            "risks, assumptions, issues and dependencies",
            """
            # RAID Log — Heron

            ## Risks

            | ID | Risk | Likelihood | Impact | Mitigation | Status |
            |---|---|---|---|---|---|
            | R1 | The crane stands still in storms «risk open #R1» | High | High | Rent a second one | Open — asked for prices |

            ## Assumptions

            | ID | Assumption | If false |
            |---|---|---|
            | A1 | The tide table of the port is right | Berths are told wrong depths |
            | A2 | Pilots read mail | We have to call them |

            ## Issues

            | ID | Issue | Opened | Owner | Resolution |
            |---|---|---|---|---|
            | I1 | Nobody knows who owns the horn «issue open #I1» | 2031-05-02 | Kit Rowe | Open — the port is asked |
            | I2 | The lamp blinks in rain «issue open #I2» | 2031-05-04 | Kit Rowe | Open — a new one is ordered |

            ## Dependencies

            | Dependency | Owner | Status | Risk |
            |---|---|---|---|
            | Tide service of the port | Kit Rowe | Signed in, key at hand | Low |
            | Horn maker | Oke Brandt | Asked | Medium |
            """),
        Form(
            "the risk of each thing as a grade",
            """
            # Quay: risk register

            | Hazard | Likelihood | Impact | Risk |
            |---|---|---|---|
            | Rope breaks «risk» | Low | High | Medium |
            | Lamp fails «risk» | High | Low | Low |
            """),
        Form(
            "what is broken, and what is only to be improved",
            """
            # Known issues

            ## Open

            | # | Issue | Status |
            |---|-------|--------|
            | K.1 | Horn is silent at low power «issue open #K.1» | ⚠️ |
            | K.2 | Lamp flickers «issue open #K.2» | ⬜ |

            ## Technical debt

            | # | Item | Priority | Effort |
            |---|------|----------|--------|
            | T.1 | Split the tide reader «task #T.1» | Medium | 2 days |
            | T.2 | Replace the old chart library «task #T.2» | Low | 1 day |
            """),
        Form(
            "Mängel und Aufwand",
            """
            # Bekannte Mängel

            ## Technische Schulden

            | Punkt | Priorität | Aufwand |
            |---|---|---|
            | Alte Bibliothek ersetzen «task» | mittel | 2 Tage |
            | Leser teilen «task» | niedrig | 1 Tag |
            """),
    ]

    /// Reports of tests that were run.
    private static let tests: [Form] = [
        Form(
            "cases beside the requirements that they prove, and what was found",
            """
            # Heron — UAT Test Report

            ## Test summary

            | Item | Result |
            |---|---:|
            | Cases in all | 3 |
            | Passed in the end | 2 |

            ## Cases

            | ID | Requirement | Scenario / input | Expected result | First run | Evidence |
            |---|---|---|---|---|---|
            | UT-01 | FR-01, NF-03 | Send an empty order «checklist_item done #UT-01» | It is refused | Pass | Answer of the server |
            | UT-02 | FR-01 | Send an order twice «checklist_item rejected #UT-02» | The second is marked | Fail | **Open gap:** nobody marks it |
            | UT-03 | FR-02 | Cancel a sent order «checklist_item done #UT-03» | The berth is free again | Pass | List of berths |

            ## Defect and fix log

            ### GAP-01 — Orders sent twice are not marked «issue open #GAP-01»

            - Related test: UT-02
            - Severity: Medium; not blocking for the pilot
            - Retest status: Pending implementation.

            ### DEF-02 — Fee is counted twice «issue closed #DEF-02»

            - Severity: High
            - Fix: the second reader is gone.
            - Retest: Passed on both quays.

            ### DEF-03 — Slip is printed without a day «issue open #DEF-03»

            - Severity: Low
            - Retest: Failed again.
            """),
        Form(
            "a bug and what came of trying again",
            """
            # Bug log

            ### BUG-7: Horn is silent «issue open #BUG-7»
            - Severity: high
            - Retest: not run yet

            ### BUG-8: Lamp flickers «issue #BUG-8»
            - Severity: low
            - Retest: passed with one lamp, but the second still flickers
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
    ]
}
