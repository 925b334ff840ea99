import MusterGates
import MusterLinking
import MusterModel
import MusterText
import Testing

@testable import MusterPipeline

@Suite("What the sample shows")
struct SampleShowsTests {
    /// The ids that docs/sample.md says the sample does not show, each row of ids with its reason.
    var excused: [String: String] {
        let section = SampleProject.text("docs/sample.md").split(separator: "## What it does not show").dropFirst()
            .first
        let rows = (section ?? "").split(separator: "\n").filter { $0.hasPrefix("| `") }
        return rows.reduce(into: [:]) { excused, row in
            let cells = row.split(separator: "|").map { String($0).trimmed }
            guard cells.count == 2 else { return }
            for id in cells[0].split(separator: "`") where id.contains("-") { excused[String(id)] = cells[1] }
        }
    }

    @Test("every class of finding, but for those with a written reason")
    func findings() async throws {
        let shown = Set(try await SampleProject().assessed().report.findings.map(\.id))
        let known = Set((ProjectLinker.explanations + Judge.explanations).map(\.id))
        #expect(known.subtracting(shown).subtracting(excused.keys).sorted() == [])
        #expect(shown.intersection(excused.keys).sorted() == [], "shown, although docs/sample.md says that it is not")
        #expect(excused.values.allSatisfy { $0.utf8.count > 20 })
        #expect(Set(excused.keys).subtracting(known).sorted() == [])
    }

    @Test("every class of blocker")
    func blockers() async throws {
        let report = try await SampleProject().assessed().report
        let kinds = Set(report.releases.flatMap(\.blockers).map(\.kind))
        #expect(Blocker.Kind.allCases.filter { !kinds.contains($0) } == [])
    }

    @Test("every root blocker has a mend, and none writes a name, a date or a signature")
    func mends() async throws {
        let assessed = try await SampleProject().assessed()
        for blocker in assessed.report.releases.flatMap(\.blockers) where blocker.parent == nil {
            #expect(blocker.mend != nil, "\(blocker.title)")
            guard blocker.rule == .signoffs, let written = blocker.mend?.markdown else { continue }
            #expect(!written.containsBytes("signed") && !written.containsBytes("[x]"), "\(written)")
            #expect(!assessed.project.signoffs.compactMap(\.person).contains { written.containsBytes($0) })
        }
    }
}
