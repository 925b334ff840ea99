import MusterText
import Testing

@Suite("Escapers work on bytes, one for each place that text goes to")
struct EscapeTests {
    /// Marks that melt with the byte before them into one `Character` which no longer equals it.
    static let combining: [String] = ["\u{301}", "\u{308}", "\u{20DD}", "\u{FE0F}", "\u{200D}", "\u{E0100}"]

    @Test("no byte of ASCII escapes HTML by wearing a combining mark", arguments: combining)
    func htmlUnderMarks(mark: String) {
        for byte in UInt8(0)..<128 {
            let escaped = Escape.html(String(UnicodeScalar(byte)) + mark)
            #expect(!escaped.utf8.contains { $0 == 0x3C || $0 == 0x3E || $0 == 0x22 || $0 == 0x27 })
        }
    }

    @Test("HTML text keeps its words")
    func html() {
        #expect(Escape.html("a < b & \"c\" 'd'") == "a &lt; b &amp; &quot;c&quot; &#39;d&#39;")
        #expect(Escape.html("bell \u{7}") == "bell \u{FFFD}")
        #expect(HTML(text: "<b>").markup == "&lt;b&gt;")
    }

    @Test("XML drops what XML cannot carry")
    func xml() {
        #expect(Escape.xml("a\u{0}b\u{B}<\u{FFFE}'") == "ab&lt;&apos;")
    }

    @Test("what JSON escapes is escaped wherever it stands in a text, long or short")
    func jsonAnywhere() {
        for count in 0...40 {
            for place in 0...count {
                let (before, behind) = (
                    String(repeating: "a", count: place), String(repeating: "b", count: count - place)
                )
                for sign in ["\"", "\\", "<", "&", "\n", "\u{7f}", "\u{2028}", "\u{2026}", "é"] {
                    #expect(Escape.json(before + sign + behind) == before + Escape.json(sign) + behind)
                }
            }
        }
    }

    @Test("JSON is safe within a script element")
    func json() {
        #expect(Escape.json("\u{1}\u{1f}\u{7f}&\u{2029}") == "\\u0001\\u001f\\u007f\\u0026\\u2029")
        #expect(Escape.json("</script>\u{2028}\"\\\n") == "\\u003c/script\\u003e\\u2028\\\"\\\\\\n")
    }

    @Test("a terminal receives no control of a document")
    func terminal() {
        #expect(Escape.terminal("a\u{1B}[31m\u{9B}b\u{202E}c\nd") == "a\\x1b[31m\\x9bb\\u{202e}c\\x0ad")
        #expect(Escape.terminal("a\nb", keepingLines: true) == "a\nb")
    }

    @Test("a workflow command cannot be opened or ended by text")
    func workflow() {
        #expect(Escape.workflowMessage("50%\n::error::x") == "50%25%0A::error::x")
        #expect(Escape.workflowProperty("a:b,c") == "a%3Ab%2Cc")
    }

    @Test("a cell never starts a formula", arguments: ["=1+1", " +1", "-1", "@x", "\t=1"])
    func csv(cell: String) {
        #expect(Escape.csv(cell).utf8.first == UInt8(ascii: "'") || Escape.csv(cell).startsWithBytes("\"'"))
    }

    @Test("a cell with separators is quoted")
    func csvQuotes() {
        #expect(Escape.csv("a,\"b\"") == "\"a,\"\"b\"\"\"")
    }

    @Test("a path segment is percent-encoded")
    func urlSegment() {
        #expect(Escape.urlSegment("a b/ü") == "a%20b%2F%C3%BC")
    }
}
