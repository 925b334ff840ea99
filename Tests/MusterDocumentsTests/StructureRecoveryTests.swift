import MusterModel
import MusterTestSupport
import MusterText
import Testing

@testable import MusterDocuments

private func recovered(_ text: String) -> String {
    String(decoding: input(text).bytes, as: UTF8.self)
}

private func input(_ text: String) -> MarkdownInput {
    StructureRecovery.recover(SourceLines(splitting: Array(text.utf8)), from: 1)
}

/// Two known titles around `body`, so that the document reads as pasted from a word processor.
private func pasted(_ body: String) -> String {
    let text = recovered("Task 3.1: Paint the Hull\nTechnical Reference\nhull.md\nImplementation Guidance\n" + body)
    let mark = "## Implementation Guidance\n\n"
    return text.firstRange(of: mark).map { String(text[$0.upperBound...]) } ?? text
}

@Suite struct StructureRecoveryTests {
    @Test("bare lines become a title, sections, and paragraphs of their own")
    func sections() {
        let text = recovered(
            """
            Task 3.1: Paint the Hull
            (Second coat)
            Technical Reference
            docs/hull.md
            Paint Supplier Handbook
            Measurable Objectives
            The hull is blue.
            The keel is dry.
            ReviewedBy: Harbour Master, Painter
            ReviewOutcome: Hull Approved

            """)
        #expect(
            text == """
                # Task 3.1: Paint the Hull

                (Second coat)

                ## Technical Reference

                docs/hull.md

                Paint Supplier Handbook

                ## Measurable Objectives

                The hull is blue.

                The keel is dry.

                ReviewedBy: Harbour Master, Painter

                ReviewOutcome: Hull Approved

                """)
    }

    @Test("a fence that nobody closed ends before the titles of a document pasted from a word processor")
    func forgottenFence() {
        let head = "Task 3.1: Paint the Hull\nTechnical Reference\nhull.md\nImplementation Guidance\n```c\npaint();\n"
        let text = recovered(head + "Design Rationale\nBlue is calm.\nTest Plan\nLook.\n")
        #expect(text.containsBytes("```c\npaint();\n```\n\n## Design Rationale\n\nBlue is calm.\n\n## Test Plan\n"))
        #expect(
            recovered(head + "Design Rationale\nx = 1\n").containsBytes("```c\npaint();\nDesign Rationale\nx = 1\n"))
    }

    @Test("a fence that nobody closed takes in what follows in proper Markdown")
    func openFence() {
        let text = "# Notes\n\n```c\npaint();\n\nDesign Rationale\n\nTest Plan\n"
        #expect(recovered(text) == text)
    }

    @Test("every written line knows its line in the file")
    func lineMap() {
        let input = input("Task 1: A\nTechnical Reference\no x\nDesign Rationale\ny\n")
        let tree = MarkdownParser.parse(input) ?? NodeTree()
        #expect(
            tree.dump == """
                1 document
                  1 heading 1
                    1 text "Task 1: A"
                  2 heading 2
                    2 text "Technical Reference"
                  3 list -1
                    3 item
                      3 paragraph
                        3 text "x"
                  4 heading 2
                    4 text "Design Rationale"
                  5 paragraph
                    5 text "y"
                """)
        #expect(input.recoveredLines == [1, 2, 3, 4, 5])
    }

    @Test("numbered titles are sections, a numbered list of titles is a list")
    func numberedTitles() {
        let text = "Task 1: A\n1. Technical Reference\nx\n2. Design Rationale\n1. y\n2. Next Steps\n3. Test Plan\n"
        #expect(
            recovered(text)
                == "# Task 1: A\n\n## 1. Technical Reference\n\nx\n\n## 2. Design Rationale\n\n1. y\n2. Next Steps\n3. Test Plan\n"
        )
    }

    @Test("a title with a colon is a label where titles have none")
    func titlesAndLabels() {
        #expect(pasted("Acceptance Criteria:\no x\n") == "Acceptance Criteria:\n\n- x\n")
        #expect(
            recovered("Plan\nAcceptance Criteria:\no x\nNext Steps:\no y\n")
                == "# Plan\n\n## Acceptance Criteria:\n\n- x\n\n## Next Steps:\n\n- y\n")
    }

    @Test("a title right after an item ends the list")
    func lazyContinuation() {
        #expect(pasted("* one\nDesign Rationale\nBecause.\n") == "* one\n\n## Design Rationale\n\nBecause.\n")
    }

    @Test("a new marker below a label opens a level, a known one goes back to it")
    func nestingByMarkers() {
        let text = pasted("* Process:\no Build:\n* compile\n* pack\no Ship\n* Log:\na. first\nb. second\n")
        #expect(
            text == """
                * Process:
                  - Build:
                    * compile
                    * pack
                  - Ship
                * Log:
                  1. first
                  2. second

                """)
    }

    @Test("swapped levels nest the same way")
    func swappedLevels() {
        #expect(pasted("o Verify:\n* dry\n* level\no Sail\n") == "- Verify:\n  * dry\n  * level\n- Sail\n")
    }

    @Test("items below a label with the same marker go under it until the next label")
    func labelsWithTwins() {
        #expect(
            pasted("* Crew: all\n* Agenda:\n* weather\n* tide\n* Log: write it\n")
                == "* Crew: all\n* Agenda:\n  * weather\n  * tide\n* Log: write it\n")
    }

    @Test("small Roman numerals below an item are a list, and `i.` after `h.` is a letter")
    func romanNumerals() {
        #expect(
            pasted("o Check:\ni. one\nii. two\niv. four\no Go\n") == "- Check:\n  1. one\n  2. two\n  4. four\n- Go\n")
        #expect(pasted("g. x\nh. y\ni. z\n") == "7. x\n8. y\n9. z\n")
    }

    @Test("unmarked lines below an item that announces them become its items")
    func unmarkedBelowLabel() {
        #expect(
            pasted("1. Ready when:\nDecks are dry.\nSails are up.\n2. Leave\nReviewedBy: Mate\n")
                == "1. Ready when:\n   - Decks are dry.\n   - Sails are up.\n2. Leave\n\nReviewedBy: Mate\n")
    }

    @Test("bullets beyond ASCII become items in any document")
    func foreignBullets() {
        #expect(recovered("# Fleet\n\nShips:\n• Ada\n• Bea\n") == "# Fleet\n\nShips:\n\n+ Ada\n+ Bea\n")
    }

    @Test("one foreign bullet alone is left as it is")
    func loneBullet() {
        #expect(recovered("# Fleet\n\n• Ada\n") == "# Fleet\n\n• Ada\n")
    }

    @Test("lines that lost their bullets but kept a space become items")
    func lostBullets() {
        #expect(recovered("### Crew\n Ada\n Bea\n\nEnd\n") == "### Crew\n\n* Ada\n* Bea\n\nEnd\n")
    }

    @Test("tables, code and HTML inside a pasted document stay byte for byte")
    func keptBlocks() {
        let table = "| a | b |\n|---|---|\n| o x | i. y |\n"
        let fence = "```text\no not a bullet\nDesign Rationale\n```\n"
        let html = "<div>\no x\n</div>\n"
        #expect(
            pasted(table + "Design Rationale\n" + fence + "x\n" + html)
                == table + "\n## Design Rationale\n\n" + fence + "\nx\n\n" + html)
    }

    @Test(
        "a document of proper Markdown is left alone, whatever its words",
        arguments: [
            "# A\n\nTechnical Reference\n\nDesign Rationale\n",
            "# Plan\n\n- a\n  - b\n\n1. c\n   wrapped text\n",
            "Some Short Line\nand a wrapped one,\nwhich goes on.\n",
            "o alone is a vowel\n",
            "a. letters stay\nb. as they are\n",
        ])
    func properMarkdown(text: String) {
        #expect(recovered(text) == text)
    }

    @Test("bullets of another kind give the same tree")
    func bulletsDoNotMatter() {
        func tree(_ bullet: String) -> String {
            let text = "Task 1: A\nTechnical Reference\n\(bullet) x:\n1. y\n\(bullet) z\nDesign Rationale\nw\n"
            return (MarkdownParser.parse(input(text)) ?? NodeTree()).dump
        }
        #expect(Set(["*", "-", "o", "•", "–"].map(tree)).count == 1)
    }

    @Test("every example of the specification comes out unchanged", .enabled(if: Corpora.root != nil))
    func specificationUntouched() {
        #expect(!SpecificationExample.all.isEmpty)
        for example in SpecificationExample.all where !example.markdown.contains("\0") {
            let lines = SourceLines(splitting: Array(example.markdown.utf8))
            #expect(StructureRecovery.recover(lines, from: 1) == MarkdownInput(lines: lines, from: 1), "\(example)")
        }
    }
}
