import MusterModel
import MusterText

/// Every recorded decision, newest first, then the outcomes that plans want.
struct DecisionsPage: HTMLPage {
    static let template = "decisions"

    /// From 1.
    let page: Int

    static func all(in site: Site) -> [DecisionsPage] { site.pages.decisions.numbers.map { DecisionsPage(page: $0) } }

    var address: PageAddress { .decisions.chunk(page) }

    func head(in site: Site) -> PageHead { PageHead(title: "Decisions".page(page), section: .decisions) }

    func content(_ view: PageView) -> TemplateValue {
        let pages = view.site.pages
        let shown = pages.decisions[page].map { pages.orderedDecisions[$0] }
        let planned = shown.filter { !$0.isRecorded }
        let isFirst = page == 1
        let isLast = page == pages.decisions.count
        return [
            "recorded": .list(of: shown.filter(\.isRecorded)) { DecisionCard($0, view).value },
            "showsRecorded": .bool(isFirst || shown.contains(where: \.isRecorded)),
            "planned": .list(of: planned) { DecisionCard($0, view).value },
            "showsPlanned": .bool(isLast || !planned.isEmpty),
            "attendance": isFirst ? attendance(view) : [],
            "showsAttendance": .bool(isFirst),
            "pager": Pager(pages.decisions, showing: page, of: "decisions", from: .decisions).value(view),
        ]
    }

    /// Who attended and how they voted, of the newest minutes; those of all others are in their documents.
    private func attendance(_ view: PageView) -> TemplateValue {
        let documents = view.site.project.documents.filter { document in
            document.passages.contains { $0.role == .attendees || $0.role == .vote }
        }
        let newest = documents.enumerated().sorted { left, right in
            switch (left.element.date, right.element.date) {
            case (let a?, let b?) where a != b: a > b
            case (.some, .none): true
            case (.none, .some): false
            case (.some, .some), (.none, .none): left.offset < right.offset
            }
        }.map(\.element)
        return view.passages([.attendees, .vote], in: Array(newest.prefix(20)))
    }
}
