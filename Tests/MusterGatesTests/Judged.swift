import MusterGates
import MusterModel

/// The judgement of a small project that `build` describes.
struct Judged {
    let report: GateReport

    init(_ build: (inout ProjectBuilder) -> Void) {
        var builder = ProjectBuilder()
        build(&builder)
        report = Judge(builder.project).report()
    }

    /// The result of the release `v1.0.0`.
    var release: ReleaseResult {
        guard let result = report.result(for: ProjectBuilder.release) else { preconditionFailure("no release") }
        return result
    }

    var verdict: Verdict { release.verdict }

    func gate(_ id: String) -> GateResult? { report.gates.first { $0.gate.id.text == id } }

    /// The result of a rule of the launch gate.
    func rule(_ name: RuleName) -> RuleResult? { gate("launch-v1.0.0")?.rules.first { $0.rule == name } }

    func findings(_ id: String) -> [Finding] { report.findings.filter { $0.id == id } }
}
