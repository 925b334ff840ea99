import Testing

@testable import MusterFacts

/// What a list or table is where its own titles do not tell, but the document does.
struct DocumentDefaultsTests {
    @Test(
        "all lists of a Definition of Done are criteria, whatever their titles are",
        arguments: ["Definition of Done", "Definition of Done (DoD)", "Definition of Ready"])
    func definition(title: String) throws {
        let text =
            "# \(title)\n\n## For every story\n\n- the bell rings\n\n## By harbour\n\n### Quay\n\n- the rope holds\n"
        #expect(try kinds(text) == ["criterion 5", "criterion 11"])
    }

    @Test(
        "a phase is named by its number and what stands behind it",
        arguments: ["Phase 1. The quay", "Phase 1: The quay", "Phase 1 | The quay", "Phase 1 · The quay"])
    func phase(title: String) throws {
        let facts = try record("# Roadmap\n\n## \(title)\n\nWords on it.\n").facts
        #expect(facts.map { "\($0.kind) \($0.id ?? "") \($0.title)" } == ["phase 1 The quay"])
    }

    @Test(
        "scenarios with a state are checks, and no risks",
        arguments: ["Scenario", "Scénario", "Szenario", "Escenario", "Cenário"])
    func scenario(title: String) throws {
        let text = "# Notes\n\n| ID | \(title) | Result |\n|---|---|---|\n| U-1 | The bell rings | PENDING |\n"
        #expect(try kinds(text) == ["checklist_item 5"])
    }

    @Test(
        "rows that name phases are phases of a plan, and checks of a review",
        arguments: [
            ("Phase", "1", "2"), ("Phase", "Phase 1", "Phase 2"), ("Sprint", "Sprint 1: Quay", "Sprint 2: Rope"),
            ("フェーズ", "1", "2"), ("阶段", "第一阶段", "第二阶段"),
        ])
    func phaseRows(title: String, first: String, second: String) throws {
        let table =
            "| \(title) | Content | Status |\n|---|---|---|\n| \(first) | Quay | done |\n| \(second) | Rope | |\n"
        let plan = try record("# Roadmap\n\n" + table).facts
        #expect(plan.map { "\($0.kind.rawValue) \($0.id ?? "") \($0.title)" } == ["phase 1 Quay", "phase 2 Rope"])
        #expect(plan.first?.status == .done)
        let review = try record("# Release readiness review\n\n" + table).facts
        #expect(!review.contains { $0.kind == .phase })
    }

    @Test("a row gives its state to the phase that a heading introduced, as a claim of its own")
    func phaseStates() throws {
        let text = """
            # Roadmap

            ## Phase 1: Quay

            Words on it.

            ## Tracking

            | Phase | Status |
            |---|---|
            | Phase 1 | done |

            """
        let facts = try record(text).facts
        #expect(facts.map { "\($0.line) \($0.id ?? "") \($0.title)" } == ["3 1 Quay", "11 1 Quay"])
        #expect(facts.map(\.status) == [nil, .done])
    }

    @Test("what is likely and weighs much is a risk, also where it is called a scenario")
    func weighedScenario() throws {
        let text = """
            # Notes

            | Scenario | Likelihood | Impact | Status |
            |---|---|---|---|
            | The bell cracks | High | High | Open |

            """
        #expect(try kinds(text) == ["risk 5"])
    }

    @Test("a table of fields and values is no list of checks", arguments: ["Value", "Recorded value", "Entry"])
    func fields(title: String) throws {
        let text = "# Results\n\n| Field | \(title) |\n|---|---|\n| Tide gauge | PENDING |\n| Bell keeper | PENDING |\n"
        #expect(try kinds(text) == [])
    }

    @Test("rows with a state are work in a log, and checks in a review")
    func rows() throws {
        let table = "| Step | Content | Status |\n|---|---|---|\n| 1 | Quay | done |\n| 2 | Rope | done |\n"
        #expect(try kinds("# Progress log\n\n## State\n\n" + table) == ["task 7", "task 8"])
        #expect(
            try kinds("# Release readiness review\n\n## State\n\n" + table.replacing("Step", with: "Item"))
                == ["checklist_item 7", "checklist_item 8"])
    }

    private func kinds(_ text: String) throws -> [String] {
        try record(text).facts.map { "\($0.kind.rawValue) \($0.line)" }
    }
}
