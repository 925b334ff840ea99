import MusterModel
import MusterText

/// Every recorded decision, newest first, then the outcomes that plans want.
struct DecisionsPage: HTMLPage {
    static let template = "decisions"

    static func all(in site: Site) -> [DecisionsPage] { [DecisionsPage()] }

    var address: PageAddress { .decisions }

    func head(in site: Site) -> PageHead { PageHead(title: "Decisions", section: .decisions) }

    func content(_ view: PageView) -> TemplateValue {
        let recorded = view.site.project.decisions.filter { $0.modality == .claimed || $0.modality == .observed }
        let planned = view.site.project.decisions.filter { $0.modality == .planned || $0.modality == .required }
        return [
            "recorded": .list(of: recorded) { DecisionCard($0, view).value },
            "planned": .list(of: planned) { DecisionCard($0, view).value },
            "attendance": view.passages([.attendees, .vote], in: view.site.project.documents),
        ]
    }
}
