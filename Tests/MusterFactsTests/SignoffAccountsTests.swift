import MusterModel
import Testing

@Suite struct SignoffAccountsTests {
    @Test func `a function that signed in a log has signed the task above it`() throws {
        let text = """
            # Progress log of phase 9

            ## Task 9.1: Ship

            **Status: COMPLETED** ✅

            Harbour Lead (Kit Rowe) signed off on the pilot plan, 2031-04-02.
            """
        let found = try #require(try facts(.signoff, in: text).first)
        #expect(found.role == "Harbour Lead")
        #expect(found.person == "Kit Rowe")
        #expect(found.status == .signed)
        #expect(found.date?.description == "2031-04-02")
        #expect(found.details[.conditions] == nil)
        #expect(found.parent != nil)
    }

    @Test(arguments: [
        "Harbour Lead has not signed off on the pilot plan.", "Harbour Lead will sign off on the pilot plan.",
        "The team asked whether the Harbour Lead signed off.", "Harbour Lead signing is late.",
    ])
    func `words that tell of no signature give none`(sentence: String) throws {
        #expect(try facts(.signoff, in: "# Progress log\n\n## Task 9.1: Ship\n\n\(sentence)\n").isEmpty)
    }

    @Test(arguments: [
        "Harbour Lead signed off on the pilot plan pending the retest.",
        "The Harbour Lead approved the plan, subject to a second look.", "Harbour Lead approved a draft of the plan.",
    ])
    func `a reservation makes it pending`(sentence: String) throws {
        let found = try facts(.signoff, in: "# Progress log\n\n## Task 9.1: Ship\n\n\(sentence)\n")
        #expect(found.map(\.status) == [.pending])
    }
}
