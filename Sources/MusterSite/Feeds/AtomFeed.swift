import MusterText

/// A feed of dated entries. Source: RFC 4287.
struct AtomFeed: Sendable {
    /// A permanent IRI.
    let id: String
    let title: String
    let author: String
    /// The address of the feed, and of the page that it follows.
    let selfHref: String
    let pageHref: String
    /// The day of the feed when it has no entry.
    let fallback: CivilDate
    /// Newest first.
    let entries: [Entry]

    /// Something that happened.
    struct Entry: Sendable {
        /// A permanent IRI, no other entry's.
        let id: String
        let title: String
        let updated: CivilDate
        let href: String
        /// Plain text.
        let text: String
        var categories: [String] = []
    }

    var bytes: [UInt8] {
        let newest = entries.map(\.updated).max() ?? fallback
        var lines = [
            "<?xml version=\"1.0\" encoding=\"utf-8\"?>",
            "<feed xmlns=\"http://www.w3.org/2005/Atom\" xml:lang=\"en\">",
            element("id", id), element("title", title), element("updated", AtomFeed.instant(newest)),
            "<author>\(element("name", author))</author>",
            link("self", "application/atom+xml", selfHref), link("alternate", "text/html", pageHref),
        ]
        lines += entries.flatMap(AtomFeed.lines)
        lines += ["</feed>", ""]
        return Array(lines.joined(separator: "\n").utf8)
    }

    private static func lines(_ entry: Entry) -> [String] {
        ["<entry>", element("id", entry.id), element("title", entry.title), element("updated", instant(entry.updated))]
            + [link("alternate", "text/html", entry.href)]
            + entry.categories.map { "<category term=\"\(Escape.xml($0))\"/>" }
            + ["<content type=\"text\">\(Escape.xml(entry.text))</content>", "</entry>"]
    }
}

/// The beginning of a day in UTC, as feeds write it.
extension AtomFeed {
    static func instant(_ date: CivilDate) -> String { "\(date)T00:00:00Z" }
}

private func element(_ name: String, _ text: String) -> String { "<\(name)>\(Escape.xml(text))</\(name)>" }

private func link(_ relation: String, _ type: String, _ href: String) -> String {
    "<link rel=\"\(relation)\" type=\"\(type)\" href=\"\(Escape.xml(href))\"/>"
}
