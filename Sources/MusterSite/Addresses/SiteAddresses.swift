import MusterModel
import MusterText

/// The pages that entities have of their own, as a ledger lists them.
public struct SiteAddresses: Sendable {
    /// By address.
    public let published: [LedgerAddress]

    public init(_ project: Project, _ report: GateReport) {
        let site = Site(project, report, SiteOptions(toolVersion: ""))
        let entities = site.addresses.all.map { entity, page in
            LedgerAddress(address: page.ledgerText, entity: entity.ledgerName, title: site.name(of: entity))
        }
        // What such a list is about is no entity of the project: its address names it.
        let lists = PublicGroup.all(of: PublicIssue.all(in: site)).map { group in
            LedgerAddress(address: group.address.ledgerText, entity: group.address.ledgerText, title: group.heading)
        }
        published = (entities + lists).sorted { bytewiseLess($0.address, $1.address) }
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
