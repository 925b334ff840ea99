import MusterModel
import MusterText

/// All that pages are made of, with what several of them look up computed once.
///
/// Shared, not copied: every component of every page holds it.
final class Site: Sendable {
    let project: Project
    let report: GateReport
    let options: SiteOptions
    let addresses: AddressBook
    let index: EntityIndex
    let anchors: LineAnchors
    let citations: Citations
    let backlinks: Backlinks
    let mentions: Mentions
    let people: SignoffsByRole
    let findings: FindingOrder
    let pages: ListPages
    /// The entities that a fact is, or is part of.
    let facts: FactEntities
    /// The addresses of pages that were published once and are not there any more.
    let formerAddresses: [FormerAddress]
    /// The release that the front page is about; nil for a project without any.
    let mainRelease: Release?

    init(_ project: Project, _ report: GateReport, _ options: SiteOptions) {
        self.project = project
        self.report = report
        self.options = options
        addresses = AddressBook(project, report)
        formerAddresses = FormerAddress.all(project, addresses)
        index = EntityIndex(project, report)
        anchors = LineAnchors(project.documents)
        citations = Citations(project, index)
        backlinks = Backlinks(project, report, index)
        mentions = Mentions(project, index)
        people = SignoffsByRole(project)
        let main = Site.mainRelease(of: project)
        mainRelease = main
        findings = FindingOrder(report.findings, main: main?.id)
        facts = FactEntities(project)
        pages = ListPages(project, backlinks)
    }

    /// The document of a path; nil when it was not read.
    func document(_ path: RelativePath) -> DocumentRecord? { index.documents[path].map { project.documents[$0] } }

    // The unreleased one with the nearest target date, else the highest version that is not out, else the highest.
    private static func mainRelease(of project: Project) -> Release? {
        let unreleased = project.releases.filter { !$0.isReleased }
        var nearest: Release?
        for release in unreleased {
            guard let target = release.target else { continue }
            if let best = nearest?.target, best <= target { continue }
            nearest = release
        }
        return nearest ?? unreleased.first ?? project.releases.first
    }
}
