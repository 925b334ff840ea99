import MusterText

/// The addresses that a file for machines names: absolute where it is known where the site will be published, else relative
/// to the file.
struct SiteLinks: Sendable {
    private let base: String?
    private let origin: PageAddress
    private let namesIndex: Bool

    init(from origin: PageAddress, _ options: SiteOptions) {
        base = options.absoluteBase
        self.origin = origin
        namesIndex = options.namesIndexFiles
    }

    func href(_ page: PageAddress, anchor: String? = nil) -> String {
        let path = base.map { $0 + (page == .overview ? "" : page.text) }
        return (path ?? page.relative(to: origin, namesIndex: namesIndex))
            + (anchor.map { "#" + Escape.urlSegment($0) } ?? "")
    }
}

extension SiteOptions {
    /// ``baseURL`` where it is a usable address of the web, ending in `/`; else nil.
    var absoluteBase: String? {
        baseURL.flatMap(SafeURL.init).flatMap { $0.isExternal && !$0.text.startsWithBytes("mailto:") ? $0.text : nil }
    }
}

extension PageAddress {
    /// The feed in the folder of this page.
    var feed: PageAddress { PageAddress(folders, file: "feed.atom") }
}
