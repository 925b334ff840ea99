import MusterModel
import MusterText

/// What every task rests on: phase, task, criteria, sign-offs and evidence, drawn and as a table.
struct TraceabilityPage: HTMLPage {
    static let template = "traceability"

    /// From 1.
    let page: Int

    static func all(in site: Site) -> [TraceabilityPage] {
        chunks(site).numbers.map { TraceabilityPage(page: $0) }
    }

    private static func chunks(_ site: Site) -> Chunks { Chunks(of: site.project.tasks.count, by: 90) }

    var address: PageAddress { .traceability.chunk(page) }

    func head(in site: Site) -> PageHead { PageHead(title: "Traceability".page(page), section: .traceability) }

    func content(_ view: PageView) -> TemplateValue {
        let chunks = TraceabilityPage.chunks(view.site)
        let traces = TasksPage.byPhase(view.site)[chunks[page]].map { Trace($0, view.site) }
        return [
            "chart": TemplateValue(TraceabilityChart(traces: traces, view: view).drawing?.svg),
            "rows": .list(of: traces) { row($0, view) },
            "pager": Pager(chunks, showing: page, of: "tasks", from: .traceability).value(view),
        ]
    }

    private func row(_ trace: Trace, _ view: PageView) -> TemplateValue {
        let waiting = trace.waiting.map { view.site.name(of: .role($0)) }
        return [
            "task": view.link(.task(trace.task.id)).value,
            "phase": .optional(trace.task.phase) { .text(view.site.index.phases[$0]?.shortLabel ?? $0.text) },
            "tag": StatusTag(trace.task.assessment.state).value,
            "criteria": .text(TraceabilityPage.words(trace.criteria)),
            "signoffs": .text(TraceabilityPage.words(trace.signoffs)),
            "waiting": .optional(TraceabilityPage.first(waiting)),
            "evidence": .text(TraceabilityPage.words(trace.evidence)),
            "missing": .optional(TraceabilityPage.first(trace.missing)),
        ]
    }

    private static func words(_ tally: Tally) -> String { tally.total == 0 ? "–" : "\(tally[.pass])/\(tally.total)" }

    /// The first three, and how many more there are; nil for none. The page of the task has them all.
    private static func first(_ names: [String]) -> String? {
        guard !names.isEmpty else { return nil }
        return names.prefix(3).joined(separator: ", ") + (names.count > 3 ? " and \(names.count - 3) more" : "")
    }
}
