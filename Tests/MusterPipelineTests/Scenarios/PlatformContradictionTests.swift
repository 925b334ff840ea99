import MusterModel
import MusterTestSupport
import Testing

@testable import MusterPipeline

/// A platform in eight phases whose log says that early tasks are complete.
@Suite("A platform's log", .enabled(if: Corpora.root != nil, "\(Corpora.absent)"))
struct PlatformContradictionTests {
    private static let folder = "emiliancristea/bunkerverse-platform"

    private func findings(_ id: String, about task: String, in assessed: AssessedProject) -> [Finding] {
        let ids = Set(assessed.project.tasks.filter { $0.number == task }.map(\.id))
        return assessed.report.findings.filter { finding in
            finding.id == id
                && finding.entities.contains { if case .task(let id) = $0 { ids.contains(id) } else { false } }
        }
    }

    @Test("a task that is complete stands against the sign-off and the reviewers that its reports still ask for")
    func unsigned() async throws {
        let platform = try await PublicProject.assess(Self.folder)
        let finding = try #require(findings("task-done-without-sign-off", about: "0.3", in: platform).first)
        #expect(finding.message.containsBytes("the mandatory sign-off of Security Lead"))
        for reviewer in ["API Review Board", "Client Lead", "Blockchain Lead"] {
            #expect(finding.message.containsBytes(reviewer))
        }
        let places = Set(finding.locations.map { "\($0.path.name):\($0.line)" })
        #expect(
            places.isSuperset(of: [
                "progress_phase_0.md:94", "Phase0Task03.md:237", "SCHEMA_API_SECURITY_ASSESSMENT.md:400",
                "SCHEMA_API_SECURITY_ASSESSMENT.md:401", "SCHEMA_API_SECURITY_ASSESSMENT.md:402",
            ]))
    }

    @Test("entries of the log are joined to the specifications of their tasks")
    func joined() async throws {
        let platform = try await PublicProject.assess(Self.folder)
        for number in ["0.1", "0.2", "0.3", "0.4", "0.5"] {
            let task = try #require(platform.project.tasks.first { $0.number == number })
            let names = Set(task.locations.map(\.path.name))
            #expect(names.contains("Phase0Task0\(number.split(onByte: 0x2E)[1]).md"))
            #expect(names.contains("progress_phase_0.md"))
        }
    }

    @Test("two specifications with one number are found")
    func duplicates() async throws {
        let platform = try await PublicProject.assess(Self.folder)
        let found = platform.report.findings.filter { $0.id == "duplicate-task-id" }
        #expect(found.map { $0.locations.map(\.path.name) } == [["Phase1Task04.md", "Phase1Task05.md"]])
    }

    @Test("the verdict of a report on a build pipeline is no go for the release")
    func otherVerdicts() async throws {
        let platform = try await PublicProject.assess(Self.folder)
        let launch = try #require(platform.report.releases.first { $0.release == Release.ID("v1.0.0") })
        #expect(launch.decision == .none)
        #expect(launch.verdict == .noGo)
        #expect(platform.project.phases.map(\.number) == (0...7).map(String.init))
    }
}
