/// One document for each way of being broken that was met or can be made.
extension MalformedDocument {
    static let all: [MalformedDocument] = blocks + tables + bytes + heads + letters + sizes

    private static let blocks: [MalformedDocument] = [
        MalformedDocument(
            "a fence that nothing closes", "# Checklist\n\n- [x] First\n\n```sh\nmake\n\n- [x] Last\n",
            diagnostics: ["fence-open 5"], facts: ["3 checklist_item done: First"], unplaced: [8]),
        MalformedDocument(
            "a fence closed by other marks",
            "# Checklist\n\n- [x] First\n\n~~~~ sh\nmake\n~~~\n\n## Rest\n\n- [x] Last\n",
            diagnostics: ["fence-open 5"], facts: ["3 checklist_item done: First"], unplaced: [9, 11]),
        MalformedDocument(
            "a comment that nothing closes", "# Checklist\n\n- [x] First\n\n<!-- later\n\n- [x] Last\n",
            diagnostics: ["comment-open 5"], facts: ["3 checklist_item done: First"], unplaced: [7]),
        MalformedDocument("an end of a comment without a beginning", within: "later -->"),
        MalformedDocument("a tag that is never closed", within: "<div>\n<b>"),
        MalformedDocument("brackets and stars that pair with nothing", within: "[[](( **a _b ~~c `d"),
        MalformedDocument("a link to a definition that is not there", within: "[plan][nowhere]"),
        MalformedDocument("an empty item and an empty heading", within: "-\n\n##\n\n*"),
    ]

    private static let tables: [MalformedDocument] = [
        MalformedDocument(
            "a row with too many cells",
            within: "| Check | Result |\n|---|---|\n| Bell | PASS | FAIL |\n| Lamp | PASS |",
            diagnostics: ["row-too-long 7"],
            facts: ["7 checklist_item unknown: Bell", "8 checklist_item done: Lamp"]),
        MalformedDocument(
            "a row with too few cells",
            within: "| Check | Owner | Result |\n|---|---|---|\n| Bell | Kit |\n| Lamp | Mo | PASS |",
            diagnostics: ["row-too-short 7"], facts: ["7 checklist_item unknown: Bell", "8 checklist_item done: Lamp"]),
        MalformedDocument(
            "a table without its line of dashes", within: "| Check | Result |\n| Bell | PASS |",
            diagnostics: ["torn-table 5"], facts: ["6 checklist_item done: Bell"]),
        MalformedDocument("a line of dashes alone", within: "|---|---|", diagnostics: ["torn-table 5"], unplaced: [5]),
    ]

    private static let bytes: [MalformedDocument] = [
        MalformedDocument(
            "a NUL byte", "# Checklist\n\n- [x] First\n\0\n- [x] Last\n", diagnostics: ["document-refused 4"],
            facts: [],
            unplaced: [1, 3, 4, 5]),
        MalformedDocument(
            "a byte that is no UTF-8", bytes: Array("# Checklist\n\n- [x] First\n- [ ] Caf".utf8) + [0xE9, 0x0A],
            diagnostics: ["encoding-not-utf8 4"],
            facts: ["3 checklist_item done: First", "4 checklist_item todo: Café"]),
        MalformedDocument(
            "UTF-16 that ends within a letter",
            bytes: [0xFF, 0xFE] + "# Checklist\n\n- [x] First\n".utf16.flatMap { [UInt8($0), 0] } + [0x41],
            diagnostics: ["encoding-broken 1"], facts: ["3 checklist_item done: First"]),
        MalformedDocument(
            "line ends of all sorts", "# Checklist\r\r- [x] First\r\n- [x] Second\n\r\n## Rest\r\n\n- [ ] Last",
            facts: ["3 checklist_item done: First", "4 checklist_item done: Second", "8 checklist_item todo: Last"]),
        MalformedDocument("an empty file", "", facts: []),
        MalformedDocument("only a byte-order mark", bytes: [0xEF, 0xBB, 0xBF], facts: []),
        MalformedDocument("only a byte-order mark of UTF-16", bytes: [0xFE, 0xFF], facts: []),
        MalformedDocument("only line ends", "\n\r\n\r\n\n", facts: []),
    ]

    private static let heads: [MalformedDocument] = [
        MalformedDocument("only front matter", "---\nowner: Kit\n---\n", facts: []),
        MalformedDocument(
            "front matter that nothing closes", "---\nowner: Kit\n\n- [x] First\n",
            facts: ["4 checklist_item done: First"]),
        MalformedDocument(
            "front matter that is no YAML", "---\nowner: [Kit\n---\n\n# Checklist\n\n- [x] First\n",
            diagnostics: ["front-matter-invalid 3"], facts: ["7 checklist_item done: First"]),
        MalformedDocument(
            "front matter with a key written twice", "---\nowner: Kit\nowner: Mo\n---\n\n# Checklist\n\n- [x] First\n",
            diagnostics: ["front-matter-invalid 3"], facts: ["8 checklist_item done: First"]),
    ]

    private static let letters: [MalformedDocument] = [
        MalformedDocument(
            "letters without width within a word of state",
            within: "| Check | Result |\n|---|---|\n| Bell | in\u{200B}complete |\n| Lamp | un\u{200D}done |",
            facts: ["7 checklist_item rejected: Bell", "8 checklist_item todo: Lamp"]),
        MalformedDocument(
            "a word of state written backwards",
            within: "| Check | Result |\n|---|---|\n| Bell | \u{202E}enod\u{202C} |",
            diagnostics: ["status-word-unknown 7"], facts: ["7 checklist_item unknown: Bell"]),
        MalformedDocument(
            "letters that only look like those of a word of state",
            within: "| Check | Result |\n|---|---|\n| Bell | d\u{043E}ne |", diagnostics: ["status-word-unknown 7"],
            facts: ["7 checklist_item unknown: Bell"]),
        MalformedDocument("control letters", within: "a\u{1}b\u{7F}c\u{85}d\u{2028}e"),
    ]

    private static let sizes: [MalformedDocument] = [
        MalformedDocument("a long line", within: String(repeating: "word ", count: 8_000)),
        MalformedDocument(
            "a list that is deep",
            within: (0..<40).map { String(repeating: "  ", count: $0) + "- a" }.joined(separator: "\n")),
        MalformedDocument("many headings", within: String(repeating: "###### a\n", count: 500)),
        MalformedDocument(
            "a list that is too deep",
            "# Checklist\n\n- [x] First\n\n" + String(repeating: "> ", count: 400) + "a\n",
            diagnostics: ["document-refused 5"], facts: [], unplaced: [1, 3, 5]),
    ]
}
