import MusterText

/// Is there a commit with exactly this subject line?
public struct CommitQuestion: Hashable, Sendable {
    public var subject: String

    public init(subject: String) {
        self.subject = subject
    }
}

/// Which commit wrote a line of a document as it stands?
public struct LineQuestion: Hashable, Sendable {
    public var document: RelativePath
    /// From 1.
    public var line: Int

    public init(document: RelativePath, line: Int) {
        self.document = document
        self.line = line
    }
}

/// Which commits changed a file, or anything in a folder?
public struct ChangeQuestion: Hashable, Sendable {
    /// The path, as a document names it.
    public var cited: FileQuestion
    /// The document that the path names; nil when it names none, and is looked for among the files.
    public var found: RelativePath?

    public init(cited: FileQuestion, found: RelativePath?) {
        self.cited = cited
        self.found = found
    }
}

/// Was a cited file there, with its present content, when the line that rests on it was committed?
public struct PresenceQuestion: Hashable, Sendable {
    /// The path, as the document cites it.
    public var cited: FileQuestion
    /// The document that the path names; nil when it names none, and is looked for among the files.
    public var found: RelativePath?
    /// The line of the claim.
    public var claim: LineQuestion

    public init(cited: FileQuestion, found: RelativePath?, claim: LineQuestion) {
        self.cited = cited
        self.found = found
        self.claim = claim
    }
}
