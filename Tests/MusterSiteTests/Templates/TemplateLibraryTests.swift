import Testing

@testable import MusterSite

@Suite("A library of templates")
struct TemplateLibraryTests {
    private let layout =
        "<title>{{$title}}{{name}}{{/title}}</title>\n<main>\n  {{$content}}\n  {{/content}}\n</main>\n"

    @Test("a page fills the blocks of its layout")
    func layoutAndPage() throws {
        let page = """
            {{<layout}}
            {{$title}}Gates of {{name}}{{/title}}
            {{$content}}
            <p>
              {{name}}
            </p>
            {{/content}}
            {{/layout}}

            """
        let expected = "<title>Gates of Harbour</title>\n<main>\n  <p>\n    Harbour\n  </p>\n</main>\n"
        #expect(try rendered(page, ["name": "Harbour"], with: ["layout": layout]) == expected)
    }

    @Test("a block that a page does not fill keeps its default")
    func defaults() throws {
        let expected = "<title>Harbour</title>\n<main>\n</main>\n"
        #expect(try rendered("{{<layout}}{{/layout}}", ["name": "Harbour"], with: ["layout": layout]) == expected)
    }

    @Test("partials in folders are named by their path, and are indented as their tag is")
    func partials() throws {
        let others = ["partials/verdict": "<p>\n{{verdict}}\n\n</p>\n"]
        let page = "<div>\n  {{>partials/verdict}}\n</div>\n"
        #expect(try rendered(page, ["verdict": "NO-GO"], with: others) == "<div>\n  <p>\n  NO-GO\n\n  </p>\n</div>\n")
    }

    @Test("the lines of a value are never indented")
    func values() throws {
        #expect(try rendered("  {{>p}}\n", ["t": "a\nb"], with: ["p": "<pre>{{t}}</pre>\n"]) == "  <pre>a\nb</pre>\n")
    }

    @Test("indentation adds up through partials, parents and blocks")
    func indentation() throws {
        let others = ["outer": "o\n  {{>inner}}\n", "inner": "i\n{{$b}}\n {{/b}}\n"]
        let page = "{{<outer}}{{$b}}\n    x\n      y\n    {{>leaf}}\n{{/b}}{{/outer}}\n"
        #expect(try rendered(page, with: others.merging(["leaf": "l\nm\n"]) { $1 }) == "o\n  i\n  x\n    y\n  l\n  m\n")
    }

    @Test("a text of a value may name the partial")
    func dynamic() throws {
        let others = ["kind/task": "T{{id}} ", "kind/risk": "R{{id}} "]
        let value: TemplateValue = [
            "items": [["kind": "kind/task", "id": 1], ["kind": "kind/risk", "id": 2], ["kind": .absent, "id": 3]]
        ]
        #expect(try rendered("{{#items}}{{>*kind}}{{/items}}", value, with: others) == "T1 R2 ")
        #expect(
            complaint("{{>*kind}}", ["kind": "../secret"])?.contains("1:1: error: there is no template '../secret'")
                == true)
        #expect(
            complaint("{{>*kind}}", ["kind": 4])?.contains("1:1: error: 'kind' is a number, which names no template")
                == true)
    }

    @Test(
        "a site's templates may only name what exists",
        arguments: [
            ("a\n {{>gone}}", "2:2: error: there is no template 'gone' to render here"),
            ("{{<gone}}{{/gone}}", "1:1: error: there is no template 'gone' to render here"),
            (
                "{{<layout}}{{$contnt}}x{{/contnt}}{{/layout}}",
                "1:12: error: 'layout' has no block 'contnt' to put this in"
            ),
            (
                "{{<layout}}{{$title}}x{{/title}}{{$title}}y{{/title}}{{/layout}}",
                "1:33: error: the block 'title' is replaced twice here"
            ),
            ("{{<layout}}\n x {{/layout}}", "2:2: error: text within a parent, but outside its blocks, is never shown"),
            (
                "{{<layout}}{{name}}{{/layout}}",
                "1:12: error: a tag within a parent, but outside its blocks, is never shown"
            ),
        ])
    func references(template: String, expected: String) {
        #expect(complaint(template, with: ["layout": layout]) == "site-templates/page.mustache:" + expected)
    }

    @Test("a block may be that of a parent's parent or partial")
    func distantBlocks() throws {
        let others = [
            "layout": "{{<base}}{{$main}}{{>side}}{{/main}}{{/base}}", "base": "[{{$main}}{{/main}}]",
            "side": "{{$aside}}-{{/aside}}",
        ]
        #expect(try rendered("{{<layout}}{{$aside}}a{{/aside}}{{/layout}}", with: others) == "[a]")
        #expect(try rendered("{{<layout}}{{$main}}m{{/main}}{{/layout}}", with: others) == "[m]")
    }

    @Test("a block within an argument of the same name is its own default")
    func sameName() throws {
        #expect(try rendered("{{<p}}{{$a}}[{{$a}}x{{/a}}]{{/a}}{{/p}}", with: ["p": "{{$a}}{{/a}}"]) == "[x]")
    }

    @Test("an error in a partial is told at the partial")
    func place() {
        #expect(
            complaint("{{>p}}", with: ["p": "ok\n{{gone}}"])?.hasPrefix("site-templates/p.mustache:2:1: error: ")
                == true)
    }

    @Test("a template that does not exist cannot be rendered")
    func missing() throws {
        let library = try library(["page": ""])
        #expect(throws: TemplateError(file: "gone", line: 1, column: 1, message: "there is no template of this name")) {
            try library.render("gone", [:])
        }
        #expect(library.names == ["page"])
    }

    @Test("one library renders many pages, the same bytes for the same value")
    func again() throws {
        let library = try library(["page": "{{#l}}{{.}},{{/l}}"])
        #expect(try library.render("page", ["l": [1, 2]]) == library.render("page", ["l": [1, 2]]))
        #expect(try library.render("page", ["l": []]).isEmpty)
    }

    @Test("a byte order mark is no part of a template, and line ends are kept")
    func lineEnds() throws {
        #expect(try rendered("\u{FEFF}{{#a}}\r\nx\r\n{{/a}}\r\n", ["a": true]) == "x\r\n")
    }
}
