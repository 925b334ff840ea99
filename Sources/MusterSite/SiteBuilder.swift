import MusterModel
import MusterText

/// Makes the pages of a project: first the list of all, then each by itself.
public struct SiteBuilder: Sendable {
    private let site: Site
    private let templates: TemplateLibrary

    /// Reads the templates and gives everything an address; throws for a template that is wrong.
    public init(_ project: Project, _ report: GateReport, _ options: SiteOptions) throws(SiteError) {
        do throws(TemplateError) {
            templates = try TemplateLibrary(files: options.templates, mode: .site)
        } catch {
            throw .template(error)
        }
        site = Site(project, report, options)
    }

    /// Every file of the site, sorted by path; throws when two of them would be one on some file system.
    public func pages() throws(SiteError) -> [PageRequest] {
        let kinds: [any Page.Type]
        switch site.options.audience {
        case .all: kinds = Self.publicKinds + Self.kinds
        case .public: kinds = Self.publicKinds
        }
        let requests = kinds.flatMap { $0.all(in: site).map { PageRequest(page: $0) } }
        let sorted = requests.sorted { $0.path < $1.path }
        var taken = TakenPaths()
        for request in sorted {
            if let other = taken.insert(request.path) { throw .collision(other, request.path) }
        }
        return (sorted + formerPages(beside: &taken)).sorted { $0.path < $1.path }
    }

    /// What stands at former addresses that nothing else uses now: the ledger is text, and may name any.
    private func formerPages(beside taken: inout TakenPaths) -> [PageRequest] {
        var kinds: [any Page.Type] = [MovedIssuePage.self, GoneIssuePage.self]
        switch site.options.audience {
        case .all: kinds += [MovedPage.self, GonePage.self]
        case .public: break
        }
        let requests = kinds.flatMap { $0.all(in: site).map { PageRequest(page: $0) } }
        return requests.sorted { $0.path < $1.path }.filter { taken.insert($0.path) == nil }
    }

    /// The content of one file. May be called from several threads at once.
    public func render(_ request: PageRequest) throws(SiteError) -> SiteFile {
        do throws(TemplateError) {
            return SiteFile(path: request.path, bytes: try request.page.bytes(in: site, templates))
        } catch {
            throw .template(error)
        }
    }

    /// What is published for everybody.
    private static let publicKinds: [any Page.Type] = [
        KnownIssuesPage.self, KnownIssuePage.self, KnownIssuesGroupPage.self, KnownIssuesFeed.self,
        KnownIssuesFile.self, KnownIssuesSchemaFile.self, KnownIssuesAsset.self, NoJekyllFile.self, RobotsFile.self,
        SitemapFile.self,
    ]

    /// What is published for the project. To add a page, add its type here and its template to `site-templates/`.
    private static let kinds: [any Page.Type] = [
        OverviewPage.self, ReleasePage.self, ReleaseBlockersPage.self, ReleaseIssuesPage.self,
        ReleaseMentionsPage.self, PackPage.self,
        GatesPage.self, GatePage.self, RulePage.self, GateWaiversPage.self,
        PhasesPage.self, PhasePage.self,
        TasksPage.self, TaskPage.self, TaskListPage.self, SignoffsPage.self, RolePage.self, DecisionsPage.self,
        ArtifactsPage.self,
        TraceabilityPage.self, WorkflowsPage.self, WorkflowPage.self, RisksPage.self, TimelinePage.self,
        DocumentsPage.self,
        DocumentPage.self, FindingsPage.self, ReadingPage.self, SearchPage.self, StylePage.self, AboutPage.self,
        NotFoundPage.self,
        OutputsPage.self, CardPage.self, ChangesFeed.self, MilestonesFile.self, BadgeEndpointFile.self,
        SearchIndexFile.self, ChecksumFile.self, ReadinessFile.self, ReadinessSchemaFile.self, StatusFile.self,
        BadgeFile.self,
        AssetFile.self,
    ]
}
