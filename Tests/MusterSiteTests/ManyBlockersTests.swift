import MusterModel
import MusterText
import Testing

@testable import MusterSite

@Suite("A release with many blockers")
struct ManyBlockersTests {
    private func site(_ count: Int) throws -> [String: String] {
        var fixture = LighthouseProject().report
        let gate = fixture.releases[0].blockers[0].gate
        fixture.releases[0].blockers = (1...count).map { number in
            Blocker(
                kind: .actNow, title: "Lamp \(number) is dark", assessment: Assessment(.fail, "it does not burn"),
                gate: gate, rule: .tasksDone)
        }
        let builder = try SiteBuilder(LighthouseProject().project, fixture, SiteOptions(toolVersion: "0"))
        let files = try builder.pages().map { try builder.render($0) }
        return Dictionary(uniqueKeysWithValues: files.map { ($0.path.text, String(decoding: $0.bytes, as: UTF8.self)) })
    }

    @Test("shows each of them once with a place of its own, on the page of the release or those that continue it")
    func continuation() throws {
        let site = try site(65)
        let first = PageScanner(site["releases/v2.0.0/index.html"] ?? "").values(of: "id")
        let last = PageScanner(site["releases/v2.0.0/blockers/3/index.html"] ?? "").values(of: "id")
        #expect(first.contains("blocker-25") && !first.contains("blocker-26"))
        #expect(last.contains("blocker-51") && last.contains("blocker-65"))
        #expect(site["releases/v2.0.0/blockers/4/index.html"] == nil)
    }

    @Test("needs no further page while they fit on its own")
    func few() throws {
        #expect(try site(25)["releases/v2.0.0/blockers/2/index.html"] == nil)
    }

    @Test("shows the first of them on the front page, and leads to the others")
    func front() throws {
        let front = try site(65)["index.html"] ?? ""
        #expect(front.containsBytes("Lamp 3 is dark") && !front.containsBytes("Lamp 4 is dark"))
        #expect(front.containsBytes("href=\"releases/v2.0.0/#blockers-act-now\">62 more of these"))
    }
}
