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
