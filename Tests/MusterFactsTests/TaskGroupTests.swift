import MusterModel
import Testing

@Suite("Points and titles that group tasks")
struct TaskGroupTests {
    @Test("who stands in brackets after an area has to do what is listed beneath it")
    func owners() throws {
        let found = try facts(
            .task, in: "# Week\n\n## Action plan\n\n- 5/2 morning\n  - Backend (Mara)\n    - Rework the import\n")
        #expect(found.map(\.title) == ["Rework the import"])
        #expect(found.map(\.role) == ["Backend"])
        #expect(found.map(\.person) == ["Mara"])
    }

    @Test("a title that states a priority gives it to its tasks and names nobody")
    func priorities() throws {
        let found = try facts(.task, in: "# Week\n\n## Next steps\n\n### High priority (optional)\n\n- Call the bank\n")
        #expect(found.map(\.severity) == [.high])
        #expect(found.map(\.person) == [nil])
        #expect(found.map(\.role) == [nil])
    }

    @Test("a key before a colon is nobody's name outside of minutes", arguments: ["Required Rules", "Branch", "Pros"])
    func keys(key: String) throws {
        #expect(
            try facts(.task, in: "# Week\n\n## Next steps\n\n- \(key): kept as it is\n").compactMap(\.person).isEmpty)
    }

    @Test("a coloured title of a priority is no task", arguments: ["🔴 Critical", "🟢 Low"])
    func colours(title: String) throws {
        let found = try facts(
            .task, in: "# Roadmap\n\n## Backlog\n\n### \(title)\n\n1. **AB-1**: Call the bank\n", at: "roadmap.md")
        #expect(found.map(\.title) == ["Call the bank"])
    }

    @Test(
        "the way to a launch is a list of tasks",
        arguments: ["Launch path (when ready)", "Remaining manual steps", "Reste à faire"])
    func ways(title: String) throws {
        #expect(try told("# Brief\n\n## \(title)\n\n1. Freeze the scope.\n") == ["5 task todo: Freeze the scope."])
    }

    @Test("what is put off in a report is still to do")
    func deferred() throws {
        let told = try told("# Report\n\n## Deferred to the next phase\n\n### 1. Push of images\n\n- Builds work ✅\n")
        #expect(told == ["5 task todo: Push of images"])
    }
}
