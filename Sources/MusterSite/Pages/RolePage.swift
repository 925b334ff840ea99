import MusterModel
import MusterText

/// One role: what it was asked to sign, what is pending and what it signed.
struct RolePage: HTMLPage {
    static let template = "role"

    let role: Role
    /// From 1.
    let page: Int
    private let first: PageAddress

    static func all(in site: Site) -> [RolePage] {
        site.project.roles.flatMap { role -> [RolePage] in
            guard let address = site.addresses.page(of: .role(role.id)) else { return [] }
            return RolePage.chunks(Asked(role, site)).numbers.map { RolePage(role: role, page: $0, first: address) }
        }
    }

    var address: PageAddress { first.chunk(page) }

    func head(in site: Site) -> PageHead {
        PageHead(title: role.name.page(page), section: .signoffs, parents: [(.signoffs, "Sign-offs")])
    }

    func content(_ view: PageView) -> TemplateValue {
        let asked = Asked(role, view.site)
        let chunks = RolePage.chunks(asked)
        let shown = chunks[page]
        let settledStart = asked.open.count
        let signoffStart = settledStart + asked.settled.count
        let open = shown.filter { $0 < settledStart }.map { asked.open[$0] }
        let settled = shown.filter { $0 >= settledStart && $0 < signoffStart }.map { asked.settled[$0 - settledStart] }
        return [
            "name": .text(role.name),
            "signoffLabel": "Everything it signed",
            "summary": RoleSignoffs(role: role, requirements: asked.all, view: view).value,
            "bar": TallyBar(Tally(asked.all.map(\.assessment.state))).value,
            "aliases": .optional(role.aliases.isEmpty ? nil : listed(role.aliases)),
            "people": .optional(role.people.isEmpty ? nil : listed(role.people)),
            "isCollective": .bool(role.isCollective),
            "members": .list(of: role.members) { view.link(.role($0)).value },
            "open": requirements(open, "Open", view),
            "settled": requirements(settled, "Settled", view),
            "signoffs": .list(of: shown.filter { $0 >= signoffStart }) {
                SignoffRow(asked.signoffs[$0 - signoffStart], view).value
            },
            "hasNothingOpen": .bool(asked.open.isEmpty && page == 1),
            "hasNothingSettled": .bool(asked.settled.isEmpty && page == 1),
            "hasNothingSigned": .bool(asked.signoffs.isEmpty && page == 1),
            "sources": view.sources(role.locations, showing: 6),
            "pager": Pager(chunks, showing: page, of: "sign-offs", from: first, countsPages: true).value(view),
        ]
    }

    /// What is asked of a role and what it signed.
    private struct Asked {
        let all: [SignoffRequirement]
        let open: [SignoffRequirement]
        let settled: [SignoffRequirement]
        let signoffs: [Signoff]

        init(_ role: Role, _ site: Site) {
            all = site.people.requirements(of: role.id)
            open = all.filter { $0.assessment.state < .waived }
            settled = all.filter { $0.assessment.state >= .waived }
            signoffs = site.people.signoffs(of: role.id)
        }
    }

    private static func chunks(_ asked: Asked) -> Chunks {
        Chunks(of: asked.all.count + asked.signoffs.count, by: 70)
    }

    /// A table, or nothing when it would be empty.
    private func requirements(_ list: [SignoffRequirement], _ label: String, _ view: PageView) -> TemplateValue {
        .optional(list.isEmpty ? nil : list) { list in
            ["label": .text(label), "requirements": .list(of: list) { RequirementRow($0, view).value }]
        }
    }
}
