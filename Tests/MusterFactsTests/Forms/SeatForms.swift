/// Places for votes and signatures, given and not given yet, and those who were only present.
enum SeatForms {
    static let all: [Form] = first + further + boxed

    private static let boxed: [Form] = [
        Form(
            "those who sign on one line, a box behind each",
            """
            # Kite beta checklist

            Sign-off: engineering ▢ security ☐ ops ☑ «required_signoff pending; required_signoff pending; signoff signed»
            """),
        Form(
            "boxes written out before each, in German",
            """
            # Checkliste

            Freigabe: [ ] Entwicklung / [x] Betrieb «required_signoff pending; signoff signed»
            """),
        Form(
            "lines of boxes under a title",
            """
            # Kite beta checklist

            ## Sign-offs

            ☐ Product   ☐ Legal   ☒ Security «required_signoff pending; required_signoff pending; signoff rejected»
            Engineering: ⏳   QA: ✅ «required_signoff pending; signoff signed»
            """),
        Form(
            "Japanese, a box behind each",
            """
            # チェックリスト

            承認: 開発 ☐ 品質 ☑ «required_signoff pending; signoff signed»
            """),
        Form(
            "a choice names nobody, and what is ticked beside no name is not known",
            """
            # Kite beta checklist

            Sign-off: ☑ yes ☐ no

            Approval: ☑ Approved ☐ Rejected

            Planned sign-off: Engineering ☑ Security ☑

            Sign-off: ☑ with a remark ☐ Legal «signoff unknown; required_signoff pending»
            """),
        Form(
            "a sign that nobody knows beside a name is no signature",
            """
            # Kite beta checklist

            Approved by: Kit Rowe ▣ «signoff unknown»
            """),
    ]

    private static let first: [Form] = [
        Form(
            "votes not given in a table",
            """
            # Go/no-go gate

            ## Votes

            | Role | Name | Vote | Date |
            |---|---|---|---|
            | **Product Lead** | | [ ] GO / [ ] NO-GO | | «required_signoff pending»
            | **Security Lead** | | [ ] GO / [ ] NO-GO | | «required_signoff pending»
            | **QA Lead** | Mara Voss | [x] GO / [ ] NO-GO | 2031-05-04 | «signoff go»
            """),
        Form(
            "a column for each vote",
            """
            # Launch decision

            ## Sign-offs

            | Role | GO | NO-GO | Signature |
            |---|---|---|---|
            | Product Lead | ☐ | ☐ | | «required_signoff pending»
            | Security Lead | ☐ | ☐ | | «required_signoff pending»
            """),
        Form(
            "votes not given in German",
            """
            # Freigabeentscheidung

            ## Freigaben

            | Funktion | Name | Votum | Datum |
            |---|---|---|---|
            | Projektleitung | | ☐ Go ☐ No-Go | | «required_signoff pending»
            | Qualitätssicherung | | ☐ Go ☐ No-Go | | «required_signoff pending»
            """),
        Form(
            "votes not given in French",
            """
            # Décision de mise en production

            ## Signatures

            | Rôle | Nom | Avis | Date |
            |---|---|---|---|
            | Chef de projet | | ☐ Favorable ☐ Défavorable | | «required_signoff pending»
            | Responsable sécurité | | ☐ Favorable ☐ Défavorable | | «required_signoff pending»
            """),
        Form(
            "approve or reject as words to choose from",
            """
            # Release sign-off

            ## Approvals

            | Role | Decision | Date |
            |---|---|---|
            | Release Manager | Approve / Reject | | «required_signoff pending»
            | Security Lead | Approve / Reject | | «required_signoff pending»
            """),
        Form(
            "blanks behind functions",
            """
            # Release sign-off

            ## Approvals

            - Product Lead: ______________ «required_signoff pending»
            - Security Lead: [ ] GO [ ] NO-GO «required_signoff pending»
            - QA Lead: ☐ «required_signoff pending»
            """),
        Form(
            "who was present in Spanish",
            """
            # Acta de reunión

            **Fecha:** 2031-05-04 «milestone @2031-05-04»

            ## 👥 Participantes

            | Nombre | Rol | Asistencia |
            |---|---|---|
            | Mara Voss | Líder del proyecto | ✅ |
            | Kit Rowe | Responsable de calidad | ❌ |
            """),
        Form(
            "who was present in German",
            """
            # Besprechungsprotokoll

            Datum: 04.05.2031 «milestone @2031-05-04»

            | Name | Funktion | Anwesend |
            |---|---|---|
            | Mara Voss | Projektleitung | x |
            | Kit Rowe | Qualitätssicherung | – |
            """),
        Form(
            "who was present in French",
            """
            # Compte rendu de réunion

            Date : 4 mai 2031 «milestone @2031-05-04»

            | Nom | Fonction | Présence |
            |---|---|---|
            | Mara Voss | Chef de projet | Présent |
            | Kit Rowe | Responsable qualité | Excusé |
            """),
        Form(
            "who was present in Japanese",
            """
            # 議事録

            日時：2031-05-04 «milestone @2031-05-04»

            | 氏名 | 役割 | 出席 |
            |---|---|---|
            | 田中 | 責任者 | ○ |
            | 佐藤 | 品質担当 | ○ |
            """),
    ]

