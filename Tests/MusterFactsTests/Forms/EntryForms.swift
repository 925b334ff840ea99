/// Things that are each told under a title of their own: tests, gates, acceptance sheets.
enum EntryForms {
    static let all: [Form] = cases + boxed + gates + others + further

    /// What each test came to stands in a field below its title.
    private static let cases: [Form] = [
        Form(
            "fields in bold letters under numbered titles",
            """
            # Pier lights: test record

            ## Test cases

            ### 1. Lamp lights at dusk «checklist_item done»
            **Steps:** cover the sensor, wait a minute.
            **Expected:** the lamp is on.
            **Actual:** the lamp was on.
            **Status:** Pass

            ### 2. Lamp goes out at dawn «checklist_item rejected»
            **Steps:** uncover the sensor.
            **Expected:** the lamp is out.
            **Actual:** it stayed on.
            **Status:** Fail

            ### 3. Bulb change «checklist_item todo»
            **Steps:** take the bulb out.
            **Expected:** the office is told.
            **Actual:** –
            **Status:** Not run
            """),
        Form(
            "points under titles with a code",
            """
            # Testprotokoll Schleuse

            ## Testfälle

            ### TF-01: Tor öffnen «checklist_item done #TF-01»
            - Vorgehen: Taste drücken.
            - Erwartetes Verhalten: Das Tor geht auf.
            - Tatsächliches Verhalten: Das Tor ging auf.
            - Ergebnis: bestanden

            ### TF-02: Tor schließen «checklist_item rejected #TF-02»
            - Vorgehen: Taste loslassen.
            - Erwartetes Verhalten: Das Tor geht zu.
            - Tatsächliches Verhalten: Es klemmt.
            - Ergebnis: nicht bestanden

            ### TF-03: Notbetrieb «checklist_item todo #TF-03»
            - Vorgehen: Strom abschalten.
            - Erwartetes Verhalten: Handkurbel greift.
            - Ergebnis: noch nicht durchgeführt
            """),
        Form(
            "French acceptance sheet",
            """
            # Cahier de recette du quai

            ### 3.1 Connexion de l'agent «checklist_item done»
            - Étapes : saisir le code
            - Résultat attendu : l'accueil s'affiche
            - Résultat obtenu : conforme
            - Statut : OK

            ### 3.2 Blocage après trois essais «checklist_item rejected»
            - Étapes : saisir trois faux codes
            - Résultat attendu : le compte est bloqué
            - Résultat obtenu : le compte reste ouvert
            - Statut : KO

            ### 3.3 Déconnexion «checklist_item todo»
            - Étapes : fermer la session
            - Résultat attendu : retour à l'accueil
            - Statut : à tester
            """),
        Form(
            "Spanish cases of a test",
            """
            # Protocolo de pruebas del faro

            ## Caso de prueba 1: Encendido «checklist_item done»
            **Entrada:** anochecer
            **Resultado esperado:** luz encendida
            **Resultado obtenido:** luz encendida
            **Estado:** Aprobado

            ## Caso de prueba 2: Apagado «checklist_item rejected»
            **Entrada:** amanecer
            **Resultado esperado:** luz apagada
            **Resultado obtenido:** sigue encendida
            **Estado:** Fallido

            ## Caso de prueba 3: Niebla «checklist_item todo»
            **Entrada:** niebla
            **Resultado esperado:** sirena
            **Resultado obtenido:**
            **Estado:** Pendiente
            """),
        Form(
            "Portuguese results with marks",
            """
            # Relatório de testes do cais

            ### CT01 – Abrir comporta «checklist_item done #CT01»
            - Passos: apertar o botão
            - Resultado esperado: comporta aberta
            - Resultado: ✅ Aprovado

            ### CT02 – Fechar comporta «checklist_item rejected #CT02»
            - Passos: soltar o botão
            - Resultado esperado: comporta fechada
            - Resultado: ❌ Reprovado
            """),
        Form(
            "Japanese tests",
            """
            # 桟橋システム 試験記録

            ### 1. 点灯 «checklist_item done»
            - 手順：センサーを覆う
            - 期待結果：点灯する
            - 実際の結果：点灯した
            - 判定：合格

            ### 2. 消灯 «checklist_item rejected»
            - 手順：覆いを外す
            - 期待結果：消灯する
            - 実際の結果：消えない
            - 判定：不合格

            ### 3. 停電 «checklist_item todo»
            - 手順：電源を切る
            - 期待結果：通知される
            - 判定：未実施
            """),
        Form(
            "Chinese tests",
            """
            # 码头系统测试记录

            ### TC-01 开灯 «checklist_item done #TC-01»
            - 步骤：遮住传感器
            - 预期结果：灯亮
            - 实际结果：灯亮
            - 测试结果：通过

            ### TC-02 关灯 «checklist_item rejected #TC-02»
            - 步骤：移开遮挡
            - 预期结果：灯灭
            - 实际结果：灯未灭
            - 测试结果：不通过

            ### TC-03 断电 «checklist_item todo #TC-03»
            - 步骤：断电
            - 预期结果：发出通知
            - 测试结果：未测试
            """),
        Form(
            "a case without a result beside others is not known",
            """
            # Test record

            ### T1 Winch «checklist_item done #T1»
            - Steps: pull
            - Expected: it moves
            - Result: passed

            ### T2 Brake «checklist_item done #T2»
            - Steps: stop
            - Expected: it stands
            - Result: passed

            ### T3 Horn «checklist_item unknown #T3»
            - Steps: press
            - Expected: it sounds
            - Result: sounded a bit odd that day

            ### T4 Bell «checklist_item unknown #T4»
            - Steps: ring
            - Expected: it rings
            """),
    ]

