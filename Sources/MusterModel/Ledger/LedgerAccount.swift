/// The ledger held against the documents: what has become of everything that it lists.
public struct LedgerAccount: Sendable {
    public var ledger: Ledger
    /// One for each entry of the ledger, in its order.
    public var listed: [Listed]

    /// What has become of one entry.
    public struct Listed: Sendable {
        public var entry: LedgerEntry
        /// What it is now; nil when no document states it any more.
        public var entity: EntityReference?
        public var relation: Relation

        public init(entry: LedgerEntry, entity: EntityReference?, relation: Relation) {
            self.entry = entry
            self.entity = entity
            self.relation = relation
        }

        /// Whether a statement that was listed is there no more, so that what it stood for is not known.
        public var isDisappearance: Bool { isMissing && !isWithdrawal }

        /// Whether it is a sign-off that was given and is not recorded any more: nothing adverse goes with it, and who
        /// has to sign still has to.
        public var isWithdrawal: Bool { isMissing && entry.key.kind == .signoff && entry.signed != nil }

        private var isMissing: Bool { relation == .gone || relation == .replaced }
    }

    /// How what the documents say now differs from what the ledger lists.
    public enum Relation: String, Sendable, CaseIterable {
        case unchanged
        /// Other words in the same document.
        case changed
        /// The same words in another document.
        case moved
        /// Its document does not state it any more, while another says something else under its id.
        case replaced
        /// No document states it.
        case gone
    }

    public init(ledger: Ledger, listed: [Listed]) {
        self.ledger = ledger
        self.listed = listed
    }

    /// The retirement that covers something for a gate, or altogether when `gate` is nil; nil when none does.
    ///
    /// - Parameter target: kind and id: `issue/ki-003`, `gate/launch-v1.0.0`.
    public func retirement(of target: String, for gate: Gate.ID?) -> LedgerRetirement? {
        ledger.retirements.first { retirement in
            guard retirement.isComplete, retirement.target == target else { return false }
            guard let gate else { return retirement.gates.isEmpty }
            return retirement.gates.isEmpty || retirement.gates.contains(gate)
        }
    }
}
