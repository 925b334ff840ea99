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

    public enum Kind: String, Hashable, Sendable {
        case branch, tag
    }

    /// The first twelve digits of the hash, as pages show it.
    public var shortHash: String { String(decoding: hash.utf8.prefix(12), as: UTF8.self) }

    public init(kind: Kind, name: String, hash: String, date: CivilDate?) {
        self.kind = kind
        self.name = name
        self.hash = hash
        self.date = date
    }
}
