import MusterModel
import MusterText

/// A part of everything that search finds, as a script, so that it can be loaded from a folder too.
///
/// The first part is loaded with the page of the search, the others once somebody asks; entities come before what documents
/// say, so the first answers do not wait for the last part. A part is one object, pushed to `musterIndex`:
///
/// - `kinds` (first part only): `[word, how many]` of each kind of entry in the whole index, in the order of their numbers;
/// - `next`: the address of the next part from the site's root; absent in the last;
/// - `documents`: the addresses of the documents that entries of this part name by their position;
/// - `notes`: the notes that entries of this part name by their position;
/// - `entries`: `[kind, title, place, note]`, of which the note may be absent; the place is an address from the site's root,
///   or `[document, line]` for a line of a document, `[document]` for its beginning.
struct SearchIndexFile: Page {
    /// From 1.
    let number: Int
    let entries: ArraySlice<SearchEntry>
    let isLast: Bool
    /// How many entries of each kind the whole index holds, in the order of the kinds.
    let counts: [Int]

    /// What a part may weigh, in bytes, but for a single entry that is heavier: little enough for a phone to answer soon.
    private static let partLimit = 200_000

    static func all(in site: Site) -> [SearchIndexFile] {
        let entries = SearchEntry.all(PageView(site: site, address: .overview))
        let chunks = Chunks(weighing: entries.map(\.weight), limit: partLimit)
        let counts = SearchEntry.Kind.allCases.map { kind in entries.count { $0.kind == kind } }
        return chunks.numbers.map {
            SearchIndexFile(number: $0, entries: entries[chunks[$0]], isLast: $0 == chunks.count, counts: counts)
        }
    }

    /// Where a part is: `search-index.js`, then `search-index-2.js`.
    static func address(_ number: Int) -> PageAddress {
        PageAddress(file: number == 1 ? "search-index.js" : "search-index-\(number).js")
    }

    var address: PageAddress { Self.address(number) }

    func bytes(in site: Site, _ templates: TemplateLibrary) throws(TemplateError) -> [UInt8] {
        let view = PageView(site: site, address: .overview)
        var lists = SearchIndexLists(documents: site.project.documents) { path in
            site.addresses.page(of: .document(path)).map { view.href($0) } ?? ""
        }
        var written: [UInt8] = []
        for (position, entry) in entries.enumerated() {
            written += (position == 0 ? "\n" : ",\n").utf8
            entry.write(into: &written, &lists)
        }
        var out = Array("(globalThis.musterIndex??=[]).push({".utf8)
        if number == 1 { out += kinds }
        if !isLast { out += "\"next\":\"\(SearchIndexFile.address(number + 1).text)\"\n,".utf8 }
        lists.write(into: &out)
        return out + "\n,\"entries\":[".utf8 + written + "]});\n".utf8
    }

    private var kinds: [UInt8] {
        let pairs = zip(SearchEntry.Kind.allCases, counts).map { "[\"\($0.rawValue)\",\($1)]" }
        return Array("\"kinds\":[\(pairs.joined(separator: ","))]\n,".utf8)
    }
}
