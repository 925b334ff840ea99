import MusterText
import Testing

@Suite("Days of the calendar")
struct CivilDateTests {
    @Test(
        "only days that exist are dates",
        arguments: ["2026-02-29", "2026-13-01", "2026-00-10", "2026-1-01", "20260101", "0000-01-01"])
    func refused(text: String) {
        #expect(CivilDate(iso: text) == nil)
    }

    @Test("a date is written as it was read", arguments: ["2024-02-29", "0001-01-01", "9999-12-31", "2026-11-20"])
    func roundTrip(text: String) throws {
        let date = try #require(CivilDate(iso: text))
        #expect(date.description == text)
        #expect(CivilDate(daysSinceEpoch: date.daysSinceEpoch) == date)
    }

    @Test("weekdays skip the weekend")
    func weekdays() throws {
        let friday = try #require(CivilDate(iso: "2026-11-20"))
        #expect(friday.weekday == 5)
        #expect(friday.adding(weekdays: 1).description == "2026-11-23")
        #expect(friday.adding(weekdays: 5).description == "2026-11-27")
        #expect(friday.adding(days: -20).description == "2026-10-31")
    }
}
