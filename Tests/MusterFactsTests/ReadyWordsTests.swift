import MusterModel
import Testing

@Suite struct ReadyWordsTests {
    private func decisions(_ status: String, title: String = "Kite launch readiness") throws -> [Fact] {
        try facts(.decision, in: "# \(title)\n\n**Status:** \(status)\n\n- [x] Ropes waxed\n")
    }

    @Test func `a review that is ready for its launch says go`() throws {
        #expect(try decisions("READY FOR LAUNCH").map(\.status) == [.go])
        #expect(try decisions("✅ Production ready").map(\.status) == [.go])
    }

    @Test func `what stands in brackets is its condition`() throws {
        let found = try #require(try decisions("READY FOR LAUNCH (with two open actions)").first)
        #expect(found.status == .go)
        #expect(found.details[.conditions] == "with two open actions")
    }

    @Test(arguments: [
        "NOT READY FOR LAUNCH", "Ready for launch?", "❌ Ready for launch", "❌ Ready", "Almost ready for launch",
        "Ready for launch once the ropes are waxed", "Ready for launch (not yet)", "To be ready for launch",
    ])
    func `what denies, asks or puts off says no go for it`(status: String) throws {
        #expect(try decisions(status).allSatisfy { $0.status != .go })
    }

    @Test func `the page of a part says nothing of a release`() throws {
        #expect(try decisions("Production ready ✅", title: "Winch driver").isEmpty)
    }
}
