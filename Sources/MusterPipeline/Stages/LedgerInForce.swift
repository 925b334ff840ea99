import MusterModel
import MusterText

/// The ledger that a project is held against, and what the working tree says of policy otherwise.
struct LedgerInForce: Sendable {
    /// Nil for a project without one.
    let ledger: Ledger?
    let diagnostics: [Diagnostic]
    /// Where the working tree's policy differs from that of the protected revision.
    let changes: [Finding]
    /// What documents forgive and the protected revision does not; empty without one.
    let refused: RefusedPolicy

    /// That of the protected revision, where one is named, else that of the working tree.
    static func read(for source: ProjectSource, _ records: [DocumentRecord]) throws(CommandFailure) -> LedgerInForce {
        let working = try LedgerFile.read(at: source.ledgerPath, in: source.root, shown: source.ledgerName)
        guard let policy = source.policy else {
            return LedgerInForce(
                ledger: working?.output, diagnostics: working?.diagnostics ?? [], changes: [], refused: RefusedPolicy())
        }
        let changes = PolicyChanges(policy: policy)
        let refused = try changes.ofDocuments(records) { path, bytes in
            DocumentReading<DocumentRecord>.record(of: bytes, at: path, from: source)
        }
        let noted =
            changes.ofSettings(source.settings, at: source.settingsName)
            + changes.ofLedger(working?.output, at: source.ledgerName) + refused.findings
        return LedgerInForce(
            ledger: policy.ledger.map { $0.output.placed(in: working?.output) },
            diagnostics: (working?.diagnostics ?? []) + (policy.ledger?.diagnostics ?? []).map { $0.of(policy) },
            changes: noted, refused: refused)
    }
}

extension Ledger {
    /// The same ledger with the lines on which another version of the file lists the same things; 1 for what that does
    /// not list.
    fileprivate func placed(in working: Ledger?) -> Ledger {
        var placed = self
        let entries = lines(working?.entries ?? [], by: \.key, \.line)
        let gates = lines(working?.gates ?? [], by: \.id, \.line)
        let addresses = lines(working?.addresses ?? [], by: \.address, \.line)
        let retirements = lines(working?.retirements ?? [], by: \.target, \.line)
        for at in placed.entries.indices { placed.entries[at].line = entries[placed.entries[at].key] ?? 1 }
        for at in placed.gates.indices { placed.gates[at].line = gates[placed.gates[at].id] ?? 1 }
        for at in placed.addresses.indices { placed.addresses[at].line = addresses[placed.addresses[at].address] ?? 1 }
        for at in placed.retirements.indices {
            placed.retirements[at].line = retirements[placed.retirements[at].target] ?? 1
        }
        return placed
    }

    private func lines<Listed, Key: Hashable>(
        _ list: [Listed], by key: (Listed) -> Key, _ line: (Listed) -> Int
    ) -> [Key: Int] {
        Dictionary(list.map { (key($0), line($0)) }, uniquingKeysWith: { first, _ in first })
    }
}

extension Diagnostic {
    /// A diagnostic about the file of a protected revision, which is not the one that can be seen at its place.
    fileprivate func of(_ policy: PolicyRevision) -> Diagnostic {
        var diagnostic = self
        diagnostic.message += ", at \(policy.name)"
        return diagnostic
    }
}
