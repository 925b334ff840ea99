import MusterModel
import MusterText
import Testing

@testable import MusterSite

@Suite("The index of the search")
struct SearchIndexTests {
    private func entries(_ fixture: LighthouseProject = LighthouseProject()) -> [SearchEntry] {
        let site = Site(fixture.project, fixture.report, SiteOptions(toolVersion: "0"))
        return SearchEntry.all(PageView(site: site, address: .overview))
    }

    @Test("holds every kind of thing that a project has")
    func kinds() {
        let found = Set(entries().map(\.kind))
        for kind in SearchEntry.Kind.allCases where kind != .section { #expect(found.contains(kind), "\(kind)") }
    }

    @Test("holds every statement of every document, at its line")
    func statements() {
        let facts = LighthouseProject().project.documents.reduce(0) { $0 + $1.facts.count }
        #expect(entries().count { $0.kind == .statement } == facts)
    }

    @Test("is one assignment of JSON, whatever documents say")
    func script() throws {
        let hostile = LighthouseProject { "\"]};alert(1);//\u{2028}</script>\\\($0)" }
        let text = try BuiltSite(hostile).text("search-index.js")
        #expect(text.startsWithBytes("(globalThis.musterIndex??=[]).push({\"kinds\":["))
        #expect(text.endsWithBytes("]});\n"))
        let scanner = PageScanner(text)
        #expect(scanner.count(of: "\"]};alert") > 0)
        #expect(scanner.count(of: "\"]};alert") == scanner.count(of: "\\\"]};alert"))
    }

    @Test("leads to pages that exist")
    func places() throws {
        let site = try BuiltSite()
        let files = Set(site.files.map(\.path.text))
        for entry in entries() {
            guard case .page(let href) = entry.place else { continue }
            let page = href.split(onByte: UInt8(ascii: "#"))[0]
            let path = page == "./" ? "index.html" : page + "index.html"
            #expect(files.contains(path.replacingPercentEscapes), "\(entry)")
        }
    }
}

extension String {
    /// The text with `%41` and the like as the bytes that they stand for.
    fileprivate var replacingPercentEscapes: String {
        var out: [UInt8] = []
        var rest = Array(utf8)[...]
        while let byte = rest.popFirst() {
            if byte == UInt8(ascii: "%"), let code = UInt8(String(decoding: rest.prefix(2), as: UTF8.self), radix: 16) {
                out.append(code)
                rest = rest.dropFirst(2)
            } else {
                out.append(byte)
            }
        }
        return String(decoding: out, as: UTF8.self)
    }
}
