import MusterModel
import MusterTestSupport
import MusterText
import Testing

@testable import MusterPipeline

/// Documents of real projects, when they are at hand, through the whole line without a configuration.
@Suite("Public documents", .enabled(if: Corpora.root != nil, "\(Corpora.absent)"))
struct PublicDocumentsTests {
    private func assess(_ folder: String) async throws -> AssessedProject {
        let root = try #require(Corpora.root)
        let invocation = try ArgumentParser.parse([
            "check", "-C", root + "/" + folder, "--date", "2026-11-20", "--no-git",
        ])
        let environment = Environment(secondsSinceEpoch: 0, workingFolder: "/")
        var watch = Stopwatch()
        return try await AssessedProject.assess(try ProjectSource(invocation, paths: [], in: environment), &watch)
    }

    @Test("of the seeds, the launch candidate is NO-GO, and the pilot is not assessed beside its recorded GO")
    func verdicts() async throws {
        let seeds = try await assess("seeds")
        let verdicts = seeds.report.releases.map { "\($0.release): \($0.verdict.words), \($0.decision.rawValue)" }
        #expect(verdicts.sorted() == ["mvp-pilot: NOT ASSESSED, go", "v1.0.0: NO-GO, none"])
    }

    @Test("of the seeds, task 7.6 waits for every role that it names and that its stakeholders expand to")
    func launchTask() async throws {
        let seeds = try await assess("seeds")
        let task = try #require(seeds.project.tasks.first { $0.number == "7.6" })
        let requirements = seeds.project.requirements.filter { task.requirements.contains($0.id) }
        let roles = Dictionary(seeds.project.roles.map { ($0.id, $0.name) }, uniquingKeysWith: { first, _ in first })
        #expect(
            requirements.compactMap { roles[$0.role] }.sorted() == [
                "All Leads", "Community Lead", "Lead Architect", "Legal Counsel", "Marketing", "Project Manager",
                "QA Lead",
                "SRE/DevOps Lead", "Security Lead",
            ])
        #expect(requirements.filter(\.isVeto).compactMap { roles[$0.role] } == ["Security Lead"])
        #expect(requirements.allSatisfy { $0.assessment.state == .pending })
        let gate = try #require(
            seeds.report.gates.first { $0.gate.name == "launch" && $0.gate.release?.text == "v1.0.0" })
        #expect(gate.state == .pending)
        let wanted = seeds.project.decisions.filter { $0.title.containsBytes("Approved for Public Release") }
        #expect(wanted.map(\.modality) == [.planned])
    }

    @Test("of the seeds, a kickoff task's Definition of Ready is the entry gate of its phase", arguments: ["6", "7"])
    func entryGates(phase: String) async throws {
        let seeds = try await assess("seeds")
        let gate = try #require(seeds.report.gates.first { $0.gate.id.text == "phase-\(phase)-entry" })
        let criteria = try #require(gate.rules.first { $0.rule == .criteriaMet })
        #expect(criteria.items.count == 5)
    }

    @Test("of the seeds, the pilot's record keeps scope, date, rows, risks, plan and backlog")
    func pilot() async throws {
        let seeds = try await assess("seeds")
        let pilot = Release.ID("mvp-pilot")
        let decision = try #require(seeds.project.decisions.first { $0.release == pilot && $0.outcome == .go })
        #expect(decision.scope?.containsBytes("pilot rollout") == true)
        #expect(decision.date?.description == "2026-02-18")
        let rows = seeds.project.checklistItems.filter { $0.release == pilot }
        #expect(rows.map(\.assessment.state) == [.unknown, .unknown, .unknown, .unknown, .unknown])
        #expect(rows.allSatisfy { !$0.evidence.isEmpty && $0.assessment.reason.containsBytes("not at hand") })
        #expect(seeds.report.findings.contains { $0.id == "one-authority" })
        #expect(seeds.project.risks.filter { $0.status == .accepted }.count == 3)
        #expect(seeds.project.tasks.filter(\.isBacklog).count == 5)
        let record = try #require(seeds.project.documents.first { $0.path.text.startsWithBytes("mvp-") })
        let points = { (role: PassageRole) in
            record.passages.filter { $0.role == role }.map(\.points.count).reduce(0, +)
        }
        #expect(points(.rollbackTrigger) == 3)
        #expect(points(.rollbackStep) == 5)
        #expect(points(.operatorCommand) == 10)
    }

    @Test("of the seeds, the workflow is a template and opens no phase of the project")
    func workflow() async throws {
        let seeds = try await assess("seeds")
        #expect(seeds.project.workflows.count == 1)
        // The pilot's record has a backlog of a phase 2; the four phases of the template are none of the project's.
        #expect(seeds.project.phases.map(\.number) == ["2", "6", "7"])
        let record = try #require(seeds.project.documents.first { $0.kind == .workflow })
        #expect(record.isTemplate)
        #expect(record.facts.filter { $0.kind == .phase }.count == 4)
    }

    @Test("of a platform in eight phases, every task id of a title is a task")
    func platform() async throws {
        let platform = try await assess("emiliancristea/bunkerverse-platform")
        #expect(platform.project.documents.count == 128)
        #expect(Set(platform.project.phases.map(\.number)).isSuperset(of: (0...7).map(String.init)))
        let specified = platform.project.tasks.filter { task in
            task.locations.contains { $0.path.text.startsWithBytes("development-plan/Phase") }
        }
        #expect(Set(specified.map(\.number).filter { $0.containsBytes(".") }).count >= 80)
        #expect(Set(specified.map(\.number)).isSuperset(of: (0...7).map { "\($0).0" }))
        #expect(platform.report.releases.allSatisfy { $0.verdict != .go })
    }
}
