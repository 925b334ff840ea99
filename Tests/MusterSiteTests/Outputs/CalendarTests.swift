import MusterModel
import MusterText
import Testing

@testable import MusterSite

@Suite("milestones.ics")
struct CalendarTests {
    private func lines(_ text: String) -> [String] {
        var lines = text.split(onByte: 0x0A)
        #expect(lines.popLast() == "")
        #expect(lines.allSatisfy { $0.endsWithBytes("\r") && $0.utf8.count <= 76 })
        return lines.map { String(decoding: $0.utf8.dropLast(), as: UTF8.self) }
    }

    @Test("holds milestones and target dates as whole days, stamped with the as-of date")
    func events() throws {
        let found = lines(try BuiltSite().text("milestones.ics"))
        #expect(
            found.filter { $0.startsWithBytes("UID:") } == [
                "UID:milestone-pilot@lighthouse.invalid", "UID:release-v2.0.0@lighthouse.invalid",
            ])
        #expect(found.contains("DTSTART;VALUE=DATE:20261125") && found.contains("DTEND;VALUE=DATE:20261126"))
        #expect(found.contains("DTSTAMP:20261121T000000Z"))
        #expect(found.contains("SUMMARY:Pilot ends (Launch review)"))
        #expect(found.allSatisfy { !$0.startsWithBytes("URL:") })
    }

    @Test("keeps the id of an event that is moved")
    func permanence() throws {
        let moved = try BuiltSite(changing: { $0.milestones[0].date = CivilDate(iso: "2027-01-31") })
        let found = lines(moved.text("milestones.ics"))
        #expect(found.contains("UID:milestone-pilot@lighthouse.invalid"))
        #expect(found.contains("DTEND;VALUE=DATE:20270201"))
    }

    @Test("leads to the site where its address is known")
    func addresses() throws {
        let site = try BuiltSite(options: SiteOptions(baseURL: "https://example.org", toolVersion: "1"))
        #expect(lines(site.text("milestones.ics")).contains("URL:https://example.org/releases/v2.0.0/"))
    }

    @Test("escapes what would end a value, and folds between characters")
    func text() {
        let line = CalendarText.property("SUMMARY", "a;b,c\\d\ne\rf\u{7}" + String(repeating: "ö€😀", count: 20))
        #expect(line.startsWithBytes("SUMMARY:a\\;b\\,c\\\\d\\nefö"))
        let folded = lines(String(decoding: CalendarText.file([line]), as: UTF8.self))
        #expect(folded.count > 2 && folded.dropFirst().allSatisfy { $0.startsWithBytes(" ") })
        let joined =
            folded[0] + folded.dropFirst().map { String(decoding: $0.utf8.dropFirst(), as: UTF8.self) }.joined()
        #expect(joined == line)
    }
}
