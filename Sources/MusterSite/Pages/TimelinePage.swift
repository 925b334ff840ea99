import MusterModel
import MusterText

/// Dated events, drawn and as a table.
struct TimelinePage: HTMLPage {
    static let template = "timeline"

    static func all(in site: Site) -> [TimelinePage] { [TimelinePage()] }

    var address: PageAddress { .timeline }

    func head(in site: Site) -> PageHead { PageHead(title: "Timeline", section: .timeline) }

    func content(_ view: PageView) -> TemplateValue {
        let events = TimelineEvent.all(in: view.site)
        return [
            "chart": TemplateValue(TimelineChart(events, asOf: view.site.project.asOf)?.svg),
            "isEmpty": .bool(events.isEmpty),
            "total": .number(events.count),
            "events": .list(of: events.reversed()) { event in
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
