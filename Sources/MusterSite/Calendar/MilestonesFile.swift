import MusterModel
import MusterText

/// The dated milestones and the target dates of releases as a calendar: events of a whole day. Source: RFC 5545.
struct MilestonesFile: Page {
    static func all(in site: Site) -> [MilestonesFile] { [MilestonesFile()] }

    var address: PageAddress { .calendar }

    func bytes(in site: Site, _ templates: TemplateLibrary) throws(TemplateError) -> [UInt8] {
        let events = TimelineEvent.all(in: site).filter { $0.kind == .milestone }
        return CalendarText.file(
            [
                "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Muster//Milestones//EN", "CALSCALE:GREGORIAN",
                "METHOD:PUBLISH", CalendarText.property("X-WR-CALNAME", "\(site.project.name): milestones"),
            ] + events.flatMap { lines($0, in: site) } + ["END:VCALENDAR"])
    }

    /// The id of an event stays when it is moved to another day or called otherwise by its document.
    private func lines(_ event: TimelineEvent, in site: Site) -> [String] {
        let name = event.entity.ledgerName.split(onByte: UInt8(ascii: "/")).map(Escape.urlSegment).joined(
            separator: "-")
        var lines = [
            "BEGIN:VEVENT",
            "UID:\(name)@\(TagURI(project: site.project.name).authority)",
            "DTSTAMP:\(site.project.asOf.basicFormat)T000000Z",
            "DTSTART;VALUE=DATE:\(event.date.basicFormat)",
            "DTEND;VALUE=DATE:\(event.date.adding(days: 1).basicFormat)",
            CalendarText.property("SUMMARY", summary(of: event, in: site)),
        ]
        if let location = event.location {
            lines.append(CalendarText.property("DESCRIPTION", "\(location.path):\(location.line)"))
        }
        if let base = site.options.absoluteBase, let place = site.place(of: event.entity) {
            lines.append("URL:\(base)\(place.page.text)\(place.anchor.map { "#" + Escape.urlSegment($0) } ?? "")")
        }
        return lines + ["TRANSP:TRANSPARENT", "END:VEVENT"]
    }

    /// Milestones are called by what their document is about too: many are just "Date".
    private func summary(of event: TimelineEvent, in site: Site) -> String {
        guard case .milestone = event.entity, let path = event.location?.path, let document = site.document(path) else {
            return event.title
        }
        return "\(event.title) (\(document.title))"
    }
}
