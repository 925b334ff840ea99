import MusterText

/// A version, or a named release, that the documents want to launch.
public struct Release: Sendable {
    public typealias ID = Identifier<Release>

    public var id: ID
    /// `v1.0.0`, or its name where it has no version.
    public var name: String
    /// Its other names, as written.
    public var aliases: [String]
    /// The nearest target date that is stated; nil when none is.
    public var target: CivilDate?
    /// Whether a past milestone says that it is out, or its tag exists.
    public var isReleased: Bool
    public var branch: String?
    /// The tag that marks it in the history.
    public var tag: NamedCommit?
    /// What its tag's signature shows; nil when no signature is looked at.
    public var tagSignature: SignatureAnswer?
    /// The branch of that name in the history.
    public var tip: NamedCommit?
    /// The phase that ends in it.
    public var phase: Phase.ID?
    /// The tasks that launch it or make its candidate.
    public var launchTasks: [Task.ID]
    /// Its readiness documents (reviews, checklists, minutes), by path.
    public var reviews: [RelativePath]
    /// All documents that belong to it, by path.
    public var documents: [RelativePath]
    /// Where it is named, best place first.
    public var locations: [SourceLocation]

    public init(
        id: ID, name: String, aliases: [String] = [], target: CivilDate? = nil, isReleased: Bool = false,
        branch: String? = nil, phase: Phase.ID? = nil, launchTasks: [Task.ID] = [], reviews: [RelativePath] = [],
        documents: [RelativePath] = [], locations: [SourceLocation] = []
    ) {
        self.id = id
        self.name = name
        self.aliases = aliases
        self.target = target
        self.isReleased = isReleased
        self.branch = branch
        self.phase = phase
        self.launchTasks = launchTasks
        self.reviews = reviews
        self.documents = documents
        self.locations = locations
    }
}
