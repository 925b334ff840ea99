import MusterModel
import MusterTestSupport
import Testing

/// A launch task in the shape that plans of word processors take.
private let launchTask = record(
    "plan/task06.md", .taskSpec, title: "Task 7.6",
    facts: [
        fact(.task, "Final Launch Candidate Preparation", id: "7.6", .required),
        fact(.criterion, "The v2.0.0 build passes the last regression run", .required, in: .objectives, parent: 0),
        fact(.criterion, "A clear Go or No-Go decision is recorded", .required, in: .acceptance, parent: 0),
        fact(.requiredSignoff, "quality", status: .pending, role: "QA Lead", .required, parent: 0),
        fact(.requiredSignoff, "posture", status: .pending, role: "Security Lead", .required, parent: 0),
        fact(
            .requiredSignoff, "the build's posture", status: .pending, role: "Security Lead", .required,
            details: [.mandatory: "yes"], parent: 0),
        fact(
            .requiredSignoff, "All Stakeholders for Launch", status: .pending, role: "All Stakeholders for Launch",
            .required, details: [.members: "PM, Architect, All Leads, QA, Legal, Security"], parent: 0),
        fact(.decision, "Approved for Public Release", status: .unknown, .planned, parent: 0),
    ])

private let kickoff = record(
    "plan/task00.md", .taskSpec,
    facts: [
        fact(.phase, "Phase 7", id: "7", .required),
        fact(.task, "Kickoff", id: "7.0", .required),
        fact(.requiredSignoff, "Project Manager", status: .pending, role: "Project Manager", .required, parent: 1),
        fact(.requiredSignoff, "Lead Architect", status: .pending, role: "Lead Architect", .required, parent: 1),
        fact(.requiredSignoff, "Legal Counsel", status: .pending, role: "Legal Counsel", .required, parent: 1),
    ])

struct LaunchTaskTests {
    @Test("a launch task lists each role once: those it names and those that its stakeholders expand to")
    func rolesOfLaunchTask() {
        let project = link([launchTask, kickoff])
        let names = project.requirements(of: project.task("7.6")).map { project.roleName($0.role) }.sorted()
        #expect(
            names == ["All Leads", "Lead Architect", "Legal Counsel", "Project Manager", "QA Lead", "Security Lead"])
    }

    @Test("mandatory words make a veto, and only for the role that they are about")
    func veto() {
        let project = link([launchTask, kickoff])
        let vetoes = project.requirements(of: project.task("7.6")).filter(\.isVeto).map { project.roleName($0.role) }
        #expect(vetoes == ["Security Lead"])
    }

    @Test("a version in an objective of a launch task makes a release, its phase ends in it")
    func release() {
        let project = link([launchTask, kickoff])
        #expect(project.releases.map(\.name) == ["v2.0.0"])
        #expect(project.releases.first?.launchTasks == project.task("7.6").map { [$0.id] })
        #expect(project.releases.first?.phase == project.phases.first?.id)
        #expect(project.task("7.6")?.isLaunch == true)
    }

    @Test("the outcome that a plan wants stays planned")
    func plannedOutcome() {
        let project = link([launchTask])
        #expect(project.decisions.map(\.modality) == [.planned])
    }

    @Test("a criterion that asks only for a recorded decision is marked as such")
    func decisionCriterion() {
        let project = link([launchTask])
        #expect(
            project.criteria.filter(\.asksOnlyForDecision).map(\.title) == ["A clear Go or No-Go decision is recorded"])
    }

    @Test("short forms are noted where they join the one role that they abbreviate")
    func shortForms() {
        let project = link([launchTask, kickoff])
        let notes = project.findings.filter { $0.id == "role-short-form" }
        #expect(notes.count == 5)
        #expect(notes.allSatisfy { $0.severity == .note })
    }

    @Test("a short form of two roles joins neither")
    func ambiguousShortForm() {
        let other = record(
            "plan/other.md", .taskSpec,
            facts: [fact(.requiredSignoff, "Product Manager", role: "Product Manager", .required)])
        let project = link([launchTask, kickoff, other])
        #expect(project.roles.map(\.name).contains("PM"))
    }

    @Test("the kickoff opens its phase")
    func kickoffOpensPhase() {
        let project = link([launchTask, kickoff])
        #expect(project.phases.map(\.number) == ["7"])
        #expect(project.phases.first?.kickoff == project.task("7.0")?.id)
        #expect(project.phases.first?.tasks.count == 2)
    }
}
