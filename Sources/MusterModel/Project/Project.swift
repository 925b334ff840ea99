import MusterText

/// What the documents of a project say, joined: the input of judging and of every page.
///
/// Every list is in the order in which pages show it by default and does not depend on the order of files or facts.
public struct Project: Sendable {
    /// The name from the configuration, else of the root folder.
    public var name: String
    public var configuration: Configuration
    /// The date for which everything is judged.
    public var asOf: CivilDate
    /// All documents that were read, by path.
    public var documents: [DocumentRecord]
    /// Files that were not read, by path.
    public var unread: [UnreadFile]
    /// Highest version first, then names.
    public var releases: [Release]
    /// By number.
    public var phases: [Phase]
    /// By number.
    public var tasks: [Task]
    public var criteria: [Criterion]
    public var checklistItems: [ChecklistItem]
    public var requirements: [SignoffRequirement]
    public var signoffs: [Signoff]
    /// Newest first, undated ones last.
    public var decisions: [Decision]
    public var issues: [Issue]
    public var risks: [Risk]
    public var artifacts: [Artifact]
    /// The reports that the configuration names for releases, in its order.
    public var reports: [ReleaseReport]
    /// Files in the configured artifact folders that no document lists, sorted; lists and signatures are not among them.
    public var unlistedFiles: [RelativePath]
    /// By date, undated ones last.
    public var milestones: [Milestone]
    public var deliverables: [Deliverable]
    public var references: [Reference]
    public var roles: [Role]
    public var waivers: [Waiver]
    public var workflows: [Workflow]
    /// Disagreements and gaps that linking saw; judging adds its own.
    public var findings: [Finding]
    /// What has become of everything that was published before; nil for a project without a ledger.
    public var ledger: LedgerAccount?
    /// What there was of a history to look in.
    public var history = HistoryStanding.none

    /// A file under the content that was not read.
    public struct UnreadFile: Sendable, Equatable {
        public var path: RelativePath
        public var reason: String
        /// Whether it is a document that should have been read: then no release is better than not assessed.
        public var isFailure: Bool

        public init(path: RelativePath, reason: String, isFailure: Bool) {
            self.path = path
            self.reason = reason
            self.isFailure = isFailure
        }
    }

    public init(name: String, configuration: Configuration, asOf: CivilDate) {
        self.name = name
        self.configuration = configuration
        self.asOf = asOf
        documents = []
        unread = []
        releases = []
        phases = []
        tasks = []
        criteria = []
        checklistItems = []
        requirements = []
        signoffs = []
        decisions = []
        issues = []
        risks = []
        artifacts = []
        reports = []
        unlistedFiles = []
        milestones = []
        deliverables = []
        references = []
        roles = []
        waivers = []
        workflows = []
        findings = []
    }

    /// The fact that a reference names.
    public func fact(_ reference: FactReference) -> Fact { documents[reference.document].facts[reference.fact] }

    /// Where a fact stands.
    public func location(of reference: FactReference) -> SourceLocation {
        SourceLocation(path: documents[reference.document].path, line: fact(reference).line)
    }
}
