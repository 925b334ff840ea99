import CSystem
import MusterEvidence
import MusterFiles
import MusterGates
import MusterLinking
import MusterModel

/// A project with its judgement: what every command shows, computed once.
struct AssessedProject: Sendable {
    let project: Project
    let report: GateReport
    /// About reading, sorted; severities as configured.
    let diagnostics: [Diagnostic]
    /// The hash of the commit that was judged; nil where none is known.
    let commit: String?

    /// The whole line from files to verdicts.
    static func assess(_ source: ProjectSource, _ watch: inout Stopwatch) async throws(CommandFailure)
        -> AssessedProject
    {
        let found = try CommandFailure.wrapping { () throws(FileError) in
            try ContentWalk.discover(
                in: source.root, at: source.content, exclude: source.configuration.exclude, output: source.outputInRoot)
        }
        try watch.lap("discover")

        let reading = await DocumentReading.read(found.documents, from: source, .whole) { record, _ in record }
        try watch.lap("read")

        let linker = ProjectLinker(configuration: source.configuration, asOf: source.asOf)
        let questions = linker.questions(for: reading.records)
        try watch.lap("resolve")

        let history = source.history
        let answers = await Evidence.answers(
            to: questions, in: source.root, content: source.content, configuration: source.configuration,
            history: history, jobs: source.jobs
        ) { [progress = source.progress] read, all in
            progress.show(read, of: all)
            return csystem_interrupted() == 0
        }
        source.progress.end()
        try watch.lap("answer")

        let ledger = try LedgerInForce.read(for: source, reading.records)
        var linked = linker.link(
            ledger.refused.allowed(reading.records), unread: found.unread + reading.unread, answers: answers,
            ledger: ledger.ledger,
            noted: ledger.changes, name: source.rootName)
        linked.output.waivers.removeAll { $0.source != nil && ledger.refused.waivers.contains($0.location) }
        linker.settle(&linked.output, signed: SignedHistory.texts(for: linked.output, from: source))
        try watch.lap("link")

        let report = Judge(linked.output).report()
        try watch.lap("judge")

        let use = SuppressionUse(linked.output.documents)
        let stated = found.diagnostics + reading.diagnostics + linked.diagnostics + ledger.diagnostics
        let diagnostics = use.applied(to: stated) + use.unused(stated, report.findings)
        return AssessedProject(
            project: linked.output, report: report,
            diagnostics: source.configuration.weighing(diagnostics).sorted(), commit: history.head)
    }
}

extension AssessedProject {
    /// The same project with another account of its ledger, not judged anew.
    func with(_ account: LedgerAccount) -> AssessedProject {
        var project = project
        project.ledger = account
        return AssessedProject(project: project, report: report, diagnostics: diagnostics, commit: commit)
    }
}

extension Configuration {
    /// The diagnostics with the severities that the configuration gives their ids; those switched off are gone.
    func weighing(_ diagnostics: [Diagnostic]) -> [Diagnostic] {
        guard !severities.isEmpty else { return diagnostics }
        return diagnostics.compactMap { diagnostic in
            guard let setting = severities.first(where: { $0.id == diagnostic.id }) else { return diagnostic }
            guard let severity = setting.severity else { return nil }
            var weighed = diagnostic
            weighed.severity = severity
            return weighed
        }
    }
}
