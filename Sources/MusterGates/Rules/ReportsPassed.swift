import MusterModel
import MusterText

/// Every report that the configuration names for the release has passed.
struct ReportsPassed: Rule {
    static let name = RuleName.reportsPassed
    let title = "Reports passed"
    let wording = Wording(
        singular: "report", plural: "reports", met: "passed", failed: "with failures", pending: "not there yet",
        unknown: "proving nothing")

    init?(_ requirement: RuleRequirement) {
        guard case .reportsPassed = requirement else { return nil }
    }

    func items(in context: RuleContext) -> [ItemResult] {
        context.project.reports.filter { $0.release == context.scope.release?.id }.map { report in
            ItemResult(
                entity: .document(report.path), title: report.path.text, assessment: assessment(of: report),
                expected: "A JUnit or SARIF report in which nothing failed", mend: mend(of: report))
        }
    }

    private func assessment(of report: ReleaseReport) -> Assessment {
        guard report.isThere else {
            return Assessment(.pending, "It is not there yet", at: [report.location])
        }
        switch report.answer {
        case .report(let read, let path):
            let cited = CitedReport(report: read, path: path)
            let lines = read.failures.map { SourceLocation(path: path, line: $0.line) }
            if read.failureCount > 0 {
                return Assessment(.fail, "It has \(cited.words)", at: (lines + [report.location]).withoutRepeats)
            }
            guard read.isPassed else {
                return Assessment(
                    .unknown, "It proves nothing: \(read.doubt ?? "it holds no test")", at: [report.location])
            }
            return Assessment(
                .pass, "Nothing in it failed", at: [SourceLocation(path: path, line: 1), report.location])
        case .unreadable(let reason, _):
            return Assessment(.unknown, "It cannot be read: \(reason)", at: [report.location])
        case .noReport:
            return Assessment(.unknown, "It is neither a JUnit nor a SARIF report", at: [report.location])
        }
    }

    private func mend(of report: ReleaseReport) -> Mend? {
        Mend(
            location: report.location,
            instruction: "Mend what failed, and put the report of the next run into \(report.path.text)")
    }
}
