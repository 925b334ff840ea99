import MusterModel
import MusterText
import Testing

@testable import MusterSite

@Suite("What other pages embed")
struct EmbeddingTests {
    @Test("badges tell the verdict of each release, and of the main one at the root")
    func badges() throws {
        let site = try BuiltSite()
        #expect(site.text("badge.json").containsBytes("\"message\": \"NO-GO\""))
        #expect(site.text("badge.svg") == site.text("releases/v2.0.0/badge.svg"))
        #expect(site.text("releases/v1.0.0/badge.json").containsBytes("\"message\": \"NOT ASSESSED\""))
        let none = try BuiltSite(changing: { $0.releases = [] })
        #expect(none.text("badge.json").containsBytes("\"label\": \"Lighthouse\""))
    }

    @Test("cards show the verdict without a script and lead out of the frame")
    func cards() throws {
        let card = try BuiltSite().text("releases/v2.0.0/card/index.html")
        #expect(card.containsBytes("NO-GO") && card.containsBytes("1 repair and 1 sign-off away."))
        #expect(card.containsBytes("<a href=\"../\" target=\"_top\">"))
        #expect(!card.containsBytes("<script") && !card.containsBytes("style=\""))
    }

    @Test("what to paste names the address of the site, or one to be replaced")
    func snippets() throws {
        let placed = SiteOptions(baseURL: "https://example.org/x", toolVersion: "1")
        let page = try BuiltSite(options: placed).text("outputs/index.html")
        #expect(page.containsBytes("&lt;iframe src=&quot;https://example.org/x/releases/v2.0.0/card/&quot;"))
        #expect(page.containsBytes("url=https%3A%2F%2Fexample.org%2Fx%2Freleases%2Fv2.0.0%2Fbadge.json"))
        #expect(
            try BuiltSite().text("outputs/index.html").containsBytes("Replace <code>https://example.org/readiness/"))
    }

    @Test("pages tell their title and address to whoever is shown a link, and only public ones may be indexed")
    func preview() throws {
        let placed = SiteOptions(baseURL: "https://example.org/x", toolVersion: "1")
        let site = try BuiltSite(options: placed)
        let front = site.text("index.html")
        #expect(front.containsBytes("<link rel=\"canonical\" href=\"https://example.org/x/\">"))
        #expect(front.containsBytes("og:description\" content=\"v2.0.0: NO-GO. 1 repair and 1 sign-off away.\""))
        #expect(front.containsBytes("noindex") && !site.text("known-issues/index.html").containsBytes("noindex"))
        #expect(!(try BuiltSite()).text("index.html").containsBytes("canonical"))
    }

    @Test("the sitemap lists the public pages where the address is known, and robots may read only those")
    func sitemap() throws {
        let site = try BuiltSite(options: SiteOptions(baseURL: "https://example.org/x", toolVersion: "1"))
        let places = PageScanner(site.text("sitemap.xml")).count(of: "<loc>https://example.org/x/known-issues/")
        #expect(places == site.pages.count { $0.path.text.startsWithBytes("known-issues/") })
        #expect(
            site.text("robots.txt") == """
                User-agent: *
                Allow: /x/known-issues/
                Disallow: /x/
                Sitemap: https://example.org/x/sitemap.xml

                """)
        #expect(try BuiltSite().text("sitemap.xml").isEmpty)
        #expect(try BuiltSite().text("robots.txt") == "User-agent: *\nAllow: /known-issues/\nDisallow: /\n")
    }
}
