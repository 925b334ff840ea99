import MusterModel
import MusterText
import Testing

@Suite struct BlockerTreeTests {
    @Test("a task that waits for its sign-off follows from the sign-off")
    func knockOn() {
        let judged = Judged {
            $0.requirement("Security Lead", .pending, isVeto: true, scope: .task(ProjectBuilder.task))
            $0.task("7.6", .pending, owner: "Ana Ruiz")
            $0.project.releases[0].launchTasks = [ProjectBuilder.task]
        }
        let blockers = judged.release.blockers
        #expect(blockers.map(\.rule) == [.signoffs, .tasksDone, .decisionRecorded])
        #expect(blockers.map(\.parent) == [nil, 0, nil])
        #expect(blockers.map(\.kind) == [.needsApproval, .knockOn, .needsApproval])
        #expect(blockers.map(\.owner) == ["Security Lead", "Ana Ruiz", nil])
        #expect(judged.release.steps == 2)
        #expect(judged.release.stepsSentence == "1 sign-off and 1 decision away")
    }

    @Test("a sign-off that was asked for waits since that day")
    func waiting() {
        let judged = Judged { $0.requirement("QA Lead", .pending, asked: ProjectBuilder.day("2026-11-02")) }
        #expect(judged.release.blockers.first?.kind == .waiting)
        #expect(judged.release.blockers.first?.since == ProjectBuilder.day("2026-11-02"))
    }

    @Test("an item that two gates ask about is one blocker")
    func once() {
        let judged = Judged {
            $0.task("7.6", .pending)
            $0.project.releases[0].launchTasks = [ProjectBuilder.task]
            $0.project.phases = [Phase(id: Phase.ID("7"), number: "7", title: "Testing", tasks: [ProjectBuilder.task])]
            $0.project.releases[0].phase = Phase.ID("7")
        }
        #expect(judged.report.gates.filter(\.gate.isBlocking).count == 2)
        #expect(judged.release.blockers.count { $0.rule == .tasksDone } == 1)
    }

    @Test("tasks that depend on each other in a circle leave a root")
    func circle() {
        let judged = Judged {
            $0.task("7.5", .pending, dependsOn: ["7.6"])
            $0.task("7.6", .pending, dependsOn: ["7.5"])
            $0.project.releases[0].launchTasks = [ProjectBuilder.task]
        }
        let tasks = judged.release.blockers.filter { $0.rule == .tasksDone }
        #expect(tasks.count == 2)
        #expect(tasks.count { $0.parent == nil } == 1)
    }

    @Test("a finding about an open issue, and its lack of triage, follow from the issue")
    func aboutSame() {
        let judged = Judged {
            $0.criterion()
            $0.issue("KI-1", .p0, .open)
            $0.project.findings = [
                Finding(
                    id: "summary-disagrees", severity: .error, message: "No P0 is counted", locations: [$0.place()],
                    entities: [.issue(Issue.ID("ki-1"))])
            ]
        }
        let roots = judged.release.blockers.filter { $0.parent == nil }.map(\.rule)
        #expect(roots == [.noOpenIssues, .decisionRecorded])
        #expect(judged.release.blockers.count == 4)
    }

    @Test("a criterion that names a missing file follows from the file")
    func namedFile() {
        let judged = Judged { builder in
            builder.criterion("A docs/log.md file is created", .pending, task: ProjectBuilder.task)
            let place = builder.place()
            builder.project.deliverables = [
                Deliverable(
                    id: Deliverable.ID("log"), title: "docs/log.md", path: "docs/log.md", task: ProjectBuilder.task,
                    assessment: Assessment(.pending, "It is not there", at: [place]), source: ProjectBuilder.source,
                    location: place)
            ]
            builder.task("7.6")
            builder.project.tasks[0].deliverables = [Deliverable.ID("log")]
            builder.project.releases[0].launchTasks = [ProjectBuilder.task]
        }
        #expect(judged.release.blockers.map(\.rule) == [.deliverablesPresent, .criteriaMet, .decisionRecorded])
        #expect(judged.release.blockers[1].parent == 0)
    }

    @Test("act now comes before approvals, approvals before what is unknown")
    func order() {
        let judged = Judged {
            $0.check("Dashboards", .unknown)
            $0.requirement("QA Lead", .pending)
            $0.criterion("Load test", .fail)
        }
        #expect(judged.release.blockers.map(\.kind) == [.actNow, .needsApproval, .needsApproval, .unknown])
        #expect(judged.release.stepsSentence == "1 criterion, 1 sign-off, 1 decision and 1 check away")
    }
}
