import MusterModel
import MusterSite
import MusterText
import Testing

@Suite("The page of findings")
struct FindingsPageTests {
    @Test("begins with what contradicts the decision on the release of the front page")
    func order() throws {
        let fixture = LighthouseProject()
        var report = fixture.report
        let place = report.findings[0].locations
        var verdict = finding("The decision is contradicted.", place, ["v2.0.0"])
        verdict.isDerivedFromVerdict = true
        report.findings = [
            finding("An old release disagrees", place, ["v1.0.0"]), finding("A task is open", place, ["v2.0.0"]),
            verdict,
        ]
        let builder = try SiteBuilder(fixture.project, report, SiteOptions(toolVersion: "0.1.0"))
        let page = try #require(try builder.pages().first { $0.path.text == "findings/index.html" })
        let text = String(decoding: try builder.render(page).bytes, as: UTF8.self)
        let places = ["The decision is contradicted.<", "A task is open.<", "An old release disagrees.<"].map {
            text.firstOffset(of: $0) ?? Int.max
        }
        #expect(places == places.sorted() && places.last != Int.max)
    }

    private func finding(_ message: String, _ places: [MusterModel.SourceLocation], _ releases: [String]) -> Finding {
        Finding(
            id: "odd", severity: .error, message: message, locations: places, releases: releases.map { .init($0) })
    }
}
