import MusterModel
import MusterReports

/// What `build` and `check` say about documents, in the asked format.
struct RemarkOutput {
    let context: CommandContext
    let source: ProjectSource
    let assessed: AssessedProject

    /// Diagnostics and findings, sorted by place; notes only when asked for.
    var remarks: [Remark] {
        let all = assessed.diagnostics.map { Remark($0) } + assessed.report.findings.compactMap { Remark($0) }
        return all.filter { isShown($0.severity) }.sorted()
    }

    private func isShown(_ severity: DiagnosticSeverity) -> Bool {
        if context.invocation.isQuiet { return severity == .error }
        return severity > .note || context.invocation.isVerbose || context.invocation.failOn == .note
    }

    /// For people, with the lines that the remarks point at.
    func human(style: Style) -> String {
        let remarks = remarks
        let excerpts = SourceExcerpts(for: remarks, from: source)
        return HumanRemarks(style: style, paths: source.paths, excerpts: excerpts).text(remarks)
    }

    /// Files that were not read, when asked for.
    var unread: String {
        guard context.invocation.isVerbose else { return "" }
        return UnreadText.text(assessed.project.unread, paths: source.paths)
    }

    /// Whether a remark is as severe as `--fail-on` asks for; what is not shown counts too.
    var fails: Bool {
        let severities = assessed.diagnostics.map(\.severity) + assessed.report.findings.map(\.severity)
        return severities.contains { $0 >= context.invocation.failOn }
    }
}
