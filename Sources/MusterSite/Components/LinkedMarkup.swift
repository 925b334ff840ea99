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

    /// The markup with every slot filled; slots out of order or out of range stay empty.
    var html: HTML {
        let markup = document.html.markup
        var out: [UInt8] = []
        out.reserveCapacity(markup.count + document.html.slots.count * 64)
        var done = 0
        for slot in document.html.slots where slot.offset >= done && slot.offset <= markup.count {
            out += markup[done..<slot.offset]
            out += attributes(for: slot).utf8
            done = slot.offset
        }
        out += markup[done...]
        return HTML(trusted: String(decoding: out, as: UTF8.self))
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
        if let task = view.site.index.task(mentionedBy: target) { return .entity(.task(task)) }
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
