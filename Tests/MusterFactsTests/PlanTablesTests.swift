import MusterModel
import Testing

@Suite("Tables of plans: phases by name, outputs of parts, packages of work, what was decided")
struct PlanTablesTests {
    @Test(
        "a first column called phase names phases, whatever they are called",
        arguments: [
            ("Project phase", "End date", "Status", "Done"), ("Fase del proyecto", "Fecha", "Estado", "Terminado"),
            ("Projektphase", "Ende", "Stand", "erledigt"), ("Phase du projet", "Fin", "Statut", "Terminé"),
            ("项目阶段", "完成日期", "状态", "已完成"),
        ])
    func phases(phase: String, end: String, status: String, done: String) throws {
        let text = """
            # Roadmap
            ## Schedule
            | \(phase) | \(end) | \(status) |
            |---|---|---|
            | Ground work | 2031-05-02 | \(done) |
            | Hand over | 2031-06-02 | |
            """
        #expect(
            try told(text, at: "roadmap.md") == ["5 phase done: Ground work", "6 phase: Hand over"])
    }

    @Test("wide brackets behind the number of a phase hold its name, and a last pair its day")
    func brackets() throws {
        let text = "# 進捗\n## Phase 4（ログイン）（2031-05-02）\n説明\n## Phase 2（同期）の実装\n説明\n"
        let phases = try facts(.phase, in: text, at: "progress-log.md")
        #expect(phases.map { $0.id } == ["4"])
        #expect(phases.first?.date?.description == "2031-05-02")
    }

    @Test("what a quotation right under the title says of the day holds for the document")
    func head() throws {
        let text = "# 测试报告\n\n> 日期：2031-05-02\n> 开始日期：2031-04-28\n\n## 结论\n\n**通过 ✅**\n"
        #expect(try facts(.milestone, in: text).map { $0.date?.description } == ["2031-04-28"])
    }

    @Test("boxes below passed and failed beside each other are answered, numbers are counted")
    func twins() throws {
        let text = """
            # Sign-off
            | Module | Passed | Failed | Comments |
            |---|---|---|---|
            | Import | [x] | [ ] | |
            | Export | [ ] | [x] | |
            | Print | [ ] | [ ] | |
            """
        #expect(try facts(.checklistItem, in: text).map { $0.status } == [.done, .rejected, .todo])
        let counts = "# Report\n| Suite | Passed | Failed |\n|---|---|---|\n| Export | 12 | 2 |\n| Import | 41 | 0 |\n"
        #expect(try facts(.checklistItem, in: counts).allSatisfy { $0.status != .done })
    }

    @Test("parts with what comes out of them are deliverables")
    func outputs() throws {
        let text = """
            # Roadmap
            ## Phase 1. The gate
            | Part | Deliverable |
            |---|---|
            | App | Sign-in and list |
            | Server | Accounts |

            | Priority | Deliverable |
            |---|---|
            | High | Report |

            | Week | Deliverable |
            |---|---|
            | 1 | Sketch |
            | 2 | Model |
            """
        let outputs = try facts(.deliverable, in: text, at: "roadmap.md").map { "\($0.line) \($0.title)" }
        #expect(outputs == ["5 App", "6 Server", "10 Report"])
    }

    @Test("packages of work under a phase are still to be done")
    func packages() throws {
        let text = """
            # Feuille de route
            ## Phase 3. Produit
            | Chantier | Contenu |
            |---|---|
            | Clients | SDK |
            | Registre | ancrage |
            """
        #expect(
            try told(text, at: "roadmap.md").suffix(2) == ["5 task todo: Clients", "6 task todo: Registre"])
    }

    @Test("a column of decisions in words is one of decisions; verdicts and names are not")
    func settled() throws {
        let text = """
            # Scope of v1

            | Question | Decision | Why |
            |---|---|---|
            | Blog pages | Left for later, the index is enough | time |
            | Maps | Index only for now | cost |
            """
        #expect(try facts(.decision, in: text).map { $0.status } == [.accepted, .accepted])
        let votes = "# Scope\n\n| Area | Decision |\n|---|---|\n| Blog | GO |\n| Maps | Approved for launch |\n"
        #expect(try facts(.decision, in: votes).allSatisfy { $0.status != .accepted })
    }
}
