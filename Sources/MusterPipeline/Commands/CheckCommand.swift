import MusterReports
import MusterText

/// `muster check`: reads and judges, writes nothing; its exit status does not depend on any verdict.
enum CheckCommand {
    static func run(_ context: CommandContext) async throws(CommandFailure) -> Outcome {
        var watch = Stopwatch()
        let source = try context.source(paths: context.invocation.operands)
        let assessed = try await AssessedProject.assess(source, &watch)
        let remarks = RemarkOutput(context: context, source: source, assessed: assessed)
        var outcome = Outcome(status: remarks.fails ? .findings : .done)
        switch context.invocation.format {
        case .human: outcome.errors = remarks.human(style: context.errorStyle) + remarks.unread
        case .github: outcome.output = WorkflowRemarks.text(remarks.remarks, paths: source.paths)
        case .sarif: outcome.output = sarif(remarks, source)
        case .json: outcome.output = json(assessed, source)
        }
        outcome.errors += context.timings(watch)
        if !context.invocation.isQuiet { outcome.errors += SummaryLine.checked(assessed, watch.total) }
        return outcome
    }

    private static func json(_ assessed: AssessedProject, _ source: ProjectSource) -> String {
        CheckJSON.value(diagnostics: assessed.diagnostics, findings: assessed.report.findings, paths: source.paths)
            .serialized() + "\n"
    }

    private static func sarif(_ remarks: RemarkOutput, _ source: ProjectSource) -> String {
        SARIFRemarks.value(remarks.remarks, toolVersion: Muster.version, paths: source.paths).serialized() + "\n"
    }
}
