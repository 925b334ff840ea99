import MusterModel
import MusterText

/// The verdict of a release as a small page of its own, to be shown within other pages.
struct CardPage: Page {
    private let release: Release
    let address: PageAddress

    static func all(in site: Site) -> [CardPage] {
        site.project.releases.compactMap { release in
            site.addresses.page(of: .release(release.id)).map { CardPage(release: release, address: $0.card) }
        }
    }

    func bytes(in site: Site, _ templates: TemplateLibrary) throws(TemplateError) -> [UInt8] {
        let view = PageView(site: site, address: address)
        let result = site.report.result(for: release.id)
        let verdict = result?.verdict ?? .notAssessed
        return try templates.render(
            "card",
            [
                "root": .text(String(repeating: "../", count: address.folders.count)),
                "project": .text(site.project.name),
                "release": .text(release.name),
                "tone": .text(verdict.tone.rawValue),
                "words": .text(verdict.words),
                "steps": .optional(verdict == .go ? nil : result?.stepsSentence),
                "asOf": DateStamp(site.project.asOf).value,
                "href": .optional(view.href(.release(release.id))),
            ])
    }
}

extension PageAddress {
    /// The card below this page of a release.
    var card: PageAddress { page("card") }
}
