import MusterModel
import Testing

@testable import MusterDocuments

private func page(_ text: String) -> RenderedDocument {
    let input = MarkdownInput(lines: SourceLines(splitting: Array(text.utf8)), from: 1)
    return HTMLRenderer.render(MarkdownParser.parse(input) ?? NodeTree(), options: .page)
}

private func html(_ text: String) -> String { String(decoding: page(text).markup, as: UTF8.self) }

@Suite struct HTMLRendererTests {
    @Test("each line has one id, on the first block that begins there")
    func lineIDs() {
        #expect(
            html("para\nmore\n\n- one\n  - two\n\n> quote\n")
                == """
                <p id="L1">para
                <span id="L2"></span>more</p>
                <ul>
                <li id="L4">one
                <ul>
                <li id="L5">two</li>
                </ul>
                </li>
                </ul>
                <blockquote>
                <p id="L7">quote</p>
                </blockquote>

                """)
    }

    @Test("headings stand below the page's own, without gaps, with anchors that repeat never")
    func headings() {
        let rendered = page("### Scope & *aims*\n##### Scope\n# Scope\n")
        #expect(rendered.anchors.map(\.level) == [2, 3, 2])
        #expect(rendered.anchors.map(\.id) == ["h-scope--aims", "h-scope", "h-scope-1"])
        #expect(
            html("# Über uns!\n") == "<h2 id=\"L1\"><span id=\"h-über-uns\">Über uns!</span></h2>\n")
    }

    @Test("an anchor that looks like a numbered one stays apart from it")
    func numberedAnchors() {
        #expect(page("# A\n# A-1\n# A\n").anchors.map(\.id) == ["h-a", "h-a-1", "h-a-2"])
    }

    @Test("a link within the document is a slot too: only the whole document tells whether there is such a place")
    func fragments() {
        #expect(page("[a](#scope) [b](#L3)\n").slots.map(\.target) == ["#scope", "#L3"])
    }

    @Test("relative links and paths in code become slots, addresses do not")
    func slots() {
        let rendered = page(
            "[plan](../plan.md \"t\") `docs/a.md` `npm run x` [x](https://x.example/)\n\n![dock](dock.png)\n")
        #expect(rendered.slots.map(\.target) == ["../plan.md", "docs/a.md", "dock.png"])
        #expect(rendered.slots.map(\.line) == [1, 1, 3])
        for slot in rendered.slots {
            #expect(String(decoding: rendered.markup[..<slot.offset], as: UTF8.self).hasSuffix("<a"))
        }
        let text = String(decoding: rendered.markup, as: UTF8.self)
        #expect(text.contains("<a title=\"t\">plan</a> <a><code>docs/a.md</code></a> <code>npm run x</code>"))
        #expect(text.contains("<a href=\"https://x.example/\" rel=\"noopener noreferrer\">x</a>"))
        #expect(text.contains("<a class=\"image\">dock</a>"))
    }

    @Test(
        "an address that is not safe is never written",
        arguments: [
            "[x](javascript:alert(1))", "[x](JaVaScript&colon;alert(1))", "[x](data:text/html,a)",
            "[x](//evil.example)",
            "[x](vbscript:a)", "<file:///etc/passwd>", "![x](javascript:a)", "[x](https://user@evil.example/)",
            "[x](java&#9;script:a)", "[x](\\\\\\\\evil.example)",
        ])
    func unsafeAddresses(markdown: String) {
        #expect(!html(markdown).contains("href"))
        #expect(page(markdown).slots.isEmpty)
    }

    @Test("bare addresses become links without the punctuation after them")
    func bareAddresses() {
        #expect(
            html("See https://a.example/x(y), or (http://b.example).\n").contains(
                "See <a href=\"https://a.example/x(y)\" rel=\"noopener noreferrer\">https://a.example/x(y)</a>, or (<a href=\"http://b.example\" rel=\"noopener noreferrer\">http://b.example</a>)."
            ))
        #expect(!html("`https://a.example` xhttps://b https:// ftp://c.example\n").contains("href"))
    }

    @Test("no link stands within a link")
    func nestedLinks() {
        let text = html("[![state https://a.example](b.svg) `docs/a.md`](c.md)\n")
        #expect(text == "<p id=\"L1\"><a>state https://a.example <code>docs/a.md</code></a></p>\n")
    }

    @Test("raw HTML shows as text, comments vanish, and a break in a cell breaks the line")
    func rawHTML() {
        #expect(html("a <b onclick=\"x\">b</b><!-- c --><script>d</script>\n") == "<p id=\"L1\">a bd</p>\n")
        #expect(html("<!-- hidden -->\n") == "")
        #expect(html("<div>\n</div>\n") == "")
        #expect(
            html("<div onload='x'>words<!-- no --></div>\n")
                == "<pre class=\"raw-html\" id=\"L1\" tabindex=\"0\"><code>&lt;div onload=&#39;x&#39;&gt;words&lt;/div&gt;</code></pre>\n"
        )
        #expect(html("| a |\n|---|\n| b<br/>c |\n").contains("<td>b<br>c</td>"))
    }

    @Test("text is escaped by its bytes, combining marks or not")
    func escaping() {
        #expect(html("a \"\u{301} <\u{338} & '\n") == "<p id=\"L1\">a &quot;\u{301} &lt;\u{338} &amp; &#39;</p>\n")
        #expect(html("[x](a \"\\\"\u{301} onfocus=y\")\n").contains("title=\"&quot;\u{301} onfocus=y\""))
    }

    @Test("task boxes are named images, no form fields")
    func taskBoxes() {
        let text = html("- [x] done\n- [ ] open\n")
        #expect(
            text.contains(
                "<li class=\"task\" id=\"L1\"><span class=\"box checked\" role=\"img\" aria-label=\"checked\"></span> done</li>"
            ))
        #expect(text.contains("<span class=\"box\" role=\"img\" aria-label=\"not checked\"></span> open"))
    }

    @Test("tables scroll in a named region, align by classes, and head columns that have a name")
    func tables() {
        #expect(
            html("| who |  | n |\n|:-:|---|--:|\n| Bo | x | 1 |\n")
                == """
                <div class="table-scroll" tabindex="0" role="region" aria-label="Table, line 1"><table>
                <thead>
                <tr id="L1">
                <th scope="col" class="center">who</th>
                <td></td>
                <th scope="col" class="right">n</th>
                </tr>
                </thead>
                <tbody>
                <tr id="L3">
                <td class="center">Bo</td>
                <td>x</td>
                <td class="right">1</td>
                </tr>
                </tbody>
                </table></div>

                """)
    }

    @Test("every line of a fence can be linked to")
    func codeLines() {
        #expect(
            html("```text\nab <c>\nde\n```\n")
                == "<pre id=\"L1\" tabindex=\"0\"><code class=\"language-text\"><span id=\"L2\">ab &lt;c&gt;</span>\n<span id=\"L3\">de</span>\n</code></pre>\n"
        )
    }

    @Test("footnotes go by number, whatever they are called")
    func footnotes() {
        let text = html("a[^\"x] b[^\"x]\n\n[^\"x]: note\n")
        #expect(text.contains("<a href=\"#fn-1\" id=\"fnref-1\">1</a>"))
        #expect(text.contains("id=\"fnref-1-2\""))
        #expect(text.contains("<li id=\"fn-1\">"))
        #expect(text.contains("aria-label=\"Back to reference 1-2\""))
    }

    @Test("no depth of quotes or emphasis costs stack", .timeLimit(.minutes(10)))
    func depth() {
        let deep = String(repeating: "> ", count: 20_000) + "x"
        #expect(html(deep).hasSuffix("</blockquote>\n"))
    }
}
