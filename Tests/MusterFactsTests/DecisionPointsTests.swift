import MusterModel
import Testing

@Suite struct DecisionPointsTests {
    @Test func `what stands beneath a title of a log tells how the decision went`() throws {
        let text = """
            # Decision Log

            ## D-001: Use the northern channel

            - **Date:** 2031-02-11
            - **Status:** Accepted

            ## D-002: Keep the old crane

            - **Status:** Rejected

            ## D-003: Paint the pier

            - **Status:** Purple
            """
        let found = try facts(.decision, in: text)
        #expect(found.map(\.status) == [.accepted, .rejected, .unknown])
        #expect(found.first?.date?.description == "2031-02-11")
    }

    @Test func `a state below a point of a list of tasks is the task's`() throws {
        let text = """
            # Plan

            ## Tasks

            - Raise the mast
              - Status: In progress
            - Rig the sails
            """
        #expect(try told(text) == ["5 task in-progress: Raise the mast", "7 task todo: Rig the sails"])
    }

    @Test func `functions that a specification lists under its sign-offs must sign`() throws {
        let text = """
            # Task 4.2: Rebuild the lamp

            ## Measurable Objectives

            - It turns.

            ## Required Sign-offs

            - **QA Lead** (mandatory)
            - Security Engineer
            """
        let found = try facts(.requiredSignoff, in: text)
        #expect(found.map(\.role) == ["QA Lead", "Security Engineer"])
        #expect(found.allSatisfy { $0.status == .pending && $0.modality == .required })
    }
}
