/// Plans of days, weeks and months with what happens in each.
enum ScheduleForms {
    static let all: [Form] = tables + lists + further

    private static let tables: [Form] = [
        Form(
            "weeks with activities in Portuguese, rows without a pipe in front",
            """
            # Cronograma do farol

            | Semana | Atividade | Detalhes |
            |---|---|---|
            01 | Início | Alinhar as equipes | «milestone»
            02 | Oficina da lâmpada | Montar a bancada | «milestone»
            03 | Entrega final | Apresentar | «milestone»
            """),
        Form(
            "weeks with deliveries in English",
            """
            # Project schedule

            | Week | Activity | Delivery |
            |------|----------|----------|
            | 1 | Kick-off | notes | «milestone»
            | 2 | Sketches | drawings | «milestone»
            | 3–4 | Build | first lamp | «milestone»
            """),
        Form(
            "calendar weeks in German",
            """
            # Zeitplan Hafen

            | KW | Inhalt |
            |----|--------|
            | 14 | Vermessung | «milestone»
            | 15 | Aufbau | «milestone»
            | 16/17 | Abnahme | «milestone»
            """),
        Form(
            "weeks in French, below a title in another document",
            """
            # Dossier du quai

            ## Calendrier prévisionnel

            | Semaine | Étape |
            |---|---|
            | S1 | Étude | «milestone»
            | S2 | Maquette | «milestone»
            | S3 | Recette | «milestone»
            """),
        Form(
            "days in Spanish",
            """
            # Cronograma de la obra

            | Día | Actividad |
            |---|---|
            | 5 de mayo de 2031 | Inicio de la obra | «milestone @2031-05-05»
            | 19 de mayo de 2031 | Entrega | «milestone @2031-05-19»
            """),
        Form(
            "weeks in Japanese",
            """
            # 桟橋 スケジュール

            | 週 | 内容 |
            |---|---|
            | 第1週 | 設計 | «milestone»
            | 第2週 | 組立 | «milestone»
            | 第3週 | 引き渡し | «milestone»
            """),
        Form(
            "weeks in Chinese",
            """
            # 码头进度计划

            | 周次 | 工作内容 |
            |---|---|
            | 第1周 | 设计 | «milestone»
            | 第2周 | 安装 | «milestone»
            | 第3周 | 验收 | «milestone»
            """),
        Form(
            "months under a timeline",
            """
            # Pier renewal

            ## Timeline

            | Month | Focus |
            |---|---|
            | March 2031 | Survey | «milestone»
            | April 2031 | Piles | «milestone»
            | May 2031 | Opening | «milestone»
            """),
        Form(
            "periods from day to day are work",
            """
            # Project plan

            | Dates | Work package |
            |---|---|
            | 3 March 2031 – 7 March 2031 | Survey | «task @2031-03-07»
            | 10 March 2031 – 21 March 2031 | Piles | «task @2031-03-21»
            """),
        Form(
            "weeks with who does what are work",
            """
            # Zeitplan

            | Woche | Aufgabe | Verantwortlich |
            |---|---|---|
            | 1 | Vermessung | Mara Voss | «task»
            | 2 | Aufbau | Kit Rowe | «task»
            """),
        Form(
            "numbers of a week beside measures are no plan",
            """
            # Ferry figures

            | Week | Passengers |
            |---|---|
            | 1 | 220 |
            | 2 | 240 |
            """),
    ]

    private static let lists: [Form] = [
        Form(
            "days in front of points",
            """
            # Cronograma general

            ## Fechas principales

            - Inicio de la obra: 5 de mayo de 2031. «milestone @2031-05-05»
            - Entrega del muelle: 19 de mayo de 2031. «milestone @2031-05-19»

            ## Entregas y reuniones

            - 5 de mayo de 2031: inicio y reparto del trabajo. «milestone @2031-05-05»
            - 8 de mayo de 2031: revisión de los planos. «milestone @2031-05-08»
            - 19 de mayo de 2031: entrega. «milestone @2031-05-19»
            """),
        Form(
            "days in front of points, with a dash",
            """
            # Release schedule

            - 2031-03-03 — scope agreed «milestone @2031-03-03»
            - 2031-03-17 — code freeze «milestone @2031-03-17»
            - 2031-03-31 — out to everyone «milestone @2031-03-31»
            """),
        Form(
            "weeks in front of points",
            """
            # Zeitplan

            - Woche 1: Vermessung «milestone»
            - Woche 2: Aufbau «milestone»
            - Woche 3–4: Probelauf und Abnahme «milestone»
            """),
        Form(
            "weeks in bold letters under a timeline",
            """
            # Lamp project

            ## Timeline

            - **Week 1**: order parts «milestone»
            - **Week 2**: solder «milestone»
            - **Weeks 3-4**: field test «milestone»
            """),
        Form(
            "weeks in Japanese",
            """
            # 桟橋 スケジュール

            - 第1週：設計 «milestone»
            - 第2週：組立 «milestone»
            - 5月19日：引き渡し «milestone»
            """),
        Form(
            "days in French",
            """
            # Calendrier du projet

            - 5 mai 2031 : lancement «milestone @2031-05-05»
            - 12 mai 2031 : revue des plans «milestone @2031-05-12»
            - 19 mai 2031 : livraison «milestone @2031-05-19»
            """),
        Form(
            "days of entries in other documents are no plan",
            """
            # Notes of the keeper

            - 2031-03-03: the lamp was cleaned
            - 2031-03-04: fog all day
            """),
    ]

