import MusterModel
import Testing

@testable import MusterFacts

/// Sentences that go on over several lines of a paragraph.
@Suite struct WrappedLinesTests {
    @Test func `a sentence stands as a whole on the line that it begins on`() {
        #expect(
            joined([
                "The harbour board met again this morning, and for these reasons the go of",
                "Monday no longer holds. A new vote is due in May, when the quay",
                "is dry.",
            ]) == [
                "1 The harbour board met again this morning, and for these reasons the go of Monday no longer holds.",
                "2 A new vote is due in May, when the quay is dry.",
            ])
    }

    @Test func `a line all of whose words belong to the one above is gone`() {
        #expect(
            joined(["The lamps along the eastern quay were lit", "and looked at by night"]) == [
                "1 The lamps along the eastern quay were lit and looked at by night"
            ])
    }

    @Test(arguments: [
        // Names, fields and bold words begin something of their own.
        [
            "Kit Rowe, harbour master of the eastern quay, 2031-04-02",
            "Ada Marsh, pilot of the western quay, 2031-04-03",
        ],
        ["The lamps along the eastern quay were lit by night", "decision: go"],
        ["1. The lamps along the eastern quay of the old harbour were all lit", "2. The bell rang"],
        ["The lamps along the eastern quay were lit by night", "**Bell** rings at noon"],
        // A whole sentence, or what introduces others, ends with its line.
        ["The lamps along the eastern quay were lit by night.", "then the bell rang"],
        ["These lamps along the eastern quay were lit by night:", "north, south and west"],
        // There was room for the next word.
        [
            "The lamps along the eastern quay of the old harbour were lit at night",
            "Rain fell on the western quay of the old harbour for the whole of that day",
        ],
        ["Lamps lit", "and looked at"],
    ]) func `lines of their own stay`(_ lines: [String]) {
        #expect(joined(lines) == lines.enumerated().map { "\($0.offset + 1) \($0.element)" })
    }

    @Test func `a break that was set on purpose parts lines`() throws {
        let lines = [
            "The go for Kite 4.2 was given by the whole board on Monday, but", "it was withdrawn on 2031-04-02.",
        ]
        for (mark, found) in [("", 1), ("  ", 1), ("\\", 0)] {
            let text = "# Log\n\n" + lines.joined(separator: mark + "\n") + "\n"
            #expect(try facts(.decision, in: text).count { $0.status == .noGo && $0.line == 3 } == found)
        }
    }

    @Test func `a path is found on the line on which it stands`() throws {
        let text = """
            # Harbour plan

            The lamps along the eastern quay were lit by night, and what was seen is
            written down in [the tide log](logs/tide-log.md) for all to read.
            """
        #expect(try facts(.reference, in: text).map(\.line) == [4])
    }

    /// The lines that are left, each behind its number.
    private func joined(_ lines: [String]) -> [String] {
        let written = lines.enumerated().map { offset, text in
            let bold = text.hasPrefix("**") ? [InlineText.Span(kind: .strong, range: 0..<4)] : []
            return (line: offset + 1, text: InlineText(text: text.replacing("**", with: ""), spans: bold))
        }
        return WrappedLines.joined(written) { _ in false }.map { "\($0.line) \(render($0.text))" }
    }

    private func render(_ text: InlineText) -> String {
        text.spans.isEmpty ? text.text : "**" + text.text.prefix(4) + "**" + text.text.dropFirst(4)
    }
}
