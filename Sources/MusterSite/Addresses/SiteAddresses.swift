import MusterModel
import MusterText

/// The pages that entities have of their own, as a ledger lists them.
public struct SiteAddresses: Sendable {
    /// By address.
    public let published: [LedgerAddress]

    public init(_ project: Project, _ report: GateReport) {
        let site = Site(project, report, SiteOptions(toolVersion: ""))
        published = site.addresses.all.map { entity, page in
            LedgerAddress(address: page.ledgerText, entity: entity.ledgerName, title: site.name(of: entity))
        }.sorted { bytewiseLess($0.address, $1.address) }
    }
}

extension PageAddress {
    /// The address as the ledger writes it: its folders as they are, with a slash at the end.
    var ledgerText: String { folders.map { $0 + "/" }.joined() }

    /// The page that a ledger names; nil for a text that is no such address.
    init?(ledgerText text: String) {
        guard let path = RelativePath(text), text.hasSameBytes(as: path.text + "/") else { return nil }
        self.init(folders: path.components)
    }
}
