import MusterModel
import Testing

@Suite struct HostileDocumentTests {
    @Test(arguments: [
        "", "\n", "|", "- [x]", "- [ ] ", "Decision:", "**:**", "Task :", "Task 1.", "# ", "::::", "|a|\n|-|\n",
        "ReviewedBy: ,,,", "(7.0)", "[cite: ", "\u{FEFF}", "年月日", "5月", "├─", "✅", "`", "🟡🟡", "Phase ", "Phase 1",
        "SHA256 () = ", "- ✅", "A: ", "| Role | Status |\n|---|---|\n| | |\n", "Todo (for ):",
        "\"\" report is generated", "Issue #", "Bug 1:", "9/9/9999", "2031-99-99", "v.", "release/", "x: y | z",
    ])
    func `nothing in a document stops the reading`(text: String) throws {
        let found = try record(text)
        #expect(found.facts.allSatisfy { !$0.title.isEmpty && $0.line >= 1 })
    }

    @Test func `a parent always stands before its child`() throws {
        let text = "# Task 1.1: A\n\n## Acceptance criteria\n\n- B\n\nReviewedBy: QA Lead, `docs/a.md`\n"
        for (index, fact) in try record(text).facts.enumerated() { #expect((fact.parent ?? -1) < index) }
    }
}
