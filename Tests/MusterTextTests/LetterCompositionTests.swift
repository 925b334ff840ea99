import MusterText
import Testing

@Suite("Letters written apart from their marks")
struct LetterCompositionTests {
    @Test("a letter and its mark become one letter, whatever its case and script")
    func composed() {
        let apart = "Concluı\u{301}do, Fe\u{301}vrier, A\u{308}nderung, NI\u{303}O, カ\u{3099}イト\u{3099}"
        #expect(
            apart.composed.unicodeScalars.elementsEqual("Concluı\u{301}do, Février, Änderung, NĨO, ガイド".unicodeScalars))
    }

    @Test("what has no marks, and marks that no letter takes, stay as they are")
    func untouched() {
        for text in ["plain", "日本語", "カタカナ", "x\u{301}", "\u{301}", ""] {
            #expect(text.composed.unicodeScalars.elementsEqual(text.unicodeScalars))
        }
    }

    @Test("folded words are the same in either spelling")
    func folded() {
        #expect("  Revisa\u{303}o ".folded.utf8.elementsEqual("revisão".utf8))
    }
}
