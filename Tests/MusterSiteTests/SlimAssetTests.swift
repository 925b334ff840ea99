import MusterText
import Testing

@testable import MusterSite

@Suite("Published stylesheets and scripts")
struct SlimAssetTests {
    private func slim(_ name: String, _ text: String) -> String {
        String(decoding: SlimAsset(name, Array(text.utf8)).bytes, as: UTF8.self)
    }

    @Test("scripts lose indentation, blank lines and lines of comments, and nothing else")
    func lines() {
        #expect(slim("a.js", "// one\n  f(\"// two\");\n") == "f(\"// two\");\n")
    }

    @Test("stylesheets lose comments and the spaces that mean nothing, and keep a rule on each line")
    func rules() {
        #expect(
            slim("a.css", "/* one\n   two */\na, b {\n\n  c: d e; /* f */\n  g: h;\n}\n\ni {}\n")
                == "a,b{c:d e;g:h}\ni{}\n")
        #expect(
            slim("a.css", "@media (x: 1) and (y) { a > b :hover { c: calc(1px + 2px) } }")
                == "@media (x:1) and (y){a>b :hover{c:calc(1px + 2px)}\n}\n")
    }

    @Test(
        "stylesheets keep spaces and comments that mean something",
        arguments: [
            "a :hover{}\n", "a{b:\"; /* c */ {\"}\n", "a{b:'\\' ;'}\n", "a/**/b{}\n", "a{b:1px / 2px}\n", "a{b:\"open ",
            "a{b:\"\\",
        ])
    func kept(_ text: String) { #expect(slim("a.css", text) == text) }

    @Test("a stylesheet that is slim stays as it is")
    func again() {
        for asset in TemplateFiles.builtIn.assets where asset.name.endsWithBytes(".css") {
            let once = SlimAsset(asset.name, asset.bytes).bytes
            #expect(SlimAsset(asset.name, once).bytes == once)
        }
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
