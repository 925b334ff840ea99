import Testing

@testable import MusterFacts

/// Boards that are lists, and pictures behind titles.
struct BoardPointsTests {
    @Test("what stands below points that are nothing but states is work, in these states")
    func board() throws {
        let text = """
            # Weekly sync

            ## Attendees

            - Kit Rowe

            ## Notes :book:

            - Done (week 12)
              - Rope spliced
                - It was old
            - Work in progress (https://kite.example/board/7)
              - Quay swept
            - To do
            """
        #expect(try told(text) == ["10 task done: Rope spliced", "13 task in-progress: Quay swept"])
    }

    @Test("points that are states of tests are no board")
    func results() throws {
        let text = "# Notes\n\n- Passed\n  - Rope\n- Failed\n  - Quay\n- Blocked\n  - Crane\n"
        #expect(try facts(.task, in: text).isEmpty)
    }

    @Test(
        "a picture written as a short code leaves a title what it is",
        arguments: ["Action points :muscle:", ":muscle: Action points"])
    func picture(title: String) throws {
        let text = "# Weekly sync\n\n## Attendees\n\n- Kit Rowe\n\n## \(title)\n\n- [x] Splice the rope - @rowe\n"
        let task = try #require(try facts(.task, in: text).first)
        #expect(task.status == .done)
        #expect(task.person == "@rowe")
    }

    @Test("a time is no short code")
    func time() { #expect(ShortCodes.removed(from: "From 10:00 to 11:00: the quay") == nil) }
}
