import MusterModel
import MusterSite
import MusterText
import Testing

@Suite("Every page of a site")
struct SitePagesTests {
    @Test("has one main heading, one language and no script or style of its own")
    func frame() throws {
        for page in try BuiltSite().pages {
            let text = String(decoding: page.bytes, as: UTF8.self)
            let scanner = PageScanner(text)
            #expect(scanner.count(of: "<h1") == 1, "\(page.path)")
            #expect(scanner.count(of: "<html lang=\"en\">") == 1, "\(page.path)")
            #expect(scanner.count(of: "http-equiv=\"Content-Security-Policy\"") == 1, "\(page.path)")
            #expect(scanner.count(of: "<script") == scanner.count(of: "<script src=\""), "\(page.path)")
            #expect(scanner.count(of: "<style") == 0, "\(page.path)")
            #expect(scanner.values(of: "style").isEmpty, "\(page.path)")
        }
    }

    @Test("uses no id twice")
    func ids() throws {
        for page in try BuiltSite().pages {
            let ids = PageScanner(String(decoding: page.bytes, as: UTF8.self)).values(of: "id")
            #expect(Set(ids).count == ids.count, "\(page.path): \(ids)")
        }
    }

    @Test("links only to pages and places that exist")
    func links() throws {
        let site = try BuiltSite()
        let scanners = Dictionary(
            uniqueKeysWithValues: site.files.map {
                ($0.path.text, PageScanner(String(decoding: $0.bytes, as: UTF8.self)))
            })
        let ids = scanners.mapValues { Set($0.values(of: "id")) }
        for page in site.pages {
            for href in scanners[page.path.text]?.values(of: "href") ?? [] where !href.startsWithBytes("#i-") {
                guard let (file, anchor) = PageScanner.target(of: href, from: page.path) else { continue }
                #expect(scanners[file] != nil, "\(page.path) links to \(href), which is no file")
                if let anchor {
                    #expect(ids[file]?.contains(anchor) == true, "\(page.path) links to \(href), which is no place")
                }
            }
        }
    }

    @Test("names index files in its links only when asked to")
    func indexFiles() throws {
        let plain = try BuiltSite()
        let explicit = try BuiltSite(options: SiteOptions(toolVersion: "0.1.0", namesIndexFiles: true))
        #expect(plain.text("gates/index.html").containsBytes("href=\"../tasks/\""))
        #expect(explicit.text("gates/index.html").containsBytes("href=\"../tasks/index.html\""))
    }

    @Test("for an unknown address holds absolute links where the site's own address is known")
    func notFound() throws {
        let site = try BuiltSite(options: SiteOptions(baseURL: "https://example.org/x", toolVersion: "0.1.0"))
        let hrefs = PageScanner(site.text("404.html")).values(of: "href").filter { !$0.startsWithBytes("#") }
        #expect(hrefs.contains("https://example.org/x/style.css") && hrefs.contains("https://example.org/x/"))
        for href in hrefs { #expect(href.startsWithBytes("https://example.org/x/"), "\(href)") }
    }

    @Test("is the same whenever it is rendered")
    func determinism() throws {
        #expect(try BuiltSite().files == BuiltSite().files)
    }

    @Test("exists and renders for a project without any content")
    func empty() throws {
        let project = Project(name: "Nothing", configuration: Configuration(), asOf: CivilDate(daysSinceEpoch: 20_000))
        let builder = try SiteBuilder(project, GateReport(), SiteOptions(toolVersion: "0.1.0"))
        let files = try builder.pages().map { try builder.render($0) }
        let text = files.first { $0.path.text == "index.html" }.map { String(decoding: $0.bytes, as: UTF8.self) } ?? ""
        #expect(text.containsBytes("NOT ASSESSED"))
        #expect(text.containsBytes("No document names a release"))
        #expect(files.count > 15)
    }
}

@Suite("Text of documents on pages")
struct SiteEscapingTests {
    private static let hostile = LighthouseProject { "\"><qqq onclick='x'>\($0)\"\u{301} {{secret}} &amp;" }

    @Test("never becomes markup, wherever it is shown")
    func escaping() throws {
        let site = try BuiltSite(Self.hostile)
        for file in site.files where ["html", "svg"].contains(file.path.fileExtension ?? "") {
            let scanner = PageScanner(String(decoding: file.bytes, as: UTF8.self))
            #expect(scanner.count(of: "<qqq") == 0, "\(file.path)")
            // The bytes, for as characters a quote with an accent is no quote.
            let raw: [UInt8] = [0x22, 0xCC, 0x81]
            #expect(
                !file.bytes.indices.dropLast(2).contains { file.bytes[$0..<$0 + 3].elementsEqual(raw) }, "\(file.path)")
        }
    }

    @Test("is shown as it is written, template tags and references among it")
    func verbatim() throws {
        let text = try BuiltSite(Self.hostile).text("tasks/2.1/index.html")
        #expect(
            text.containsBytes(
                "&quot;&gt;&lt;qqq onclick=&#39;x&#39;&gt;Light the lamp&quot;\u{301} {{secret}} &amp;amp;"))
    }

    @Test("takes no line of the plain status file")
    func status() throws {
        let text = try BuiltSite(LighthouseProject { $0 + "\nv9\tGO" }).text("status.txt")
        #expect(PageScanner(text).count(of: "\n") == 2)
    }
}
