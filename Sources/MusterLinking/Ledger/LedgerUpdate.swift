import MusterModel
import MusterText

/// What `muster ledger --update` would write, and in what that differs from what is there.
///
/// Only additions and changes are taken over. What has disappeared stays listed, with its gates, until somebody retires
/// it, and stays listed then too; a sign-off changes only to a later date.
public struct LedgerUpdate {
    private let account: LedgerAccount?
    private let items: [PublishedItem]
    private let itemOfEntity: [EntityReference: PublishedItem]
    private let entryOfEntity: [EntityReference: LedgerEntry]
    private let gates: PublishedGates
    private let addresses: [LedgerAddress]
    private let path: RelativePath

    /// - Parameters:
    ///   - gates: what judging says of the same project.
    ///   - addresses: the pages of the project, in any order.
    ///   - path: the file, relative to the project's root.
    public init(_ project: Project, gates: PublishedGates, addresses: [LedgerAddress], path: RelativePath) {
        account = project.ledger
        items = PublishedItems(project).items
        itemOfEntity = Dictionary(items.map { ($0.entity, $0) }, uniquingKeysWith: { first, _ in first })
        self.gates = gates
        self.addresses = addresses
        self.path = path
        var entries: [EntityReference: LedgerEntry] = [:]
        for listed in project.ledger?.listed ?? [] {
            if let entity = listed.entity { entries[entity] = listed.entry }
        }
        entryOfEntity = entries
    }

    private var old: Ledger { account?.ledger ?? Ledger(path: path) }

    // MARK: What is written

    /// The ledger as it is to be.
    public var ledger: Ledger {
        var new = Ledger(path: path)
        new.entries = items.map(entry) + (account?.listed ?? []).filter { $0.entity == nil }.map(\.entry)
        new.gates = keptGates
        new.addresses = keptAddresses
        new.retirements = old.retirements.compactMap(kept)
        return new
    }

    private func entry(_ item: PublishedItem) -> LedgerEntry {
        let present = gates.members[item.entity] ?? []
        var new = item.entry(gates: present)
        guard let was = entryOfEntity[item.entity] else { return new }
        let left = was.gates.filter { !present.contains($0) && retirement(of: was.key, for: $0) == nil }
        new.gates = (present + left).sorted()
        new.signed = LedgerUpdate.signed(was.signed, item.signed)
        return new
    }

    /// What a sign-off was given for moves on only when it was given again later.
    private static func signed(_ was: SignedText?, _ now: SignedText?) -> SignedText? {
        guard let was, let now else { return was ?? now }
        let isLater = (was.date ?? .distantPast) < (now.date ?? .distantPast)
        return isLater ? now : was
    }

