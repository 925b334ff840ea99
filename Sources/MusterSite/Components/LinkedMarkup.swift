import MusterModel
import MusterText

/// A document's HTML with the references of its text turned into links.
struct LinkedMarkup: Sendable {
    let document: DocumentRecord
    let view: PageView

    init(_ document: DocumentRecord, _ view: PageView) {
        self.document = document
        self.view = view
    }

    /// The markup with every slot filled and every mention linked; what is out of order or out of range stays as it is.
    var html: HTML {
        let markup = document.html.markup
        var out: [UInt8] = []
        out.reserveCapacity(markup.count + document.html.slots.count * 64)
        var done = 0
        for insertion in insertions where insertion.offset >= done && insertion.offset <= markup.count {
            out += markup[done..<insertion.offset]
            out += insertion.text.utf8
            done = insertion.offset
        }
        out += markup[done...]
        return HTML(trusted: String(decoding: out, as: UTF8.self))
    }

    /// What is to be written into the markup, in the order of the places.
    private var insertions: [(offset: Int, text: String)] {
        let slots = document.html.slots.map { (offset: $0.offset, text: attributes(for: $0)) }
        let mentions = document.html.mentions.flatMap { mention -> [(offset: Int, text: String)] in
            guard let href = href(of: mention) else { return [] }
            return [(mention.range.lowerBound, "<a\(address(href))>"), (mention.range.upperBound, "</a>")]
        }
        return (slots + mentions).sorted { $0.offset < $1.offset }
    }

    /// Where the page is about what the words name; nil where they name nothing, or several things.
    private func href(of mention: RenderedDocument.Mention) -> String? {
        view.site.index.names.entity(document.html.words(of: mention)).flatMap(view.href)
    }

    /// What the `<a` of a reference carries: an address, or the reason why it has none.
    private func attributes(for slot: RenderedDocument.Slot) -> String {
        let location = SourceLocation(path: document.path, line: slot.line)
        switch view.site.citations.resolution(of: slot.target, at: location) ?? guess(slot.target) {
        case .document(let path, let anchor):
            return attributes(path, fragment: anchor)
        case .entity(let entity): return view.href(entity).map(address) ?? ""
        case .external(let url): return address(url.text) + " rel=\"noopener noreferrer\""
        case .missing: return " class=\"missing\" title=\"Not found in the project\""
        case .file: return " class=\"elsewhere\" title=\"A file that is not a document\""
        case .outside: return " class=\"elsewhere\" title=\"Kept elsewhere\""
        case .words: return ""
        }
    }

    /// A link to a document, or to the place in it that has this fragment; a place that is not there is none to lead to.
    private func attributes(_ path: RelativePath, fragment: String?) -> String {
        guard let page = view.site.addresses.page(of: .document(path)) else { return "" }
        let id = fragment.flatMap { view.site.placeID(of: $0, in: path) }
        guard path == document.path, fragment != nil else { return address(view.href(page, anchor: id)) }
        return id.map { address("#" + Escape.urlSegment($0)) }
            ?? " class=\"missing\" title=\"No such place in this document\""
    }

    /// What a target names where linking had no reason to look at it.
    private func guess(_ target: String) -> Reference.Resolution {
        guard let url = SafeURL(target) else { return .words }
        if url.isExternal { return .external(url) }
        let parts = target.trimmed.split(onByte: UInt8(ascii: "#"))
        let anchor = parts.count > 1 ? parts[1] : nil
        if parts[0].isEmpty { return .document(document.path, anchor: anchor) }
        guard let path = RelativePath(parts[0], relativeTo: document.path.parent), view.site.document(path) != nil
        else {
            return .words
        }
        return .document(path, anchor: anchor)
    }

    private func address(_ href: String) -> String { " href=\"\(Escape.html(href))\"" }
}
