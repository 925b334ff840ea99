import MusterModel
import MusterText

/// Everything about one release, from the verdict to the backlog.
struct ReleasePage: HTMLPage {
    static let template = "release"

    let release: Release
    let address: PageAddress

    static func all(in site: Site) -> [ReleasePage] {
        site.project.releases.compactMap { release in
            site.addresses.page(of: .release(release.id)).map { ReleasePage(release: release, address: $0) }
        }
    }

    func head(in site: Site) -> PageHead {
        PageHead(
            title: release.name, summary: site.verdictSentence(of: release), section: .overview, isStamped: true)
    }

    func content(_ view: PageView) -> TemplateValue {
        let result = view.site.report.result(for: release.id)
        let documents = documents(in: view.site)
        let artifacts = view.site.project.artifacts.filter { $0.belongs(to: release.id) }
        let issues = ReleaseIssuesPage.issues(of: release.id, view.site)
        let risks = view.site.project.risks.filter { $0.belongs(to: release.id) }
        let blockers = BlockerTree(result?.blockers ?? [], of: release.id, view)
        let findings = view.site.findings.ordered.enumerated().map { (number: $0 + 1, finding: $1) }
            .filter { $0.finding.releases.contains(release.id) }
        return [
            "banner": VerdictBanner(release: release, result: result, view: view).value,
            "blockers": blockers.groups(on: 1, showing: 6),
            "turns": blockers.turns,
            "blockedGate": .optional(blockers.gate) { view.link(.gate($0)).value },
            "pager": ReleaseBlockersPage.pager(blockers.chunks, showing: 1, of: address).value(view),
            "gates": .list(of: gates(in: view.site)) { GateCard($0, view).value },
            "decisions": .list(of: decisions(in: view.site)) { DecisionCard($0, view).value },
            "scope": view.passages([.scope], in: documents),
            "artifacts": .list(of: artifacts.prefix(Self.shownRows)) { ArtifactRow($0, view).value },
            "moreArtifacts": view.more("file", of: artifacts.count, after: Self.shownRows, at: .artifacts),
            "issues": .list(of: issues.prefix(Self.shownRows)) { IssueRow($0, view).value },
            "moreIssues": view.more(
                "issue", of: issues.count, after: Self.shownRows,
                at: address.chunk(2, of: ReleaseIssuesPage.folder)),
            "risks": .list(of: risks.prefix(Self.shownRows)) { RiskRow($0, view).value },
            "moreRisks": view.more("risk", of: risks.count, after: Self.shownRows, at: .risks),
            "tests": view.passages([.testSummary, .metrics], in: documents),
            "triggers": view.passages([.rollbackTrigger], in: documents),
            "steps": view.passages([.rollbackStep], in: documents),
            "plans": view.passages([.deploymentPlan, .supportPlan, .communicationPlan, .freeze], in: documents),
            "handoff": view.passages([.operatorCommand], in: documents),
            "backlog": view.passages([.backlog], in: documents),
            "carried": .optional(carried(in: view.site)) { tasks in
                [
                    "label": "Tasks carried over",
                    "tasks": .list(of: tasks.prefix(Self.shownRows)) { TaskRow($0, view).value },
                    "moreTasks": view.more("task", of: tasks.count, after: Self.shownRows, at: .tasks),
                ]
            },
            "findings": .list(of: findings.prefix(6)) { FindingRow($0.finding, number: $0.number, view).brief },
            "furtherFindings": .list(of: findings.prefix(Self.shownFindings).dropFirst(6)) {
                FindingRow($0.finding, number: $0.number, view).brief
            },
            "moreFindings": .optional(
                findings.count > Self.shownFindings
                    ? counted(findings.count - Self.shownFindings, "more finding") : nil),
            "findingsPage": .text(view.href(.findings)),
            "moreDocuments": view.more("document", of: documents.count, after: Self.shownRows, at: .documents),
            "documents": .list(of: documents.prefix(Self.shownRows)) { document in
                ["link": view.link(.document(document.path), document.title).value, "kind": .text(document.kind.words)]
            },
        ]
    }

    // How many rows of a table stand here; the others are on the page of their kind.
    static let shownRows = 30

    // What more there is stands on the page of all findings.
    private static let shownFindings = 25

    /// Its own documents, readiness reviews first; without any those of no other release.
    private func documents(in site: Site) -> [DocumentRecord] {
        let others = release.documents.filter { !release.reviews.contains($0) }
        return (release.reviews + others).compactMap(site.document)
    }

    private func gates(in site: Site) -> [GateResult] {
        site.report.gates.filter { gate in
            gate.gate.release == release.id || (gate.gate.phase != nil && gate.gate.phase == release.phase)
        }
    }

    /// Nil when there are none.
    private func carried(in site: Site) -> [MusterModel.Task]? {
        let tasks = site.project.tasks.filter { $0.isBacklog && $0.release == release.id }
        return tasks.isEmpty ? nil : tasks
    }

    private func decisions(in site: Site) -> [Decision] {
        site.project.decisions.filter { $0.release == release.id && $0.isGoNoGo }
    }
}
