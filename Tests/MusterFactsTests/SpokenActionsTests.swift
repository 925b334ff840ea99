import MusterModel
import Testing

@Suite("Actions told in sentences of minutes")
struct SpokenActionsTests {
    private let minutes = """
        # Minutes of the harbour meeting

        Date: 2031-05-02

        ## Attendees
        - Mara Voss (Docks Ltd)
        - Jo Lind

        ## Crane
        We looked at the crane. Mara will send the drawings. The pump will start on Friday.
        Jo will not come next week.

        ## Actions
        - Mara: order the bolts
        - Jo to call the supplier
        """

    @Test("who attended and takes something on has an action, other subjects have none")
    func actions() throws {
        let tasks = try facts(.task, in: minutes, at: "docs/meeting.md")
        #expect(tasks.map(\.title) == ["Mara will send the drawings.", "order the bolts", "Jo to call the supplier"])
        #expect(tasks.map(\.person) == ["Mara", "Mara", "Jo"])
        #expect(tasks.allSatisfy { $0.status == .todo })
    }

    @Test("a change log's title of version and day is the release")
    func releases() throws {
        let text =
            "# Changes\n## [1.4.0] - 2031-05-02\n- Faster\n## v1.3.0 (March 3, 2031)\n## Tests of 1.2.0 on 2031-01-01\n"
        #expect(
            try facts(.milestone, in: text, at: "CHANGELOG.md").map { "\($0.line) \($0.date?.description ?? "-")" }
                == ["2 2031-05-02", "4 2031-03-03"])
    }

    @Test("a call for action counts before a name, and within a line")
    func calls() throws {
        let text = """
            # Minutes of the crane team, 2031-05-02

            Attendees:
              * Mara Voss
              * Jo Lind

            Agenda
              * Cranes

            Notes

            * Next week: Mara to host (Jo travels)
            * What does a load of 10 % mean (AI: ask the yard for details)
            * AI Mara & Jo to map the rails
            * AI systems are to be avoided
            """
        let tasks = try facts(.task, in: text, at: "docs/meeting.md")
        #expect(
            tasks.map(\.title) == [
                "Mara to host (Jo travels)", "ask the yard for details", "Mara & Jo to map the rails",
            ])
        #expect(tasks.map(\.person) == ["Mara", nil, "Mara & Jo"])
    }
}
