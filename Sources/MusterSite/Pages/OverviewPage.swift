import MusterModel
import MusterText

/// The front page: may the next release go, what blocks it, and whose turn it is.
struct OverviewPage: HTMLPage {
    static let template = "overview"

    static func all(in site: Site) -> [OverviewPage] { [OverviewPage()] }

    var address: PageAddress { .overview }

    func head(in site: Site) -> PageHead {
        PageHead(title: "Overview", section: .overview, isStamped: true)
    }

    func content(_ view: PageView) -> TemplateValue {
        let site = view.site
        let main = site.mainRelease
        let result = main.flatMap { site.report.result(for: $0.id) }
        let blockers = result.map { BlockerTree($0.blockers, of: $0.release, view) }
        let issues = site.project.issues.filter { $0.belongs(to: main?.id) }
        return [
            "project": .text(site.project.name),
            "release": .optional(main) { release in
                VerdictBanner(release: release, result: result, view: view).value
            },
            "documents": .text(counted(site.project.documents.count, "document")),
            "blockers": blockers?.groups(showing: 5) ?? .list([]),
            "turns": blockers?.turns ?? .list([]),
            "gates": .list(of: gates(of: main, site)) { GateCard($0, view).value },
            "roles": roles(of: main, view),
            "phases": .list(of: site.project.phases) { PhaseCard(phase: $0, view: view).value },
            "issues": IssueCounts(issues, view).value,
            "knownIssues": .optional(site.project.configuration.publicIssues.isPublished ? view.href(.knownIssues) : nil),
            "dates": .list(of: TimelineEvent.upcoming(in: site).prefix(8)) { $0.value(view) },
            "others": .list(of: site.project.releases.filter { $0.id != main?.id }) { other(release: $0, view) },
            "readiness": .text(view.href(.readiness)),
            "status": .text(view.href(.status)),
            "badge": .text(view.href(.badge)),
        ]
    }

    // Gates of the release first; those of phases only where they block it. With no release, every gate.
    private func gates(of release: Release?, _ site: Site) -> [GateResult] {
        guard let release else { return site.report.gates }
        let own = site.report.gates.filter { $0.gate.release == release.id }
        return own + site.report.gates.filter { $0.gate.release == nil }
    }

    private func roles(of release: Release?, _ view: PageView) -> TemplateValue {
        let rows = view.site.project.roles.compactMap { role -> RoleSignoffs? in
            let asked = view.site.people.requirements(of: role.id).filter { $0.belongs(to: release?.id) }
            return asked.isEmpty ? nil : RoleSignoffs(role: role, requirements: asked, view: view)
        }
        return .list(of: rows, \.value)
    }

    private func other(release: Release, _ view: PageView) -> TemplateValue {
        let result = view.site.report.result(for: release.id)
        return [
            "link": view.link(.release(release.id)).value,
            "tag": (result.map { StatusTag($0.verdict.words, $0.verdict.tone) } ?? StatusTag("NOT ASSESSED", .unknown)).value,
            "isReleased": .bool(release.isReleased),
            "target": .date(release.target),
        ]
    }
}
