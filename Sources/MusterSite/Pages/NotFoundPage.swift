import MusterModel

/// What hosts show for an address that does not exist.
struct NotFoundPage: HTMLPage {
    static let template = "not-found"

    static func all(in site: Site) -> [NotFoundPage] { [NotFoundPage()] }

    var address: PageAddress { .notFound }

    func head(in site: Site) -> PageHead { PageHead(title: "Page not found") }

    func content(_ view: PageView) -> TemplateValue {
        [
            "home": .text(view.href(.overview)), "documents": .text(view.href(.documents)),
            "tasks": .text(view.href(.tasks)),
        ]
    }
}
