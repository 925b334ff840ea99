import MusterGates
import MusterModel
import MusterText
import Testing

@Suite struct ScaleTests {
    /// One gate of twenty thousand items, a chain of two thousand tasks, and as many releases as a careless scan would
    /// mistake for versions: judged in one go, without deep recursion.
    @Test("a large project is judged whole")
    func large() {
        var builder = ProjectBuilder()
        for at in 0..<20_000 { builder.check("Check \(at)", at % 7 == 0 ? .pending : .pass) }
        for at in 0..<2_000 { builder.task("9.\(at)", .pending, dependsOn: ["9.\(at + 1)"]) }
        builder.project.releases[0].launchTasks = [Task.ID("9.0")]
        for at in 0..<2_000 {
            builder.project.releases.append(Release(id: Release.ID("v2.\(at)"), name: "v2.\(at)"))
        }
        let report = Judge(builder.project).report()
        let result = report.result(for: ProjectBuilder.release)
        #expect(result?.blockers.count == 2_858 + 2_000 + 1)
        #expect(result?.steps == 2_858 + 1 + 1)
        #expect(report.gates.count == 2_001)
    }
}
