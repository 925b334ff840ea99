import MusterModel
import Testing

/// Risks told as numbered titles, in several languages, with their countermeasures beneath.
@Suite struct RiskTitlesTests {
    @Test(arguments: ["Risk 1: Frost", "Risiko 1: Frost", "Risque 1: Frost", "リスク1: Frost", "リスク1：Frost", "风险1：Frost"])
    func `a numbered risk is its title`(title: String) throws {
        #expect(try told("# Plan\n\n## Risks\n\n### \(title)\n- **Plan B**: heat\n") == ["5 risk 1: Frost"])
    }

    @Test func `points under a label of countermeasures are no risks`() throws {
        let text = """
            ## Risks and mitigations

            Risk:
            - The kiln cools down too fast.

            Mitigation:
            - Keep a second kiln warm.
            """
        #expect(try told(text) == ["4 risk: The kiln cools down too fast."])
    }

    @Test func `fields of points do not make their heading a risk`() throws {
        let text = """
            ## Risks

            ### What we see today
            1. **The sample is late**
               - Impact: high
               - Mitigation: work on Sunday
            """
        #expect(try told(text) == ["4 risk: The sample is late"])
    }
}
