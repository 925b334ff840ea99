import MusterModel
import MusterReports
import MusterText

/// `muster status [RELEASE]`: the verdict and what stands in the way.
enum StatusCommand {
    static func run(_ context: CommandContext) async throws(CommandFailure) -> Outcome {
        var watch = Stopwatch()
        let source = try context.source(paths: [])
        let assessed = try await AssessedProject.assess(source, &watch)
        let shown = try release(context, assessed.project)
        let result = shown.flatMap { assessed.report.result(for: $0.id) }

        var outcome = Outcome()
        if let shown, let result {
            outcome.output = text(shown, result, assessed, source, context)
        } else {
            outcome.output = nothing(context)
        }
        if context.invocation.requiresGo, result?.verdict != .go { outcome.status = .requirementNotMet }
        outcome.errors += context.timings(watch)
        return outcome
    }

    /// The release that is asked for, else the foremost one; nil when the project has none.
    private static func release(_ context: CommandContext, _ project: Project) throws(CommandFailure) -> Release? {
        guard let name = context.invocation.operands.first else { return project.foremostRelease }
        if let release = project.release(named: name) { return release }
        let known = project.releases.map(\.name)
        let help =
            nearest(to: name, among: known).map { "did you mean \($0)?" }
            ?? (known.isEmpty ? "the documents name no release" : "one of: " + known.joined(separator: ", "))
        throw .usage(UsageError(message: "there is no release \(name)", help: help))
    }

    private static func text(
        _ release: Release, _ result: ReleaseResult, _ assessed: AssessedProject, _ source: ProjectSource,
        _ context: CommandContext
    ) -> String {
        if context.invocation.format == .json {
            return StatusJSON(assessed.project, assessed.report, paths: source.paths).value(release, result)
                .serialized()
                + "\n"
        }
        let status = StatusText(assessed.project, style: context.outputStyle, paths: source.paths)
        let others = context.invocation.operands.isEmpty ? assessed.project.releases.filter { $0.id != release.id } : []
        let strip = others.compactMap { other in
            assessed.report.result(for: other.id).map { "\(Escape.terminal(other.name)): \($0.verdict.words)\n" }
        }
        return status.text(release, result)
            + (strip.isEmpty ? "" : "\nOther releases:\n" + strip.map { "  " + $0 }.joined())
    }

    private static func nothing(_ context: CommandContext) -> String {
        guard context.invocation.format == .json else { return "The documents name no release: nothing is assessed.\n" }
        let value: JSON = [
            "schemaVersion": .integer(StatusJSON.schemaVersion), "release": .null,
            "verdict": .string(Verdict.notAssessed.rawValue), "readiness": .string(Readiness.notAssessed.rawValue),
            "decision": .null, "steps": 0, "blockers": [], "findings": [],
        ]
        return value.serialized() + "\n"
    }
}
