import MusterModel
import MusterText

/// The last line of `build` and `check`.
enum SummaryLine {
    static func built(_ files: Int, _ assessed: AssessedProject, _ seconds: Double) -> String {
        "built \(counted(files, "file")) from \(rest(assessed, seconds))"
    }

    static func checked(_ assessed: AssessedProject, _ seconds: Double) -> String {
        "checked \(rest(assessed, seconds))"
    }

    private static func rest(_ assessed: AssessedProject, _ seconds: Double) -> String {
        let documents = counted(assessed.project.documents.count, "document")
        let gates = assessed.report.gates
        let open = gates.filter { $0.state != .pass && $0.state != .notApplicable && $0.state != .waived }.count
        let findings = counted(assessed.report.findings.count, "finding")
        let verdict = Escape.terminal(verdict(assessed))
        return "\(documents) in \(Stopwatch.decimal(seconds, places: 2)) s: \(verdict), "
            + "\(open) of \(counted(gates.count, "gate")) open, \(findings)\n"
    }

    private static func verdict(_ assessed: AssessedProject) -> String {
        guard let release = assessed.project.foremostRelease, let result = assessed.report.result(for: release.id)
        else {
            return "no release"
        }
        return "\(result.verdict.words) \(release.name)"
    }

    private static func counted(_ number: Int, _ noun: String) -> String {
        "\(number) \(noun)\(number == 1 ? "" : "s")"
    }
}
