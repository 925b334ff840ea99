import MusterModel
import MusterText

/// Contradictions and gaps among the documents, then trouble in reading them.
struct FindingsPage: HTMLPage {
    static let template = "findings"

    static func all(in site: Site) -> [FindingsPage] { [FindingsPage()] }

    var address: PageAddress { .findings }

    func head(in site: Site) -> PageHead { PageHead(title: "Findings", section: .findings) }

    func content(_ view: PageView) -> TemplateValue {
        let findings = FindingsPage.byWhatTheyBlock(view.site)
        let groups = DiagnosticSeverity.allCases.reversed().map { severity in
            (severity, findings.filter { $0.severity == severity })
        }
        let diagnostics = view.site.project.documents.flatMap(\.diagnostics).sorted()
        return [
            "isEmpty": .bool(findings.isEmpty),
            "groups": .list(of: groups.filter { !$0.1.isEmpty }) { severity, findings in
                [
                    "title": .text(FindingsPage.title(severity)), "anchor": .text(severity.rawValue),
                    "count": .number(findings.count),
                    "findings": .list(of: findings) { FindingRow($0, view).value },
                ]
            },
            "diagnostics": .list(of: diagnostics) { diagnostic in
                [
                    "id": .text(diagnostic.id),
                    "severity": StatusTag(diagnostic.severity).value,
                    "message": .text(diagnostic.message),
                    "help": .optional(diagnostic.help),
                    "source": view.source(diagnostic.location).value,
                ]
            },
        ]
    }

    /// What contradicts the decision on the release of the front page first, then what touches that release, then the rest;
    /// each in its own order.
    private static func byWhatTheyBlock(_ site: Site) -> [Finding] {
        guard let release = site.mainRelease?.id else { return site.report.findings }
        let ranked = site.report.findings.map { finding in
            (rank: finding.releases.contains(release) ? finding.isDerivedFromVerdict ? 0 : 1 : 2, finding: finding)
        }
        return (0...2).flatMap { rank in ranked.filter { $0.rank == rank }.map(\.finding) }
    }

    private static func title(_ severity: DiagnosticSeverity) -> String {
        switch severity {
        case .error: "Contradictions"
        case .warning: "Gaps"
        case .note: "Notes"
        }
    }
}
