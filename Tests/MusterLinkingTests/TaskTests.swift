import MusterModel
import MusterTestSupport
import Testing

struct TaskTests {
    @Test(
        "a specification and what logs say of its number are one task", arguments: ["7.3", "Task 7.3", "(7.3)", "P7.3"])
    func joined(spelling: String) {
        let project = link([
            record("spec.md", .taskSpec, facts: [fact(.task, "Security review", id: "7.3", .required)]),
            record(
                "log.md", .progressLog, facts: [fact(.task, "Review", id: spelling, status: .done, date: "2026-06-01")]),
        ])
        #expect(project.tasks.map(\.title) == ["Security review"])
        #expect(project.tasks.first?.assessment.state == .pass)
        #expect(project.tasks.first?.sources.count == 2)
    }

    @Test("two specifications with one number stay two tasks, and a log entry counts for neither")
    func duplicate() {
        let project = link([
            record("a.md", .taskSpec, facts: [fact(.task, "Rehearsal", id: "7.4", .required)]),
            record("b.md", .taskSpec, facts: [fact(.task, "Accessibility", id: "7.4", .required)]),
            record("log.md", .progressLog, facts: [fact(.task, "Something", id: "7.4", status: .done)]),
        ])
        #expect(project.tasks.map(\.id.text) == ["7.4", "7.4-2"])
        #expect(project.tasks.map(\.assessment.state) == [.pending, .pending])
        #expect(project.findingIDs == ["duplicate-task-id"])
        #expect(project.findings.first?.locations.count == 2)
    }

    @Test("actions of two minutes with one code are two tasks")
    func actions() {
        let minutes = ["a.md", "b.md"].map { path in
            record(path, .minutes, facts: [fact(.task, "Action of \(path)", id: "A-1", status: .todo)])
        }
        #expect(link(minutes).tasks.count == 2)
    }

    @Test("done with an open box, or without a mandatory sign-off, is contradicted")
    func contradicted() {
        let spec = record(
            "spec.md", .taskSpec,
            facts: [
                fact(.task, "Security review", id: "7.3", .required),
                fact(.checklistItem, "The retest is clean", status: .todo, .required, parent: 0),
                fact(.criterion, "The report is written", .required, in: .objectives, parent: 0),
                fact(
                    .requiredSignoff, "posture", status: .pending, role: "Security Lead", .required,
                    details: [.mandatory: "yes"], parent: 0),
            ])
        let log = record("log.md", .progressLog, facts: [fact(.task, "Review", id: "7.3", status: .done)])
        let project = link([spec, log])
        #expect(project.findingIDs == ["task-done-with-open-item", "task-done-without-sign-off"])
        #expect(project.findings.allSatisfy { $0.severity == .error })
        #expect(project.tasks.map(\.assessment.state) == [.unknown])
        #expect(link([spec]).findings.isEmpty)
    }

    @Test("a tick in the log meets the criterion of the same words")
    func tickInLog() {
        let spec = record(
            "spec.md", .taskSpec,
            facts: [
                fact(.task, "Kickoff", id: "7.0", .required),
                fact(.criterion, "The minutes are recorded.", .required, in: .acceptance, parent: 0),
            ])
        let log = record(
            "log.md", .progressLog,
            facts: [
                fact(.task, "Kickoff", id: "7.0", status: .inProgress),
                fact(.checklistItem, "The minutes are recorded", status: .done, parent: 0),
            ])
        let project = link([spec, log])
        #expect(project.criteria.map(\.assessment.state) == [.pass])
        #expect(project.checklistItems.isEmpty)
    }

    @Test("a phase recorded as done while a task is not is contradicted, and the task keeps its state")
    func summary() {
        let spec = record("spec.md", .taskSpec, facts: [fact(.task, "Soak", id: "6.1", .required)])
        let log = record("log.md", .progressLog, facts: [fact(.phase, "Phase 6", id: "6", status: .done)])
        let project = link([spec, log])
        #expect(project.findingIDs == ["summary-disagrees"])
        #expect(project.task("6.1")?.assessment.state == .pending)
    }

    @Test("tasks under a backlog heading are carried over")
    func backlog() {
        let review = record(
            "review.md", .readinessReview,
            facts: [fact(.task, "Second release machine", status: .todo, section: ["Backlog (after launch)"])])
        #expect(link([review]).tasks.map(\.isBacklog) == [true])
    }

    @Test("a dependency that nobody states is pointed out")
    func dependency() {
        let project = link([
            record(
                "spec.md", .taskSpec,
                facts: [fact(.task, "Soak", id: "6.1", .required, details: [.dependsOn: "Task 6.0, 6.9"])]),
            record("other.md", .taskSpec, facts: [fact(.task, "Kickoff", id: "6.0", .required)]),
        ])
        #expect(project.task("6.1")?.dependsOn.map(\.text) == ["6.0"])
        #expect(project.findingIDs == ["unresolved-dependency"])
    }

    @Test(
        "the title of a log names a phase that others only number",
        arguments: [
            ("Progress Log: Phase 7 (Harbour Trial)", "Harbour Trial"), ("Phase 7: Harbour Trial", "Harbour Trial"),
            ("Progress Log: Phase 7", "Phase 7"), ("Log: Phase 71 (Harbour Trial)", "Phase 7"),
        ])
    func phaseTitle(title: String, expected: String) {
        let project = link([
            record("task.md", .taskSpec, facts: [fact(.phase, "Phase: 7", id: "7", .planned)]),
            record("phase7/log.md", .progressLog, title: title, facts: []),
        ])
        #expect(project.phases.map(\.title) == [expected])
    }

    @Test("a workflow creates no phase, task, role or release of the project")
    func workflow() {
        let template = record(
            "launch.md", .workflow, title: "Launch Workflow",
            facts: [
                fact(.phase, "Hardening", id: "2", .planned), fact(.task, "Run the tests", status: .todo, .planned),
                fact(.requiredSignoff, "QA", role: "QA", .required), fact(.criterion, "All issues closed", .required),
            ], releases: [mention("v1.0.0", .title)])
        let project = link([template])
        #expect(project.workflows.map(\.title) == ["Launch Workflow"])
        #expect(project.phases.isEmpty && project.tasks.isEmpty && project.requirements.isEmpty)
        #expect(project.criteria.isEmpty && project.roles.isEmpty && project.releases.isEmpty)
    }
}
