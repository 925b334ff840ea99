import MusterModel
import MusterTestSupport
import Testing

@testable import MusterPipeline

/// One project at two times: its record says GO and "signed" five times, and cites a checklist that is filled in at one
/// time and hardly begun at the other.
@Suite("A cited checklist", .enabled(if: Corpora.root != nil, "\(Corpora.absent)"))
struct CitedChecklistTests {
    private static let elsewhere = """
        evidence:
          outside: ["apps/**", "packages/**", "docs/proposal/06-operations/reports/**"]
        """

    @Test("one with 4 of 43 rows marked contradicts the recorded GO, as the first blocker, with both places")
    func contradicts() async throws {
        let assessed = try await PublicProject.assess("fikrilal/orkiva-head")
        let release = try #require(assessed.report.releases.first)
        #expect(release.verdict == .noGo)
        #expect(release.decision == .go)
        let first = try #require(release.blockers.first)
        #expect(first.parent == nil)
        #expect(first.title.containsBytes("39 are not met"))
        let places = first.assessment.locations.map { "\($0.path.name):\($0.line)" }
        #expect(
            places.prefix(3) == [
                "launch_readiness_and_handoff.md:12", "launch_readiness_and_handoff.md:19",
                "mvp_acceptance_checklist.md:23",
            ])
        #expect(release.blockers.count { $0.parent == 0 && $0.kind != .knockOn } == 39)
        let finding = try #require(assessed.report.findings.first { $0.id == "evidence-not-met" })
        #expect(finding.severity == .error)
    }

    @Test("one with all rows marked contradicts nothing: what it cites is not at hand, so nothing is assessed")
    func agrees() async throws {
        let assessed = try await PublicProject.assess("fikrilal/orkiva")
        let release = try #require(assessed.report.releases.first)
        #expect(release.verdict == .notAssessed)
        #expect(release.blockers.allSatisfy { $0.assessment.state == .unknown })
        #expect(!assessed.report.findings.contains { $0.severity == .error })
    }

    @Test("where the code is said to live elsewhere, the filled one gives GO and the begun one does not")
    func elsewhere() async throws {
        let full = try await PublicProject.assess("fikrilal/orkiva", configuration: Self.elsewhere)
        #expect(full.report.releases.map(\.verdict) == [.go])
        let begun = try await PublicProject.assess("fikrilal/orkiva-head", configuration: Self.elsewhere)
        #expect(begun.report.releases.map(\.verdict) == [.noGo])
        #expect(begun.report.releases.map(\.steps) == [39])
    }
}
