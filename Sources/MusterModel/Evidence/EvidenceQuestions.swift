import MusterText

/// What linking wants to know of the world outside the documents: asked all at once, answered all at once.
public struct EvidenceQuestions: Sendable, Equatable {
    /// Each question once; in any order.
    public var files: Set<FileQuestion> = []
    public var artifacts: Set<ArtifactQuestion> = []
    public var commits: Set<CommitQuestion> = []
    public var reports: Set<ReportQuestion> = []
    public var lines: Set<LineQuestion> = []
    public var presences: Set<PresenceQuestion> = []
    public var changes: Set<ChangeQuestion> = []
    /// The lines among ``lines`` of whose commits the signatures are looked at.
    public var signedLines: Set<LineQuestion> = []
    /// The documents whose own signatures, in files beside them, are looked at.
    public var statements: Set<RelativePath> = []
    /// The names of releases of whose tags the signatures are looked at.
    public var signedReleases: Set<String> = []

    public init() {}
}

/// Is there a file or folder at a path that a document names?
public struct FileQuestion: Hashable, Sendable {
    /// As written, without an anchor: `docs/x.md`, `../evidence/run.json`.
    public var path: String
    /// The document that names it: the path is looked for from its folder, the content folders and the root.
    public var document: RelativePath

    public init(path: String, document: RelativePath) {
        self.path = path
        self.document = document
    }
}

/// What are the bytes of a file that a document states a digest of?
public struct ArtifactQuestion: Hashable, Sendable {
    /// The file's name or path, as written.
    public var file: String
    public var algorithm: DigestAlgorithm
    /// The document that states the digest: the file is looked for in the artifact folders, in the document's folder and
    /// in the root.
    public var document: RelativePath

    public init(file: String, algorithm: DigestAlgorithm, document: RelativePath) {
        self.file = file
        self.algorithm = algorithm
        self.document = document
    }
}

/// What does a report of tests or of an analysis say that a document cites as evidence, or that is configured for a release?
public struct ReportQuestion: Hashable, Sendable {
    /// Where the report is looked for.
    public var file: FileQuestion

    public init(file: FileQuestion) {
        self.file = file
    }

    /// Whether a path may be one of a report: `.xml`, `.sarif`, `.json`.
    public static func mayBeReport(_ path: String) -> Bool {
        let ending = path.asciiLowercased.split(onByte: UInt8(ascii: ".")).last ?? ""
        return ["xml", "sarif", "json"].contains(ending)
    }
}