    private static let further: [Form] = [
        Form(
            "blanks for names and signatures",
            """
            # Release sign-off sheet

            ## Signatures

            | Function | Name | Signature | Date |
            |---|---|---|---|
            | Release Manager | ________ | ________ | ________ | «required_signoff pending»
            | QA Lead | ________ | ________ | ____ | «required_signoff pending»
            """),
        Form(
            "Spanish votes, one given",
            """
            # Decisión de lanzamiento

            ## Votación

            | Rol | Voto | Fecha |
            |---|---|---|
            | Líder de calidad | ☐ GO ☐ NO-GO | | «required_signoff pending»
            | Líder de seguridad | ☑ GO ☐ NO-GO | 2031-05-04 | «signoff go»
            """),
        Form(
            "Japanese boxes of approval",
            """
            # リリース判定

            ## 承認

            | 役割 | 氏名 | 判定 | 日付 |
            |---|---|---|---|
            | 品質責任者 | | □ 承認 □ 却下 | | «required_signoff pending»
            | 開発責任者 | | □ 承認 □ 却下 | | «required_signoff pending»
            """),
        Form(
            "both boxes behind a function",
            """
            # Go/no-go meeting

            ## Votes

            - **Engineering Lead:** ☐ Go ☐ No-go «required_signoff pending»
            - **Product Lead:** ☐ Go ☐ No-go «required_signoff pending»
            """),
        Form(
            "yes or no to choose",
            """
            # Launch review

            ## Approvals

            | Role | Approved? | Date |
            |---|---|---|
            | Release Manager | Yes / No | | «required_signoff pending»
            | QA Lead | Y/N | | «required_signoff pending»
            """),
        Form(
            "votes of areas",
            """
            # Go/no-go meeting

            | Area | Owner | Vote |
            |---|---|---|
            | Engineering | Mara Voss | GO | «signoff go»
            | Support | Kit Rowe | NO-GO | «signoff no-go»
            | Legal | Ben Ode | TBD | «signoff pending»
            """),
        Form(
            "Chinese boxes of approval",
            """
            # 上线评审

            ## 审批

            | 角色 | 姓名 | 意见 | 日期 |
            |---|---|---|---|
            | 测试负责人 | | □同意 □不同意 | | «required_signoff pending»
            | 项目经理 | | □同意 □不同意 | | «required_signoff pending»
            """),
        Form(
            "who was present in Portuguese",
            """
            # Ata de reunião

            Data: 04/05/2031 «milestone @2031-05-04»

            ## Participantes

            | Nome | Função | Presença |
            |---|---|---|
            | Mara Voss | Líder do projeto | Sim |
            | Kit Rowe | Gerente de qualidade | Não |
            """),
    ]
}
