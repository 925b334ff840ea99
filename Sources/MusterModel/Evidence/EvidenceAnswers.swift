import MusterText

/// What was observed, for each question that was asked.
public struct EvidenceAnswers: Sendable {
    public var files: [FileQuestion: FileAnswer] = [:]
    public var artifacts: [ArtifactQuestion: ArtifactAnswer] = [:]
    public var commits: [CommitQuestion: CommitAnswer] = [:]
    public var reports: [ReportQuestion: ReportAnswer] = [:]
    public var lines: [LineQuestion: LineAnswer] = [:]
    public var presences: [PresenceQuestion: PresenceAnswer] = [:]
    public var changes: [ChangeQuestion: ChangeAnswer] = [:]
    /// What is known of the signatures of the commits that wrote the lines asked for, by hash.
    public var signatures: [String: SignatureAnswer] = [:]
    /// The signatures of documents as a whole, in the order of the names of their files; empty for one without any.
    public var statements: [RelativePath: [SignatureAnswer]] = [:]
    /// What is known of the signatures of the tags of releases, by the names of the tags.
    public var tagSignatures: [String: SignatureAnswer] = [:]
    /// The branches and tags of the repository, in the order of their names.
    public var names: [NamedCommit] = []
    public var history = HistoryStanding.none
    /// The configured artifact folders that are there, relative to the root.
    public var artifactFolders: [RelativePath] = []
    /// Every regular file in the configured artifact folders, relative to the root, sorted.
    public var artifactFiles: [RelativePath] = []

    public init() {}

    /// The answer to a question; unknown when it was not asked.
    public subscript(question: FileQuestion) -> FileAnswer { files[question] ?? .unreadable("not looked for") }
    /// The answer to a question; unknown when it was not asked.
    public subscript(question: ArtifactQuestion) -> ArtifactAnswer {
        artifacts[question] ?? .unreadable("not looked for", at: nil)
    }
    /// The answer to a question; no report when it was not asked.
    public subscript(question: ReportQuestion) -> ReportAnswer { reports[question] ?? .noReport }
    /// The answer to a question; unknown when it was not asked.
    public subscript(question: CommitQuestion) -> CommitAnswer { commits[question] ?? .unknown("not looked for") }
    /// The answer to a question; unknown when it was not asked.
    public subscript(question: LineQuestion) -> LineAnswer { lines[question] ?? .unknown("not looked for") }
    /// The answer to a question; unknown when it was not asked.
    public subscript(question: PresenceQuestion) -> PresenceAnswer {
        presences[question] ?? .unknown("not looked for")
    }
}

/// What a file says that may be a report.
public enum ReportAnswer: Sendable, Equatable {
    /// What the report says, and its path from the root.
    case report(TestReport, at: RelativePath)
    /// There is no such file, or it is neither a JUnit nor a SARIF report.
    case noReport
    /// It is there and cannot be read as the report that it is named or begins as, with the reason.
    case unreadable(String, at: RelativePath)
}

/// What is at a path that a document names.
public enum FileAnswer: Sendable, Equatable {
    /// A regular file, with its path from the root and its size in bytes. When the document writes it in other letters
    /// (upper and lower case) `otherCase` is true.
    case file(RelativePath, size: Int, otherCase: Bool)
    /// A folder, with its path from the root and whether nothing lies in it.
    case folder(RelativePath, isEmpty: Bool, otherCase: Bool)
    /// The configuration says that it lives elsewhere (`evidence: {outside: […]}`): not looked for.
    case outside
    /// Nothing is there; files elsewhere in the project that have its name, nearest first, at most five.
    case missing(candidates: [RelativePath])
    /// Something is there or may be, and cannot be looked at, with the reason: a symbolic link, no permission.
    case unreadable(String)
}

/// What a file holds that a document states a digest of.
public enum ArtifactAnswer: Sendable, Equatable {
    /// The digest of its bytes, its path from the root and its size in bytes.
    case digest(Digest, at: RelativePath, size: Int)
    /// The file is there, but digests of this algorithm prove nothing and are not recomputed.
    case notRecomputed(at: RelativePath, size: Int)
    /// No such file in any of the folders.
    case absent
    /// It is there and cannot be read, or changed while it was read.
    case unreadable(String, at: RelativePath?)
}
