import MusterModel
import Testing

@Suite("Tables of ordinary teams: steps gone through, events, waves, measures")
struct OrdinaryTablesTests {
    @Test("ticks before the steps of a sheet are a checklist, and nothing is ticked by an empty cell")
    func steps() throws {
        let text = """
            # Kite 2.1, what is gone through

            | OK? | Step | Who | Note |
            |:---:|---|---|---|
            | ✔ | Ropes counted | Kit | |
            | ✖ | Crane refuses the old hook | Mara | it took it |
            |   | Seals handed over | Kit | not started |
            """
        #expect(
            try told(text) == [
                "5 checklist_item done: Ropes counted", "6 checklist_item rejected: Crane refuses the old hook",
                "7 checklist_item todo: Seals handed over",
            ])
        let work =
            "# Week 3\n\n| OK? | Task | Owner | Due |\n|---|---|---|---|\n| ✔ | Ropes counted | Kit | 2031-05-02 |\n"
        #expect(try facts(.checklistItem, in: work).isEmpty)
    }

    @Test(
        "events with the day planned and the day held are milestones of the day held",
        arguments: [
            ("Review / event", "Planned", "Held"), ("Meilenstein", "Termin", "Erreicht am"),
            ("Revue", "Date prévue", "Tenue le"), ("Hito", "Fecha prevista", "Fecha real"),
            ("Marco", "Data prevista", "Data real"), ("评审", "计划日期", "实际日期"), ("レビュー", "予定日", "実施日"),
        ])
    func events(event: String, planned: String, held: String) throws {
        let text = """
            # LARK

            | \(event) | \(planned) | \(held) | Status |
            |---|---|---|---|
            | PDR | 2031-02-20 | 2031-02-22 | done |
            | CDR | 2031-09-10 | | planned |
            """
        let found = try record(text).facts
        #expect(found.map(spoken) == ["5 milestone done: PDR", "6 milestone todo: CDR"])
        #expect(found.map { $0.date?.description } == ["2031-02-22", "2031-09-10"])
    }

    @Test(
        "rows that begin with the same word and a number each are phases",
        arguments: [
            ("Wave", "Who", "Go-live", "State", "completed"), ("Onda", "Unidades", "Término", "Situação", "concluída"),
            ("Welle", "Standorte", "Ende", "Stand", "abgeschlossen"), ("Étape", "Sites", "Fin", "Statut", "terminé"),
            ("Etapa", "Sedes", "Fecha de fin", "Estado", "terminado"), ("Ring", "Group", "End", "Status", "done"),
        ])
    func waves(word: String, who: String, end: String, state: String, done: String) throws {
        let text = """
            # Kite moves in

            | \(word) | \(who) | \(end) | \(state) |
            |---|---|---|---|
            | \(word) 1 | Harbour | 2031-01-13 | \(done) |
            | \(word) 2 | Pier | 2031-02-10 | |
            """
        let found = try record(text).facts
        #expect(found.map { "\($0.kind.rawValue) \($0.id ?? "")" } == ["phase 1", "phase 2"])
        #expect(found.map { $0.status } == [.done, nil])
        #expect(found.first?.date?.description == "2031-01-13")
    }

    @Test("the numbered steps of a test are no phases")
    func procedure() throws {
        let text =
            "# Drill\n\n| Stage | Action | Result |\n|---|---|---|\n| 1 | Pull | passed |\n| 2 | Let go | passed |\n"
        #expect(try facts(.phase, in: text).isEmpty)
    }

    @Test(
        "measures with a bearer and a day are tasks",
        arguments: [
            ("Réf.", "Mesure", "Porteur", "Pour le", "Avancement", "terminé"),
            ("Nr.", "Maßnahme", "Verantwortlich", "Bis wann", "Fortschritt", "erledigt"),
            ("N.º", "Medida", "Responsable", "Para cuándo", "Avance", "terminado"),
            ("N.º", "Medida", "Responsável", "Até quando", "Andamento", "concluído"),
            ("No.", "Measure", "Owner", "By when", "Progress", "done"),
            ("编号", "整改措施", "负责人", "何时完成", "进展情况", "已完成"), ("番号", "再発防止策", "担当", "いつまで", "進捗", "完了"),
        ])
    func measures(id: String, measure: String, owner: String, due: String, state: String, done: String) throws {
        let text = """
            # After the storm

            | \(id) | \(measure) | \(owner) | \(due) | \(state) |
            |---|---|---|---|---|
            | M1 | Second rope at the pier | K. Rowe | 2031-07-04 | \(done) |
            """
        let found = try record(text).facts
        #expect(found.map(spoken) == ["5 task M1 done: Second rope at the pier"])
        #expect(found.first?.date?.description == "2031-07-04")
        #expect(found.first?.person == "K. Rowe")
    }

    @Test("a measure beside a risk is held against it")
    func mitigation() throws {
        let text =
            "# Risiken\n\n| Risiko | Auswirkung | Maßnahme | Verantwortlich |\n|---|---|---|---|\n| Sturm | hoch | Seil | Kit |\n"
        #expect(try record(text).facts.map { $0.kind } == [.risk])
    }
}
