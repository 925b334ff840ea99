import MusterText
import Testing

@testable import MusterFacts

@Suite struct LexiconTests {
    private let lexicon = Lexicon([
        (1, ["the approval of", "the approver"]), (2, ["the"]), (3, ["a go"]), (4, ["signé", "署名"]),
    ])

    @Test("of phrases that begin alike the longest one that stands there is found")
    func longest() {
        #expect(found(in: "the approval of the approver") == [1, 1])
        #expect(found(in: "the approvals of all") == [2])
        #expect(found(in: "signé à 署名する a go") == [4, 4, 3])
        #expect(found(in: "a g") == [])
    }

    private func found(in text: String) -> [Int] { lexicon.hits(in: FoldedText(text)).map(\.meaning) }

    @Test(
        "a text begins with a phrase where the first one that is found stands at its beginning",
        arguments: [
            "the approval of it", "so the approval of it", "a go", "go a go", "then", "", "署名 the", "x 署名", "signée",
        ])
    func begins(text: String) {
        let words = FoldedText(text)
        #expect(lexicon.begins(words) == (lexicon.first(in: words)?.range.lowerBound == 0))
    }
}
