import MusterText

/// A commit of the project's repository.
public struct Commit: Hashable, Sendable {
    /// All digits, lowercase hex: 40, or 64 in a repository of SHA-256.
    public var hash: String
    /// The day on which it was committed, in UTC.
    public var date: CivilDate
    /// The first paragraph of its message, in one line.
    public var subject: String
    public var committer: Person
    public var author: Person

    /// Whom a commit names; nothing in it proves that he is who he says.
    public struct Person: Hashable, Sendable {
        public var name: String
        /// The e-mail address.
        public var address: String

        public init(name: String, address: String) {
            self.name = name
            self.address = address
        }
    }

    public init(hash: String, date: CivilDate, subject: String, committer: Person, author: Person) {
        self.hash = hash
        self.date = date
        self.subject = subject
        self.committer = committer
        self.author = author
    }

    /// The first twelve digits of its hash, as pages show it.
    public var shortHash: String { String(decoding: hash.utf8.prefix(12), as: UTF8.self) }
}

/// A branch or tag, and the commit that it names.
public struct NamedCommit: Hashable, Sendable {
    public var kind: Kind
    /// Without `refs/…/` and the name of a remote: `release/v1.0.0`.
    public var name: String
    /// The hash of the commit.
    public var hash: String
    /// When the tag was made, else the day of the commit, in UTC.
    public var date: CivilDate?
    /// The hash of the tag as an object of its own, which may be signed; nil for a branch and for a plain name of a commit.
    public var tagObject: String?

    public enum Kind: String, Hashable, Sendable {
        case branch, tag
    }

    /// Whether it is a tag that marks a release: by the release's name, or by its version in whatever spelling.
    public func marks(release: String) -> Bool {
        guard kind == .tag else { return false }
        let version = VersionNumber(release)
        return name.hasSameBytes(as: release) || version != nil && VersionNumber(name) == version
    }

    /// The first twelve digits of the hash, as pages show it.
    public var shortHash: String { String(decoding: hash.utf8.prefix(12), as: UTF8.self) }

    public init(kind: Kind, name: String, hash: String, date: CivilDate?, tagObject: String? = nil) {
        self.tagObject = tagObject
        self.kind = kind
        self.name = name
        self.hash = hash
        self.date = date
    }
}
