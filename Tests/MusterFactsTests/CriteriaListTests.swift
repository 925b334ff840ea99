import MusterModel
import Testing

@Suite struct CriteriaListTests {
    @Test func `points under a Definition of Ready are criteria of that section`() throws {
        let text = """
            # Task 5.0: Kickoff

            ## Implementation Guidance

            - Verify the "Definition of Ready" criteria are met:
              - The staging site is stable.
              - The guides are printed.

            ## Acceptance Criteria

            - Minutes are recorded.
            """
        let found = try facts(.criterion, in: text)
        #expect(
            found.map(\.title) == ["The staging site is stable.", "The guides are printed.", "Minutes are recorded."])
        #expect(found.map(\.sectionRole) == [.definitionOfReady, .definitionOfReady, .acceptance])
        #expect(found.allSatisfy { $0.parent == 0 && $0.modality == .required && $0.status == nil })
    }

    @Test func `what is nested under a criterion explains it`() throws {
        let text = """
            ## Exit criteria

            - All ports answer
              - measured over a day
            """
        #expect(try told(text) == ["3 criterion: All ports answer"])
    }

    @Test func `checked points are checklist items whatever they stand under`() throws {
        let text = """
            ## Acceptance criteria

            - [x] All ports answer
            - [ ] The bell rings
            """
        #expect(try told(text) == ["3 checklist_item done: All ports answer", "4 checklist_item todo: The bell rings"])
    }

    @Test(arguments: ["*", "-", "+"]) func `the bullet makes no difference`(bullet: String) throws {
        let text = "## Success criteria\n\n\(bullet) The bell rings\n\(bullet) The lamp burns\n"
        #expect(try told(text) == ["3 criterion: The bell rings", "4 criterion: The lamp burns"])
    }

    @Test func `line ends and the form of headings make no difference`() throws {
        let atx = "## Success criteria\n\n- The bell rings\n"
        let setext = "Success criteria\n----------------\n- The bell rings\n"
        #expect(try told(atx) == told(setext))
        #expect(
            try told(atx)
                == told(atx.split(separator: "\n", omittingEmptySubsequences: false).joined(separator: "\r\n")))
    }
}
