import MusterModel
import MusterTestSupport
import Testing

@testable import MusterDocuments

/// The HTML of every example of the specification, beside that of cmark-gfm in safe mode.
@Suite struct SpecificationTests {
    /// The examples on which we mean to differ, by number.
    private static let differences: [String: String] = [
        "spec.txt 171": backslash, "spec.txt 316": backslash,
        "spec.txt 508": "a colon after an escaped bracket reads as a scheme",
        "spec.txt 510": backslash, "spec.txt 611": backslash,
        "spec.txt 604": scheme, "spec.txt 606": scheme, "spec.txt 607": scheme, "spec.txt 609": scheme,
        "extensions.txt 25": "names of footnotes are escaped for HTML, not for addresses; pages number them",
    ]
    private static let backslash = "an address with a backslash is not linked to, since browsers take it for a slash"
    private static let scheme = "only https, http and mailto are linked to"

    @Test(
        "our HTML of every example is that of cmark-gfm, but for the differences listed",
        .enabled(if: Corpora.root != nil))
    func agreement() {
        let differing = SpecificationExample.all.filter { example in
            !example.markdown.contains("\0") && specificationHTML(example.markdown) != cmarkHTML(example.markdown)
        }
        #expect(Set(differing.map(\.name)) == Set(SpecificationTests.differences.keys))
    }

    /// With the apostrophe as cmark-gfm writes it, which escapes only what text content needs.
    private func specificationHTML(_ text: String) -> String {
        let input = MarkdownInput(lines: SourceLines(splitting: Array(text.utf8)), from: 1)
        let tree = MarkdownParser.parse(input) ?? NodeTree()
        return String(decoding: HTMLRenderer.render(tree, options: .specification).markup, as: UTF8.self)
            .replacing("&#39;", with: "'")
    }
}
