import MusterText

/// Search over everything; without scripts it leads to the lists instead.
struct SearchPage: HTMLPage {
    static let template = "search"

    static func all(in site: Site) -> [SearchPage] { [SearchPage()] }

    var address: PageAddress { .search }

    func head(in site: Site) -> PageHead { PageHead(title: "Search", section: .search) }

    func content(_ view: PageView) -> TemplateValue {
        ["index": .text(view.href(SearchIndexFile.address(1))), "lists": Layout.lists(view)]
    }
}
