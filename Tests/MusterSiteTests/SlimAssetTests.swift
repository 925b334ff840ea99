import MusterText
import Testing

@testable import MusterSite

@Suite("Published stylesheets and scripts")
struct SlimAssetTests {
    private func slim(_ name: String, _ text: String) -> String {
        String(decoding: SlimAsset(name, Array(text.utf8)).bytes, as: UTF8.self)
    }

    @Test("lose indentation, blank lines and lines of comments, and nothing else")
    func lines() {
        #expect(slim("a.css", "/* one\n   two */\na {\n\n  b: c; /* d */\n}\n") == "a {\nb: c; /* d */\n}\n")
        #expect(slim("a.js", "// one\n  f(\"// two\");\n") == "f(\"// two\");\n")
    }

    @Test("stay as they are where a text goes over several lines, and where they are something else")
    func untouched() {
        #expect(slim("a.js", "f(`a\n  b`);\n") == "f(`a\n  b`);\n")
        #expect(slim("a.svg", "<svg>\n  <g/>\n</svg>\n") == "<svg>\n  <g/>\n</svg>\n")
    }

    @Test("together weigh less than 40 KB")
    func weight() {
        let assets = TemplateFiles.builtIn.assets.filter { ["style.css", "script.js"].contains($0.name) }
        #expect(assets.count == 2)
        #expect(assets.reduce(0) { $0 + SlimAsset($1.name, $1.bytes).bytes.count } < 40_000)
    }
}
