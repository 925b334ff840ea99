import Testing

@testable import MusterFacts

/// Tables and verdicts of reports.
struct ReportTablesTests {
    @Test("parts of a plan by their codes are phases, with a state or somebody they are work")
    func workstreams() throws {
        let plan =
            "# Phase 1 — Ship Kite\n\n## Workstreams\n\n| Code | Workstream | Tasks | Estimate |\n|---|---|---|---|\n"
        let rows = "| **B** | Rope | 5 (B1–B5) | 3 days |\n| **D** | Quay | 4 (D1–D4) | 4 days |\n"
        let rest = "\n## Exit criteria\n\n- The rope holds\n\n## Deliverables\n\n- A rope\n"
        let told = try told(plan + rows + rest)
        #expect(told.contains("7 phase B: Rope"))
        #expect(told.contains("8 phase D: Quay"))
    }

    @Test("measures with a state and nothing to reach are checks, with a target criteria")
    func measures() throws {
        let bare =
            "# Kite status report\n\n## Metrics\n\n| Metric | Status | Details |\n|---|---|---|\n| Rope | ✅ Excellent | new |\n"
        #expect(try told(bare) == ["7 checklist_item done: Rope"])
        let aimed =
            "# Kite status report\n\n## Metrics\n\n| Metric | Target | Status |\n|---|---|---|\n| Rope | 5 t | ✅ Met |\n"
        #expect(try told(aimed) == ["7 criterion done: Rope"])
    }

    @Test("a yellow light beside a good word leaves something to be done")
    func yellow() throws {
        let text = "# Review\n\n| Check | Status |\n|---|---|\n| Rope | 🟡 Good |\n| Quay | 🟢 Good |\n"
        #expect(try told(text) == ["5 checklist_item in-progress: Rope", "6 checklist_item done: Quay"])
    }

    @Test(
        "what is not approved for use must not go",
        arguments: [
            "Veredicto geral: **NÃO APROVADO PARA PRODUÇÃO (cais de teste)**",
            "Gesamturteil: NICHT FREIGEGEBEN für den Betrieb",
            "Overall verdict: not approved for production", "Veredicto del comité: no apto para producción",
        ])
    func refused(title: String) throws {
        let decision = try #require(try facts(.decision, in: "# Report\n\n### \(title)\n\nWords.\n").first)
        #expect(decision.status == .noGo)
    }

    @Test(
        "issues listed under a title that calls them open are open",
        arguments: ["Open incidents", "Resumo de incidentes abertos", "Incidencias abiertas", "Anomalies ouvertes"])
    func open(title: String) throws {
        let text =
            "# Report\n\n## \(title)\n\n| ID | Severity | Summary |\n|---|---|---|\n| B-1 | High | The rope breaks |\n"
        #expect(try told(text) == ["7 issue B-1 open: The rope breaks"])
    }

    @Test(
        "issues under a title that says they are yet to be fixed are not closed",
        arguments: [
            "Issues to be fixed before the launch", "Not yet resolved issues", "Issues that must be resolved",
            "Unresolved and resolved issues", "Noch nicht behobene Fehler",
        ])
    func wanted(title: String) throws {
        let table = "| ID | Severity | Summary |\n|---|---|---|\n| B-1 | High | The rope breaks |\n"
        let issue = try #require(try facts(.issue, in: "# Known issues\n\n## \(title)\n\n\(table)").first)
        #expect(issue.status != .closed)
    }

    @Test("points under a title of checks have the state behind their colon")
    func checks() throws {
        let text =
            "# UAT sign-off\n\n## Operational readiness checks\n\n- Restore test: Passed\n- Crane: failed\n- Rope: [docs](rope.md)\n"
        #expect(
            try told(text) == ["5 checklist_item done: Restore test", "6 checklist_item rejected: Crane"])
    }
}
