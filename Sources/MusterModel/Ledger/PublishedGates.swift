/// The gates of a project as a ledger lists them.
public struct PublishedGates: Sendable {
    /// In the order of the gates.
    public var gates: [LedgerGate]
    /// The gates that each thing counts for, sorted; nothing for one that counts for none.
    public var members: [EntityReference: [Gate.ID]]
    /// The releases that are out.
    public var released: Set<Release.ID>

    public init(gates: [LedgerGate], members: [EntityReference: [Gate.ID]], released: Set<Release.ID> = []) {
        self.gates = gates
        self.members = members
        self.released = released
    }
}
