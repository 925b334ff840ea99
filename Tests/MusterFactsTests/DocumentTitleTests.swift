import MusterModel
import Testing

/// What a document is called, and what its title makes of it.
@Suite struct DocumentTitleTests {
    @Test func `the first of several numbered headings names a part and not the document`() throws {
        #expect(try record("# 1 Overview\n\n# 2 Results\n", at: "docs/kiln-report.md").title == "kiln-report.md")
        #expect(try record("# 1. Overview\n\n## 1.1 Kiln\n", at: "docs/kiln.md").title == "1. Overview")
        #expect(try record("# 2 kilns\n\n# 3 ovens\n", at: "docs/kiln.md").title == "2 kilns")
    }

    @Test func `a criterion under a title of success keeps its box`() throws {
        #expect(
            try told("# 計画\n\n## 成功基準\n\n- [ ] 炉が動く\n") == ["5 checklist_item todo: 炉が動く"])
    }

    @Test func `a template in any language claims nothing`() throws {
        let facts = try record("# 报告模板\n\n- [x] 炉可用\n").facts
        #expect(facts.map(\.modality) == [.required])
    }
}
