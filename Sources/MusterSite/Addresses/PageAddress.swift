import MusterText

/// The permanent address of a file within the site.
struct PageAddress: Sendable, Hashable {
    /// The folders from the site's root, as they are on disk.
    let folders: [String]
    /// The name of the file when it belongs to the address; nil for a page, whose address ends in `/`.
    let name: String?
    /// The address from the site's root, percent-encoded: `releases/v1.0.0/`; `./` for the front page.
    let text: String
    private let encodedFolders: [String]

    /// The page that has a folder of its own; the front page when there is none.
    init(_ folders: String...) { self.init(folders: folders, name: nil) }

    /// A file within folders.
    init(_ folders: [String] = [], file name: String) { self.init(folders: folders, name: name) }

    /// The page of a folder given by its parts.
    init(folders: [String]) { self.init(folders: folders, name: nil) }

    private init(folders: [String], name: String?) {
        self.folders = folders
        self.name = name
        encodedFolders = folders.map(Escape.urlSegment)
        let path = encodedFolders.map { $0 + "/" }.joined() + (name.map(Escape.urlSegment) ?? "")
        text = path.isEmpty ? "./" : path
    }

    /// Where the file is, relative to the folder of the site.
    var file: RelativePath {
        let text = (folders + [name ?? "index.html"]).joined(separator: "/")
        guard let path = RelativePath(text) else { preconditionFailure("every part of an address is a safe name") }
        return path
    }

    /// The address relative to the page `origin`, percent-encoded.
    ///
    /// - Parameter namesIndex: whether a page is named by its `index.html`.
    func relative(to origin: PageAddress, namesIndex: Bool = false) -> String {
        var shared = 0
        while shared < folders.count, shared < origin.folders.count,
            encodedFolders[shared].utf8.elementsEqual(origin.encodedFolders[shared].utf8)
        {
            shared += 1
        }
        var path = String(repeating: "../", count: origin.folders.count - shared)
        for folder in encodedFolders[shared...] { path += folder + "/" }
        if let name { return path + Escape.urlSegment(name) }
        if namesIndex { return path + "index.html" }
        return path.isEmpty ? "./" : path
    }

    static func == (left: PageAddress, right: PageAddress) -> Bool { left.text.hasSameBytes(as: right.text) }

    func hash(into hasher: inout Hasher) { text.hashBytes(into: &hasher) }
}

extension PageAddress {
    static let overview = PageAddress()
    static let releases = PageAddress("releases")
    static let gates = PageAddress("gates")
    static let phases = PageAddress("phases")
    static let tasks = PageAddress("tasks")
    static let signoffs = PageAddress("signoffs")
    static let roles = PageAddress("roles")
    static let decisions = PageAddress("decisions")
    static let knownIssues = PageAddress("known-issues")
    static let issuesInVersions = PageAddress("known-issues", "in")
    static let issuesOfComponents = PageAddress("known-issues", "component")
    static let artifacts = PageAddress("artifacts")
    static let checksums = PageAddress(["artifacts"], file: "SHA256SUMS")
    static let workflows = PageAddress("workflows")
    static let risks = PageAddress("risks")
    static let timeline = PageAddress("timeline")
    static let documents = PageAddress("documents")
    static let findings = PageAddress("findings")
    static let reading = PageAddress("reading")
    static let search = PageAddress("search")
    static let traceability = PageAddress("traceability")
    static let style = PageAddress("style")
    static let about = PageAddress("about")
    static let notFound = PageAddress(file: "404.html")
    static let readiness = PageAddress(file: "readiness.json")
    static let readinessSchema = PageAddress(file: "readiness.schema.json")
    static let status = PageAddress(file: "status.txt")
    static let calendar = PageAddress(file: "milestones.ics")
    static let sitemap = PageAddress(file: "sitemap.xml")
    static let outputs = PageAddress("outputs")
    static let stylesheet = PageAddress(file: "style.css")
    static let script = PageAddress(file: "script.js")

    /// The page of one entity below the page of its kind.
    func page(_ part: String) -> PageAddress { PageAddress(folders: folders + [part]) }
}