    private var keptGates: [LedgerGate] {
        let present = Dictionary(gates.gates.map { ($0.id, $0.blocks) }, uniquingKeysWith: { first, _ in first })
        var kept = Dictionary(gates.gates.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        for gate in old.gates {
            let isRetired = account?.retirement(of: "gate/\(gate.id)", for: nil) != nil
            if present[gate.id] == nil { kept[gate.id] = gate }
            if !isRetired {
                kept[gate.id]?.blocks = Set((present[gate.id] ?? []) + gate.blocks).subtracting(released).sorted()
            }
        }
        return kept.values.sorted { $0.id < $1.id }
    }

    /// Releases that are out: their gates decide on nothing any more.
    private var released: Set<Release.ID> { gates.released }

    private var keptAddresses: [LedgerAddress] {
        let present = Set(addresses.map(\.address))
        let renamed = Dictionary(
            (account?.listed ?? []).compactMap { listed in
                listed.entity.flatMap(LedgerKind.key).map { (listed.entry.key.description, $0.description) }
            }, uniquingKeysWith: { first, _ in first })
        let gone = old.addresses.filter { !present.contains($0.address) }.map { address in
            var kept = address
            kept.entity = renamed[address.entity] ?? address.entity
            return kept
        }
        return addresses + gone
    }

    /// A retirement as it is to stand: one of something that is there again ends, but for the gates that it has left.
    private func kept(_ retirement: LedgerRetirement) -> LedgerRetirement? {
        guard let listed = account?.listed.first(where: { $0.entry.key.description == retirement.target }),
            let entity = listed.entity
        else { return retirement }
        let present = gates.members[entity] ?? []
        var kept = retirement
        kept.gates = (retirement.gates.isEmpty ? listed.entry.gates : retirement.gates).filter { !present.contains($0) }
        return kept.gates.isEmpty ? nil : kept
    }

    private func retirement(of key: LedgerEntry.Key, for gate: Gate.ID?) -> LedgerRetirement? {
        account?.retirement(of: key.description, for: gate)
    }

    // MARK: Differences

    /// In the order of their kinds, then of their subjects.
    public var differences: [LedgerDifference] {
        let all = (account?.listed ?? []).flatMap(differences) + gateDifferences + additions + addressDifferences
        let order = LedgerDifference.Kind.allCases
        return all.sorted { left, right in
            let (a, b) = (order.firstIndex(of: left.kind) ?? 0, order.firstIndex(of: right.kind) ?? 0)
            if a != b { return a < b }
            return left.subject == right.subject
                ? bytewiseLess(left.detail, right.detail) : naturallyLess(left.subject, right.subject)
        }
    }

    private func differences(_ listed: LedgerAccount.Listed) -> [LedgerDifference] {
        let item = listed.entity.flatMap { itemOfEntity[$0] }
        func difference(
            _ kind: LedgerDifference.Kind, _ detail: String = "", _ gate: Gate.ID? = nil
        ) -> LedgerDifference {
            LedgerDifference(
                kind: kind, subject: listed.entry.key.description, title: item?.title ?? listed.entry.title,
                detail: detail, gate: gate, document: listed.entry.path,
                locations: [item?.location, old.location(listed.entry.line)].compactMap(\.self))
        }
        guard let item else {
            let retirement = retirement(of: listed.entry.key, for: nil)
            return [
                retirement.map { difference(.retired, "by \($0.person): \($0.reason)") }
                    ?? difference(
                        listed.isWithdrawal ? .withdrawn : .disappeared, "it stood in \(listed.entry.path.text)")
            ]
        }
        var found: [LedgerDifference] = []
        switch listed.relation {
        case .unchanged, .gone: break
        case .changed: found.append(difference(.changed, "it was “\(listed.entry.title)”"))
        case .moved: found.append(difference(.moved, "it stood in \(listed.entry.path.text)"))
        case .replaced:
            found.append(
                difference(
                    listed.isWithdrawal ? .withdrawn : .disappeared,
                    "\(listed.entry.path.text) said “\(listed.entry.title)”"))
        }
        if LedgerWeight.isLess(item.weight, than: listed.entry.weight) {
            found.append(difference(.weakened, "it was \(listed.entry.weight ?? "")"))
        }
        if let was = listed.entry.signed, let now = item.signed, LedgerUpdate.signed(was, now) != was {
            found.append(difference(.renewed, now.date.map { "on \($0)" } ?? ""))
        }
        let present = gates.members[item.entity] ?? []
        for gate in listed.entry.gates where !present.contains(gate) && !isVanished(gate) {
            let retirement = retirement(of: listed.entry.key, for: gate)
            found.append(
                retirement.map { difference(.retired, "from \(gate) by \($0.person): \($0.reason)") }
                    ?? difference(.leftGate, "\(gate) does not look at it any more", gate))
        }
        return found
    }

    private func isVanished(_ gate: Gate.ID) -> Bool { !gates.gates.contains { $0.id == gate } }

    private var gateDifferences: [LedgerDifference] {
        old.gates.compactMap { gate in
            let present = gates.gates.first { $0.id == gate.id }
            let lost = gate.blocks.filter { present?.blocks.contains($0) != true && !released.contains($0) }
            guard !lost.isEmpty else { return nil }
            let retirement = account?.retirement(of: "gate/\(gate.id)", for: nil)
            return LedgerDifference(
                kind: retirement == nil ? .disappeared : .retired, subject: "gate/\(gate.id)", title: gate.id.text,
                detail: retirement.map { "by \($0.person): \($0.reason)" }
                    ?? "it decided on \(lost.map(\.text).joined(separator: ", "))",
                locations: [old.location(gate.line)])
        }
    }

    private var additions: [LedgerDifference] {
        items.filter { entryOfEntity[$0.entity] == nil }.map { item in
            LedgerDifference(
                kind: .added, subject: item.key.description, title: item.title, locations: [item.location])
        }
    }

    private var addressDifferences: [LedgerDifference] {
        let listed = Set(old.addresses.map(\.address))
        let present = Set(addresses.map(\.address))
        let new = addresses.filter { !listed.contains($0.address) }.map {
            LedgerDifference(kind: .address, subject: $0.address, title: $0.title, detail: "new")
        }
        let gone = old.addresses.filter { !present.contains($0.address) }.map {
            LedgerDifference(
                kind: .address, subject: $0.address, title: $0.title, detail: "gone; its page says so",
                locations: [old.location($0.line)])
        }
        return new + gone
    }
}