    /// What each came to is told by boxes, which are no items of their own.
    private static let boxed: [Form] = [
        Form(
            "a box of a pair below each title",
            """
            # Acceptance of the ferry

            ## A1. Ramp «checklist_item done»
            Drive a lorry over it.
            - [x] Pass
            - [ ] Fail

            ## A2. Doors «checklist_item rejected»
            Shut them twice.
            - [ ] Pass
            - [x] Fail

            ## A3. Horn «checklist_item todo»
            Sound it.
            - [ ] Pass
            - [ ] Fail

            ## A4. Bell «checklist_item unknown»
            Ring it.
            - [x] Pass
            - [x] Fail
            """),
        Form(
            "boxes on one line",
            """
            # Ship or not

            ### 1) Price list agrees «checklist_item done»
            **Expected:** three hits.
            **Result:** [x] Pass [ ] Fail [ ] N/A

            ### 2) Health page answers «checklist_item rejected»
            **Expected:** ready.
            **Result:** [ ] Pass [x] Fail [ ] N/A

            ### 3) Canary seen «checklist_item todo»
            **Expected:** one event.
            **Result:** [ ] Pass [ ] Fail [ ] N/A
            """),
        Form(
            "one bold box below each title",
            """
            # Final go/no-go

            ### 1. No stale prices «checklist_item todo»

            ```bash
            grep -rn price .
            ```

            **Expected:** nothing.

            **☐ Pass**

            ### 2. Service is on the right commit «checklist_item done»

            **Expected:** ready.

            **☑ Pass**

            ### 3. Links open the app «checklist_item todo»

            Tap the link.

            **☐ Pass**
            """),
        Form(
            "German boxes",
            """
            # Abnahmeprotokoll Kran

            ## 1 Haken «checklist_item done»
            Last von zwei Tonnen anhängen.

            ☒ erfüllt ☐ nicht erfüllt

            ## 2 Bremse «checklist_item rejected»
            Last halten.

            ☐ erfüllt ☒ nicht erfüllt

            ## 3 Licht «checklist_item todo»
            Bei Nacht prüfen.

            ☐ erfüllt ☐ nicht erfüllt
            """),
        Form(
            "yes and no for accepted",
            """
            # User acceptance sheet

            ### Scenario A: book a berth «checklist_item done»
            Accepted: [x] Yes [ ] No

            ### Scenario B: cancel a berth «checklist_item rejected»
            Accepted: [ ] Yes [x] No

            ### Scenario C: pay for a berth «checklist_item todo»
            Accepted: [ ] Yes [ ] No
            """),
        Form(
            "steps with boxes stay items, and the result is that of the title",
            """
            # Rehearsal

            ### Case 1: restore «checklist_item todo»
            - [x] Backup fetched «checklist_item done»
            - [ ] Tables counted «checklist_item todo»

            Result: ☐ OK ☐ NOK

            ### Case 2: failover «checklist_item done»
            - [x] Standby up «checklist_item done»

            Result: ☑ OK ☐ NOK
            """),
    ]

    /// Gates and criteria stay criteria where words tell their state.
    private static let gates: [Form] = [
        Form(
            "gates with a state of their own",
            """
            # Launch gates

            ## Gate 1: Security «criterion done»
            **Owner:** Mara Voss
            **Status:** Met

            ## Gate 2: Load «criterion rejected»
            **Owner:** Kit Rowe
            **Status:** Not met

            ## Gate 3: Docs «criterion todo»
            **Owner:** Ben Ode
            **Status:** Pending
            """),
        Form(
            "criteria with a state below their titles",
            """
            # Abnahme

            ## Abnahmekriterien

            ### AK-1 Boot legt an «criterion done #AK-1»
            Ergebnis: erfüllt

            ### AK-2 Boot legt ab «criterion rejected #AK-2»
            Ergebnis: nicht erfüllt

            ### AK-3 Boot wendet «criterion todo #AK-3»
            Ergebnis: offen
            """),
        Form(
            "work below titles stays work",
            """
            # Open work for the pier

            ## Tasks

            ### Paint the rail «task in-progress»
            - Owner: Kit Rowe
            - Status: in progress

            ### Order rope «task done»
            - Owner: Mara Voss
            - Status: done

            ### Mend the lamp «task todo»
            - Owner: Ben Ode
            - Status: not started
            """),
    ]

