import MusterText

/// What was published so far, as `muster.ledger` lists it: nothing of that leaves quietly.
public struct Ledger: Sendable, Equatable {
    /// The file, relative to the project's root.
    public var path: RelativePath
    /// In the order of the file; no key twice.
    public var entries: [LedgerEntry] = []
    public var gates: [LedgerGate] = []
    public var addresses: [LedgerAddress] = []
    public var retirements: [LedgerRetirement] = []
    /// Lines that could not be read: what they listed is not known, so that no gate can be told to be passed.
    public var damage: [Int] = []

    public init(path: RelativePath) {
        self.path = path
    }

    /// The place of a line of the ledger.
    public func location(_ line: Int) -> SourceLocation { SourceLocation(path: path, line: max(1, line)) }
}

/// A gate that was published, with the releases that it decided on.
public struct LedgerGate: Sendable, Equatable {
    public var id: Gate.ID
    /// The releases that were not out yet and whose readiness it decided on, sorted; empty for one that informed.
    public var blocks: [Release.ID]
    public var line: Int

    public init(id: Gate.ID, blocks: [Release.ID], line: Int = 0) {
        self.id = id
        self.blocks = blocks
        self.line = line
    }
}

/// The address of a page that was published.
public struct LedgerAddress: Sendable, Equatable {
    /// From the site's root, percent-encoded: `known-issues/ki-003/`.
    public var address: String
    /// What the page was about, as kind and id: `issue/ki-003`.
    public var entity: String
    public var title: String
    public var line: Int

    public init(address: String, entity: String, title: String, line: Int = 0) {
        self.address = address
        self.entity = entity
        self.title = title
        self.line = line
    }
}

/// Somebody's statement that something published is no longer needed.
public struct LedgerRetirement: Sendable, Equatable {
    /// What is retired, as kind and id: `issue/ki-003`, `gate/launch-v1.0.0`.
    public var target: String
    /// The gates for which it is retired, sorted; empty for all.
    public var gates: [Gate.ID]
    public var date: CivilDate?
    public var person: String
    public var reason: String
    public var line: Int

    public init(
        target: String, gates: [Gate.ID] = [], date: CivilDate? = nil, person: String, reason: String, line: Int = 0
    ) {
        self.target = target
        self.gates = gates
        self.date = date
        self.person = person
        self.reason = reason
        self.line = line
    }

    /// Whether it counts: it says who and why.
    public var isComplete: Bool { !person.trimmed.isEmpty && !reason.trimmed.isEmpty }
}
