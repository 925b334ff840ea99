import MusterModel
import MusterSite
import MusterText
import Testing

@Suite("The public pages of known issues")
struct KnownIssuesTests {
    private func publicText(_ site: BuiltSite) -> String {
        site.files.filter { $0.path.text.startsWithBytes("known-issues/") && $0.path.fileExtension == "html" }
            .map { String(decoding: $0.bytes, as: UTF8.self) }.joined()
    }

    @Test("hold nothing but the fields of the allow-list")
    func allowList() throws {
        let text = publicText(try BuiltSite())
        #expect(text.containsBytes("The lamp flickers"))
        #expect(text.containsBytes("Turn it off and on"))
        for canary in ["secret", "being looked at", "review.md", "known-issues.md", "Keeper", "bug-7", "P0"] {
            #expect(!text.containsBytes(canary), "\(canary)")
        }
    }

    @Test("leave out what the configuration does not allow")
    func configuredFields() throws {
        let site = try BuiltSite(changing: { $0.configuration.publicIssues.fields = [.title] })
        let text = publicText(site)
        #expect(text.containsBytes("The lamp flickers"))
        #expect(!text.containsBytes("Turn it off and on"))
        #expect(!text.containsBytes("KI-1"))
    }

    @Test("say how to report in the words of the configuration")
    func howToReport() throws {
        let site = try BuiltSite(changing: { $0.configuration.publicIssues.howToReport = "Ring <twice>." })
        #expect(publicText(site).containsBytes("Ring &lt;twice&gt;."))
    }

    @Test("link to nothing outside their folder")
    func standAlone() throws {
        for page in try BuiltSite().pages where page.path.text.startsWithBytes("known-issues/") {
            for href in PageScanner(String(decoding: page.bytes, as: UTF8.self)).values(of: "href") {
                let target = PageScanner.target(of: href, from: page.path)
                #expect(target?.file.startsWithBytes("known-issues/") == true, "\(page.path): \(href)")
            }
        }
    }

    @Test("are the same for every audience, and all that the public gets")
    func audiences() throws {
        let everything = try BuiltSite()
        let published = try BuiltSite(options: SiteOptions(audience: .public, toolVersion: "9.9.9"))
        for file in published.files { #expect(everything.files.contains(file), "\(file.path)") }
        let names = published.files.map(\.path.text).filter { !$0.startsWithBytes("known-issues/") }
        #expect(names == [".nojekyll", "known-issues.json", "known-issues.schema.json", "robots.txt"])
    }

    @Test("do not exist when they are switched off, and nothing links to them")
    func switchedOff() throws {
        let site = try BuiltSite(changing: { $0.configuration.publicIssues.isPublished = false })
        #expect(publicText(site).isEmpty)
        #expect(!site.text("index.html").containsBytes("known-issues/\""))
    }
}
