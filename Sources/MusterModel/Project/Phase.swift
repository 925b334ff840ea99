import MusterText

/// A planning unit of the project.
public struct Phase: Sendable {
    public typealias ID = Identifier<Phase>

    public var id: ID
    /// Its number or code as written (`7`); empty when it has none.
    public var number: String
    public var title: String
    /// The task that opens it.
    public var kickoff: Task.ID?
    /// Its tasks, by number.
    public var tasks: [Task.ID]
    /// Its progress logs and minutes, by path.
    public var logs: [RelativePath]
    /// What the documents claim of the phase itself, against which its tasks are held.
    public var claimed: Assessment?
    public var sources: [FactReference]
    public var locations: [SourceLocation]

    public init(
        id: ID, number: String, title: String, kickoff: Task.ID? = nil, tasks: [Task.ID] = [],
        logs: [RelativePath] = [], claimed: Assessment? = nil, sources: [FactReference] = [],
        locations: [SourceLocation] = []
    ) {
        self.id = id
        self.number = number
        self.title = title
        self.kickoff = kickoff
        self.tasks = tasks
        self.logs = logs
        self.claimed = claimed
        self.sources = sources
        self.locations = locations
    }
}

/// A workflow template: phases, roles and deliverables that describe how to work, no record of progress.
public struct Workflow: Sendable {
    public typealias ID = Identifier<Workflow>

    public var id: ID
    public var title: String
    public var path: RelativePath
    /// The index of its document in ``Project/documents``.
    public var document: Int

    public init(id: ID, title: String, path: RelativePath, document: Int) {
        self.id = id
        self.title = title
        self.path = path
        self.document = document
    }
}
