import MusterText
import Testing

@testable import MusterSite

@Suite("Templates of a site")
struct SiteModeTests {
    private let harbour: TemplateValue = [
        "name": "Harbour", "count": 3, "open": true, "owner": .absent, "roles": ["QA", "PM"],
        "body": .html(HTML(trusted: "<b>ready</b>")), "release": ["version": "v2.1", "phase": .absent],
    ]

    @Test(
        "values are placed according to their type",
        arguments: [
            ("{{name}}", "Harbour"), ("{{count}}", "3"), ("{{body}}", "<b>ready</b>"), ("{{{body}}}", "<b>ready</b>"),
            ("{{&body}}", "<b>ready</b>"), ("{{release.version}}", "v2.1"), ("[{{owner}}]", "[]"),
            ("[{{{owner}}}]", "[]"),
            ("{{#open}}yes{{/open}}{{^open}}no{{/open}}", "yes"), ("{{#roles}}{{.}};{{/roles}}", "QA;PM;"),
            ("{{#release}}{{version}} of {{name}}{{/release}}", "v2.1 of Harbour"),
            ("{{#body}}has a body{{/body}}", "has a body"),
        ])
    func placed(template: String, expected: String) throws {
        #expect(try rendered(template, harbour) == expected)
    }

    @Test("what is declared and empty is not an error")
    func emptiness() throws {
        let template = "{{#a}}A{{/a}}{{^a}}no a{{/a}} {{#b}}B{{/b}}{{^b}}no b{{/b}} {{^c}}no c{{/c}}{{c.deeper.still}}"
        #expect(try rendered(template, ["a": [], "b": false, "c": .absent]) == "no a no b no c")
    }

    @Test("an optional value can be asked for and shown")
    func optionals() throws {
        let template = "{{#owner}}by {{.}}{{/owner}}{{^owner}}nobody{{/owner}}"
        #expect(try rendered(template, ["owner": .optional("Ada")]) == "by Ada")
        #expect(try rendered(template, ["owner": .optional(nil)]) == "nobody")
    }

    @Test(
        "a value of another type than the tag asks for is an error at the tag",
        arguments: [
            ("a\n  {{{name}}}", "2:3: error: 'name' is a text, and only markup is placed unescaped"),
            ("{{&name}}", "1:1: error: 'name' is a text, and only markup is placed unescaped"),
            ("{{&count}}", "1:1: error: 'count' is a number, and only markup is placed unescaped"),
            ("é{{#name}}x{{/name}}", "1:3: error: 'name' is a text, which is neither true nor false"),
            ("{{^name}}x{{/name}}", "1:1: error: 'name' is a text, which is neither true nor false"),
            ("{{#count}}x{{/count}}", "1:1: error: 'count' is a number, which is neither true nor false"),
            ("{{roles}}", "1:1: error: 'roles' is a list, which a section can ask for but no tag place"),
            ("{{open}}", "1:1: error: 'open' is a condition, which a section can ask for but no tag place"),
            ("{{release}}", "1:1: error: 'release' is an object, which a section can ask for but no tag place"),
            ("{{name.length}}", "1:1: error: 'name.length' is a text, without members"),
        ])
    func mismatch(template: String, expected: String) {
        #expect(complaint(template, harbour) == "site-templates/page.mustache:" + expected)
    }

    @Test(
        "an unknown name is an error that tells the names there are",
        arguments: [
            ("\n{{nmae}}", "2:1: error: nothing here is named 'nmae'; the nearest names are name, kind"),
            ("{{^nmae}}x{{/nmae}}", "1:1: error: nothing here is named 'nmae'; the nearest names are name, kind"),
            ("{{kind.nmae}}", "1:1: error: nothing here is named 'nmae'; the nearest names are name, kind"),
        ])
    func unknown(template: String, expected: String) {
        let complaint = complaint(template, ["name": "x", "kind": ["id": "t"]])
        #expect(complaint == "site-templates/page.mustache:" + expected)
    }

    @Test(
        "a tag that is malformed, unclosed or closed out of turn is an error at the tag",
        arguments: [
            ("a {{name", "1:3: error: this tag is not closed by '}}'"),
            ("a {{{name}}", "1:3: error: this tag is not closed by '}}}'"),
            ("{{}}", "1:1: error: this tag has no name"), ("{{# }}", "1:1: error: this tag has no name"),
            ("{{a b}}", "1:1: error: 'a b' is not a name"), ("{{a..b}}", "1:1: error: 'a..b' is not a name"),
            ("{{a {{b}}", "1:1: error: 'a {{b' is not a name"),
            ("{{#a}}\n{{#b}}", "2:1: error: 'b' is never closed"),
            ("x{{/a}}", "1:2: error: 'a' is closed here, but never opened"),
            ("{{#a}}\n{{#b}}\n {{/a}}", "3:2: error: 'a' is closed here, but 'b' of line 2 is still open"),
            ("{{=<% }}", "1:1: error: this tag is not closed by '=}}'"),
            ("{{=<%=}}", "1:1: error: a change of delimiters has two words, as in {{=<% %>=}}"),
        ], [TemplateMode.site, .specification])
    func malformed(_ pair: (template: String, expected: String), mode: TemplateMode) {
        #expect(complaint(pair.template, mode: mode) == "site-templates/page.mustache:" + pair.expected)
    }

    @Test("a line that is not UTF-8 is an error")
    func encoding() {
        let files = TemplateFiles(["page.mustache": [0x61, 0x0A, 0xFF, 0x0A]])
        #expect(
            throws: TemplateError(
                file: "site-templates/page.mustache", line: 2, column: 1, message: "this line is not UTF-8")
        ) {
            try TemplateLibrary(files: files, mode: .site)
        }
    }

    @Test("the specification's mode shows nothing where a site complains")
    func lenient() throws {
        #expect(
            try rendered("{{nmae}}{{#nmae}}x{{/nmae}}{{>gone}}{{{name}}}", ["name": "<"], mode: .specification) == "<")
    }
}
