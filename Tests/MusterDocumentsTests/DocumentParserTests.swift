import FoundationEssentials
import MusterModel
import MusterTestSupport
import MusterText
import Testing

@testable import MusterDocuments

private func parse(_ bytes: [UInt8]) throws -> ParsedDocument {
    let path = try #require(RelativePath("a.md"))
    return DocumentParser().parse(bytes, path: path, digest: "0f").output
}

@Suite struct DocumentParserTests {
    @Test("lines below front matter are those of the file")
    func frontMatterLines() throws {
        let document = try parse(Array("---\nkind: minutes\n---\n\n# A\n\ntext\n".utf8))
        #expect(document.frontMatter?.value("kind") == "minutes")
        #expect(document.tree.dump == "1 document\n  5 heading 1\n    5 text \"A\"\n  7 paragraph\n    7 text \"text\"")
        #expect(String(decoding: document.html.markup, as: UTF8.self).contains("<p id=\"L7\">text</p>"))
    }

    @Test("line ends and encodings give the same tree")
    func sameTree() throws {
        let text = "# Plän\n\n- a\n  b\n\n| c |\n|---|\n| d |\n"
        let reference = try parse(Array(text.utf8)).tree.dump
        let crlf = text.replacing("\n", with: "\r\n")
        let sixteenBit = ([0xFEFF] + Array(crlf.utf16)).flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
        let windows = text.unicodeScalars.map { UInt8($0.value) }
        for bytes in [Array(crlf.utf8), Array(text.replacing("\n", with: "\r").utf8), sixteenBit, windows] {
            #expect(try parse(bytes).tree.dump == reference)
        }
    }

    @Test("the lines of inline content below link definitions and across code are true")
    func inlineLines() throws {
        let tree = try parse(Array("a `b\nc` d\ne *f\ng* h\n".utf8)).tree
        let texts = tree.nodes.filter { $0.kind == .text }.map { "\($0.line) \(tree.text($0.text))" }
        #expect(texts == ["1 a ", "2  d", "3 e ", "3 f", "4 g", "4  h"])
    }

    @Test("a paragraph right below link definitions begins on its own line")
    func belowDefinitions() throws {
        let tree = try parse(Array("[a]: b\n[c]: d\nsee [a]\nand *c*\n\nend\n".utf8)).tree
        #expect(tree.nodes.map { $0.line } == [1, 3, 3, 3, 3, 3, 4, 4, 4, 6, 6])
        #expect(try parse(Array("[a] b: c\n[d]: e f g\n".utf8)).tree.nodes.first { $0.kind == .text }?.line == 1)
    }

    @Test("columns are told for blocks of lines that stand as they were, and only there")
    func columns() throws {
        let proper = try parse(Array("> - a\n".utf8)).tree
        #expect(proper.nodes.first { $0.kind == .item }?.column == 3)
        let pasted = try parse(Array("Task 1: A\nTechnical Reference\no x\nDesign Rationale\ny\n".utf8)).tree
        #expect(pasted.nodes.filter { $0.kind == .item || $0.kind == .heading }.map { $0.column } == [0, 0, 0, 0])
    }

    @Test("documents parsed at once come out as one by one")
    func concurrently() async throws {
        let texts = (0..<64).map { "~~a\($0)~~ ~b~ *c* ~d\n\n[x](y) ~~~e\n\n| f~~g~~ |\n|---|\n" }
        let alone = try texts.map { try parse(Array($0.utf8)).tree }
        let together = try await withThrowingTaskGroup(of: (Int, NodeTree).self) { group in
            for (index, text) in texts.enumerated() { group.addTask { (index, try parse(Array(text.utf8)).tree) } }
            var trees = alone.map { _ in NodeTree() }
            for try await (index, tree) in group { trees[index] = tree }
            return trees
        }
        #expect(together == alone)
    }

    @Test("no truncated or shuffled document stops the parser or breaks its tree", arguments: 0..<40)
    func damagedDocuments(seed: Int) throws {
        var state = UInt64(seed) &* 0x9E37_79B9_7F4A_7C15 | 1
        let alphabet = Array("*_~`[](){}<>!|-#:+o.1 \n\n\r\t\\&\"'^/aéé\u{2022}\u{0}".utf8)
        let bytes = (0..<600).map { _ -> UInt8 in
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return alphabet[Int(state >> 33) % alphabet.count]
        }
        let document = try parse(bytes)
        for (index, node) in document.tree.nodes.enumerated() {
            #expect(Int(node.end) > index && Int(node.end) <= document.tree.nodes.count)
            #expect(Int(node.parent) < index && Int(node.line) <= max(1, document.lines.count))
        }
    }

    @Test("every document of the corpora passes the default limits", .enabled(if: Corpora.root != nil))
    func corpora() throws {
        let root = try #require(Corpora.root)
        let files = try FileManager.default.subpathsOfDirectory(atPath: root).sorted()
            .filter { name in [".md", ".markdown", ".txt"].contains { name.lowercased().hasSuffix($0) } }
        #expect(files.count > 500)
        for file in files where !file.hasPrefix("gfm-spec/") {
            let document = try parse(Array(Data(contentsOf: URL(filePath: root + "/" + file))))
            #expect(document.refusal == nil, "\(file)")
        }
    }
}
