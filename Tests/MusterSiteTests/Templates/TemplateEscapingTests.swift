import MusterText
import Testing

@testable import MusterSite

@Suite("What a value can do to a page")
struct TemplateEscapingTests {
    @Test("the special characters of HTML are escaped, whatever combining mark follows")
    func combiningMarks() throws {
        for mark in ["\u{301}", "\u{308}", "\u{200D}", "\u{FE0F}", "\u{20E3}", "\u{E0100}"] {
            for (special, reference) in [
                ("\"", "&quot;"), ("'", "&#39;"), ("<", "&lt;"), (">", "&gt;"), ("&", "&amp;"),
            ] {
                let page = try rendered("<i title=\"{{text}}\">", ["text": .text(special + mark)])
                #expect(page.utf8.elementsEqual(("<i title=\"" + reference + mark + "\">").utf8))
            }
        }
    }

    @Test("no byte of a text leaves its place")
    func everyByte() throws {
        for byte in UInt8.min...UInt8.max {
            let text = String(decoding: [byte, 0xCC, 0x81], as: UTF8.self)
            let page = try rendered("{{text}}", ["text": .text(text)])
            #expect(!page.utf8.contains { [0x22, 0x27, 0x3C, 0x3E, 0x00].contains($0) }, "byte \(byte)")
            #expect(page.utf8.elementsEqual(HTML(text: text).markup.utf8), "byte \(byte)")
        }
    }

    @Test(
        "content that looks like a template is shown, not read",
        arguments: [
            "{{secret}}", "{{{secret}}}", "{{>other}}", "{{<other}}{{/other}}", "{{=<% %>=}}", "{{#secret}}",
            "{{/roles}}",
        ])
    func injection(content: String) throws {
        let value: TemplateValue = [
            "text": .text(content), "html": .html(HTML(text: content)), "roles": [.text(content)], "secret": "leaked",
        ]
        let template =
            "{{text}}|{{html}}|{{#roles}}{{.}}{{/roles}}|{{>partial}}|{{<parent}}{{$b}}{{text}}{{/b}}{{/parent}}"
        let others = ["partial": "{{text}}", "parent": "{{$b}}{{/b}}", "other": "leaked"]
        let shown = HTML(text: content).markup
        #expect(try rendered(template, value, with: others) == Array(repeating: shown, count: 5).joined(separator: "|"))
    }

    @Test("content that looks like a name of a value does not name it")
    func names() throws {
        #expect(try rendered("{{a}}", ["a": "b", "b": "leaked"]) == "b")
    }

    @Test("a name in other bytes is another name, though it reads the same")
    func bytewiseNames() throws {
        #expect(complaint("{{caf\u{E9}}}", ["cafe\u{301}": "x"]) != nil)
    }
}
