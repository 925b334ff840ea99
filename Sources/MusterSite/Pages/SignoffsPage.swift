import MusterModel
import MusterText

/// Who has to sign what: roles against the things to be signed, and every requirement with its answers.
struct SignoffsPage: HTMLPage {
    static let template = "signoffs"

    /// From 1.
    let page: Int

    static func all(in site: Site) -> [SignoffsPage] {
        site.pages.signoffs.chunks.numbers.map { SignoffsPage(page: $0) }
    }

    var address: PageAddress { .signoffs.chunk(page) }

    func head(in site: Site) -> PageHead { PageHead(title: "Sign-offs".page(page), section: .signoffs) }

    func content(_ view: PageView) -> TemplateValue {
        let site = view.site
        let pages = site.pages.signoffs
        let tally = Tally(site.project.requirements.map(\.assessment.state))
        let scopes = pages.scopes(on: page)
        let loose = pages.loose(on: page)
        return [
            "isEmpty": .bool(site.project.requirements.isEmpty),
            "bar": TallyBar(tally).value,
            "given": .number(tally[.pass]),
            "asked": .number(tally.total),
            "grid": TemplateValue(SignoffGrid(matrix: pages.matrix, scopes: scopes, view: view).drawing?.svg),
            "key": .list(of: key(scopes, pages.matrix), \.value),
            "scopes": .list(of: scopes) { view.link(site.entity(of: $0), site.shortName(of: $0)).value },
            "rows": .list(of: pages.matrix.roles(asked: scopes)) { role in row(role, scopes, pages.matrix, view) },
            "label": "Required sign-offs",
            "signoffLabel": "Other recorded sign-offs",
            "requirements": .list(of: pages.requirements(on: page)) { RequirementRow($0, view).value },
            "showsLoose": .bool(page == pages.chunks.count || !loose.isEmpty),
            "signoffs": .list(of: loose) { SignoffRow($0, view).value },
            "pager": Pager(pages.chunks, showing: page, of: "sign-offs", from: .signoffs, countsPages: true).value(
                view),
        ]
    }

    /// The signs of the grid with their words, worst first.
    private func key(_ scopes: [SignoffScope], _ matrix: SignoffMatrix) -> [StatusTag] {
        let states = Set(scopes.flatMap { matrix.requirements(of: $0).map(\.assessment.state) })
        return states.sorted().map(RoleSignoffs.tag)
    }

    private func row(
        _ role: Role.ID, _ scopes: [SignoffScope], _ matrix: SignoffMatrix, _ view: PageView
    ) -> TemplateValue {
        [
            "role": view.link(.role(role)).value,
            "cells": .list(of: scopes) { scope in
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
