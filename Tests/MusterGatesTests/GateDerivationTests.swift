import MusterModel
import MusterText
import Testing

@Suite struct GateDerivationTests {
    /// A kickoff task with five conditions of readiness and a launch task with two sign-offs, nothing claimed of either.
    private let planned = Judged { builder in
        for at in 1...5 {
            builder.criterion("Ready \(at)", .pending, role: .definitionOfReady, task: Task.ID("7.0"))
        }
        builder.criterion("Kickoff minutes are recorded", .pending, task: Task.ID("7.0"))
        builder.requirement("Project Manager", .pending, scope: .task(Task.ID("7.0")))
        builder.task("7.0", .pending)
        builder.criterion("Gold regression passes", .pending, task: ProjectBuilder.task)
        builder.criterion("A go or no-go is recorded", .pending, task: ProjectBuilder.task, forDecision: true)
        builder.requirement("QA Lead", .pending, scope: .task(ProjectBuilder.task))
        builder.requirement("Security Lead", .pending, isVeto: true, scope: .task(ProjectBuilder.task))
        builder.task("7.6", .pending)
        builder.task("7.9", .pending, isBacklog: true)
        builder.decision(.go, modality: .planned)
        builder.project.phases = [
            Phase(
                id: Phase.ID("7"), number: "7", title: "Testing", kickoff: Task.ID("7.0"),
                tasks: [Task.ID("7.0"), ProjectBuilder.task, Task.ID("7.9")])
        ]
        builder.project.releases[0].phase = Phase.ID("7")
        builder.project.releases[0].launchTasks = [ProjectBuilder.task]
        builder.project.releases[0].reviews = []
    }

    @Test("a release whose launch task is only planned is pending, and a no-go")
    func plannedLaunch() {
        #expect(planned.gate("launch-v1.0.0")?.state == .pending)
        #expect(planned.verdict == .noGo)
        #expect(planned.release.decision == .none)
        #expect(planned.rule(.signoffs)?.items.map(\.title) == ["Security Lead", "QA Lead"])
    }

    @Test(
        "the Definition of Ready and the sign-offs of a kickoff task form the entry gate, its other criteria the exit")
    func kickoff() {
        let entry = planned.gate("phase-7-entry")
        #expect(entry?.rules.map(\.rule) == [.criteriaMet, .signoffs])
        #expect(entry?.rules.first?.items.count == 5)
        #expect(entry?.gate.isBlocking == false)
        let exit = planned.gate("phase-7-exit")
        #expect(exit?.rules.first { $0.rule == .criteriaMet }?.items.map(\.title) == ["Kickoff minutes are recorded"])
        #expect(exit?.rules.first { $0.rule == .signoffs }?.items.count == 2)
        #expect(exit?.gate.isBlocking == true)
    }

    @Test("tasks of the backlog feed no gate")
    func backlog() {
        let tasks = planned.gate("phase-7-exit")?.rules.first { $0.rule == .tasksDone }?.items.map(\.entity)
        #expect(tasks == [.task(Task.ID("7.0")), .task(ProjectBuilder.task)])
    }

    @Test("gates are listed launch first, then entry and exit of phases")
    func order() {
        #expect(planned.report.gates.map(\.gate.id.text) == ["launch-v1.0.0", "phase-7-entry", "phase-7-exit"])
    }

    @Test("a launch takes in what its tasks depend on and the checklists cited as evidence")
    func closure() {
        let judged = Judged { builder in
            let cited = ProjectBuilder.file("quality/acceptance.md")
            builder.project.documents = [
                document(ProjectBuilder.path, .readinessReview), document(cited, .checklist),
            ]
            builder.check("Search works", .pending, in: cited)
            builder.check("Acceptance passed")
            let place = builder.place()
            builder.project.references = [
                Reference(
                    id: Reference.ID("e"), target: "quality/acceptance.md", resolution: .document(cited, anchor: nil),
                    isEvidence: true, source: ProjectBuilder.source, location: place)
            ]
            builder.task("7.2", .pending)
            builder.task("7.6", dependsOn: ["7.2"])
            builder.project.releases[0].launchTasks = [ProjectBuilder.task]
        }
        #expect(judged.rule(.checklistComplete)?.items.map(\.title) == ["Search works", "Acceptance passed"])
        #expect(judged.rule(.tasksDone)?.items.count == 2)
        #expect(judged.verdict == .noGo)
    }

    @Test("a sign-off on a task that the launch does not depend on is left to the gate of its phase")
    func otherTask() {
        let judged = Judged { builder in
            builder.criterion()
            builder.requirement("QA Lead", .pending, scope: .task(Task.ID("1.1")))
            builder.project.requirements[0].release = ProjectBuilder.release
            builder.project.requirements[0].location = builder.place(ProjectBuilder.file("plan/task-1-1.md"))
            builder.requirement("Legal Counsel", .pending)
        }
        #expect(judged.rule(.signoffs)?.items.map(\.title) == ["Legal Counsel"])
    }

    @Test("a ticked item whose evidence is missing is unknown: a recorded go stands beside NOT ASSESSED")
    func missingEvidence() {
        let judged = Judged { builder in
            builder.project.documents = [document(ProjectBuilder.path, .readinessReview)]
            builder.check("Security checks passed")
            let place = builder.place()
            builder.project.references = [
                Reference(
                    id: Reference.ID("e"), target: "src/auth.test.ts", resolution: .missing(nearest: []),
                    isEvidence: true, source: ProjectBuilder.source, location: place)
            ]
            builder.decision(.go)
        }
        #expect(judged.verdict == .notAssessed)
        #expect(judged.release.decision == .go)
        #expect(judged.release.blockers.map(\.kind) == [.unknown])
    }

    private func document(_ path: RelativePath, _ kind: DocumentKind) -> DocumentRecord {
        let fact = Fact(kind: .checklistItem, line: 1, title: "Item", modality: .claimed, text: "Item")
        return DocumentRecord(path: path, digest: "", kind: kind, kindReason: "", title: path.name, facts: [fact])
    }
}
