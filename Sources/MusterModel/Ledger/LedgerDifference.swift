import MusterText

/// One thing in which documents and ledger differ.
public struct LedgerDifference: Sendable, Equatable {
    public var kind: Kind
    /// Kind and id: `issue/ki-003`, `gate/launch-v1.0.0`.
    public var subject: String
    public var title: String
    /// What is different, without a full stop; empty where the kind says it all.
    public var detail: String
    /// The gate that it has left.
    public var gate: Gate.ID?
    /// The document that stated it when it was listed.
    public var document: RelativePath?
    /// In the documents, where it is still stated, then in the ledger, where it is listed.
    public var locations: [SourceLocation]

    /// What has happened, in the order in which it is shown.
    public enum Kind: String, Sendable, CaseIterable {
        case disappeared
        /// It is stated, but not where one of its gates looks.
        case leftGate = "left-gate"
        /// It disappeared, and somebody has said why.
        case retired
        /// A sign-off that was given and is not recorded any more.
        case withdrawn
        case weakened, changed, moved, added
        /// A sign-off that was given again, with a later date.
        case renewed
        case address

        /// Whether it keeps a gate from being told until somebody retires it.
        public var isOpen: Bool { self == .disappeared || self == .leftGate }

        /// Whether it may be retired.
        public var isRetirable: Bool { isOpen || self == .withdrawn }
    }

    public init(
        kind: Kind, subject: String, title: String, detail: String = "", gate: Gate.ID? = nil,
        document: RelativePath? = nil, locations: [SourceLocation] = []
    ) {
        self.gate = gate
        self.document = document
        self.kind = kind
        self.subject = subject
        self.title = title
        self.detail = detail
        self.locations = locations
    }
}
