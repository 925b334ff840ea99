/// What stands behind a seat of those who sign.
enum SeatStateRows {
    enum State: Sendable {
        /// A signature or an approval by its own word.
        case signed
        /// A word that consents to whatever was asked.
        case agreed
        /// That somebody was asked, or has not answered.
        case awaited
        /// That somebody does not sign.
        case refused
        /// Words of somebody who has not made up his mind: they tell of a seat only among others.
        case wavering
    }

    static let all: [WordRow<State>] = [
        .init(
            .signed,
            en: """
                approved, approves, signed, signed off, signs off, accepted and signed, signed electronically, approved by, \
                signed by, signed off by, approval given, approval granted, sign off given, has signed, has approved, \
                initialled, sgd, endorsed, endorsed by, signing off, i sign off, we sign off, i sign it off, sign it off, i approve, \
                we approve, i sign, we sign, i signed, my approval is in, my approval is given, you have my approval, \
                you have my sign off, my sign off is given, consent given, consented, approval received, \
                sign off received, signature received, gave approval, gave its approval, gave consent, countersigned, \
                digitally signed by, electronically signed by, countersigned by, signed for, approved for, gave his sign off, gave her sign off, gave their sign off, agreed and signed
                """,
            de: """
                gez, gezeichnet, unterschrieben, unterzeichnet, freigegeben, genehmigt, zugestimmt, stimmt zu, \
                freigabe erteilt, zustimmung erteilt, hat unterschrieben, hat freigegeben, unterschrieben von, \
                freigegeben von, freigegeben durch, genehmigt von, genehmigt durch, abgenommen, abgenommen von, \
                unterschrift liegt vor, freigabe liegt vor, ich gebe frei, gebe ich frei, ich stimme zu, wir stimmen zu, \
                ich genehmige
                """,
            fr: """
                signé, signée, approuvé, approuvée, validé, validée, approuve, signé par, approuvé par, validé par, \
                visa accordé, accord donné, a signé, a approuvé, a validé, lu et approuvé, bon pour accord, visa donné, \
                j approuve, je signe, je valide, nous approuvons
                """,
            es: """
                firmado, firmada, aprobado, aprobada, aprueba, visto bueno dado, visto bueno, firmado por, aprobado por, \
                conforme, ha firmado, ha aprobado, aprobado también, yo apruebo, apruebo, firmo, visto bueno dado el
                """,
            pt: """
                assinado, assinada, aprovado, aprovada, aprova, assinado por, aprovado por, de acordo, aceite dado, assinou, \
                aprovou, eu aprovo, aprovo, assino
                """,
            zh: "已签字, 已签署, 已批准, 签字, 批准, 同意",
            ja: "承認済, 承認済み, 署名済, 署名済み, 承認しました, 承認します, 承認"),
        .init(
            .agreed,
            en:
                "ok, okay, yes, go, approve, agreed, agrees, fine, accepted, granted, given, i agree, we agree, lgtm, looks good to me, in favour, in favor, consents",
            de: "erteilt, einverstanden, ja",
            fr: "accordé, accordée, oui, d accord",
            es: "dado, sí, de acuerdo",
            pt: "dado, sim",
            zh: "赞成",
            ja: "了承, 賛成"),
        .init(
            .awaited,
            en: """
                pending, awaiting, awaited, tbd, todo, open, outstanding, in review, requested, waiting, waits, \
                not signed, not yet, unsigned, missing, no answer, to sign, to be signed, will sign, would sign, abstains, \
                abstained, before i sign, asked, on leave, has not, not so far, to follow, back on, still has to, \
                not yet on board, under review, no sign off, no approval, no signature, not before, can t sign, cannot sign, can t approve, \
                cannot approve, nothing received, hasn t, not signed yet, reminded, \
                reminder sent, invitation sent, not opened, vacant, abstain, returned for rework, \
                stays open, no date, awaits
                """,
            de: "ausstehend, offen, steht aus, steht noch aus, fehlt, noch nicht, angefragt, wartet, zu unterschreiben",
            fr: "en attente, à signer, à venir, manquant, pas encore, demandé",
            es: "pendiente, por firmar, en espera, falta, aún no, todavía no, solicitado",
            pt: "pendente, a assinar, aguardando, falta, ainda não, solicitado",
            zh: "待签, 未签字, 待定, 未批准, 待审批, 未签",
            ja: "未承認, 未署名, 承認待ち, 保留, 署名待ち, 承認できません"),
        .init(
            .wavering,
            en: """
                probably, maybe, perhaps, wants to, would like, would rather, i d rather, d rather, tomorrow, next week, later, \
                still reading, still looking, need to see, needs to see, get to it, looks fine, let me
                """,
            de: "wahrscheinlich, vielleicht, morgen, nächste woche, später, möchte, würde gern",
            fr: "peut être, demain, plus tard, semaine prochaine, voudrais",
            es: "quizá, quizás, mañana, más tarde, próxima semana, quisiera",
            pt: "talvez, amanhã, mais tarde, próxima semana, gostaria",
            zh: "可能, 明天, 下周, 稍后",
            ja: "明日, 来週, 後ほど, たぶん"),
        .init(
            .refused,
            en:
                "refused, refuses, rejected, rejects, declined, denied, not approved, withdrawn, withdrew, withheld, vetoed, reject, disapproved, withdrew approval, take my sign off back, take my approval back, took his back, took her back, taken back, said no, i block, blocks this, requested changes, i do not sign off, i don t sign off, i will not sign off, i won t sign off, i do not sign, i don t sign, i will not sign, i won t sign, we do not sign off, we don t sign off, we will not sign off, i do not approve, i don t approve, i will not approve, we do not approve, does not sign off, does not approve, nobody signed off, nobody signed",
            de:
                "abgelehnt, verweigert, nicht freigegeben, zurückgezogen, unterschreibe nicht, zeichne nicht, stimme nicht zu",
            fr: "refusé, refusée, rejeté, rejetée, non approuvé, retiré, ne signe pas, n approuve pas",
            es: "rechazado, rechazada, denegado, no aprobado, retirado, no firmo, no apruebo",
            pt: "recusado, recusada, rejeitado, não aprovado, retirado, não assino, não aprovo",
            zh: "不同意, 拒绝, 驳回",
            ja: "却下, 否認, 差戻"),
    ]
}
