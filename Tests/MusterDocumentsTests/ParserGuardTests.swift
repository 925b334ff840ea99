import MusterModel
import MusterTestSupport
import MusterText
import Testing

@testable import MusterDocuments

private func refusal(_ text: String, _ change: (inout DocumentLimits) -> Void = { _ in }) -> Refusal? {
    var limits = DocumentLimits()
    change(&limits)
    return ParserGuard.refusal(
        of: MarkdownInput(lines: SourceLines(splitting: Array(text.utf8)), from: 1), limits: limits)
}

@Suite struct ParserGuardTests {
    @Test("a shape on which the parser takes too long is refused", arguments: RepeatedText.hostile)
    func hostileShapes(shape: RepeatedText) {
        #expect(refusal(shape.text) != nil)
    }

    @Test("lists nested line by line are refused")
    func steps() {
        let lines = (0...101).map { String(repeating: "  ", count: $0) + "- a\n" }
        #expect(refusal(lines.joined()) != nil)
    }

    @Test("size alone refuses nothing below the file's limit", arguments: RepeatedText.large)
    func largeDocuments(shape: RepeatedText) {
        #expect(refusal(shape.text) == nil)
    }

    @Test("the line at which the limit is passed is that of the file")
    func line() {
        #expect(refusal("a\n\n> > x\n") { $0.nesting = 1 }?.line == 3)
        #expect(refusal("a\n\nbb\nb\n") { $0.runBytes = 4 }?.line == 4)
    }

    @Test("a refused document is shown as it is, and says why")
    func refusedDocument() throws {
        let path = try #require(RelativePath("a.md"))
        var limits = DocumentLimits()
        limits.line = 10
        let parsed = DocumentParser(limits: limits).parse(Array("# <A>\n012345678901\n".utf8), path: path, digest: "")
        #expect(parsed.output.refusal == "line 2: a line of more than 10 bytes")
        #expect(parsed.output.tree == NodeTree())
        #expect(
            String(decoding: parsed.output.html.markup, as: UTF8.self)
                == "<pre class=\"unparsed\" tabindex=\"0\"><code><span id=\"L1\"># &lt;A&gt;</span>\n<span id=\"L2\">012345678901</span>\n</code></pre>\n"
        )
        let diagnostic = try #require(parsed.diagnostics.first)
        #expect(diagnostic.id == "document-refused")
        #expect(diagnostic.location.line == 2)
    }

    @Test("a file above its limit is refused without a look inside")
    func fileSize() throws {
        let path = try #require(RelativePath("a.md"))
        var limits = DocumentLimits()
        limits.file = 3
        #expect(
            DocumentParser(limits: limits).parse(Array("abcd".utf8), path: path, digest: "").output.refusal
                == "line 1: more than 3 bytes")
    }

    @Test("links that name one long definition stop the copy of the tree")
    func expansion() {
        let text = RepeatedText("", [("[a]: /", 1), ("u", 500), ("\n\n", 1), ("[a] ", 50)]).text
        let input = MarkdownInput(lines: SourceLines(splitting: Array(text.utf8)), from: 1)
        #expect(MarkdownParser.parse(input, expansion: 100) == nil)
        #expect(MarkdownParser.parse(input, expansion: 100_000) != nil)
    }
}
