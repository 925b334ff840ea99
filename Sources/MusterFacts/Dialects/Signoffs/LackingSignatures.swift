import MusterModel
import MusterText

/// Sentences which say that somebody has still to sign, in documents in which others did.
///
///     Legal and Security still have to approve.        The signature of the head of security has not arrived.
///
/// What was so before, or might be, asks nobody.
struct LackingSignatures: Dialect {
    func read(_ reading: Reading, into sheet: inout FactSheet) {
        guard !reading.isPlan, !reading.isTemplate, !reading.isProcedure, sheet.contains([.signoff]) else { return }
        for (index, statement) in reading.statements(with: .belowTitles)
        where !sheet.isTaken(index) && !reading.isInert(index) && statement.box == nil
            && Self.lacks.areSaid(in: statement.folded)
        {
            let roles = VerdictSentence.all(in: statement.body).flatMap(Self.roles)
            for (place, role) in roles.enumerated() {
                var fact = Fact(.requiredSignoff, statement, title: statement.body.withoutEnd, modality: .required)
                fact.role = role
                fact.status = .pending
                fact.details[.subject] = reading.document.path.name
                if place == 0 { sheet.take(index, fact) } else { sheet.add(fact, at: index) }
            }
        }
    }

    /// The functions that a sentence says have still to sign.
    private static func roles(in sentence: String) -> [String] {
        let words = FoldedText(sentence)
        guard words.wordCount <= longest, lacks.areSaid(in: words), !tales.areSaid(in: words),
            !Questions.asks(sentence),
            !Suppositions.areIn(words)
        else { return [] }
        let known = RoleNames.mentions(in: sentence).map { sentence.bytes($0.range) }
        if !known.isEmpty { return known }
        return sentence.withoutEnd.split(onByte: 0x20).filter { Departments.areNamed(in: $0) }
    }

    /// How many words such a sentence has at most.
    private static let longest = 18

    private static let lacks: Phrases = [
        "still have to approve", "still has to approve", "still have to sign", "still has to sign", "has yet to sign",
        "have yet to sign", "has yet to approve", "have yet to approve", "still lack the signature",
        "still lack the approval",
        "still need the signature", "still need the approval", "has not arrived", "is still missing", "has not signed",
        "have not signed", "has not approved", "have not approved", "hat noch nicht unterschrieben",
        "hat noch nicht zugestimmt",
        "haben noch nicht unterschrieben", "fehlt die unterschrift", "fehlt noch die unterschrift",
        "fehlt die freigabe",
        "n a pas encore signé", "n ont pas encore signé", "n a pas signé", "manque la signature", "manque l accord",
        "no ha firmado", "aún no ha firmado", "todavía no ha firmado", "falta la firma", "ainda não assinou",
        "não assinou",
        "falta a assinatura", "尚未签字", "还没签字", "未签字", "还缺", "まだ署名", "承認がまだ", "署名がまだ", "未承認",
    ]

    private static let tales: Phrases = [
        "had", "then", "meanwhile", "since", "until", "before", "hatte", "avait", "había", "tinha", "当时", "当時",
    ]
}
