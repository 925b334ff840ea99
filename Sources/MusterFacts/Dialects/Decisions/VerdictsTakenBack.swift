import MusterModel
import MusterText

/// Sentences which say that a go was taken back: in logs, minutes and records.
///
///     They met at nine and take back Tuesday's go for 4.2.      The go of 17 November was withdrawn on 19 November 2031.
///
/// Rules for taking back ("may be withdrawn if …") and denials take back nothing.
struct VerdictsTakenBack: Dialect {
    func read(_ reading: Reading, into sheet: inout FactSheet) {
        guard !reading.isPlan, !reading.isTemplate, !reading.isProcedure else { return }
        for (index, statement) in reading.statements(with: .belowTitles)
        where !sheet.isTaken(index) && !reading.isInert(index) && Self.verbs.areSaid(in: statement.folded) {
            let clauses = VerdictSentence.all(in: statement.body).flatMap { $0.split(onByte: UInt8(ascii: ";")) }
            guard let told = clauses.map(\.trimmed).first(where: Self.takesBack) else { continue }
            var fact = Fact(.decision, statement, title: told.withoutEnd, modality: reading.claim)
            fact.status = .noGo
            fact.date = day(of: told, statement, index, reading)
            fact.details[.statusWords] = told
            sheet.take(index, fact)
        }
    }

    private static func takesBack(_ sentence: String) -> Bool {
        let words = FoldedText(sentence)
        guard words.wordCount <= longest, verbs.areSaid(in: words), verdicts.areSaid(in: words),
            !rules.areSaid(in: words), !Questions.asks(sentence)
        else { return false }
        // What stands behind may deny other things: "took the go back, it does not go out".
        let start = (verbs.all + verdicts.all).compactMap { words.text.firstOffset(of: $0.text) }.min() ?? 0
        return !Reservations.denies(FoldedText(words.text.bytes(0..<start)))
            && !denials.areSaid(in: words)
    }

    /// The last day that the sentence names, else that of the entry that it stands in.
    private func day(
        of told: String, _ statement: Statement, _ index: Int, _ reading: Reading
    ) -> CivilDate? {
        if let own = reading.dates.all(in: told).map(\.date).max() { return own }
        return reading.day(above: statement.section) ?? reading.dates.first(in: statement.text.text) ?? reading.heldOn
    }

    /// How many words such a sentence has at most.
    private static let longest = 45

    private static let verbs: Phrases = [
        "take back", "takes back", "took back", "taken back", "taking back", "withdraw", "withdraws", "withdrew",
        "withdrawn", "revoke", "revokes", "revoked", "rescind", "rescinds", "rescinded", "retract", "retracts",
        "retracted", "reversed", "no longer holds", "no longer stands", "no longer valid", "gilt nicht mehr",
        "ne tient plus",
        "n est plus valable", "ya no vale", "ya no es válido", "já não vale", "não vale mais", "不再有效", "無効",
        "zurückgezogen", "zurückgenommen", "widerrufen", "widerruft", "zurück",
        "aufgehoben", "retire", "retirent", "retiré", "révoqué", "annulé", "annulée", "retira", "retiran", "retirado",
        "retirada", "revocado", "revocada", "anulada", "retiram", "revogado", "revogada", "anulado", "撤回", "撤销", "取消",
        "取り消し", "取り下げ",
    ]

    private static let verdicts: Phrases = [
        "the go", "our go", "their go", "this go", "that go", "its go", "s go", "go for", "go of", "go decision",
        "go ahead", "green light", "release decision", "launch decision", "decision to release", "decision to launch",
        "decision to ship", "das go", "go entscheidung", "freigabeentscheidung", "startfreigabe", "le go", "feu vert",
        "décision de mise en production", "décision de lancement", "el go", "luz verde", "decisión de lanzamiento",
        "decisión de publicar", "o go", "sinal verde", "decisão de lançamento", "decisão de publicar", "发布决定", "上线决定",
        "go 决定", "リリース判定", "リリース決定", "go 判定",
    ]

    /// Words of what may come, and of what was only looked at.
    private static let rules: Phrases = [
        "if", "when", "whenever", "unless", "may be", "can be", "could be", "would be", "might", "wenn", "falls",
        "kann", "si", "lorsque", "peut", "cuando", "puede", "se", "quando", "pode", "如果", "可以", "場合",
    ]

    private static let denials: Phrases = [
        "was not", "is not", "were not", "has not", "not withdrawn", "not withdraw", "not revoked", "not taken back",
        "nicht zurück", "nicht widerrufen", "n a pas été", "no se retira", "no fue", "não foi", "未撤回", "未取消",
    ]
}
