import MusterModel

/// A commit in a sentence: the partial `commit`.
struct CommitNote: Sendable {
    let commit: Commit

    init(_ commit: Commit) { self.commit = commit }

    var value: TemplateValue {
        [
            "hash": .text(commit.shortHash),
            "subject": .text(commit.subject),
            "person": .text(commit.committer.name),
            "author": .optional(commit.author == commit.committer ? nil : commit.author.name),
            "date": DateStamp(commit.date).value,
        ]
    }
}

/// What the history says of the commit that a task demands: the partial `demanded-commit`.
struct DemandedCommit: Sendable {
    private let found: Commit?
    private let nearest: [Commit]

    /// Nil where the history says nothing.
    init?(_ answer: CommitAnswer?) {
        switch answer {
        case .found(let commit): (found, nearest) = (commit, [])
        case .absent(let similar): (found, nearest) = (nil, similar)
        case .unknown, nil: return nil
        }
    }

    var value: TemplateValue {
        [
            "found": .optional(found) { CommitNote($0).value },
            "nearest": .list(of: nearest) { CommitNote($0).value },
        ]
    }
}
