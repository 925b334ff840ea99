import MusterModel
import MusterText

/// Who has to sign what: roles against the things to be signed, and every requirement with its answers.
struct SignoffsPage: HTMLPage {
    static let template = "signoffs"

    static func all(in site: Site) -> [SignoffsPage] { [SignoffsPage()] }

    var address: PageAddress { .signoffs }

    func head(in site: Site) -> PageHead { PageHead(title: "Sign-offs", section: .signoffs) }

    func content(_ view: PageView) -> TemplateValue {
        let site = view.site
        let matrix = SignoffMatrix(site.project)
        let loose = site.project.signoffs.filter { !site.backlinks.answers($0.id) }
        return [
            "isEmpty": .bool(site.project.requirements.isEmpty),
            "bar": TallyBar(Tally(site.project.requirements.map(\.assessment.state))).value,
            "scopes": .list(of: matrix.scopes) { view.link(site.entity(of: $0), site.shortName(of: $0)).value },
            "rows": .list(of: matrix.roles) { role in row(role, matrix, view) },
            "label": "Required sign-offs",
            "signoffLabel": "Other recorded sign-offs",
            "requirements": .list(of: site.project.requirements) { RequirementRow($0, view).value },
            "signoffs": .list(of: loose) { SignoffRow($0, view).value },
        ]
    }

    private func row(_ role: Role.ID, _ matrix: SignoffMatrix, _ view: PageView) -> TemplateValue {
        [
            "role": view.link(.role(role)).value,
            "cells": .list(of: matrix.scopes) { scope in
                let cell = matrix.requirements(role, scope)
                return [
                    "isAsked": .bool(!cell.isEmpty),
                    "tag": .optional(Tally(cell.map(\.assessment.state)).worst) { RoleSignoffs.tag($0).value },
                    "isVeto": .bool(cell.contains(where: \.isVeto)),
                ]
            },
        ]
    }
}
