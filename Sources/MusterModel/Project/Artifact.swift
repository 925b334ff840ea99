import MusterText

/// A built file that the documents list.
public struct Artifact: Sendable {
    public typealias ID = Identifier<Artifact>

    public var id: ID
    /// The file's name as listed.
    public var file: String
    public var platform: String?
    public var size: String?
    /// Every digest that a document states of it.
    public var statements: [Statement]
    /// The file that was found, relative to the project's root.
    public var found: RelativePath?
    public var check: Check
    public var release: Release.ID?
    public var assessment: Assessment
    public var location: SourceLocation

    /// One stated digest.
    public struct Statement: Sendable, Equatable {
        /// As written; nil for one that is "to follow".
        public var digest: String?
        /// `sha256`, `sha384`, `sha512`, `sha1`, `md5`, `blake2b` …; nil when neither the words nor the length tell.
        public var algorithm: String?
        public var source: FactReference
        public var location: SourceLocation

        public init(digest: String?, algorithm: String?, source: FactReference, location: SourceLocation) {
            self.digest = digest
            self.algorithm = algorithm
            self.source = source
            self.location = location
        }
    }

    /// What comparing the file with its stated digests gave.
    public enum Check: Sendable, Equatable {
        case verified
        /// The digest that the file really has, lowercase hex.
        case mismatch(actual: String)
        /// Documents state different digests of one file.
        case disagreement
        /// No such file where the artifacts are looked for.
        case absent
        /// No folder of artifacts is at hand.
        case notChecked
        /// The digest is cut short, malformed or of an algorithm that proves nothing.
        case unusable
        /// The list promises it for later.
        case toFollow
    }

    public init(
        id: ID, file: String, platform: String? = nil, size: String? = nil, statements: [Statement],
        found: RelativePath? = nil, check: Check, release: Release.ID? = nil, assessment: Assessment,
        location: SourceLocation
    ) {
        self.id = id
        self.file = file
        self.platform = platform
        self.size = size
        self.statements = statements
        self.found = found
        self.check = check
        self.release = release
        self.assessment = assessment
        self.location = location
    }
}
