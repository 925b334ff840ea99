import MusterModel
import MusterText

/// The project of the lighthouse with hundreds of everything that a list can hold, under titles of usual length.
struct GrownProject {
    /// How many there are of what grows with the work.
    var many = 250
    /// How many there are of what grows with the years: releases, phases, roles, gates.
    var some = 40

    private let fixture = LighthouseProject()

    private static let words =
        "of the outer harbour wall is measured, repaired and shown to the harbour master in winter"

    private func title(_ noun: String, _ number: Int) -> String { "\(noun) \(number) \(Self.words)" }

    private func copies<Element>(
        _ count: Int, of element: Element, _ change: (inout Element, Int) -> Void
    ) -> [Element] {
        (1...count).map { number in
            var copy = element
            change(&copy, number)
            return copy
        }
    }

    private func path(_ text: String) -> RelativePath {
        guard let path = RelativePath(text) else { preconditionFailure(text) }
        return path
    }
}

extension GrownProject {
    var project: Project {
        var project = fixture.project
        grow(documentsOf: &project)
        grow(workOf: &project)
        grow(peopleOf: &project)
        grow(productOf: &project)
        return project
    }

    private func grow(documentsOf project: inout Project) {
        let document = project.documents[1]
        let unplaced = document.unplaced[0]
        project.documents[0].unplaced = copies(some, of: unplaced) { $0.line = $1 }
        project.documents += copies(many, of: document) {
            $0.path = path("minutes/2026-week-\($1)-minutes-of-the-harbour-board.md")
            $0.title = title("Minutes", $1)
        }
        project.unread = copies(many, of: project.unread[0]) { $0.path = path("art/photograph-\($1).png") }
    }

    private func grow(workOf project: inout Project) {
        let phase = project.phases[0]
        let task = project.tasks[1]
        let criterion = project.criteria[1]
        project.tasks += copies(many, of: task) {
            $0.id = .init("4.\($1)")
            $0.number = "4.\($1)"
            $0.title = title("Part", $1)
            $0.criteria = [.init("4.\($1)-c")]
            $0.isLaunch = $1 % 10 == 0
        }
        project.criteria += copies(many, of: criterion) {
            $0.id = .init("4.\($1)-c")
            $0.title = title("Part", $1)
            $0.task = .init("4.\($1)")
        }
        project.tasks[1].criteria = project.criteria.map(\.id)
        project.phases[0].tasks = project.tasks.map(\.id)
        project.phases += copies(some, of: phase) {
            $0.id = .init("p\($1)")
            $0.number = "\($1 + 2)"
            $0.title = title("Stretch", $1)
        }
        project.deliverables = copies(many, of: project.deliverables[0]) {
            $0.id = .init("d\($1)")
            $0.title = title("Drawing", $1)
        }
        project.tasks[1].deliverables = project.deliverables.map(\.id)
        project.references = copies(many, of: project.references[0]) {
            $0.id = .init("x\($1)")
            $0.target = "drawings/harbour-wall-part-\($1)-as-it-was-measured.pdf"
        }
        project.tasks[1].references = project.references.map(\.id)
        project.milestones = copies(many, of: project.milestones[0]) {
            $0.id = .init("m\($1)")
            $0.title = title("Survey", $1)
            $0.date = project.asOf.adding(days: $1 - many / 2)
        }
    }

    private func grow(peopleOf project: inout Project) {
        let requirement = project.requirements[0]
        let signoff = project.signoffs[1]
        project.roles += copies(some, of: project.roles[0]) {
            $0.id = .init("keeper-\($1)")
            $0.name = "Keeper of Light \($1)"
        }
        project.requirements += copies(many, of: requirement) {
            $0.id = .init("r\($1)")
            $0.role = .init("keeper-\($1 % some + 1)")
            $0.scope = .task(.init("4.\($1 / 4 + 1)"))
            $0.answers = [.init("s-\($1)")]
        }
        project.signoffs += copies(2 * many, of: signoff) {
            $0.id = .init("s-\($1)")
            $0.role = .init("keeper")
            $0.subject = title("Part", $1)
        }
        project.decisions = copies(many, of: project.decisions[0]) {
            $0.id = .init("go-\($1)")
            $0.title = title("GO for part", $1)
            $0.release = $1 % 10 == 0 ? $0.release : nil
        }
    }

    private func grow(productOf project: inout Project) {
        project.releases += copies(some, of: project.releases[1]) {
            $0.id = .init("v0.\($1).0")
            $0.name = "v0.\($1).0"
        }
        project.issues += copies(many, of: project.issues[0]) {
            $0.id = .init("ki-\($1 + 100)")
            $0.code = "KI-\($1 + 100)"
            $0.title = title("Crack", $1)
            $0.publicStatement?.code = "KI-\($1 + 100)"
            $0.publicStatement?.title = title("Crack", $1)
            $0.publicStatement?.workaround = title("Walk around part", $1)
            $0.publicStatement?.status = $1 % 3 == 0 ? .closed : .open
        }
        project.risks = copies(many, of: project.risks[0]) {
            $0.id = .init("r\($1)")
            $0.title = title("Storm damage to part", $1)
            $0.mitigation = title("A second one is kept of part", $1)
        }
        project.artifacts = copies(many, of: project.artifacts[0]) {
            $0.id = .init("a\($1)")
            $0.file = "drawings-of-the-harbour-part-\($1).tar.gz"
        }
        project.waivers = copies(many, of: project.waivers[0]) { $0.entity = title("Crack", $1) }
    }

    var report: GateReport {
        var report = fixture.report
        let launch = report.gates[0]
        let item = launch.rules[0].items[0]
        let rules = launch.rules.map { rule in
            var rule = rule
            rule.items = copies(many, of: item) { $0.title = title("Crack", $1) }
            return rule
        }
        report.gates[0] = GateResult(gate: launch.gate, state: launch.state, reason: launch.reason, rules: rules)
        report.gates += copies(some, of: report.gates[1]) {
            $0.gate.id = .init("phase-p\($1)-entry")
            $0.gate.name = "Entry of stretch \($1)"
            $0.gate.phase = .init("p\($1)")
        }
        let blocker = report.releases[0].blockers[0]
        report.releases[0].blockers = copies(many, of: blocker) {
            $0.title = title("Crack", $1)
            $0.mend?.markdown = "| KI-\($1) | \(title("Crack", $1)) | fixed |"
        }
        report.findings = copies(many, of: report.findings[0]) { $0.message = title("GO is recorded while crack", $1) }
        return report
    }
}