    private static let others: [Form] = [
        Form(
            "a table of fields below each title",
            """
            # UAT record

            ### UC-1 Book a berth «checklist_item done #UC-1»

            | Field | Value |
            |---|---|
            | Precondition | signed in |
            | Expected | berth is held |
            | Result | Passed |

            ### UC-2 Cancel a berth «checklist_item rejected #UC-2»

            | Field | Value |
            |---|---|
            | Precondition | berth is held |
            | Expected | berth is free |
            | Result | Failed |
            """),
        Form(
            "a table of fields whose head is its first field",
            """
            # Testdokumentation

            ### T-1 Buchung «checklist_item done #T-1»

            | Vorbedingung | angemeldet |
            |---|---|
            | Erwartet | Platz belegt |
            | Ergebnis | bestanden |

            ### T-2 Storno «checklist_item rejected #T-2»

            | Vorbedingung | gebucht |
            |---|---|
            | Erwartet | Platz frei |
            | Ergebnis | nicht bestanden |
            """),
        Form(
            "a row of what was wanted and came, below each title",
            """
            # Smoke record

            ### Login «checklist_item done»

            | Expected | Actual | Status |
            |---|---|---|
            | home page | home page | Pass |

            ### Logout «checklist_item rejected»

            | Expected | Actual | Status |
            |---|---|---|
            | front page | blank page | Fail |
            """),
        Form(
            "bold lines as titles",
            """
            # Test notes

            **TC-3 – Refund** «checklist_item done #TC-3»

            - Expected: money back
            - Actual: money back
            - Verdict: passed

            **TC-4 – Voucher** «checklist_item rejected #TC-4»

            - Expected: new code
            - Actual: old code
            - Verdict: failed

            **TC-5 – Receipt** «checklist_item todo #TC-5»

            - Expected: mail
            - Actual:
            - Verdict: not tested
            """),
        Form(
            "points that hold their fields",
            """
            # Smoke tests

            1. Lamp lights «checklist_item done»
               - Expected: light
               - Result: pass
            2. Horn sounds «checklist_item rejected»
               - Expected: sound
               - Result: fail
            3. Bell rings «checklist_item todo»
               - Expected: ring
               - Result: not run
            """),
        Form(
            "verdicts at the end of titles",
            """
            # Regression of the pier app

            ### Login works — PASS «checklist_item done»
            Tried with two accounts.

            ### Search works — FAIL «checklist_item rejected»
            Umlauts are lost.

            ### Export works — NOT RUN «checklist_item todo»
            Printer was away.
            """),
        Form(
            "blanks for results are still to be filled",
            """
            # Test sheet

            ### T-1 Ramp «checklist_item todo #T-1»
            Expected: holds
            Result: ________

            ### T-2 Doors «checklist_item todo #T-2»
            Expected: shut
            Result: ________

            ### T-3 Lights «checklist_item done #T-3»
            Expected: on
            Result: pass
            """),
        Form(
            "instructions without results are no entries",
            """
            # How to check the pier

            ### Check the lamp
            - Steps: look up
            - Expected: light

            ### Check the rope
            - Steps: pull
            - Expected: it holds
            """),
    ]

