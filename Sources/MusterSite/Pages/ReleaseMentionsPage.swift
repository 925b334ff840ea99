import MusterModel
import MusterText

/// The documents that name a release and for which its own page has no room.
struct ReleaseMentionsPage: HTMLPage {
    static let template = "release-mentions"

    let release: Release
    /// From 2: the first are on the page of the release.
    let page: Int
    private let releasePage: PageAddress

    static func all(in site: Site) -> [ReleaseMentionsPage] {
        site.project.releases.flatMap { release -> [ReleaseMentionsPage] in
            guard let address = site.addresses.page(of: .release(release.id)) else { return [] }
            return chunks(site.mentions.places(of: .release(release.id))).numbers.dropFirst().map {
                ReleaseMentionsPage(release: release, page: $0, releasePage: address)
            }
        }
    }

    /// The folder below that of a release.
    static let folder = "named"

    private static func chunks(_ places: [Mentions.Group]) -> Chunks {
        Chunks(of: places.count, first: ReleasePage.shownRows, by: 50)
    }

    var address: PageAddress { releasePage.chunk(page, of: Self.folder) }

    func head(in site: Site) -> PageHead {
        PageHead(
            title: "Where \(release.name) is named, page \(page)", section: .overview,
            parents: [(releasePage, release.name)])
    }

    func content(_ view: PageView) -> TemplateValue {
        let places = view.site.mentions.places(of: .release(release.id))
        let chunks = ReleaseMentionsPage.chunks(places)
        return [
            "release": view.link(.release(release.id)).value,
            "named": MentionList(places[chunks[page]], view).value,
            "pager": Pager(
                chunks, showing: page, of: "documents", from: releasePage, word: Self.folder, anchor: "named"
            ).value(view),
        ]
    }
}
