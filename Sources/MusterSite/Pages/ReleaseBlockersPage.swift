import MusterModel
import MusterText

/// The blockers of a release that its own page has no room for, with their mends.
struct ReleaseBlockersPage: HTMLPage {
    static let template = "release-blockers"

    let result: ReleaseResult
    /// From 2: the first are on the page of the release.
    let page: Int
    private let release: PageAddress

    static func all(in site: Site) -> [ReleaseBlockersPage] {
        site.report.releases.flatMap { result -> [ReleaseBlockersPage] in
            guard let address = site.addresses.page(of: .release(result.release)) else { return [] }
            let view = PageView(site: site, address: address)
            let chunks = BlockerTree(result.blockers, of: result.release, view).chunks
            return chunks.numbers.dropFirst().map {
                ReleaseBlockersPage(result: result, page: $0, release: address)
            }
        }
    }

    var address: PageAddress { release.chunk(page, of: BlockerTree.folder) }

    func head(in site: Site) -> PageHead {
        let name = site.name(of: .release(result.release))
        return PageHead(
            title: "Blockers of \(name), page \(page)", section: .overview, parents: [(release, name)])
    }

    func content(_ view: PageView) -> TemplateValue {
        let blockers = BlockerTree(result.blockers, of: result.release, view)
        return [
            "release": view.link(.release(result.release)).value,
            "blockers": blockers.groups(on: page),
            "blockedGate": .optional(blockers.gate) { view.link(.gate($0)).value },
            "pager": ReleaseBlockersPage.pager(blockers.chunks, showing: page, of: release).value(view),
        ]
    }

    /// The way through all blockers of a release.
    static func pager(_ chunks: Chunks, showing page: Int, of release: PageAddress) -> Pager {
        Pager(chunks, showing: page, of: "blockers", from: release, word: BlockerTree.folder, anchor: "blockers")
    }
}
