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

    @Test("says once how a finding is mended, and of each edit in which file it is")
    func mends() throws {
        let fixture = LighthouseProject()
        var report = fixture.report
        let place = report.findings[0].locations[0]
        let edit = Mend(location: place, instruction: "Strike one", markdown: "| struck |", edit: .replace)
        let act = Mend(location: place, instruction: "Ask the keeper", markdown: nil, edit: .act)
        report.findings = [("Strike one", edit), ("Ask the keeper", act)].map { suggestion, mend in
            var finding = finding("Two claims disagree", [place], ["v2.0.0"])
            finding.suggestion = suggestion
            finding.mend = mend
            return finding
        }
        let builder = try SiteBuilder(fixture.project, report, SiteOptions(toolVersion: "0.1.0"))
        let page = try #require(try builder.pages().first { $0.path.text == "findings/index.html" })
        let text = String(decoding: try builder.render(page).bytes, as: UTF8.self)
        #expect(text.count(of: "Strike one") == 1 && text.count(of: "Ask the keeper") == 1)
        #expect(text.count(of: "How to mend") == 1 && text.containsBytes("Replace line 1 of <span class=\"source\">"))
    }

    @Test("says once for all findings of a kind how to mend them, wherever they were found")
    func kinds() throws {
        let fixture = LighthouseProject()
        var report = fixture.report
        let place = report.findings[0].locations
        report.findings = ["first", "between", "second"].map { message in
            var finding = finding("The \(message) one", place, ["v2.0.0"])
            finding.suggestion = message == "between" ? "Did you mean 6.0?" : "Write the name"
            return finding
        }
        report.findings[1].id = "other"
        let builder = try SiteBuilder(fixture.project, report, SiteOptions(toolVersion: "0.1.0"))
        let page = try #require(try builder.pages().first { $0.path.text == "findings/index.html" })
        let text = String(decoding: try builder.render(page).bytes, as: UTF8.self)
        #expect(text.count(of: "<p>Write the name.</p>") == 1 && text.count(of: "<code>odd</code>") == 1)
        #expect(text.containsBytes("<p>Did you mean 6.0?</p>"))
        let places = ["The first one", "The second one", "The between one"].map { text.firstOffset(of: $0) ?? .max }
        #expect(places == places.sorted() && places.last != .max)
    }

    private func finding(_ message: String, _ places: [MusterModel.SourceLocation], _ releases: [String]) -> Finding {
        Finding(
            id: "odd", severity: .error, message: message, locations: places, releases: releases.map { .init($0) })
    }
}

extension String {
    /// How often a text is in it.
    fileprivate func count(of text: String) -> Int {
        var count = 0
        var start = 0
        while let offset = firstOffset(of: text, from: start) {
            count += 1
            start = offset + text.utf8.count
        }
        return count
    }
}
