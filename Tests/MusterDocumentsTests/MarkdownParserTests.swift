import MusterModel
import Testing

@testable import MusterDocuments

private func dump(_ text: String) -> String {
    (MarkdownParser.parse(MarkdownInput(lines: SourceLines(splitting: Array(text.utf8)), from: 1)) ?? NodeTree()).dump
}

@Suite struct MarkdownParserTests {
    @Test("blocks and inlines become one flat tree with their lines")
    func blocksAndInlines() {
        let tree = dump("# Dock *plan*\n\n- [x] crane\n- [ ] quay\n  two\n\n1. one `a b`\n")
        #expect(
            tree == """
                1 document
                  1 heading 1
                    1 text "Dock "
                    1 emphasis
                      1 text "plan"
                  3 list -1
                    3 item 2
                      3 paragraph
                        3 text "crane"
                    4 item 1
                      4 paragraph
                        4 text "quay"
                        4 softBreak
                        5 text "two"
                  7 list 1
                    7 item
                      7 paragraph
                        7 text "one "
                        7 code "a b"
                """)
    }

    @Test("a table keeps header, columns and alignment")
    func table() {
        let tree = dump("a\n\n| who | when |\n|:--|--:|\n| Ann & Bo | `x` |\n")
        #expect(
            tree == """
                1 document
                  1 paragraph
                    1 text "a"
                  3 table
                    3 tableRow 1
                      3 tableCell align 1
                        3 text "who"
                      3 tableCell 1 align 3
                        3 text "when"
                    5 tableRow
                      5 tableCell align 1
                        5 text "Ann & Bo"
                      5 tableCell 1 align 3
                        5 code "x"
                """)
    }

    @Test("footnotes, links, images, strikes and breaks keep their words")
    func otherInlines() {
        let tree = dump("see[^a] [x](u \"t\") ![p](q)  \n~~old~~ <b>z</b>\n\n[^a]: note\n")
        #expect(
            tree == """
                1 document
                  1 paragraph
                    1 text "see"
                    1 footnoteReference 1 "a"
                    1 text " "
                    1 link "u" ("t")
                      1 text "x"
                    1 text " "
                    1 image "q"
                      1 text "p"
                    1 lineBreak
                    2 strikethrough
                      2 text "old"
                    2 text " "
                    2 htmlInline "<b>"
                    2 text "z"
                    2 htmlInline "</b>"
                  4 footnoteDefinition 1 "a"
                    4 paragraph
                      4 text "note"
                """)
    }
}
