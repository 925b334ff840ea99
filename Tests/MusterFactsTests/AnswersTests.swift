import Testing

@testable import MusterFacts

/// Answers with the questions they answer, and favourable words that hold for a part.
@Suite("Answers and parts")
struct AnswersTests {
    @Test(
        "an answer is read with its question",
        arguments: [
            ("Any open P0?", "No", StatusMeaning.done), ("Any open P0?", "Yes", .rejected),
            ("Tests passed?", "No", .rejected), ("Tests passed?", "Yes", .done),
            ("Open blockers", "none", .done), ("Open blockers", "Yes, two", .rejected),
            ("Open blockers", "2", .rejected),
            ("Open blockers resolved?", "No", .rejected), ("Gibt es offene Fehler?", "Nein", .done),
            ("Rollback rehearsed", "Yes, on staging only", .hedge), ("Pending approvals received?", "No", .rejected),
        ])
    func answer(question: String, answer: String, meaning: StatusMeaning) {
        #expect(Questions.meaning(of: answer, to: question, .builtIn) == meaning)
    }

    @Test("words that answer nothing are no answer")
    func noAnswer() { #expect(Questions.meaning(of: "see below", to: "Any open P0?", .builtIn) == nil) }

    @Test(
        "a count of fewer than all is a part",
        arguments: ["7/9 passed", "passed 7 of 9", "7 out of 9", "Met 1-3", "Met on Linux only", "7 von 9 bestanden"])
    func part(state: String) { #expect(Shortfall.isIn(state)) }

    @Test(
        "days, measures and full counts are no parts",
        arguments: ["9/9 passed", "Done 11/17", "17/11/2031", "Done 2031-11-17", "v2/3", "12 of 12 passed"])
    func whole(state: String) { #expect(!Shortfall.isIn(state)) }

    @Test(
        "titles that take back what is ticked beneath them",
        arguments: ["Not approved by", "Checks that failed", "Rejected", "Failed tests", "Known failures"])
    func refusing(title: String) { #expect(RefusingTitles.isAdverse(FoldedText(title), .builtIn)) }

    @Test(
        "titles that only speak of failing take nothing back",
        arguments: ["Failure handling", "Failed login lockout", "Checks", "No open issues", "Go / No"])
    func telling(title: String) { #expect(!RefusingTitles.isAdverse(FoldedText(title), .builtIn)) }

    @Test("a remark that begins with a refusal takes the state back")
    func remarks() {
        #expect(Remarks.takeBack("withdrawn 2031-04-02", .builtIn))
        #expect(Remarks.takeBack("failed on the second try, must be repeated", .builtIn))
        #expect(!Remarks.takeBack("failed once, fixed since", .builtIn))
        #expect(!Remarks.takeBack("Described as intended, no further evidence needed", .builtIn))
    }
}
