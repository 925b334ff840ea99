import MusterModel
import MusterText

/// Sentences which say that the vote or decision on going was not taken, or was left to a later day.
///
///     The board was no longer quorate, so the vote on R14 was not taken and goes to the board of 24 November.
struct VotesPutOff: Dialect {
    func read(_ reading: Reading, into sheet: inout FactSheet) {
        guard !reading.isPlan, !reading.isTemplate, !reading.isProcedure else { return }
        for (index, statement) in reading.statements.enumerated()
        where !statement.isHeading && statement.box == nil && !sheet.isTaken(index) && !reading.isInert(index)
            && Self.votes.areSaid(in: statement.folded)
        {
            let told = VerdictSentence.all(in: statement.body).first { sentence in
                let words = FoldedText(sentence)
                return Self.votes.areSaid(in: words) && Self.delays.areSaid(in: words)
                    && !DecisionWords.isSupposed(words) && !Questions.asks(sentence)
            }
            guard let told else { continue }
            var fact = Fact(.decision, statement, title: told.withoutEnd, modality: reading.claim)
            fact.status = .pending
            fact.date = reading.heldOn
            fact.details[.statusWords] = told
            sheet.take(index, fact)
        }
    }

    private static let votes: Phrases = [
        "vote", "decision", "resolution", "go no go", "abstimmung", "entscheidung", "beschluss", "freigabe", "décision",
        "votación", "decisión", "acuerdo", "votação", "decisão", "表决", "决定", "评审", "判定", "採決", "決定",
    ]

    private static let delays: Phrases = [
        "vote was not taken", "decision was not taken", "no vote was taken", "no decision was taken",
        "not voted on", "was not put to the vote", "vote was postponed", "decision was postponed", "vote was deferred",
        "decision was deferred", "vote was adjourned", "decision was adjourned", "vote is postponed",
        "decision is postponed", "vote is deferred", "decision is deferred", "decision deferred", "decision postponed",
        "vote deferred", "vote postponed", "was not taken", "not quorate", "no longer quorate", "no quorum",
        "nicht beschlussfähig", "wurde vertagt", "wird vertagt", "nicht abgestimmt", "nicht getroffen",
        "n a pas été prise", "a été reportée", "est reportée", "quorum non atteint", "no se votó", "no se tomó",
        "quedó aplazada", "se aplaza", "sin quórum", "não foi votada", "não foi tomada", "foi adiada", "fica adiada",
        "sem quórum", "未表决", "未作出", "延期表决", "推迟表决", "見送り", "見送られ", "持ち越し", "次回に持ち越",
    ]
}
