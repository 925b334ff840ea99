import MusterModel
import MusterText

/// The address of a page that was published once, and under which the site has no page any more.
struct FormerAddress: Sendable {
    let address: PageAddress
    /// Where what it was about is shown now; nil when it is gone.
    let successor: PageAddress?
    let listed: LedgerAddress
    /// The entry of what it was about, where the ledger lists that too.
    let entry: LedgerEntry?
    /// Who has retired it, and why.
    let retirement: LedgerRetirement?

    /// Whether it belongs to the public pages of known issues.
    var isPublic: Bool { address.folders.first == PageAddress.knownIssues.folders.first }

    /// Every former address that the ledger lists, in its order, each once.
    static func all(_ project: Project, _ addresses: AddressBook) -> [FormerAddress] {
        guard let account = project.ledger else { return [] }
        let pages = addresses.all
        var taken = TakenPaths()
        for (_, page) in pages { _ = taken.insert(page.file) }
        let present = Dictionary(pages.map { ($0.entity.ledgerName, $0.page) }, uniquingKeysWith: { first, _ in first })
        let listed = Dictionary(
            account.listed.map { ($0.entry.key.description, $0) }, uniquingKeysWith: { first, _ in first })
        let moved = movedDocuments(account.ledger, pages)
        return account.ledger.addresses.compactMap { former in
            guard let address = PageAddress(ledgerText: former.address), address.folders.count > 1,
                taken.insert(address.file) == nil
            else { return nil }
            let entity = listed[former.entity]?.entity
            let successor =
                entity.flatMap { addresses.page(of: $0) } ?? present[former.entity] ?? moved[former.entity]
            return FormerAddress(
                address: address, successor: successor, listed: former, entry: listed[former.entity]?.entry,
                retirement: account.retirement(of: former.entity, for: nil))
        }
    }

    /// The pages of documents that were moved: of one name, in another folder, and not listed before.
    private static func movedDocuments(
        _ ledger: Ledger, _ pages: [(entity: EntityReference, page: PageAddress)]
    ) -> [String: PageAddress] {
        let known = Set(ledger.addresses.map(\.entity))
        var unlisted: [String: [PageAddress]] = [:]
        var present: Set<String> = []
        for (entity, page) in pages {
            guard case .document(let path) = entity else { continue }
            present.insert(entity.ledgerName)
            if !known.contains(entity.ledgerName) { unlisted[path.name, default: []].append(page) }
        }
        var moved: [String: PageAddress] = [:]
        for former in ledger.addresses where former.entity.startsWithBytes("document/") {
            guard !present.contains(former.entity), let name = former.entity.split(onByte: UInt8(ascii: "/")).last,
                let pages = unlisted[name], pages.count == 1
            else { continue }
            moved[former.entity] = pages[0]
        }
        return moved
    }
}
