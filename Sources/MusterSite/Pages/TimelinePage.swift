import MusterModel
import MusterText

/// Dated events, drawn and as a table.
struct TimelinePage: HTMLPage {
    static let template = "timeline"

    /// From 1; the drawings are on the first.
    let page: Int

    static func all(in site: Site) -> [TimelinePage] {
        chunks(TimelineEvent.all(in: site)).numbers.map { TimelinePage(page: $0) }
    }

    private static func chunks(_ events: [TimelineEvent]) -> Chunks { Chunks(of: events.count, by: 80) }

    var address: PageAddress { .timeline.chunk(page) }

    func head(in site: Site) -> PageHead { PageHead(title: "Timeline".page(page), section: .timeline) }

    func content(_ view: PageView) -> TemplateValue {
        let events = TimelineEvent.all(in: view.site)
        let chunks = TimelinePage.chunks(events)
        let spans = page == 1 ? PhaseSpan.all(in: view.site) : []
        let burnUp = page == 1 ? BurnUp(view.site) : nil
        // More marks than this cannot be told apart.
        let drawn = page == 1 ? Array(events.suffix(150)) : []
        return [
            "isFirst": .bool(page == 1),
            "chart": TemplateValue(TimelineChart(drawn, phases: spans, asOf: view.site.project.asOf)?.svg),
            "spans": .list(of: spans) { span in
                [
                    "phase": view.link(.phase(span.phase)).value, "start": DateStamp(span.start).value,
                    "end": DateStamp(span.end).value,
                ]
            },
            "burnUp": .optional(burnUp.flatMap { BurnUpChart(burnUp: $0).drawing }) { drawing in
                [
                    "chart": TemplateValue(drawing.svg),
                    "undated": .optional(
                        (burnUp?.undated ?? 0) > 0
                            ? "\(burnUp?.undated ?? 0) are met without a date that can be told; they count on the last day."
                            : nil),
                    "days": .list(of: (burnUp?.days ?? []).reversed().prefix(30)) { day in
                        [
                            "date": DateStamp(day.date).value, "scope": .number(day.scope), "met": .number(day.met),
                        ]
                    },
                ]
            },
            "pager": Pager(chunks, showing: page, of: "events", from: .timeline).value(view),
            "isEmpty": .bool(events.isEmpty),
            "total": .number(events.count),
            "events": .list(of: Array(events.reversed())[chunks[page]]) { event in
                [
                    "date": DateStamp(event.date).value,
                    "kind": .text(event.kind.one),
                    "isAhead": .bool(event.date > view.site.project.asOf),
                    "title": view.link(event.entity, event.title).value,
                    "source": .optional(event.location) { view.source($0).value },
                ]
            },
        ]
    }
}
