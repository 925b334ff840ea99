import MusterModel
import MusterText

/// One role: what it was asked to sign, what is pending and what it signed.
struct RolePage: HTMLPage {
    static let template = "role"

    let role: Role
    let address: PageAddress

    static func all(in site: Site) -> [RolePage] {
        site.project.roles.compactMap { role in
            site.addresses.page(of: .role(role.id)).map { RolePage(role: role, address: $0) }
        }
    }

    func head(in site: Site) -> PageHead {
        PageHead(title: role.name, section: .signoffs, parents: [(.signoffs, "Sign-offs")])
    }

    func content(_ view: PageView) -> TemplateValue {
        let asked = view.site.people.requirements(of: role.id)
        let open = asked.filter { $0.assessment.state < .waived }
        let settled = asked.filter { $0.assessment.state >= .waived }
        return [
            "name": .text(role.name),
            "signoffLabel": "Everything it signed",
            "summary": RoleSignoffs(role: role, requirements: asked, view: view).value,
            "bar": TallyBar(Tally(asked.map(\.assessment.state))).value,
            "aliases": .optional(role.aliases.isEmpty ? nil : listed(role.aliases)),
            "people": .optional(role.people.isEmpty ? nil : listed(role.people)),
            "isCollective": .bool(role.isCollective),
            "members": .list(of: role.members) { view.link(.role($0)).value },
            "open": requirements(open, "Open", view),
            "settled": requirements(settled, "Settled", view),
            "signoffs": .list(of: view.site.people.signoffs(of: role.id)) { SignoffRow($0, view).value },
            "sources": view.sources(role.locations),
        ]
    }

    /// A table, or nothing when it would be empty.
    private func requirements(_ list: [SignoffRequirement], _ label: String, _ view: PageView) -> TemplateValue {
        .optional(list.isEmpty ? nil : list) { list in
            ["label": .text(label), "requirements": .list(of: list) { RequirementRow($0, view).value }]
        }
    }
}
