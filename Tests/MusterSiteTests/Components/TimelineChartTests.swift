import MusterModel
import MusterText
import Testing

@testable import MusterSite

@Suite("The chart of dated events")
struct TimelineChartTests {
    private func event(_ day: Int, _ kind: TimelineEvent.Kind = .task, _ title: String = "t") -> TimelineEvent {
        TimelineEvent(
            date: CivilDate(daysSinceEpoch: day), kind: kind, title: title, entity: .task(.init("t")), location: nil)
    }

    @Test("has a mark for every event and none without events")
    func marks() {
        let today = CivilDate(daysSinceEpoch: 20_000)
        let chart = TimelineChart([event(19_990), event(19_990), event(20_010, .decision)], asOf: today)
        #expect(PageScanner(chart?.svg.markup ?? "").count(of: "class=\"mark ") == 3)
        #expect(TimelineChart([], asOf: today) == nil)
    }

    @Test("keeps within its picture, however far apart the dates are")
    func distantDates() {
        let chart = TimelineChart([event(-700_000), event(2_000_000)], asOf: CivilDate(daysSinceEpoch: 20_000))
        #expect(PageScanner(chart?.svg.markup ?? "").count(of: "class=\"tick-name\"") <= 14)
    }

    @Test("escapes the words of the documents")
    func escaping() {
        let chart = TimelineChart([event(0, .task, "</title><script>")], asOf: CivilDate(daysSinceEpoch: 0))
        #expect(chart?.svg.markup.containsBytes("&lt;/title&gt;&lt;script&gt;") == true)
    }
}
