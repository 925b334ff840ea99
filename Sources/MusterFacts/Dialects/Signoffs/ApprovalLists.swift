import MusterModel
import MusterText

/// Lists of those whose approval a rule asks for.
///
///     A release may only go live with the written approval of:
///     1. Harbour Master
///     2. Actuarial Function (mandatory)
struct ApprovalLists: Dialect {
    func read(_ reading: Reading, into sheet: inout FactSheet) {
        var rule: String?
        for (index, statement) in reading.statements.enumerated() {
            guard statement.isItem else {
                let isRule = !statement.isHeading && !reading.isInert(index) && Self.asks(statement.folded)
                rule = isRule ? statement.body : nil
                continue
            }
            guard let rule, statement.parent == nil, statement.box == nil, statement.mark == nil, !sheet.isTaken(index),
                let seat = Self.seat(statement.body)
            else { continue }
            var fact = Fact(.requiredSignoff, statement, title: seat, modality: .required)
            fact.role = seat
            fact.status = .pending
            fact.details[.subject] = rule
            if statement.folded.says("mandatory") { fact.details[.mandatory] = "yes" }
            if statement.folded.says("optional") { fact.details[.mandatory] = "no" }
            sheet.take(index, fact)
        }
    }

    /// Whether a line says that what it introduces are those who must approve: not who did, on some day.
    private static func asks(_ words: FoldedText) -> Bool {
        words.wordCount <= 24 && !words.text.hasDigit && endings.end(words) && rules.areSaid(in: words)
    }

    private static let endings: Phrases = [
        "approval of", "approvals of", "approval by", "approval from", "approved by", "approved in writing by",
        "sign off of", "sign off by", "sign off from", "sign offs of", "signed by", "signed off by", "signature of",
        "signatures of", "zustimmung von", "freigabe durch", "freigegeben von", "genehmigt von", "unterschrift von",
        "accord de", "approuvé par", "approuvée par", "validé par", "validée par", "signé par", "aprobación de",
        "aprobado por", "aprobada por", "firmado por", "aprovação de", "aprovado por", "aprovada por", "assinado por",
    ]

    private static let rules: Phrases = [
        "must", "may only", "only", "requires", "require", "required", "needs", "need", "every", "each", "shall",
        "has to",
        "have to", "muss", "darf nur", "jede", "jedes", "jeder", "doit", "chaque", "toute", "debe", "cada", "requiere",
        "deve", "toda", "exige",
    ]

    /// The function without what stands in brackets behind it; nil for sentences and for names of people with a day.
    private static func seat(_ text: String) -> String? {
        let name = text.bytes(0..<(text.firstOffset(of: " (") ?? text.utf8.count)).withoutEnd
        guard !name.hasDigit, (1...6).contains(FoldedText(name).wordCount), !Placeholder.isOne(name) else { return nil }
        return name
    }
}
