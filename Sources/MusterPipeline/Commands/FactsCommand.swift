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
        let given = givenPaths(context)
        let paths = source.paths
        @Sendable func entry(_ record: DocumentRecord) -> FactsJSON.Entry {
            FactsJSON.Entry(path: given[record.path] ?? paths.text(record.path), record: record)
        }
        switch context.invocation.format {
        case .json:
            let pieces = OrderedPieces(
                count: found.documents.count, separator: FactsJSON.separator, printer: context.printer)
            pieces.open(FactsJSON.opening)
            let reading = await DocumentReading<Void>.read(
                found.documents, from: source, .facts, skip: { pieces.add([], at: $0) },
                keep: { pieces.add(FactsJSON.document(entry($0)), at: $1) })
            let (kept, isPrinted) = pieces.close(FactsJSON.closing)
            try watch.lap("read")
            var outcome = outcome(reading, kept, found, source, context, watch)
            if !isPrinted { outcome.status = .inputOutput }
            return outcome
        case .human, .github, .sarif:
            let reading = await DocumentReading.read(found.documents, from: source, .facts) { record, _ in entry(record)
            }
            try watch.lap("read")
            let text = FactsText(style: context.outputStyle).text(reading.records)
            return outcome(reading, [Array(text.utf8)], found, source, context, watch)
        }
    }

    private static func outcome<Kept>(
        _ reading: DocumentReading<Kept>, _ pieces: [[UInt8]], _ found: Discovery, _ source: ProjectSource,
        _ context: CommandContext, _ watch: Stopwatch
    ) -> Outcome {
        let diagnostics = source.configuration.weighing(found.diagnostics + reading.diagnostics)
        let remarks = diagnostics.map { Remark($0) }.filter { $0.severity > .note || context.invocation.isVerbose }
            .sorted()
        var outcome = Outcome(status: reading.unread.isEmpty ? .done : .inputOutput)
        outcome.pieces = pieces
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
