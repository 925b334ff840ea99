import MusterText

/// Remarks beside a state that take it back: `Signed | withdrawn 2031-04-02`, `Done | failed on the second try`.
enum Remarks {
    /// Whether a clause begins with a refusal, and none says that all is well after all.
    static func takeBack(_ remark: String, _ words: Wording) -> Bool {
        let clauses = Clauses(remark).list.map { FoldedText($0) }
        if clauses.contains(where: forbids) { return true }
        guard clauses.contains(where: { refuses($0, words) }) else { return false }
        return !clauses.contains { words.states.meaning(of: $0)?.isFavourable ?? false }
    }

    /// Whether words beside a name say that a signature is still to come.
    static func putOff(_ remark: String) -> Bool { comings.areSaid(in: FoldedText(remark)) }

    private static let comings: Phrases = [
        "will sign", "signs once", "sign once", "signs after", "sign after", "signs when", "sign when",
        "signature follows", "signature to follow", "to sign", "not yet", "unterschrift folgt", "unterschreibt nach",
        "unterschreibt wenn", "wird nachgereicht", "signera", "signature à venir", "pas encore", "firmará",
        "firma después",
        "pendiente de firma", "assinará", "assina depois", "再签", "后签", "再正式签", "再正式签字", "待签", "待补签", "後日署名", "署名予定",
    ]

    /// Whether a remark says that an approval depends on something, and not that it came about.
    static func bind(_ remark: String) -> Bool {
        let words = FoldedText(remark)
        return bindings.areSaid(in: words) && !settled.areSaid(in: words)
    }

    private static let bindings: Phrases = [
        "subject to", "provided that", "on condition", "conditional on", "conditional upon", "conditionally",
        "with conditions", "as long as",
        "unter vorbehalt", "vorbehaltlich", "unter der bedingung", "mit auflagen", "sofern", "sous réserve",
        "à condition", "siempre que", "a condición", "con la condición", "desde que", "sob a condição", "com ressalvas",
        "附条件", "有条件", "条件付",
    ]

    /// Words that a condition is met.
    private static let settled: Phrases = [
        "met", "fulfilled", "satisfied", "lifted", "removed", "done", "erfüllt", "aufgehoben", "levée", "remplie",
        "cumplida", "levantada", "cumprida", "已满足", "解除",
    ]

    /// Whether words beside a name say that the person refused to sign, or never answered, whatever that was taken for.
    static func denySigning(_ remark: String) -> Bool { denials.areSaid(in: FoldedText(remark)) }

    private static let denials: Phrases = [
        "cannot approve", "can not approve", "can t approve", "cannot sign", "can not sign", "can t sign",
        "do not approve", "don t approve", "did not approve", "does not approve", "will not sign", "won t sign",
        "did not sign", "refuses to sign", "refused to sign", "no answer", "no reply", "no response",
        "has not answered", "did not answer", "has not replied", "did not reply", "taken as a yes", "take as a yes",
        "kann ich nicht freigeben", "kann nicht freigeben", "stimme nicht zu", "keine antwort", "nicht geantwortet",
        "ne peux pas approuver", "refuse de signer", "pas de réponse", "sans réponse", "no puedo aprobar",
        "sin respuesta", "no respondió", "não posso aprovar", "sem resposta", "não respondeu", "未回复", "无法批准", "回答なし",
        "承認できません", "承認できない",
        "has not confirmed", "not confirmed", "unconfirmed", "has not signed", "not signed", "not yet signed",
        "has not seen", "has not approved", "nicht bestätigt", "unbestätigt", "nicht unterschrieben", "non confirmé",
        "pas confirmé", "pas signé", "sin confirmar", "no confirmado", "no ha firmado", "não confirmado", "não assinou",
        "sem confirmação", "未确认", "未签字", "未確認", "未署名",
    ]

    /// `do not ship`, `planned for 3 March`
    private static func forbids(_ clause: FoldedText) -> Bool {
        [
            "do not ship", "do not release", "do not launch", "do not deploy", "nicht freigeben", "no publicar",
            "ne pas livrer",
        ]
        .contains { clause.says(FoldedText($0)) }
            || ["planned for", "scheduled for", "to be done", "to follow", "geplant für"].contains {
                clause.starts(with: FoldedText($0))
            }
    }

    private static func refuses(_ clause: FoldedText, _ words: Wording) -> Bool {
        let list = clause.text.split(onByte: 0x20)
        return (1...min(3, max(1, list.count))).contains { count in
            let head = FoldedText(list.prefix(count).joined(separator: " "))
            switch words.states.whole(head) {
            case .rejected, .noGo: return true
            case .todo: return count > 1 && Reservations.denies(head)
            case .done, .moving, .blocked, .open, .closed, .accepted, .signed, .approved, .go, .met, .confirmed,
                .notApplicable, .hedge, .negation, .absence, .notYet, .inReview, nil:
                return false
            }
        }
    }
}
