/// What shows that a sign-off was given by the person who may give it.
public struct SignoffProof: Sendable, Equatable {
    /// *Exists* when somebody of the role committed its line, *verified* when a trusted key of somebody of the role signed
    /// that commit or the document; else *asserted*.
    public var grade: EvidenceGrade
    /// Why it is not better, as a clause without a full stop; nil for a verified one.
    public var shortfall: String?
    /// The commit that wrote its line; nil when none is known.
    public var commit: Commit?
    /// Whether somebody who may sign for the role committed it; nil when the configuration names nobody, or no commit is
    /// known.
    public var isCommittedByRole: Bool?
    /// The signatures that were looked at: of the commit, then of the document.
    public var signatures: [SignatureAnswer]

    public init(
        grade: EvidenceGrade = .asserted, shortfall: String? = nil, commit: Commit? = nil,
        isCommittedByRole: Bool? = nil, signatures: [SignatureAnswer] = []
    ) {
        self.grade = grade
        self.shortfall = shortfall
        self.commit = commit
        self.isCommittedByRole = isCommittedByRole
        self.signatures = signatures
    }
}
