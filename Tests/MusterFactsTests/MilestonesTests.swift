import MusterModel
import Testing

@Suite("Days of schedules, timelines and meetings")
struct MilestonesTests {
    @Test("releases with their days and who leads them are milestones, and no history")
    func schedule() throws {
        let text = """
            # Releases

            ## Release schedule

            | release series | date of first pre-release (year-month-day) | release shepherd |
            |---|---|---|
            | v7.1 | 2031-05-02 | Mara Voss |
            | v7.2 | 2031-06-13 | **searching for volunteer** |
            """
        let found = try facts(.milestone, in: text)
        #expect(found.map(\.title) == ["v7.1", "v7.2"])
        #expect(found.map { $0.date?.description } == ["2031-05-02", "2031-06-13"])
        #expect(found.first?.person == "Mara Voss")
    }

    @Test("the hours of a timeline are on the day that it names")
    func hours() throws {
        let text = """
            # Post-mortem of the jammed lock

            ## Timeline

            2031-05-02 (all times UTC)

            - 19:00 The gate closes
            - 19:05 (approx.) water rises
            - 7 boats wait
            """
        let found = try facts(.milestone, in: text)
        #expect(found.map(\.title) == ["The gate closes", "water rises"])
        #expect(found.allSatisfy { $0.date?.description == "2031-05-02" })
        #expect(try facts(.milestone, in: text.replacing("Timeline", with: "Opening hours")).isEmpty)
    }

    @Test("events of a program with what sets them off are no events of the project")
    func signals() throws {
        let text = "| Event | When | Props |\n|---|---|---|\n| `gate_open` | Gate is opened | - |\n"
        #expect(try facts(.milestone, in: text).isEmpty)
    }
}
