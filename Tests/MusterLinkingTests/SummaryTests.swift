import MusterModel
import MusterTestSupport
import Testing

@testable import MusterLinking

struct SummaryTests {
    @Test(
        "criteria about the items of their own document are told from others",
        arguments: [
            ("All rows pass", SummaryWording.Demand.allPass), ("All required items are checked.", .allPass),
            ("Every security check passed", .allPass), ("All backlog rows pass, and", .allPass),
            ("Evidence links are present for each accepted row.", .evidenceForEach),
            ("All backlog items are complete", nil), ("All rows pass in production", nil),
            ("All known issues are triaged", nil), ("Each tenant passes", nil), ("No row fails", nil),
            ("Evidence is present for each incident", nil), ("All", nil), ("", nil),
        ])
    func wording(title: String, demand: SummaryWording.Demand?) {
        #expect(SummaryWording.demand(of: title, headings: ["A) Security", "Exit Rule"]) == demand)
    }

    private func exit(_ states: [FactStatus?], _ summary: String, claimed: FactStatus? = nil) -> Project {
        let rows = states.enumerated().map { place, status in
            fact(.criterion, "Row \(place) works", status: status, line: place + 3)
        }
        let rule = fact(.criterion, summary, status: claimed, claimed == nil ? .required : .claimed, line: 40)
        return link([record("acceptance.md", .checklist, facts: rows + [rule])])
    }

    private func state(_ project: Project) -> State? { project.criteria.last?.assessment.state }

    @Test("“all rows pass” is as its worst row")
    func computed() {
        #expect(state(exit([.done, .done], "All rows pass")) == .pass)
        #expect(state(exit([.done, .todo], "All rows pass")) == .pending)
        #expect(state(exit([.done, .rejected], "All rows pass")) == .fail)
        #expect(state(exit([.done, .unknown], "All rows pass")) == .unknown)
        #expect(state(exit([.done], "All rows pass")) == .pending)
    }

    @Test("“all rows pass” that is ticked over an open row counts for nothing, and is a finding")
    func overstated() {
        let project = exit([.done, .todo], "All rows pass", claimed: .done)
        #expect(state(project) == .pending)
        #expect(project.findingIDs == ["summary-disagrees"])
        #expect(exit([.done, .done], "All rows pass", claimed: .done).findings.isEmpty)
    }

    @Test("“all rows pass” that somebody failed stays failed")
    func adverse() {
        #expect(state(exit([.done, .done], "All rows pass", claimed: .rejected)) == .fail)
    }

    @Test("evidence for each row is missing where an accepted row cites none")
    func evidence() {
        let summary = "Evidence is present for each accepted row"
        func project(_ markdown: String) -> Project {
            let rows = (3...4).map { line in
                var row = fact(.criterion, "Row \(line)", status: .done, line: line)
                row.markdown = markdown
                return row
            }
            return link([
                record("acceptance.md", .checklist, facts: rows + [fact(.criterion, summary, .required, line: 9)])
            ])
        }
        #expect(state(project("| Row | [x] | seen in `apps/api` |")) == .pass)
        #expect(state(project("| Row | [x] | |")) == .pending)
        #expect(state(project("| Row `x` | [x] | Done |")) == .pending)
    }
}
