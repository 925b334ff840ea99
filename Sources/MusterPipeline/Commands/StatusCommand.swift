import MusterModel
import MusterReports
import MusterText

/// `muster status [RELEASE]`: the verdict and what stands in the way.
enum StatusCommand {
    static func run(_ context: CommandContext) async throws(CommandFailure) -> Outcome {
        var watch = Stopwatch()
        let source = try context.source(paths: [])
        guard let patch = context.invocation.suppose else {
            let assessed = try await AssessedProject.assess(source, &watch)
            return try outcome(context, source, assessed, before: nil, watch)
        }
        let overlay = try SupposedFiles.overlay(of: patch, over: source.root)
        let supposed = try context.source(paths: [], overlay: overlay)
        let before = try await AssessedProject.assess(source, &watch)
        let after = try await AssessedProject.assess(supposed, &watch)
        return try outcome(context, supposed, after, before: before, watch)
    }

    /// - Parameter before: the project without the supposed change; nil when nothing is supposed.
    private static func outcome(
        _ context: CommandContext, _ source: ProjectSource, _ assessed: AssessedProject, before: AssessedProject?,
        _ watch: Stopwatch
    ) throws(CommandFailure) -> Outcome {
        let shown = try release(context, assessed.project)
        let result = shown.flatMap { assessed.report.result(for: $0.id) }
        let change = before.map { before in
            let same = shown.flatMap { before.project.release(named: $0.name) }
            return SupposedChange(from: same.flatMap { before.report.result(for: $0.id) }, to: result)
        }
        var outcome = Outcome()
        if let shown, let result {
            outcome.output = text(shown, result, change, assessed, source, context)
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
        _ release: Release, _ result: ReleaseResult, _ change: SupposedChange?, _ assessed: AssessedProject,
        _ source: ProjectSource,
        _ context: CommandContext
    ) -> String {
        if context.invocation.format == .json {
            let value = StatusJSON(assessed.project, assessed.report, paths: source.paths)
                .value(release, result, supposed: change)
            return value.serialized() + "\n"
        }
        let status = StatusText(assessed.project, style: context.outputStyle, paths: source.paths)
        let others = context.invocation.operands.isEmpty ? assessed.project.releases.filter { $0.id != release.id } : []
        let strip = others.compactMap { other in
            assessed.report.result(for: other.id).map { "\(Escape.terminal(other.name)): \($0.verdict.words)\n" }
        }
        let head = change.map { supposed in
            "With \(Escape.terminal(context.invocation.suppose ?? "")) applied (nothing was written):\n"
                + supposed.text(style: context.outputStyle, paths: source.paths) + "\n"
        }
        return (head ?? "") + status.text(release, result)
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
