import MusterModel
import MusterText
import Testing

@testable import MusterSite

@Suite("The front page")
struct FrontPageTests {
    @Test("says may it go, whose turn it is, what blocks it and the gates, in this order and unfolded")
    func order() throws {
        let text = try BuiltSite().text("index.html")
        let ids = PageScanner(text).values(of: "id")
        let places = ["verdict", "who", "blockers", "gates"].map { id in ids.firstIndex { $0.hasSameBytes(as: id) } }
        #expect(places.allSatisfy { $0 != nil })
        #expect(places.compactMap(\.self) == places.compactMap(\.self).sorted())
        #expect(!text.containsBytes("<details"))
    }

    @Test("comforts nobody where no release is judged")
    func nothingJudged() throws {
        let empty = try BuiltSite(changing: {
            $0 = Project(name: "Empty", configuration: Configuration(), asOf: CivilDate(daysSinceEpoch: 0))
        })
        let text = empty.text("index.html")
        #expect(text.containsBytes("NOT ASSESSED"))
        #expect(!text.containsBytes("Nothing is known to stand in the way"))
    }

    @Test("names a first place of many and counts the others")
    func places() throws {
        let project = Project(name: "", configuration: Configuration(), asOf: CivilDate(daysSinceEpoch: 0))
        let view = PageView(site: Site(project, GateReport(), SiteOptions(toolVersion: "0")), address: .overview)
        let path = try #require(RelativePath("a.md"))
        let lines = (1...5).map { SourceLocation(path: path, line: $0) }
        guard case .list(let links) = view.sources(lines, showing: 3) else {
            Issue.record("no list")
            return
        }
        #expect(links.count == 3)
        guard case .object(let last) = links[2] else { return }
        #expect(last["morePlaces"] == .optional("and 2 more places"))
    }
}
