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
        let places = view.site.mentions.places(of: .release(release.id))
        let blockers = BlockerTree(result?.blockers ?? [], of: release.id, view)
        let findings = view.site.findings.ordered.enumerated().map { (number: $0 + 1, finding: $1) }
            .filter { $0.finding.releases.contains(release.id) }
        let decisions = decisions(in: view.site)
        let triggers = view.passageViews([.rollbackTrigger], in: documents)
        let steps = view.passageViews([.rollbackStep], in: documents)
        let plans = view.passageViews(
            [.deploymentPlan, .supportPlan, .communicationPlan, .freeze], in: documents)
        let handoff = view.passageViews([.operatorCommand], in: documents)
        let carried = carried(in: view.site)
        let backlog = backlog(besides: carried, documents, view)
        let counts: TemplateObject = [
            "risksCount": .text(Self.summed(risks.count, "risk")),
            "rollbackCount": .text(Self.points(triggers, "trigger") + ", " + Self.points(steps, "step")),
            "plansCount": .text(Self.summed(plans.count, "section")),
            "handoffCount": .text(Self.summed(handoff.count, "section")),
            "backlogCount": .text(
                Self.summed(carried.count + backlog.reduce(0) { $0 + $1.passage.points.count }, "item")),
            "findingsCount": .text(Self.summed(findings.count, "finding")),
            "documentsCount": .text(Self.summed(documents.count, "document")),
        ]
        return [
            "counts": .object(counts),
            "banner": VerdictBanner(release: release, result: result, view: view).value,
            "blockers": blockers.groups(on: 1, showing: 3),
            "turns": blockers.turns,
            "blockedGate": .optional(blockers.gate) { view.link(.gate($0)).value },
            "pager": ReleaseBlockersPage.pager(blockers.chunks, showing: 1, of: address).value(view),
            "gates": .list(of: gates(in: view.site)) { GateCard($0, view).value },
            "decisions": .list(of: decisions.prefix(Self.shownDecisions)) { DecisionCard($0, view).value },
            "moreDecisions": view.more("decision", of: decisions.count, after: Self.shownDecisions, at: .decisions),
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
            "triggers": .list(of: triggers, \.value),
            "steps": .list(of: steps, \.value),
            "plans": .list(of: plans, \.value),
            "handoff": .list(of: handoff, \.value),
            "backlog": .list(of: backlog, \.value),
            "carried": .list(of: carried.prefix(Self.shownRows)) { TaskRow($0, view).value },
            "moreTasks": view.more("task", of: carried.count, after: Self.shownRows, at: .tasks),
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
            "named": MentionList(places.prefix(Self.shownRows), view).value,
            "moreNamed": view.more(
                "document", of: places.count, after: Self.shownRows,
                at: address.chunk(2, of: ReleaseMentionsPage.folder)),
        ]
    }

    // How many rows of a table stand here; the others are on the page of their kind.
    static let shownRows = 10

    private static let shownDecisions = 8

    // What more there is stands on the page of all findings.
    private static let shownFindings = 15

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

    private func carried(in site: Site) -> [MusterModel.Task] {
        site.project.tasks.filter { $0.isBacklog && $0.release == release.id }
    }

    /// The sections about a backlog that say anything beside the tasks carried over.
    private func backlog(
        besides tasks: [MusterModel.Task], _ documents: [DocumentRecord], _ view: PageView
    ) -> [PassageView] {
        let titles = Set(tasks.map(\.title.folded))
        return view.passageViews([.backlog], in: documents).filter { section in
            !section.passage.points.allSatisfy { titles.contains($0.text.folded) }
        }
    }

    private static func points(_ sections: [PassageView], _ one: String) -> String {
        summed(sections.reduce(0) { $0 + $1.passage.points.count }, one)
    }

    private static func summed(_ count: Int, _ one: String) -> String {
        count == 0 ? "no \(one)" : counted(count, one)
    }

    private func decisions(in site: Site) -> [Decision] {
        site.project.decisions.filter { $0.release == release.id && $0.isGoNoGo }
    }
}
