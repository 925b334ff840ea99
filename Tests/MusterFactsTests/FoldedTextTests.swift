import MusterText
import Testing

@testable import MusterFacts

/// Text is folded eight bytes at a time; words and the signs between them may stand on the seams.
@Suite struct FoldedTextTests {
    @Test("letters and digits of ASCII stay in lower case, all between them is one space")
    func ascii() {
        let text = "  **Gate 7-B**: (GO/no-go)... `QA` & Ops -- done!! A b c_D [x] ~99.9%~ @Z{|}`a "
        for start in 0...text.utf8.count {
            let part = text.bytes(from: start)
            let words = part.utf8.split { !$0.isASCIIAlphanumeric }.map {
                String(decoding: $0, as: UTF8.self).asciiLowercased
            }
            let folded = FoldedText(part)
            #expect(folded.text == words.joined(separator: " "))
            #expect(folded.wordCount == words.count)
            #expect(words.allSatisfy { folded.says(FoldedText($0)) })
        }
    }

    @Test("letters of other scripts are folded as their tables say, signs and pictures are spaces")
    func otherScripts() {
        #expect(folded("ÜBER Été — ÅNGSTRÖM") == "über été ångström")
        #expect(folded("✅ Done 🟢 (НЕТ) ΣΑ") == "done нет σα")
        #expect(folded("判定：可　ＯＫ") == "判定 可 ok")
        #expect(folded("in\u{200B}complete") == "incomplete")
    }

    /// A literal is written as it folds, and is not folded.
    private func folded(_ text: String) -> String { FoldedText(text).text }
}
