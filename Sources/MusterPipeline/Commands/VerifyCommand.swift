import MusterModel
import MusterReports

/// `muster verify`: recomputes the digests of artifacts; exit 1 when one is wrong.
enum VerifyCommand {
    static func run(_ context: CommandContext) async throws(CommandFailure) -> Outcome {
        var watch = Stopwatch()
        let source = try context.source(paths: context.invocation.operands)
        let assessed = try await AssessedProject.assess(source, &watch)
        let artifacts = assessed.project.artifacts
        let text = VerificationText(style: context.outputStyle, paths: source.paths)
        var outcome = Outcome(status: artifacts.contains { $0.assessment.state == .fail } ? .findings : .done)
        outcome.output =
            context.invocation.format == .json ? text.json(artifacts).serialized() + "\n" : text.text(artifacts)
        if artifacts.isEmpty, !context.invocation.isQuiet { outcome.errors = "The documents list no artifacts.\n" }
        outcome.errors += context.timings(watch)
        return outcome
    }
}
