import MusterModel
import MusterText
import Testing

@testable import MusterSite

@Suite("Feeds")
struct FeedTests {
    private func count(_ needle: String, in text: String) -> Int { PageScanner(text).count(of: needle) }

    @Test("tell what happened by the as-of date, newest first, and nothing that is still to come")
    func changes() throws {
        let text = try BuiltSite().text("feed.atom")
        #expect(text.containsBytes("v2.0.0: NO-GO"))
        #expect(text.containsBytes("Decision, GO: GO for the pilot"))
        #expect(text.containsBytes("Task done: 2.0 Kickoff"))
        #expect(!text.containsBytes("Pilot ends"))
        #expect(text.containsBytes("<updated>2026-11-18T00:00:00Z</updated>"))
    }

    @Test("of a release hold its own entries only")
    func releases() throws {
        let site = try BuiltSite()
        #expect(site.text("releases/v2.0.0/feed.atom").containsBytes("v2.0.0: NO-GO"))
        #expect(!site.text("releases/v1.0.0/feed.atom").containsBytes("Task done"))
    }

    @Test("name an entry the same wherever and whenever the site is built")
    func permanence() throws {
        func ids(_ options: SiteOptions, on day: String) throws -> [String] {
            let site = try BuiltSite(changing: { $0.asOf = CivilDate(iso: day) ?? $0.asOf }, options: options)
            return site.text("feed.atom").split(onByte: UInt8(ascii: "\n")).filter { $0.startsWithBytes("<id>") }
        }
        let here = try ids(SiteOptions(toolVersion: "1"), on: "2026-11-21")
        let there = try ids(SiteOptions(baseURL: "https://example.org/x", toolVersion: "2"), on: "2026-11-22")
        #expect(here == there)
        #expect(Set(here).count == here.count)
        #expect(here[0] == "<id>tag:lighthouse.invalid,2026:changes</id>")
    }

    @Test("lead to absolute addresses where one is known, else to relative ones")
    func addresses() throws {
        #expect(try BuiltSite().text("known-issues/feed.atom").containsBytes("href=\"ki-1/\""))
        let placed = try BuiltSite(options: SiteOptions(baseURL: "https://example.org/x", toolVersion: "1"))
        #expect(
            placed.text("known-issues/feed.atom").containsBytes("href=\"https://example.org/x/known-issues/ki-1/\""))
        #expect(placed.text("feed.atom").containsBytes("href=\"https://example.org/x/feed.atom\""))
    }

    @Test("are XML whatever the documents hold")
    func hostile() throws {
        let site = try BuiltSite(LighthouseProject { "]]>\u{1}<b>&\"\u{301}" + $0 })
        for file in site.files where file.path.fileExtension == "atom" {
            let text = String(decoding: file.bytes, as: UTF8.self)
            #expect(!text.containsBytes("<b>") && !text.containsBytes("\u{1}") && !text.containsBytes("]]>"))
            #expect(count("<entry>", in: text) == count("</entry>", in: text))
        }
    }

    @Test("of known issues follow versions and components, and say no more than the pages")
    func groups() throws {
        let site = try BuiltSite()
        for place in ["in/v2.0.0", "component/lamp"] {
            #expect(site.text("known-issues/\(place)/feed.atom").containsBytes("The lamp flickers"), "\(place)")
            #expect(site.text("known-issues/\(place)/index.html").containsBytes("The lamp flickers"), "\(place)")
        }
        #expect(site.text("known-issues/in/v2.0.1/feed.atom").containsBytes("The lamp flickers"))
        let fields = try BuiltSite(changing: { $0.configuration.publicIssues.fields = [.title] })
        #expect(fields.text("known-issues/component/lamp/index.html").isEmpty)
        #expect(!fields.text("known-issues/feed.atom").containsBytes("2026-11-19"))
    }

    @Test("have an authority that is a domain name, whatever the project is called")
    func authority() {
        #expect(TagURI(project: "Ferry Well 2").authority == "ferry-well-2.invalid")
        #expect(TagURI(project: "船").authority == "project.invalid")
        #expect(TagURI(project: "船 a").authority == "a.invalid")
    }
}
