import MusterFiles
import MusterModel
import MusterReports
import MusterText

/// `muster facts PATH…`: what was extracted from each document, without any linking.
enum FactsCommand {
    static func run(_ context: CommandContext) async throws(CommandFailure) -> Outcome {
        var watch = Stopwatch()
        let source = try ProjectSource(naming: context.invocation.operands, context.invocation, in: context.environment)
        let found = try CommandFailure.wrapping { () throws(FileError) in
            try ContentWalk.discover(
                in: source.root, at: source.content, exclude: source.configuration.exclude, output: source.outputInRoot)
        }
        try watch.lap("discover")
        let reading = await DocumentReading.read(found.documents, from: source)
        try watch.lap("read")
        return outcome(reading, found, source, context, watch)
    }

    private static func outcome(
        _ reading: DocumentReading, _ found: Discovery, _ source: ProjectSource, _ context: CommandContext,
        _ watch: Stopwatch
    ) -> Outcome {
        let given = givenPaths(context)
        let entries = reading.records.map { record in
            FactsJSON.Entry(path: given[record.path] ?? source.paths.text(record.path), record: record)
        }
        let diagnostics = source.configuration.weighing(found.diagnostics + reading.diagnostics)
        let remarks = diagnostics.map { Remark($0) }.filter { $0.severity > .note || context.invocation.isVerbose }
            .sorted()
        var outcome = Outcome(status: reading.unread.isEmpty ? .done : .inputOutput)
        outcome.output =
            context.invocation.format == .json
            ? FactsJSON.value(entries).serialized() + "\n" : FactsText(style: context.outputStyle).text(entries)
        if !context.invocation.isQuiet {
            outcome.errors = HumanRemarks(
                style: context.errorStyle, paths: source.paths, excerpts: SourceExcerpts(for: remarks, from: source)
            ).text(remarks)
        }
        outcome.errors += context.timings(watch)
        return outcome
    }

    /// The paths in the letters of the command line, by what they name.
    private static func givenPaths(_ context: CommandContext) -> [RelativePath: String] {
        let arguments = PathArguments(
            base: context.invocation.root ?? "", workingFolder: context.environment.workingFolder)
        var given: [RelativePath: String] = [:]
        for operand in context.invocation.operands {
            if let split = arguments.split(operand) { given[split.path] = operand }
        }
        return given
    }
}
