import MusterModel
import MusterText

/// Everything that search finds, as a script, so that it can be loaded from a folder too: one global value.
///
/// `musterIndex = {kinds, documents, entries}`. An entry is `[kind, title, place, note]`: the kind by its position; the
/// place an address from the site's root, or `[document, line]` for a line of the document at that position of `documents`.
struct SearchIndexFile: Page {
    static func all(in site: Site) -> [SearchIndexFile] { [SearchIndexFile()] }

    static let address = PageAddress(file: "search-index.js")

    var address: PageAddress { Self.address }

    func bytes(in site: Site, _ templates: TemplateLibrary) throws(TemplateError) -> [UInt8] {
        let view = PageView(site: site, address: .overview)
        let entries = SearchEntry.all(view)
        var out = Array("globalThis.musterIndex={\"kinds\":".utf8)
        SearchIndexFile.write(SearchEntry.Kind.allCases.map(\.rawValue), into: &out)
        out += "\n,\"documents\":".utf8
        SearchIndexFile.write(
            site.project.documents.map { site.addresses.page(of: .document($0.path)).map { view.href($0) } ?? "" },
            into: &out)
        out += "\n,\"entries\":[".utf8
        for (position, entry) in entries.enumerated() {
            out += (position == 0 ? "\n" : ",\n").utf8
            entry.write(into: &out)
        }
        out += "]};\n".utf8
        return out
    }

    private static func write(_ texts: [String], into out: inout [UInt8]) {
        out.append(UInt8(ascii: "["))
        for (position, text) in texts.enumerated() {
            if position > 0 { out.append(UInt8(ascii: ",")) }
            SearchEntry.write(text, into: &out)
        }
        out.append(UInt8(ascii: "]"))
    }
}
