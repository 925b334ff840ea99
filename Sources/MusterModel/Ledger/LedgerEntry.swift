import MusterText

/// Something that was published: a requirement, an issue, a sign-off, an artifact or a decision.
public struct LedgerEntry: Sendable, Equatable {
    public var key: Key
    /// The document that stated it.
    public var path: RelativePath
    /// The fingerprint of its words.
    public var words: String
    public var title: String
    /// The gates that it counted for, sorted.
    public var gates: [Gate.ID]
    /// How much it weighs: the severity of an issue, `veto` or `optional` of a required sign-off, the number of
    /// conditions of a decision.
    public var weight: String?
    /// Of a sign-off that was given: what it was given for.
    public var signed: SignedText?
    /// The line of the ledger, from 1; 0 for an entry that is not yet written.
    public var line: Int

    /// What tells entries apart.
    public struct Key: Hashable, Sendable {
        public var kind: LedgerKind
        public var id: String

        public init(_ kind: LedgerKind, _ id: String) {
            self.kind = kind
            self.id = id
        }
    }

    public init(
        key: Key, path: RelativePath, words: String, title: String, gates: [Gate.ID] = [], weight: String? = nil,
        signed: SignedText? = nil, line: Int = 0
    ) {
        self.key = key
        self.path = path
        self.words = words
        self.title = title
        self.gates = gates
        self.weight = weight
        self.signed = signed
        self.line = line
    }
}

extension LedgerEntry.Key: CustomStringConvertible {
    /// `issue/ki-003`: how retirements and commands name it.
    public var description: String { "\(kind.rawValue)/\(id)" }
}

/// What a sign-off was given for, and when.
public struct SignedText: Sendable, Equatable {
    /// The fingerprint of what was signed, without check marks, status words, dates and sign-offs.
    public var fingerprint: String
    /// The sign-off's own date.
    public var date: CivilDate?
    public var person: String?

    public init(fingerprint: String, date: CivilDate?, person: String?) {
        self.fingerprint = fingerprint
        self.date = date
        self.person = person
    }
}
