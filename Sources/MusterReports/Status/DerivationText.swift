import MusterModel
import MusterText

/// How an entity of the project came to its state: what `muster explain ID` prints for it.
public struct DerivationText: Sendable {
    private let project: Project
    private let report: GateReport
    private let style: Style
    private let paths: PathDisplay

    public init(_ project: Project, _ report: GateReport, style: Style, paths: PathDisplay = PathDisplay()) {
        self.project = project
        self.report = report
        self.style = style
        self.paths = paths
    }

    /// Every id that ``text(_:)`` answers to.
    public var ids: [String] {
        project.releases.flatMap { [$0.id.text, $0.name] } + report.gates.map(\.gate.id.text)
            + project.tasks.map(\.id.text) + project.requirements.map(\.id.text) + project.signoffs.map(\.id.text)
            + project.issues.map(\.id.text) + project.artifacts.map(\.id.text)
    }

    /// The derivation of what has this id, number or name; nil when nothing has.
    public func text(_ id: String) -> String? {
        if let gate = report.gates.first(where: { matches(id, $0.gate.id.text, $0.gate.name) }) { return text(gate) }
        if let release = project.releases.first(where: { matches(id, $0.id.text, $0.name) }),
            let result = report.result(for: release.id)
        {
            return StatusText(project, style: style, paths: paths).text(release, result)
        }
        return item(id)
    }

    private func item(_ id: String) -> String? {
        if let task = project.tasks.first(where: { matches(id, $0.id.text, $0.number) }) {
            return text("Task \(task.number)", task.title, task.assessment) + rules(holding: .task(task.id))
        }
        if let requirement = project.requirements.first(where: { matches(id, $0.id.text) }) {
            return text("Required sign-off", requirement.subject, requirement.assessment)
                + rules(holding: .requirement(requirement.id))
        }
        if let signoff = project.signoffs.first(where: { matches(id, $0.id.text) }) {
            return text("Sign-off", signoff.subject, signoff.assessment) + rules(holding: .signoff(signoff.id))
        }
        if let artifact = project.artifacts.first(where: { matches(id, $0.id.text, $0.file) }) {
            return text("Artifact", artifact.file, artifact.assessment) + rules(holding: .artifact(artifact.id))
        }
        guard let issue = project.issues.first(where: { matches(id, $0.id.text, $0.code) }) else { return nil }
        let assessment = Assessment(
            issue.isOpen ? .fail : .pass, "its status is \(issue.status.rawValue)", at: [issue.location])
        return text("Issue \(issue.code)", issue.title, assessment) + rules(holding: .issue(issue.id))
    }

    private func matches(_ id: String, _ names: String...) -> Bool {
        names.contains { !$0.isEmpty && $0.folded.utf8.elementsEqual(id.folded.utf8) }
    }

    private func text(_ kind: String, _ title: String, _ assessment: Assessment) -> String {
        "\(Escape.terminal(kind)): \(Escape.terminal(title))\n" + text(assessment, indent: "  ")
    }

    private func text(_ assessment: Assessment, indent: String) -> String {
        var out = "\(indent)\(style.paint(assessment.state.rawValue, .strong)): \(Escape.terminal(assessment.reason))\n"
        for place in assessment.locations { out += "\(indent)  at \(Escape.terminal(paths.text(place)))\n" }
        return out
    }

    private func text(_ gate: GateResult) -> String {
        let informing = gate.gate.isBlocking ? "" : " (informs)"
        var out = "Gate \(Escape.terminal(gate.gate.name))\(informing): \(style.paint(gate.state.rawValue, .strong))\n"
        out += "  \(Escape.terminal(gate.reason))\n"
        for rule in gate.rules {
            out += "\n  \(Escape.terminal(rule.title)): \(style.paint(rule.state.rawValue, .strong))\n"
            out += "    \(Escape.terminal(rule.reason))\n"
            for item in rule.items where item.assessment.state != .pass {
                out += "    \(Escape.terminal(item.title))\n" + text(item.assessment, indent: "      ")
            }
        }
        return out
    }

    /// The rules that an entity is an item of.
    private func rules(holding entity: EntityReference) -> String {
        var out = ""
        for gate in report.gates {
            for rule in gate.rules where rule.items.contains(where: { $0.entity == entity }) {
                out += "  counts for the gate \(Escape.terminal(gate.gate.id.text)): \(Escape.terminal(rule.title))\n"
            }
        }
        return out
    }
}
