import MusterModel
import MusterText

/// What stands at an address whose page is gone: what it was about, and why it is not there any more.
struct GonePage: HTMLPage {
    static let template = "gone"

    private let former: FormerAddress

    static func all(in site: Site) -> [GonePage] {
        site.formerAddresses.filter { !$0.isPublic && $0.successor == nil }.map { GonePage(former: $0) }
    }

    var address: PageAddress { former.address }

    func head(in site: Site) -> PageHead { PageHead(title: former.listed.title) }

    func content(_ view: PageView) -> TemplateValue {
        [
            "title": .text(former.listed.title),
            "entity": .text(former.listed.entity),
            "last": .optional(former.entry?.path.text),
            "retirement": .optional(former.retirement) { retirement in
                [
                    "person": .text(retirement.person), "reason": .text(retirement.reason),
                    "date": .date(retirement.date),
                ]
            },
            "findings": .text(view.href(.findings)), "home": .text(view.href(.overview)),
        ]
    }
}