    private static let further: [Form] = [
        Form(
            "marks and words behind titles with section numbers",
            """
            # QA run of 2031-05-04

            ## 1.1 Sign up «checklist_item done»
            *Result*: ✔ works

            ## 1.2 Sign in «checklist_item rejected»
            *Result*: ✖ broken on Firefox

            ## 1.3 Sign out «checklist_item todo»
            *Result*: pending
            """),
        Form(
            "ids as titles and names as fields",
            """
            # Test specification and record

            ### TC-101 «checklist_item done #TC-101»
            - **Title:** Open the gate
            - **Priority:** High
            - **Expected Result:** open
            - **Actual Result:** open
            - **Pass/Fail:** Pass

            ### TC-102 «checklist_item rejected #TC-102»
            - **Title:** Shut the gate
            - **Priority:** Low
            - **Expected Result:** shut
            - **Actual Result:** open
            - **Pass/Fail:** Fail
            """),
        Form(
            "boxes behind their words",
            """
            # Pre-flight

            ### Fuel «checklist_item done»
            The tank is full.
            Pass [x]  Fail [ ]

            ### Oil «checklist_item rejected»
            Pass [ ]  Fail [x]

            ### Radio «checklist_item todo»
            Pass [ ]  Fail [ ]
            """),
        Form(
            "boxes of yes and no behind a colon",
            """
            # Abnahmecheckliste

            ### Punkt 1: Geländer «checklist_item done»
            In Ordnung: [x] ja [ ] nein

            ### Punkt 2: Beleuchtung «checklist_item rejected»
            In Ordnung: [ ] ja [x] nein
            """),
        Form(
            "one box for a step that was done",
            """
            # Launch runbook sign-off sheet

            ## Step 1 – Freeze the queue «checklist_item done»
            Stop the workers first.
            - [x] Done

            ## Step 2 – Move the data «checklist_item todo»
            Copy all tables.
            - [ ] Done

            ## Step 3 – Start the queue «checklist_item todo»
            - [ ] Done
            """),
        Form(
            "French boxes of three results",
            """
            # Fiche de recette

            ### Accès «checklist_item done»
            ☑ Conforme ☐ Non conforme ☐ Non testé

            ### Droits «checklist_item rejected»
            ☐ Conforme ☑ Non conforme ☐ Non testé

            ### Journal «checklist_item todo»
            ☐ Conforme ☐ Non conforme ☐ Non testé
            """),
        Form(
            "Spanish boxes as points",
            """
            # Lista de aceptación

            ## 1. Acceso «checklist_item done»
            - [x] Cumple
            - [ ] No cumple

            ## 2. Permisos «checklist_item rejected»
            - [ ] Cumple
            - [x] No cumple
            """),
        Form(
            "marks alone as state",
            """
            # Feature verification

            ### Login flow «checklist_item done»
            **Status:** ✅

            ### Search flow «checklist_item rejected»
            **Status:** ❌

            ### Export flow «checklist_item in-progress»
            **Status:** 🟡 partial
            """),
        Form(
            "steps with what was wanted of each stay rows",
            """
            # Test run

            ### Login

            | Step | Expected | Status |
            |---|---|---|
            | Enter name | accepted | Pass | «checklist_item done»
            | Enter code | accepted | Fail | «checklist_item rejected»
            """),
        Form(
            "criteria with what was measured",
            """
            # Release 4 exit review

            ## Exit criteria

            ### Load below 70 % «criterion done»
            Measured: 61 %
            Result: met

            ### Errors below 1 % «criterion rejected»
            Measured: 3 %
            Result: not met
            """),
        Form(
            "verdicts in German words, one of which nobody knows",
            """
            # Abnahmebericht

            ## AK1: Anmeldung «checklist_item done #AK1»
            Prüfung: Anmelden mit Karte.
            **Bewertung:** erfüllt

            ## AK2: Abmeldung «checklist_item in-progress #AK2»
            Prüfung: Karte ziehen.
            **Bewertung:** teilweise erfüllt

            ## AK3: Sperre «checklist_item unknown #AK3»
            Prüfung: dreimal falsch.
            **Bewertung:** siehe Anhang
            """),
        Form(
            "verdicts alone in bold letters",
            """
            # Manual testing

            ## Test 1: Upload «checklist_item done»
            **PASS**

            ## Test 2: Download «checklist_item rejected»
            **FAIL** – times out

            ## Test 3: Delete «checklist_item done»
            **PASS**
            """),
        Form(
            "verdicts alone behind marks",
            """
            # Verification notes

            ### Upload «checklist_item done»
            Tried three files.
            ✅ Pass

            ### Download «checklist_item rejected»
            Tried three files.
            ❌ Fail

            ### Delete «checklist_item done»
            ✅ Pass
            """),
        Form(
            "issues with tables of fields",
            """
            # Known issues

            ## KI-1 Gate sticks «issue open #KI-1»

            | Field | Value |
            |---|---|
            | Severity | High |
            | Status | Open |
            | Workaround | push |

            ## KI-2 Horn silent «issue closed #KI-2»

            | Field | Value |
            |---|---|
            | Severity | Low |
            | Status | Fixed |
            | Workaround | none |
            """),
        Form(
            "tests named by a word and a number in bold letters",
            """
            # Smoke record

            **Test 1: Start** «checklist_item done»
            Result: ok

            **Test 2: Stop** «checklist_item rejected»
            Result: not ok
            """),
        Form(
            "verdicts in brackets before titles",
            """
            # Acceptance

            ### [PASS] Start «checklist_item done»
            Started twice.

            ### [FAIL] Stop «checklist_item rejected»
            Hangs.

            ### [PASS] Restart «checklist_item done»
            Fine.
            """),
        Form(
            "rows of devices stay rows",
            """
            # Device record

            ### Login

            | Device | Result |
            |---|---|
            | Phone A | Pass | «checklist_item done»
            | Phone B | Fail | «checklist_item rejected»
            """),
    ]
}
