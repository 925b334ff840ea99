import Testing

@testable import MusterSite

@Suite("Deep templates")
struct TemplateNestingTests {
    private static let depth = 100_000

    private func nested(_ opening: String, _ inner: String, _ closing: String) -> String {
        String(repeating: opening, count: Self.depth) + inner + String(repeating: closing, count: Self.depth)
    }

    @Test("sections may be within each other a hundred thousand times")
    func sections() throws {
        #expect(try rendered(nested("{{#.}}", "{{a}}", "{{/.}}"), ["a": "x"]) == "x")
    }

    @Test("blocks may be within each other a hundred thousand times")
    func blocks() throws {
        #expect(try rendered(nested(" {{$a}}\n", " x\n", " {{/a}}\n")) == " x\n")
    }

    @Test("parents may be within each other's blocks a hundred thousand times, but are not rendered that deep")
    func parents() throws {
        let deep = "templates are more than \(TemplateLibrary.maximumDepth) deep here"
        let complaint = complaint(nested("{{<p}}{{$a}}\n", "x", "{{/a}}{{/p}}"), with: ["p": "{{$a}}{{/a}}"])
        #expect(complaint?.hasSuffix(deep) == true)
    }

    @Test("sections that are never closed are an error at the innermost")
    func unclosed() {
        let page = String(repeating: "{{#a}}\n", count: Self.depth)
        #expect(complaint(page) == "site-templates/page.mustache:\(Self.depth):1: error: 'a' is never closed")
    }

    @Test(
        "a partial that renders itself for ever is an error at its tag", arguments: [TemplateMode.site, .specification])
    func endless(mode: TemplateMode) {
        let expected = "site-templates/loop.mustache:2:3: error: templates are more than 1000 deep here"
        #expect(complaint("{{>loop}}", with: ["loop": "a\nb {{>loop}}{{>loop}}"], mode: mode) == expected)
    }

    @Test("a partial may render itself for each level of a tree")
    func tree() throws {
        var node: TemplateValue = ["name": "leaf", "children": []]
        for _ in 0..<300 { node = ["name": "n", "children": [node]] }
        let page = try rendered("{{>node}}", node, with: ["node": "{{name}}({{#children}}{{>node}}{{/children}})"])
        #expect(page == String(repeating: "n(", count: 300) + "leaf()" + String(repeating: ")", count: 300))
    }

    @Test("every prefix of a template is a template or an error")
    func prefixes() {
        let whole = Array(
            "a {{#x}}\r\n {{<p}} {{$b}}\n  {{{y}}}\n {{/b}} {{/p}}\n{{/x}} {{=| |=}}|>*q| |!c| é |^.||/.|".utf8)
        for length in 0...whole.count {
            let files = TemplateFiles([
                "page.mustache": Array(whole.prefix(length)), "p.mustache": Array(whole.suffix(length)),
            ])
            for mode in [TemplateMode.site, .specification] {
                do throws(TemplateError) {
                    _ = try TemplateLibrary(files: files, mode: mode).render("page", ["x": [1, 2], "y": "z"])
                } catch {
                    #expect(error.line >= 1 && error.column >= 1 && !error.message.isEmpty)
                }
            }
        }
    }
}
