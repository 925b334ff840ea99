/// Registers of more than risks, lists of faults with what is only to be improved, and reports of tests.
enum RegisterForms {
    static let all: [Form] = registers + tests

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
        Form(
            "a register in lists with codes",
            """
            # RAID register: Heron

            ## Risks
            - **R1 – Crane stands still in storms** (High): rent a second one «risk #R1»
            - **R2 – Lamp supplier closes** (Low): second supplier «risk #R2»

            ## Assumptions
            - The tide table of the port is right
            - Pilots read mail

            ## Issues
            - **I1 – Nobody knows who owns the horn** (Medium): ask the port «issue #I1»

            ## Dependencies
            - Tide service of the port
            """),
        Form(
            "faults and debt in lists",
            """
            # Known issues

            ## Bugs

            - Horn is silent at low power «issue»
            - Lamp flickers in rain «issue»

            ## Technical debt

            - Split the tide reader «task todo»
            - Replace the chart library «task todo»

            ## Missing features

            - [ ] Night colours «checklist_item todo»
            """),
        Form(
            "improvements with what they would take",
            """
            # Backlog of improvements

            | Improvement | Priority | Estimate |
            |---|---|---|
            | Split the tide reader «task todo» | P1 | 2d |
            | Replace the chart library «task todo» | P3 | 5d |
            """),
        Form(
            "what came of trying again in a table",
            """
            # Defect log

            | ID | Defect | Severity | Retest |
            |---|---|---|---|
            | D-1 | Horn is silent «issue closed #D-1» | High | Passed |
            | D-2 | Lamp flickers «issue open #D-2» | Low | Failed |
            | D-3 | Rope frays «issue open #D-3» | Low | Pending |
            """),
        Form(
            "audit findings",
            """
            # Security audit of Kite

            ## Findings

            ### [H-01] Anyone may read berths «issue closed #H-01»
            **Severity:** High
            **Status:** Fixed

            The route asks for no token.

            ### [L-01] Long names are cut «issue open #L-01»
            **Severity:** Low
            **Status:** Acknowledged

            Names of ships are cut after 20 signs.
            """),
        Form(
            "scores of risks",
            """
            # Risk log

            | # | Description | P | I | Score | Response | Owner | State |
            |---|---|---|---|---|---|---|---|
            | 1 | Crane stands still «risk open» | 3 | 4 | 12 | Rent one | Kit Rowe | Open |
            | 2 | Lamp fails «risk closed» | 2 | 2 | 4 | Spare lamp | Oke Brandt | Closed |
            """),
        Form(
            "chinese risk list",
            """
            # 风险登记册

            | 编号 | 风险描述 | 概率 | 影响 | 应对措施 | 状态 |
            |---|---|---|---|---|---|
            | R-01 | 吊机停机 «risk open #R-01» | 中 | 高 | 租用备用 | 打开 |
            | R-02 | 灯具损坏 «risk closed #R-02» | 低 | 低 | 备件 | 关闭 |
            """),
        Form(
            "acceptance of outputs",
            """
            # Acceptance of deliverables

            | Deliverable | Due | Status | Accepted by |
            |---|---|---|---|
            | Tide reader «deliverable accepted @2031-05-02» | 2031-05-02 | Accepted | Kit Rowe |
            | Fee page «deliverable rejected @2031-05-09» | 2031-05-09 | Rejected | Kit Rowe |
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
        Form(
            "a German report of tests",
            """
            # Testbericht Schleuse 4.2

            | Nr | Anforderung | Testfall | Erwartet | Ergebnis |
            |---|---|---|---|---|
            | T-01 | ANF-01 | Tor öffnen «checklist_item done #T-01» | Tor geht auf | bestanden |
            | T-02 | ANF-01 | Tor schließen «checklist_item rejected #T-02» | Tor geht zu | nicht bestanden |
            | T-03 | ANF-02 | Handbetrieb «checklist_item todo #T-03» | Kurbel greift | offen |

            ## Fehlerprotokoll

            ### F-01: Tor klemmt «issue open #F-01»
            - Schwere: hoch
            - Nachtest: ausstehend

            ### F-02: Anzeige dunkel «issue closed #F-02»
            - Schwere: niedrig
            - Nachtest: bestanden
            """),
        Form(
            "a Spanish report of tests",
            """
            # Informe de pruebas UAT

            | ID | Requisito | Escenario | Resultado esperado | Resultado |
            |---|---|---|---|---|
            | CP-01 | RF-01 | Enviar un pedido vacío «checklist_item done #CP-01» | Se rechaza | Aprobado |
            | CP-02 | RF-02 | Enviar un pedido dos veces «checklist_item rejected #CP-02» | Se marca | Fallido |

            ## Resumen

            | Concepto | Cantidad |
            |---|---|
            | Casos | 2 |
            | Aprobados | 1 |
            """),
        Form(
            "results behind dashes and colons",
            """
            # Release validation Kite 2.1

            1. Install on a fresh machine — PASS «checklist_item done»
            2. Upgrade from 2.0 — PASS «checklist_item done»
            3. Remove — FAIL, files are left «checklist_item rejected»
            4. Repair — OK with a restart «checklist_item unknown»

            ## By hand

            - Horn at night: passed «checklist_item done»
            - Lamp in rain: failed «checklist_item rejected»

            ## Events that are told

            - Login failed
            - Upload failed
            - Login - failed attempts are counted
            """),
        Form(
            "readiness questions",
            """
            # Production readiness review: Heron

            ## Operations

            | # | Question | Answer | Notes |
            |---|---|---|---|
            | 1 | Are backups restored? «checklist_item done» | Yes | 2031-05-02 |
            | 2 | Are alarms set? «checklist_item rejected» | No | next week |
            | 3 | Is there a runbook? «checklist_item in-progress» | Partially | draft |
            """),
    ]
}
