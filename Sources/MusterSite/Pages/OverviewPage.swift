import MusterModel
import MusterText

/// The front page: may the next release go, what blocks it, and whose turn it is.
struct OverviewPage: HTMLPage {
    static let template = "overview"

    static func all(in site: Site) -> [OverviewPage] { [OverviewPage()] }

    var address: PageAddress { .overview }

    func head(in site: Site) -> PageHead {
        PageHead(
            title: "Overview", summary: site.mainRelease.map { site.verdictSentence(of: $0) }, section: .overview,
            isStamped: true)
    }

    func content(_ view: PageView) -> TemplateValue {
        let site = view.site
        let main = site.mainRelease
        let result = main.flatMap { site.report.result(for: $0.id) }
        let blockers = result.map { BlockerTree($0.blockers, of: $0.release, view) }
        let gates = gates(of: main, site)
        // What blocks has its card; where nothing does, all have.
        let blocking = gates.filter { $0.gate.isBlocking && $0.state != .pass }
        let cards = blocking.isEmpty ? gates : blocking
        let others = gates.filter { blocking.isEmpty ? false : !$0.gate.isBlocking || $0.state == .pass }
        let unshownGates = max(0, cards.count - Self.shownGates) + max(0, others.count - Self.shownTags)
        let phases = site.project.phases.map { PhaseCard(phase: $0, view: view) }
        let hasWork = phases.contains { !$0.isFinished }
        let unfinished = phases.filter { !hasWork || !$0.isFinished }
        let finished = phases.filter { hasWork && $0.isFinished }
        let unshownPhases = max(0, unfinished.count - Self.shownGates) + max(0, finished.count - Self.shownTags)
        let upcoming = TimelineEvent.upcoming(in: site)
        let roles = roles(of: main, view)
        let issues = site.project.issues.filter { $0.belongs(to: main?.id) }
        return [
            "project": .text(site.project.name),
            "release": .optional(main) { release in
                VerdictBanner(release: release, result: result, view: view).value
            },
            "documents": .text(counted(site.project.documents.count, "document")),
            "blockers": blockers?.groups(showing: 3, isBrief: true) ?? .list([]),
            "turns": blockers?.turns ?? .list([]),
            "blockedGate": .optional(blockers?.gate) { view.link(.gate($0)).value },
            "releasePage": .optional(main.flatMap { view.href(.release($0.id)) }),
            "pack": .optional(main.flatMap { site.addresses.page(of: .release($0.id)) }) {
                .text(view.href(PackPage.address(of: $0)))
            },
            "strip": .optional(GateStrip(Array(gates.prefix(12)), view).drawing) { TemplateValue($0.svg) },
            "severities": TemplateValue(SeverityBars(issues: issues).drawing?.svg),
            "gates": .list(of: cards.prefix(Self.shownGates)) { GateCard($0, view).value },
            "otherGates": .list(of: others.prefix(Self.shownTags)) { GateCard($0, view).value },
            "moreGates": .optional(
                unshownGates > 0 ? counted(unshownGates, "more gate") : nil),
            "gatesPage": .text(view.href(.gates)),
            "roles": .list(of: roles.prefix(Self.shownRoles), \.value),
            "moreRoles": .optional(
                roles.count > Self.shownRoles ? counted(roles.count - Self.shownRoles, "more role") : nil),
            "signoffsPage": .text(view.href(.signoffs)),
            "phases": .list(of: unfinished.prefix(Self.shownGates)) { $0.value },
            "finished": .list(of: finished.prefix(Self.shownTags)) { $0.value },
            "issues": IssueCounts(issues, view).value,
            "knownIssues": .optional(
                site.project.configuration.publicIssues.isPublished ? view.href(.knownIssues) : nil),
            "morePhases": .optional(unshownPhases > 0 ? counted(unshownPhases, "more phase") : nil),
            "phasesPage": .text(view.href(.phases)),
            "changes": changes(view),
            "timeline": .text(view.href(.timeline)),
            "dates": .list(of: upcoming.prefix(Self.shownDates)) { $0.value(view) },
            "moreDates": .optional(
                upcoming.count > Self.shownDates ? counted(upcoming.count - Self.shownDates, "later date") : nil),
            "others": .list(of: site.project.releases.filter { $0.id != main?.id }.prefix(12)) {
                other(release: $0, view)
            },
            "readiness": .text(view.href(.readiness)),
            "schema": .text(view.href(.readinessSchema)),
            "status": .text(view.href(.status)),
            "badge": .text(view.href(address.badge)),
        ]
    }

    // How much a reader takes in at a glance; the rest has a page of its own.
    private static let shownGates = 6
    private static let shownTags = 12
    private static let shownRoles = 6
    private static let shownDates = 4

    private func changes(_ view: PageView) -> TemplateValue {
        let changes = RecentChanges(view.site)
        let shown = changes.events.prefix(Self.shownDates)
        let members: TemplateValue = [
            "reason": .text(changes.reason),
            "events": .list(of: shown) { $0.value(view) },
            "more": .optional(
                changes.events.count > shown.count
                    ? counted(changes.events.count - shown.count, "more dated event") : nil),
            "differences": .list(of: changes.differences.prefix(10)) { listed in
                [
                    "tag": listed.relation.tag.value,
                    "title": PageLink(listed.entry.title, listed.entity.flatMap(view.href)).value,
                ]
            },
            "moreDifferences": .optional(
                changes.differences.count > 10 ? "and \(changes.differences.count - 10) more" : nil),
        ]
        return members.announcingLists
    }

    /// Gates of the release first, those of phases after them, each with what blocks before what informs and what is
    /// open before what is passed. With no release, every gate.
    private func gates(of release: Release?, _ site: Site) -> [GateResult] {
        let own = site.report.gates.filter {
            release == nil || $0.gate.release == release?.id || $0.gate.release == nil
        }
        return own.enumerated().sorted { left, right in
            let (a, b) = (rank(left.element, release), rank(right.element, release))
            return a != b ? a < b : left.offset < right.offset
        }.map(\.element)
    }

    private func rank(_ gate: GateResult, _ release: Release?) -> Int {
        let isOwn = gate.gate.release == release?.id
        return (gate.gate.isBlocking ? 0 : 4) + (gate.state < .waived ? 0 : 2) + (isOwn ? 0 : 1)
    }

    /// The roles that are asked for anything, first those with a veto that is still open, then others with something
    /// open, then those that are done.
    private func roles(of release: Release?, _ view: PageView) -> [RoleSignoffs] {
        let rows = view.site.project.roles.compactMap { role -> RoleSignoffs? in
            let asked = view.site.people.requirements(of: role.id).filter { $0.belongs(to: release?.id) }
            return asked.isEmpty ? nil : RoleSignoffs(role: role, requirements: asked, view: view)
        }
        return rows.filter { $0.isOpen && $0.isVeto } + rows.filter { $0.isOpen && !$0.isVeto }
            + rows.filter { !$0.isOpen }
    }

    private func other(release: Release, _ view: PageView) -> TemplateValue {
        let result = view.site.report.result(for: release.id)
        return [
            "link": view.link(.release(release.id)).value,
            "tag": (result.map { StatusTag($0.verdict.words, $0.verdict.tone) } ?? StatusTag("NOT ASSESSED", .unknown))
                .value,
            "isReleased": .bool(release.isReleased),
            "target": .date(release.target),
        ]
    }
}
