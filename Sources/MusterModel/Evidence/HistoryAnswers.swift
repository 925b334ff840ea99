import MusterText

/// What there is of a history.
public enum HistoryStanding: Sendable, Equatable {
    /// None was looked for, or no repository tracks the project: nothing is wrong, and nothing can be said.
    case none
    /// All of it, up to the commit of this hash.
    case whole(head: String)
    /// A repository tracks the project and does not tell its history, with the reason.
    case unreadable(String)
}

/// What the history of the repository says of a commit message.
public enum CommitAnswer: Sendable, Equatable {
    /// The latest commit with this subject.
    case found(Commit)
    /// The history is whole and no commit has this subject; those whose subject is nearly the same, at most three.
    case absent(nearest: [Commit])
    /// There is no history to look in, or not all of it, with the reason.
    case unknown(String)
}

/// Who wrote a line.
public enum LineAnswer: Sendable, Equatable {
    /// The commit that brought the line into the document, or moved or changed it last.
    case committed(Commit)
    /// The line, or the whole document, is not committed as it stands.
    case uncommitted
    /// It cannot be told, with the reason.
    case unknown(String)
}

/// Whether evidence was there when it was first cited.
public enum PresenceAnswer: Sendable, Equatable {
    /// It was, with its present content; the commit of the claim.
    case existed(Commit)
    /// It was, and has other content now; the commit of the claim.
    case changed(Commit)
    /// It was not there under its path; the commit of the claim.
    case added(Commit)
    /// It cannot be told, with the reason.
    case unknown(String)
}

/// Which commits changed something.
public enum ChangeAnswer: Sendable, Equatable {
    /// Those that did, newest first.
    case commits([Commit])
    /// The path names nothing of the project.
    case nothing
    /// It cannot be told, with the reason.
    case unknown(String)
}

/// Whether a signature holds.
public enum SignatureAnswer: Sendable, Equatable {
    /// It holds, and the keys that the project trusts say whose it is: every name that they give him, and the fingerprint
    /// of the key.
    case good(signer: [String], key: String)
    /// There is none.
    case unsigned
    /// There is one whose key is unknown, expired or revoked, in words.
    case untrusted(String)
    /// There is one, and it is not of what it stands at.
    case broken
    /// It was not checked, with the reason.
    case unknown(String)
}
