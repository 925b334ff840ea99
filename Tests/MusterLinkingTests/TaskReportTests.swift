import MusterLinking
import MusterModel
import MusterTestSupport
import Testing

struct TaskReportTests {
    private let plan = record(
        "plan/task.md", .taskSpec,
        facts: [
            fact(.task, "Contracts", id: "2.3", .required),
            fact(
                .requiredSignoff, "Security Lead", status: .pending, role: "Security Lead", .required,
                details: [.mandatory: "yes"], parent: 0),
        ])
    private let log = record(
        "log.md", .progressLog, facts: [fact(.task, "Contracts", id: "2.3", status: .done, date: "2026-06-02")])

    private func report(_ title: String, head: Bool = false) -> DocumentRecord {
        let task = head ? [fact(.task, "Contracts", id: "2.3", line: 2)] : []
        let rest = [
            fact(.checklistItem, "Threats modelled", status: .todo, line: 20),
            fact(.requiredSignoff, "Client Lead", status: .pending, role: "Client Lead", line: 21),
        ]
        return record("docs/assessment.md", .other, title: title, facts: task + rest)
    }

    @Test("a report that names its task in the title, or on its first lines, belongs to the task")
    func belongs() {
        for report in [report("Task 2.3 completion report"), report("Security assessment", head: true)] {
            let project = link([plan, log, report])
            #expect(project.checklistItems.first?.task == project.task("2.3")?.id)
            #expect(project.requirements(of: project.task("2.3")).count == 2)
        }
    }

    @Test("a report on another task, or on no task, does not")
    func others() {
        for report in [report("Task 2.4 completion report"), report("Security assessment")] {
            let project = link([plan, log, report])
            #expect(project.checklistItems.first?.task == nil)
        }
    }

    @Test("a done task names the mandatory sign-off that is missing and the others that a report marks open")
    func unsigned() {
        let project = link([plan, log, report("Task 2.3 completion report")])
        let finding = project.findings.first { $0.id == "task-done-without-sign-off" }
        #expect(
            finding?.message
                == "Task 2.3 is recorded as done without the mandatory sign-off of Security Lead, and while open: "
                + "Client Lead")
        #expect(finding?.locations.map(\.path.text) == ["log.md", "docs/assessment.md", "plan/task.md"])
    }

    @Test("two open lines of one name are two items")
    func namesakes() {
        let boxes = (3...4).map { fact(.checklistItem, "REQUIRED", status: $0 == 3 ? .done : .todo, line: $0) }
        let report = record("docs/report.md", .checklist, title: "Task 2.3 checks", facts: boxes)
        #expect(link([plan, log, report]).checklistItems.map(\.assessment.state) == [.pass, .pending])
    }

    @Test("a yes in a report on a task is no go for the release; a no still counts")
    func verdicts() {
        func decision(_ status: FactStatus, _ title: String, _ kind: DocumentKind = .other) -> Decision? {
            let verdict = record(
                "ci.md", kind, title: title, facts: [fact(.decision, "Production ready", status: status)])
            let notes = record("v1.md", .readinessReview, releases: [mention("v1.0.0", .title)])
            return link([plan, verdict, notes]).decisions.first
        }
        #expect(decision(.go, "Pipeline report")?.isGoNoGo == false)
        #expect(decision(.go, "Task 2.3 report", .readinessReview)?.isGoNoGo == false)
        #expect(decision(.go, "Release report")?.isGoNoGo == true)
        #expect(decision(.noGo, "Pipeline report")?.isGoNoGo == true)
    }
}
