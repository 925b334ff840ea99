import MusterModel

/// What a status says before it is known what has it.
enum StatusMeaning: Sendable, Equatable {
    case done, todo, moving, blocked, rejected, open, closed, accepted, signed, approved, go, noGo, notApplicable
    /// It is as it should be; of an issue or a signature that says nothing: "available", "tested".
    case met
    /// Somebody stands to it: an issue that is confirmed is open, a seat that confirms has signed.
    case confirmed
    /// Words that take back the "done" beside them: "substantially", "pending", "waiting for".
    case hedge
    /// "not" and its like: turns the words after it.
    case negation
    /// "no", "without": there is none of what the word after it names.
    case absence
    /// "not yet": nothing so far, and it takes back the word after it.
    case notYet
    /// "ready for review" and its like: finished by the one, not yet by the other.
    case inReview
}

extension StatusMeaning {
    /// Whether it says that a thing is as it should be.
    var isFavourable: Bool {
        switch self {
        case .done, .closed, .approved, .signed, .go, .accepted, .met, .confirmed: true
        case .todo, .moving, .blocked, .rejected, .open, .noGo, .notApplicable, .hedge, .negation, .absence, .notYet,
            .inReview:
            false
        }
    }

    /// Whether it only turns other words.
    var denies: Bool { self == .negation || self == .absence || self == .notYet }

    /// What is left of a tick beside words that say this; nil where they leave it whole.
    var lessThanDone: StatusMeaning? {
        switch self {
        case .open, .noGo, .moving, .inReview, .rejected, .todo, .blocked: self
        case .hedge: .moving
        case .done, .closed, .accepted, .signed, .approved, .go, .met, .confirmed, .negation, .absence, .notYet,
            .notApplicable:
            nil
        }
    }

    /// What a mark says where no word says more.
    init?(_ mark: StatusMark) {
        switch mark {
        case .done, .green: self = .done
        case .failed, .red: self = .rejected
        case .todo, .waiting: self = .todo
        case .moving, .yellow: self = .moving
        case .blocked: self = .blocked
        case .warning: return nil
        }
    }

    /// The status of a fact of one kind that is in this state; unknown where the word does not fit the kind.
    func status(of kind: FactKind) -> FactStatus {
        switch kind {
        case .issue, .risk: ofIssue
        case .signoff, .requiredSignoff: ofSignoff
        case .decision: ofDecision
        case .phase, .task, .criterion, .checklistItem, .artifact, .milestone, .deliverable, .reference: ofWork
        }
    }

    private var ofWork: FactStatus {
        switch self {
        case .done, .closed, .approved, .go, .met, .confirmed: .done
        case .signed: .signed
        case .todo, .open: .todo
        case .moving, .inReview: .inProgress
        case .blocked: .blocked
        case .rejected, .noGo: .rejected
        case .accepted: .accepted
        case .notApplicable, .hedge, .negation, .absence, .notYet: .unknown
        }
    }

    private var ofIssue: FactStatus {
        switch self {
        case .done, .closed, .signed: .closed
        // What failed, or was not accepted, stands as it did; that a report was turned down does not mend anything.
        case .todo, .moving, .open, .inReview, .blocked, .rejected, .met, .confirmed, .hedge, .negation, .absence,
            .notYet:
            .open
        case .accepted, .approved: .accepted
        case .go, .noGo, .notApplicable: .unknown
        }
    }

    private var ofSignoff: FactStatus {
        switch self {
        case .done, .signed, .approved, .accepted, .closed, .confirmed: .signed
        case .todo, .moving, .open, .inReview, .blocked, .hedge, .negation, .absence, .notYet: .pending
        case .rejected: .rejected
        case .go: .go
        case .noGo: .noGo
        case .met, .notApplicable: .unknown
        }
    }

    private var ofDecision: FactStatus {
        switch self {
        case .go: .go
        case .noGo: .noGo
        case .done, .approved, .accepted, .signed, .closed: .accepted
        case .todo, .moving, .open, .inReview, .blocked: .pending
        case .rejected: .rejected
        case .met, .confirmed, .notApplicable, .hedge, .negation, .absence, .notYet: .unknown
        }
    }
}
