import MusterModel
import Testing

@Suite struct RoadmapTests {
    @Test func `a title that begins with a version is a milestone, done only by its mark`() throws {
        let text = """
            # Roadmap

            ### 0.3.0 — the harbour chart ✔

            **Criterion**: a boat is found on the chart.

            ### 0.4.0 — complete berth plan

            ### 1.x – tides
            """
        #expect(
            try told(text) == [
                "3 milestone done: 0.3.0 — the harbour chart", "5 criterion: a boat is found on the chart.",
                "7 milestone: 0.4.0 — complete berth plan", "9 milestone: 1.x – tides",
            ])
    }

    @Test func `a numbered part of a roadmap is no version`() throws {
        #expect(try told("# Roadmap\n\n## 1.2 – Background\n").isEmpty)
    }

    @Test func `a version with its day beneath is a milestone of that day`() throws {
        let text = """
            # Releases

            **Version: 1.4.0 (gateway)**

            * Name: Heron
            * Date: 5th April, 2031

            ## v1.3.0

            Released: 2031-01-09
            """
        let found = try facts(.milestone, in: text)
        #expect(found.map(\.line) == [3, 8])
        #expect(found.map { $0.date?.description } == ["2031-04-05", "2031-01-09"])
    }

    @Test func `features with a state are work in a roadmap and checks elsewhere`() throws {
        let table = """

            | Quarter | Features | Status |
            |---|---|---|
            | Q2 | Tide tables | Completed |
            | Q3 | Storm alarm | Planned |
            """
        #expect(
            try told("# Roadmap 2031\n" + table) == ["5 task done: Tide tables", "6 task todo: Storm alarm"])
        #expect(try told("# Overview\n" + table).allSatisfy { !$0.contains(" task ") })
    }

    @Test func `stories told in parts with a code are tasks`() throws {
        let text = """
            # Sprint 4 plan

            ## User stories

            ### US1
            As a harbour master I want to see all berths.

            ### US-2: Mooring fees
            As a clerk I want to know what is owed.

            ### Notes
            """
        let found = try facts(.task, in: text)
        #expect(
            found.map(spoken) == [
                "5 task US1: As a harbour master I want to see all berths.", "8 task US-2: Mooring fees",
            ])
    }

    @Test func `a part called status states the task of the title`() throws {
        let text = """
            # TASK-007 — Contracts of the gate

            ## Status

            Completed and reviewed on 2031-09-14. Nothing was built.

            ## Scope

            The gate.
            """
        let task = try #require(try facts(.task, in: text).first)
        #expect(spoken(task) == "1 task TASK-007 done: Contracts of the gate")
        #expect(task.date?.description == "2031-09-14")
        let open = text.split(separator: "\n", omittingEmptySubsequences: false)
            .map { $0.hasPrefix("Completed") ? "Not started." : String($0) }.joined(separator: "\n")
        #expect(try facts(.task, in: open).first?.status == .todo)
    }
}
