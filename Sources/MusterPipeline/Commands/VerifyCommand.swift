import MusterModel
import MusterReports

/// `muster verify`: recomputes the digests of artifacts; exit 1 unless all are in order.
enum VerifyCommand {
    static func run(_ context: CommandContext) async throws(CommandFailure) -> Outcome {
        var watch = Stopwatch()
        let source = try context.source(paths: context.invocation.operands)
        let assessed = try await AssessedProject.assess(source, &watch)
        let verification = Verification(assessed.project)
        let text = VerificationText(style: context.outputStyle, paths: source.paths)
        var outcome = Outcome(status: verification.isInOrder ? .done : .findings)
        outcome.output =
            context.invocation.format == .json ? text.json(verification).serialized() + "\n" : text.text(verification)
        outcome.errors = context.timings(watch)
        if !context.invocation.isQuiet {
            outcome.errors += verification.summary(seconds: Stopwatch.decimal(watch.total, places: 2))
        }
        return outcome
    }
}
