import MusterModel
import MusterSite
import MusterText

/// Every file of a site, rendered.
struct BuiltSite {
    let files: [SiteFile]

    init(
        _ fixture: LighthouseProject = LighthouseProject(), changing change: (inout Project) -> Void = { _ in },
        options: SiteOptions = SiteOptions(toolVersion: "0.1.0", commit: "0123456789abcdef")
    ) throws {
        var project = fixture.project
        change(&project)
        let builder = try SiteBuilder(project, fixture.report, options)
        files = try builder.pages().map { try builder.render($0) }
    }

    /// The files that are HTML.
    var pages: [SiteFile] { files.filter { $0.path.fileExtension == "html" } }

    /// The text of a file; empty when the site has none of this path.
    func text(_ path: String) -> String {
        files.first { $0.path.text == path }.map { String(decoding: $0.bytes, as: UTF8.self) } ?? ""
    }

    /// The first file, in the order of paths, whose path ends so.
    func path(endingWith end: String) -> String? { files.map(\.path.text).first { $0.endsWithBytes(end) } }
}
