/// Lists whose titles tell what their points are, and lines that tell what is left.
enum ListForms {
    static let all: [Form] = later + finished + minuted + phased + remaining + labels + further

    private static let later: [Form] = [
        ("English", "Possible extensions"), ("English ideas", "Potential future features"),
        ("German", "Mögliche Erweiterungen"), ("French", "Évolutions possibles"), ("Spanish", "Posibles mejoras"),
        ("Portuguese", "Possíveis melhorias"), ("Chinese", "后续扩展"), ("Japanese", "今後の拡張可能項目"),
        ("with a mark", "🔄 Possible improvements"),
    ].map { name, title in
        Form(
            "what may come later, \(name)",
            """
            # Status of the pier

            ## \(title)
            - A second lamp «task todo»
            - A louder horn «task todo»
            """)
    }

    private static let finished: [Form] = [
        ("English", "✅ Fully implemented"), ("German", "✅ Vollständig umgesetzt"),
        ("French", "✅ Entièrement réalisé"), ("Spanish", "✅ Totalmente implementado"),
        ("Portuguese", "✅ Totalmente implementado"), ("Chinese", "✅ 已完全实现"), ("Japanese", "✅ 完全実装済み"),
    ].map { name, title in
        Form(
            "what is finished, \(name)",
            """
            # Progress report

            ### \(title)
            - The lamp «checklist_item done»
            - The horn «checklist_item done»
            """)
    }

    private static let minuted: [Form] =
        [
            ("Spanish", "Acta de reunión", "Acuerdos relevantes"), ("Portuguese", "Ata de reunião", "Deliberações"),
            ("French", "Compte rendu de réunion", "Décisions prises"),
            ("German", "Sitzungsprotokoll", "Gefasste Beschlüsse"),
            ("Chinese", "会议纪要", "会议决议"), ("Japanese", "議事録", "決定したこと"),
            ("English", "Meeting minutes", "What we agreed"),
        ].map { name, title, heading in
            Form(
                "decisions of minutes, \(name)",
                """
                # \(title)

                2031-05-04 «milestone @2031-05-04»

                ## 🧩 \(heading)

                - The lamp stays white. «decision accepted @2031-05-04»
                - The horn is moved to the north end. «decision accepted @2031-05-04»
                """)
        } + [
            Form(
                "boxes of minutes are checks, save those of work",
                """
                # Meeting minutes

                2031-05-04 «milestone»

                ## Goals of the meeting

                - [x] Choose the lamp «checklist_item done»
                - [ ] Plan the test «checklist_item todo»

                ## Action items

                - [ ] Order the lamp «task todo»
                """)
        ]

    private static let phased: [Form] = [
        Form(
            "parts of a phase in bold letters, and work that is done or left",
            """
            # Development status

            ### ✅ Phase 1 - Quay (COMPLETE) «phase done»

            **Phase 1.1 - Piles:** «phase done»
            - Twelve piles

            **Phase 1.2 - Deck:** «phase done»
            - Planks

            ### Phase 2 - Lights (70% complete) «phase in-progress»

            **Completed:**
            - Lamp posts «task done»
            - Wires «task done»

            **Remaining:**
            - Switch box «task todo»
            - Dusk sensor «task todo»
            """),
        Form(
            "done and left in German",
            """
            # Projektstand

            ## Phase 2: Beleuchtung «phase in-progress»

            Status: in Arbeit

            **Erledigt:**
            - Masten gesetzt «task done»

            **Noch offen:**
            - Schaltkasten «task todo»
            """),
        Form(
            "done and left in French",
            """
            # Avancement

            ## Phase 2 : Éclairage «phase in-progress»

            Statut : en cours

            **Terminé :**
            - Poteaux posés «task done»

            **Reste à faire :**
            - Armoire électrique «task todo»
            """),
        Form(
            "done and left in Spanish",
            """
            # Informe de avance

            ## Fase 2: Iluminación «phase in-progress»

            Estado: en progreso

            **Completado:**
            - Postes colocados «task done»

            **Pendiente:**
            - Cuadro eléctrico «task todo»
            """),
        Form(
            "done and left in Chinese",
            """
            # 项目进展报告

            ## 阶段二：照明 «phase in-progress»

            状态：进行中

            **已完成：**
            - 灯杆 «task done»

            **待完成：**
            - 配电箱 «task todo»
            """),
        Form(
            "done and left in Japanese",
            """
            # 進捗報告

            ## フェーズ2：照明 «phase in-progress»

            状態：進行中

            **完了：**
            - 支柱 «task done»

            **残り：**
            - 配電盤 «task todo»
            """),
    ]

