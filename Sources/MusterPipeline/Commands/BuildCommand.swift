import MusterModel
import MusterReports
import MusterText

/// `muster build`: reads, judges, and publishes the site; done also when the verdict is NO-GO.
enum BuildCommand {
    static func run(_ context: CommandContext) async throws(CommandFailure) -> Outcome {
        var watch = Stopwatch()
        let source = try context.source(paths: context.invocation.operands)
        let assessed = try await AssessedProject.assess(source, &watch)
        let published = try await PublishedSite.publish(assessed, source, context.invocation, &watch)

        let remarks = RemarkOutput(context: context, source: source, assessed: assessed)
        var outcome = Outcome(status: context.invocation.isStrict && remarks.fails ? .findings : .done)
        switch context.invocation.format {
        case .human: outcome.errors = remarks.human(style: context.errorStyle) + remarks.unread
        case .github: outcome.output = WorkflowRemarks.text(remarks.remarks, paths: source.paths)
        case .json, .sarif: break
        }
        for warning in published.warnings { outcome.errors += "muster: warning: \(Escape.terminal(warning))\n" }
        outcome.errors += context.timings(watch)
        if !context.invocation.isQuiet { outcome.errors += SummaryLine.built(published.files, assessed, watch.total) }
        return outcome
    }
}
