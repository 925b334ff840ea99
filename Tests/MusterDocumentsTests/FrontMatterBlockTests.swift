import MusterModel
import MusterText
import Testing

@testable import MusterDocuments

private func read(_ text: String) throws -> Diagnosed<FrontMatterBlock> {
    let path = try #require(RelativePath("a.md"))
    return FrontMatterBlock.read(SourceLines(splitting: Array(text.utf8)), path: path)
}

@Suite struct FrontMatterBlockTests {
    @Test("scalars, lists and other shapes become text with the line of their key")
    func entries() throws {
        let block = try read(
            "---\ntitle: \"Dock: one\"\nroles: [QA, PM]\nnested:\n  a: 1\n  b: [x]\ndraft: no\n---\n# A\n"
        ).output
        #expect(
            block.matter?.entries == [
                FrontMatter.Entry(key: "title", value: "Dock: one", line: 2),
                FrontMatter.Entry(key: "roles", value: "QA, PM", line: 3),
                FrontMatter.Entry(key: "nested", value: "a: 1\n  b: [x]", line: 4),
                FrontMatter.Entry(key: "draft", value: "no", line: 7),
            ])
        #expect(block.bodyStart == 9)
    }

    @Test(
        "what lies between two rules and is no mapping stays text",
        arguments: [
            "---\nplain words\n---\n", "---\n---\n", "---\n- a\n- b\n---\n", "# A\n---\na: b\n---\n", "---\na: b\n",
            " ---\na: b\n---\n",
        ])
    func noFrontMatter(text: String) throws {
        let block = try read(text)
        #expect(block.output.matter == nil)
        #expect(block.output.bodyStart == 1)
        #expect(block.diagnostics.isEmpty)
    }

    @Test("broken YAML is told at its line and left out of the text")
    func broken() throws {
        let block = try read("---\ntitle: a\nx: [1\n---\nbody\n")
        #expect(block.output.bodyStart == 5)
        #expect(block.diagnostics.map(\.id) == ["front-matter-invalid"])
        #expect(block.diagnostics.allSatisfy { (2...4).contains($0.location.line) })
    }
}