    private static let remaining: [Form] = [
        ("English", "The north lamp remains to be tested before the opening."),
        ("English run", "The load test was not run here; to be done on staging."),
        ("German", "Die Nordlampe ist noch zu testen, bevor eröffnet wird."),
        ("French", "La lampe nord reste à tester avant l'ouverture."),
        ("Spanish", "Queda por probar la lámpara norte antes de la apertura."),
        ("Portuguese", "Falta testar a lâmpada norte antes da abertura."),
    ].map { name, sentence in
        Form(
            "what is left in a test report, \(name)",
            """
            # Test report

            ## Results

            | Check | Result |
            |---|---|
            | South lamp | Pass | «checklist_item done»

            ## Lamps

            \(sentence) «task todo»
            """)
    }

    private static let labels: [Form] = [
        Form(
            "a bold name with a mark behind it",
            """
            # Known issues

            ## Working features ✅

            1. **`openGate`** ✅ - opened both gates «checklist_item done»
            2. **`closeGate`** ✅ - closed one gate «checklist_item done»
            """),
        Form(
            "what an issue affects is part of it",
            """
            # Known issues

            ## High priority

            ### 1. Gate stays open «issue open»

            **Status**: Unresolved
            **Affected tools**:
            - `openGate`
            - `closeGate`

            **Root cause**: a worn hinge.

            ### 2. Horn is silent «issue open»

            **Status**: Unresolved
            **Affected tools**:
            - `horn`
            """),
        Form(
            "dates not filled in yet are still dates of something",
            """
            # Go/no-go

            **Decision date**: [YYYY-MM-DD] «milestone»
            **Author**: Mara Voss
            """),
    ]

    private static let further: [Form] = [
        Form(
            "done and left under titles of their own",
            """
            # Project status

            ## Phase 1: Quay «phase done»
            **Status:** Complete

            ### Completed
            - Piles driven and checked «task done»

            ### Remaining
            - Paint the rail of the quay «task todo»
            """),
        Form(
            "boxes of German minutes",
            """
            # Sitzungsprotokoll

            2031-05-04 «milestone»

            ## Ziele der Sitzung

            - [x] Lampe wählen «checklist_item done»

            ## Aufgaben

            - [ ] Lampe bestellen «task todo»
            """),
        Form(
            "what is left in Portuguese",
            """
            # Relatório de testes

            | Teste | Resultado |
            |---|---|
            | Lâmpada sul | Aprovado | «checklist_item done»

            O teste de carga não foi executado: a fazer antes da publicação. «task todo»
            """),
        Form(
            "open questions of minutes",
            """
            # Meeting minutes

            2031-05-04 «milestone»

            ## Open questions

            - [ ] Who pays the lamp «checklist_item todo»
            - [x] Which colour: white «checklist_item done»
            """),
        Form(
            "what works and what is next",
            """
            # Progress report

            ## ✅ What works
            - Gate opens «checklist_item done»
            - Lamp lights «checklist_item done»

            ## 🔜 Next
            - Bell «task todo»
            """),
        Form(
            "done, open and under way in German",
            """
            # Statusbericht

            ## Erledigt
            - Das Tor ist eingebaut und geprüft «task done»

            ## Offen
            - Die Lampe muss noch hängen «task todo»

            ## In Arbeit
            - Das Horn wird gebaut «task in-progress»
            """),
        Form(
            "French actions with days in brackets",
            """
            # Compte rendu de réunion - 2031-05-04 «milestone @2031-05-04»

            ## Participants

            Ada Marsh, Kit Rowe

            ## Progrès réalisés

            1. Plan du quai dessiné et relu. «task done»

            ## Décisions

            - (À compléter)

            ## Actions à suivre

            - Ada : peindre la porte (échéance : 2031-05-11). «task todo @2031-05-11»
            """),
        Form(
            "Chinese work under numbered titles",
            """
            # 码头进度

            ## 一、待办事项

            - [x] 油漆大门 «task done»
            - [ ] 更换灯泡 «task todo»

            ## 二、关键决策

            | 决策 | 选择 | 理由 |
            |---|---|---|
            | 灯具 | LED | 省电 | «decision accepted»
            """),
        Form(
            "cases that nobody has tried yet",
            """
            # Gate results

            | Case ID | Quay | Light | Result | Notes |
            |---|---|---|---|---|
            | C01 | East | Day | | | «checklist_item #C01»
            | C02 | East | Night | | | «checklist_item #C02»

            ## Findings

            | ID | Severity | Description | Action |
            |---|---|---|---|
            | F-001 | | | |
            """),
        Form(
            "a decision that is on record",
            """
            # Release checklist

            - [x] Final decision recorded (GO/NO-GO) «checklist_item done»
            - [ ] Lights tested «checklist_item todo»
            """),
    ]
}
