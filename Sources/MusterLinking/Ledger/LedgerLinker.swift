import MusterModel
import MusterText

/// Holds a project against its ledger: keeps ids, notes what has become of everything listed, and which sign-offs are
/// older than what they sign.
enum LedgerLinker {
    /// Fills ``Project/ledger`` and the freshness of sign-offs, and adds findings.
    ///
    /// - Parameter ledger: nil for a project without one.
    static func apply(_ ledger: Ledger?, to project: inout Project) {
        var known: [Signoff.ID: SignedText] = [:]
        if let ledger { known = account(of: ledger, in: &project) }
        Staleness(project, known: known).apply(to: &project)
    }

    /// Returns what the listed sign-offs were given for.
    private static func account(of ledger: Ledger, in project: inout Project) -> [Signoff.ID: SignedText] {
        keepTaskNames(of: ledger, in: &project)
        let before = PublishedItems(project).items
        let first = LedgerMatching(ledger.entries, before)
        let kept = KeptNames(before, entries: ledger.entries, entryOfItem: first.entryOfItem)
        ProjectRenaming(names: kept.names).apply(to: &project)

        let items = kept.names.isEmpty ? before : PublishedItems(project).items
        // The same items in the same order: only their names differ.
        var listed = first.listed
        for (item, entry) in zip(items, first.entryOfItem) {
            if let entry { listed[entry].entity = item.entity }
        }
        let account = LedgerAccount(ledger: ledger, listed: listed)
        project.ledger = account
        project.findings +=
            LedgerFindings(
                account: account,
                items: Dictionary(items.map { ($0.entity, $0) }, uniquingKeysWith: { first, _ in first }),
                unlisted: zip(items, first.entryOfItem).filter { $0.1 == nil }.map(\.0)
            ).findings
        return signed(listed)
    }

    /// Tasks first: much else is known by its task.
    private static func keepTaskNames(of ledger: Ledger, in project: inout Project) {
        let items = PublishedItems(project).items.filter { $0.key.kind == .task }
        let entries = ledger.entries.filter { $0.key.kind == .task }
        let matching = LedgerMatching(entries, items)
        let kept = KeptNames(items, entries: entries, entryOfItem: matching.entryOfItem)
        ProjectRenaming(names: kept.names).apply(to: &project)
    }

    private static func signed(_ listed: [LedgerAccount.Listed]) -> [Signoff.ID: SignedText] {
        var known: [Signoff.ID: SignedText] = [:]
        for one in listed {
            if case .signoff(let id) = one.entity, let signed = one.entry.signed { known[id] = signed }
        }
        return known
    }
}
