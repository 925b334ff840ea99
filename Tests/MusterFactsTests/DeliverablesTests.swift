import MusterModel
import Testing

@Suite struct DeliverablesTests {
    @Test func `what a function gives out is no deliverable`() throws {
        let text = """
            # Interface of the crane

            ## lift

            Output:
            - `crane_id`, `state`
            - `error_code` (optional)
            """
        #expect(try facts(.deliverable, in: text).isEmpty)
    }

    @Test func `files and things are deliverables, in code or not`() throws {
        let text = """
            # Task 9.1: Cranes

            ## Deliverables

            - `docs/cranes.md`
            - Installer for the crane
            """
        #expect(try facts(.deliverable, in: text).map(\.title) == ["docs/cranes.md", "Installer for the crane"])
    }
}
