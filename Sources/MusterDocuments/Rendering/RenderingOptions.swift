/// What the renderer does beyond the HTML that the specification of Markdown shows.
struct RenderingOptions: Sendable {
    /// Whether blocks carry the lines of the file, headings their anchors and levels below the page's own, tables and
    /// boxes what assistive technology needs; and whether raw HTML and images become what a page may hold.
    var isPage: Bool
    /// Whether relative destinations and code that names a path become slots, and bare addresses links.
    var findsReferences: Bool

    /// For the pages of a site.
    static let page = RenderingOptions(isPage: true, findsReferences: true)
    /// As the examples of the specification show it, with raw HTML left out and unsafe addresses emptied.
    static let specification = RenderingOptions(isPage: false, findsReferences: false)
}
