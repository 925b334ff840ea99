import MusterModel
import MusterText

/// A page for people, made by a template within the site's layout.
protocol HTMLPage: Page {
    /// The name of the template.
    static var template: String { get }

    /// What the layout shows around the content.
    func head(in site: Site) -> PageHead

    /// The values that the template names.
    func content(_ view: PageView) -> TemplateValue
}

/// What the layout shows around the content of a page.
struct PageHead: Sendable {
    /// The words of the window and of the main heading, without the project's name.
    let title: String
    /// One sentence for whoever is shown a link to the page; nil for what can be said of any.
    var summary: String?
    /// The entry of the navigation that the page belongs to; nil for none.
    var section: PageAddress?
    /// The pages above this one, below the overview.
    var parents: [(page: PageAddress, text: String)] = []
    /// Whether the page says as of when and from which commit it was judged, and so changes with every build.
    var isStamped = false
}

extension HTMLPage {
    func bytes(in site: Site, _ templates: TemplateLibrary) throws(TemplateError) -> [UInt8] {
        let view = PageView(site: site, address: address)
        let frame = Layout(view: view, head: head(in: site)).value
        return try templates.render(Self.template, ["frame": frame, "page": content(view).announcingLists])
    }
}
