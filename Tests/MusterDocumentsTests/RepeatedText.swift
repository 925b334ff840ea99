/// A large text told by its parts, each with how often it is repeated.
struct RepeatedText: Sendable, CustomStringConvertible {
    let description: String
    private let parts: [(String, Int)]
    private let times: Int

    init(_ description: String, _ parts: [(String, Int)], times: Int = 1) {
        self.description = description
        self.parts = parts
        self.times = times
    }

    var text: String {
        let once = parts.map { String(repeating: $0.0, count: $0.1) }.joined()
        return String(repeating: once, count: times)
    }
}

extension RepeatedText {
    /// Shapes on which the parser takes too long, or would run out of memory.
    static let hostile: [RepeatedText] = [
        RepeatedText("images", [("x", 1), ("![[]()", 10_900)]),
        RepeatedText("raw HTML", [("x", 1), ("<?", 32_000)]),
        RepeatedText("declarations", [("x", 1), ("<![CDATA[", 7_200)]),
        RepeatedText("emphasis and links", [("_*[b](c)", 8_100), ("\n\n", 1)], times: 2),
        RepeatedText("emphasis and footnotes", [("~~[^a]", 10_800), ("\n\n", 1)], times: 2),
        RepeatedText("a header of pipes", [("|", 64_000), ("\n|-|\n", 1)]),
        RepeatedText("a wide row", [("|a|\n|-|\n", 1), ("|", 64_000), ("\n", 1)]),
        RepeatedText(
            "headers tried again and again", [("aaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\n|-|-|\n", 990), ("\n", 1)], times: 26),
        RepeatedText("long paragraphs above a delimiter row", [("a\n", 1_990), ("|-|\n\n", 1)], times: 250),
        RepeatedText(
            "wide paragraphs above a delimiter row", [("aaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\n", 1_990), ("|-|\n\n", 1)],
            times: 16),
        RepeatedText("blank lines below deep lists", [("- ", 99), ("x", 1), ("\n", 400_000)]),
        RepeatedText("quotes", [("> ", 101), ("x\n", 1)]),
        RepeatedText("lists", [("- ", 101), ("x\n", 1)]),
        RepeatedText("cells", [("|a", 64), ("|\n", 1), ("|-", 64), ("|\n", 1), ("|b\n", 320)]),
        RepeatedText("columns", [("|a", 65), ("|\n", 1), ("|-", 65), ("|\n", 1)]),
        RepeatedText("a definition named often", [("[a]: /", 1), ("u", 3_000), ("\n\n", 1), ("[a] ", 4_000)]),
        RepeatedText("a long paragraph", [("aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\n", 1_700)]),
        RepeatedText("a paragraph of many lines", [("a\n", 2_001)]),
        RepeatedText("a long line", [("a", 65_537)]),
        RepeatedText("lines that only look like items", [("> - a\n", 1), ("    - c\n", 2_001)]),
        RepeatedText("numbers that go on with a paragraph", [("a\n", 1), ("2. b\n", 2_001)]),
    ]

    /// Large documents of ordinary shape.
    static let large: [RepeatedText] = [
        RepeatedText("items", [("- item\n", 20_000)]),
        RepeatedText("numbered items", [("1. item\n", 20_000)]),
        RepeatedText("a table", [("| a |\n|---|\n", 1), ("| b |\n", 10_000)]),
        RepeatedText("a log", [("```\n", 1), ("log line\n", 20_000), ("```\n", 1)]),
        RepeatedText("headings", [("# head\n", 20_000)]),
        RepeatedText("a table of HTML", [("<table>\n", 1), ("<tr><td>x</td></tr>\n", 10_000), ("</table>\n", 1)]),
        RepeatedText("links and images", [("- ![a](b.png) [c](d.md)\n", 3_000)]),
        RepeatedText("words", [("word ", 12_000)]),
    ]
}
