import MusterModel
import MusterText

/// Contradictions and gaps among the documents, then trouble in reading them.
struct FindingsPage: HTMLPage {
    static let template = "findings"

    /// From 1.
    let page: Int

    static func all(in site: Site) -> [FindingsPage] { chunks(site).numbers.map { FindingsPage(page: $0) } }

    var address: PageAddress { .findings.chunk(page) }

    func head(in site: Site) -> PageHead { PageHead(title: "Findings".page(page), section: .findings) }

    func content(_ view: PageView) -> TemplateValue {
        let entries = FindingsPage.entries(view.site)
        let chunks = FindingsPage.chunks(view.site)
        let shown = Array(entries.enumerated())[chunks[page]]
        let diagnostics = shown.compactMap { entry -> Diagnostic? in
            if case .diagnostic(let diagnostic) = entry.element { diagnostic } else { nil }
        }
        return [
            "isEmpty": .bool(view.site.report.findings.isEmpty),
            "groups": .list(of: DiagnosticSeverity.allCases.reversed().compactMap { group($0, shown, view) }, \.self),
            "showsDiagnostics": .bool(page == chunks.count || !diagnostics.isEmpty),
            "diagnostics": .list(of: diagnostics) { FindingsPage.row($0, view) },
            "pager": Pager(chunks, showing: page, of: "findings", from: .findings).value(view),
        ]
    }

    /// The place of a finding, by its number among ``FindingOrder/ordered``.
    static func href(_ number: Int, _ view: PageView) -> String {
        view.href(
            PageAddress.findings.chunk(chunks(view.site).number(of: number - 1)), anchor: anchor(number))
    }

    static func anchor(_ number: Int) -> String { "finding-\(number)" }

    private enum Entry {
        case finding(Finding)
        case diagnostic(Diagnostic)
    }

    private static func entries(_ site: Site) -> [Entry] {
        site.findings.ordered.map(Entry.finding)
            + site.project.documents.flatMap(\.diagnostics).sorted().map(Entry.diagnostic)
    }

    private static func chunks(_ site: Site) -> Chunks {
        Chunks(
            of: site.findings.ordered.count + site.project.documents.reduce(0) { $0 + $1.diagnostics.count }, by: 55)
    }

    /// The findings of one severity among those shown; nil when there is none.
    private func group(
        _ severity: DiagnosticSeverity, _ shown: ArraySlice<EnumeratedSequence<[Entry]>.Element>, _ view: PageView
    ) -> TemplateValue? {
        let findings = shown.compactMap { offset, entry -> (number: Int, finding: Finding)? in
            if case .finding(let finding) = entry, finding.severity == severity { (offset + 1, finding) } else { nil }
        }
        guard !findings.isEmpty else { return nil }
        return [
            "title": .text(FindingsPage.title(severity)), "anchor": .text(severity.rawValue),
            "count": .number(view.site.findings.ordered.count { $0.severity == severity }),
            "findings": .list(of: findings.indices) { at in
                FindingRow(
                    findings[at].finding, number: findings[at].number,
                    after: at > 0 ? findings[at - 1].finding : nil, view
                ).value
            },
        ]
    }

    private static func row(_ diagnostic: Diagnostic, _ view: PageView) -> TemplateValue {
        [
            "id": .text(diagnostic.id),
            "severity": StatusTag(diagnostic.severity).value,
            "message": .sentence(diagnostic.message),
            "help": .optionalSentence(diagnostic.help),
            "source": view.source(diagnostic.location).value,
        ]
    }

    private static func title(_ severity: DiagnosticSeverity) -> String {
        switch severity {
        case .error: "Contradictions"
        case .warning: "Gaps"
        case .note: "Notes"
        }
    }
}
