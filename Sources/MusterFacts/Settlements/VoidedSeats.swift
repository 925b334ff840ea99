import MusterModel
import MusterText

/// Sign-offs of which the same line says that they do not count.
///
///     Finance: signed by Kit Rowe, 2031-04-02. No delegation is on file, so this does not count.
///
/// Who may sign instead is for others to tell: such a sign-off is unknown.
enum VoidedSeats: Settlement {
    static func settle(_ facts: inout [Fact], in reading: Reading) {
        let signed = facts.indices.filter { facts[$0].kind == .signoff && facts[$0].status == .signed }
        guard !signed.isEmpty else { return }
        let places = reading.places
        for index in signed {
            let words = places[facts[index].line].map { reading.statements[$0].folded } ?? FoldedText(facts[index].text)
            if voids.areSaid(in: words) { facts[index].doubt() }
        }
    }

    private static let voids: Phrases = [
        "does not count", "do not count", "did not count", "not valid", "is invalid", "is void", "was void",
        "null and void", "without authority", "no authority", "not authorised to sign", "not authorized to sign",
        "not entitled to sign", "no delegation", "may not sign", "must not sign", "cannot sign", "zählt nicht",
        "gilt nicht", "ist ungültig", "nicht zeichnungsberechtigt", "keine vollmacht", "ne compte pas", "non valable",
        "n est pas habilité", "n est pas habilitée", "sans délégation", "no cuenta", "no es válida", "no es válido",
        "sin delegación", "não conta", "não é válida", "não é válido", "sem delegação", "签字无效", "无权", "署名は無効", "権限がない",
    ]
}
