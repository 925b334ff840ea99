import MusterModel
import MusterText

/// Joins what documents say, and what was observed, into one project.
///
/// Pure: the same documents in any order give the same project.
public struct ProjectLinker: Sendable {
    private let configuration: Configuration
    private let asOf: CivilDate

    /// - Parameter asOf: the day for which everything is judged.
    public init(configuration: Configuration, asOf: CivilDate) {
        self.configuration = configuration
        self.asOf = asOf
    }

    /// What each finding of linking means; one for each id.
    public static let explanations: [Explanation] =
        FindingID.allCases.map(\.explanation) + HistoryFindingID.allCases.map(\.explanation)
        + LedgerFindingID.allCases.map(\.explanation) + LedgerReader.explanations

    /// What has to be observed before the documents can be joined.
    public func questions(for records: [DocumentRecord]) -> EvidenceQuestions {
        EvidenceAsking(ProjectSources(records, configuration: configuration, asOf: asOf)).questions()
    }

    /// Joins the documents.
    ///
    /// - Parameters:
    ///   - records: in any order, no path twice.
    ///   - unread: the files that were not read, in any order.
    ///   - answers: to the questions of ``questions(for:)``; what is not answered counts as unknown.
    ///   - ledger: what was published before; nil for a project without a ledger.
    ///   - noted: findings about all releases that were made before, to stand beside those of linking.
    ///   - name: what the project is called where the configuration does not say.
    /// - Returns: the project, with the findings of linking in it; linking itself adds no diagnostics.
    public func link(
        _ records: [DocumentRecord], unread: [Project.UnreadFile] = [], answers: EvidenceAnswers = EvidenceAnswers(),
        ledger: Ledger? = nil, noted: [Finding] = [], name: String
    ) -> Diagnosed<Project> {
        let sources = ProjectSources(records, configuration: configuration, asOf: asOf)
        var project = Project(name: configuration.project.name ?? name, configuration: configuration, asOf: asOf)
        project.documents = sources.records
        project.unread = unread.sorted { $0.path < $1.path }
        let assembly = ProjectAssembly(Catalogs(sources), answers: answers)
        assembly.fill(&project)
        project.findings += noted.map { $0.concerning(project.releases.map(\.id).sorted()) }
        LedgerLinker.apply(ledger, to: &project)
        project.findings = FindingSettings(configuration, documents: project.documents).applied(to: project.findings)
            .sorted()
        project.tasks = ContradictedTasks.assessed(project.tasks, against: project.findings)
        return Diagnosed(project)
    }

    /// Settles by older versions of documents whether sign-offs of which nothing else tells are out of date.
    ///
    /// - Parameter signed: what the text of its document was when a sign-off was written into it.
    public func settle(_ project: inout Project, signed: [Signoff.ID: String]) {
        guard !signed.isEmpty else { return }
        let before = project.findings
        project.findings = []
        Staleness(project, signed: signed).apply(to: &project)
        let settings = FindingSettings(configuration, documents: project.documents)
        project.findings = (before + settings.applied(to: project.findings)).sorted()
    }
}

extension Finding {
    /// The same finding about certain releases.
    fileprivate func concerning(_ releases: [Release.ID]) -> Finding {
        var finding = self
        finding.releases = releases
        return finding
    }
}