    private static let further: [Form] = [
        Form(
            "days without a year",
            """
            # Project schedule

            | Date | Event |
            |---|---|
            | 12 May | Kick-off | «milestone»
            | 19 May | Prototype shown | «milestone»
            | 2 June | Final talk | «milestone»
            """),
        Form(
            "weeks as titles",
            """
            # Project timeline

            ## Week 1: Survey «milestone»
            - measure the quay

            ## Week 2: Drawings «milestone»
            - draw the quay

            ## Weeks 3–4: Build «milestone»
            - build the quay
            """),
        Form(
            "calendar weeks as points",
            """
            # Terminplan

            - KW 14: Vermessung «milestone»
            - KW 15: Aufbau «milestone»
            - KW 16: Abnahme «milestone»
            """),
        Form(
            "Portuguese days as points",
            """
            # Cronograma

            - 05/05/2031 – Início «milestone @2031-05-05»
            - 19/05/2031 – Protótipo «milestone @2031-05-19»
            - 30/05/2031 – Entrega final «milestone @2031-05-30»
            """),
        Form(
            "days and tasks of a plan in Chinese",
            """
            # 项目进度计划

            | 时间 | 任务 |
            |---|---|
            | 2031-05-05 | 启动 | «milestone @2031-05-05»
            | 2031-05-19 | 原型 | «milestone @2031-05-19»
            """),
        Form(
            "months in French",
            """
            # Planning

            | Mois | Activité | Livrable |
            |---|---|---|
            | Mars 2031 | Étude | Rapport | «milestone»
            | Avril 2031 | Maquette | Plans | «milestone»
            """),
        Form(
            "numbered days",
            """
            # Release timeline

            1. **2031-03-03**: scope agreed «milestone @2031-03-03»
            2. **2031-03-17**: code freeze «milestone @2031-03-17»
            3. **2031-03-31**: launch «milestone @2031-03-31»
            """),
        Form(
            "weeks with owners and states are work",
            """
            # Project schedule

            | Week | Activity | Owner | Status |
            |---|---|---|---|
            | 1 | Survey | Mara Voss | Done | «task done»
            | 2 | Piles | Kit Rowe | In progress | «task in-progress»
            """),
        Form(
            "days of German milestones",
            """
            # Projektplan

            | Termin | Meilenstein |
            |---|---|
            | 05.05.2031 | Start | «milestone @2031-05-05»
            | 19.05.2031 | Prototyp | «milestone @2031-05-19»
            """),
        Form(
            "Spanish weeks as points",
            """
            # Cronograma

            - Semana 1 – Inicio «milestone»
            - Semana 2 – Planos «milestone»
            - Semanas 3 y 4 – Obra «milestone»
            """),
        Form(
            "Japanese days as points",
            """
            # 開発スケジュール

            - 2031年5月5日：開始 «milestone @2031-05-05»
            - 2031年5月19日：試作 «milestone @2031-05-19»
            """),
        Form(
            "quarters of a roadmap",
            """
            # Roadmap

            | Quarter | Theme |
            |---|---|
            | Q1 2031 | Quay | «milestone»
            | Q2 2031 | Lights | «milestone»
            """),
        Form(
            "important dates in another document",
            """
            # Course project

            ## Important dates

            - Proposal: 5 May 2031 «milestone @2031-05-05»
            - Demo: 19 May 2031 «milestone @2031-05-19»
            """),
        Form(
            "weeks of a plan with boxes beneath",
            """
            # Roadmap

            #### Woche 1 «phase #1»
            - [x] Pegel lesen «checklist_item done»

            #### Woche 2-3 «phase #2-3»
            - [ ] Tor streichen «checklist_item todo»
            """),
        Form(
            "a sheet of one task that names its phase",
            """
            # Rework the lights «task done #L-12 @2031-05-04»

            **Task ID**: L-12
            **Phase**: 2 «phase #2»
            **Status**: ✅ DONE (2031-05-04)

            ## Timeline

            - **Target completion**: TBD «milestone»
            """),
        Form(
            "a book of meetings",
            """
            # Team diary

            ## Meetings

            ### Meeting 1

            **Date:** 2031-05-04 «milestone @2031-05-04»

            ### Meeting 2

            **Date:** 2031-05-11 «milestone @2031-05-11»
            """),
    ]
}
