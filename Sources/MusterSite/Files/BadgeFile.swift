import MusterModel
import MusterText

/// The verdict of a release as a small image: beside the page of each, and of the main one at the site's root.
struct BadgeFile: Page {
    let address: PageAddress
    private let badge: Badge

    static func all(in site: Site) -> [BadgeFile] {
        Badge.all(in: site).map { BadgeFile(address: $0.page.badge, badge: $0) }
    }

    func bytes(in site: Site, _ templates: TemplateLibrary) throws(TemplateError) -> [UInt8] { Array(svg.utf8) }

    // Widths by a mean letter of 7 units: close enough for a label, and the same everywhere.
    private var svg: String {
        let left = badge.label.unicodeScalars.count * 7 + 16
        let right = badge.message.unicodeScalars.count * 8 + 16
        let title = Escape.xml("\(badge.label): \(badge.message)")
        return """
            <svg xmlns="http://www.w3.org/2000/svg" width="\(left + right)" height="20" role="img">
            <title>\(title)</title>
            <rect width="\(left)" height="20" fill="#3d4752"/>
            <rect x="\(left)" width="\(right)" height="20" fill="#\(badge.colour)"/>
            <g fill="#fff" font-family="Verdana,DejaVu Sans,sans-serif" font-size="11" text-anchor="middle">
            <text x="\(left / 2)" y="14">\(Escape.xml(badge.label))</text>
            <text x="\(left + right / 2)" y="14" font-weight="bold">\(Escape.xml(badge.message))</text>
            </g>
            </svg>

            """
    }
}

/// The verdict of a release for services that draw badges, beside each ``BadgeFile``. Source: the endpoint schema of
/// shields.io.
struct BadgeEndpointFile: Page {
    let address: PageAddress
    private let badge: Badge

    static func all(in site: Site) -> [BadgeEndpointFile] {
        Badge.all(in: site).map { BadgeEndpointFile(address: $0.page.badgeEndpoint, badge: $0) }
    }

    func bytes(in site: Site, _ templates: TemplateLibrary) throws(TemplateError) -> [UInt8] {
        let json: JSON = [
            "schemaVersion": 1, "label": .string(badge.label), "message": .string(badge.message),
            "color": .string(badge.colour),
        ]
        return json.serializedBytes() + [0x0A]
    }
}

/// What a badge says.
struct Badge: Sendable {
    /// The page in whose folder it is.
    let page: PageAddress
    let label: String
    let message: String
    /// Six hexadecimal digits; white is readable on each.
    let colour: String

    /// One for each release, and that of the main release, or of a project without any, for the front page.
    static func all(in site: Site) -> [Badge] {
        [Badge(site.mainRelease, .overview, site)]
            + site.project.releases.compactMap { release in
                site.addresses.page(of: .release(release.id)).map { Badge(release, $0, site) }
            }
    }

    private init(_ release: Release?, _ page: PageAddress, _ site: Site) {
        let verdict = release.flatMap { site.report.result(for: $0.id) }?.verdict ?? .notAssessed
        self.page = page
        label = release?.name ?? site.project.name
        message = verdict.words
        colour = Badge.colour(of: verdict)
    }

    private static func colour(of verdict: Verdict) -> String {
        switch verdict {
        case .go: "1a7041"
        case .conditional: "2f5fa8"
        case .awaitingDecision: "8a5a00"
        case .notAssessed: "5b4a8a"
        case .noGo: "b3261e"
        }
    }
}

extension PageAddress {
    /// The badge in the folder of this page, as an image and for services.
    var badge: PageAddress { PageAddress(folders, file: "badge.svg") }
    var badgeEndpoint: PageAddress { PageAddress(folders, file: "badge.json") }
}
