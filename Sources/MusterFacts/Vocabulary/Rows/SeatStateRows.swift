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
    }

    static let all: [WordRow<State>] = [
        .init(
            .signed,
            en: """
                approved, approves, signed, signed off, signs off, accepted and signed, signed electronically, approved by, \
                signed by, signed off by, approval given, approval granted, sign off given, has signed, has approved, \
                initialled, endorsed, endorsed by
                """,
            de: """
                gez, gezeichnet, unterschrieben, unterzeichnet, freigegeben, genehmigt, zugestimmt, stimmt zu, \
                freigabe erteilt, zustimmung erteilt, hat unterschrieben, hat freigegeben, unterschrieben von, \
                freigegeben von, freigegeben durch, genehmigt von, genehmigt durch
                """,
            fr: """
                signé, signée, approuvé, approuvée, validé, validée, approuve, signé par, approuvé par, validé par, \
                visa accordé, accord donné, a signé, a approuvé, a validé
                """,
            es: """
                firmado, firmada, aprobado, aprobada, aprueba, visto bueno dado, visto bueno, firmado por, aprobado por, \
                conforme, ha firmado, ha aprobado
                """,
            pt: """
                assinado, assinada, aprovado, aprovada, aprova, assinado por, aprovado por, de acordo, aceite dado, assinou, \
                aprovou
                """,
            zh: "已签字, 已签署, 已批准, 签字, 批准, 同意",
            ja: "承認済, 承認済み, 署名済, 署名済み, 承認"),
        .init(
            .agreed,
            en:
                "ok, okay, yes, go, approve, agreed, agrees, fine, accepted, granted, given, in favour, in favor, consents",
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
                abstained, before i sign, asked, on leave, has not, not so far, to follow, back on, still has to
                """,
            de: "ausstehend, offen, steht aus, fehlt, noch nicht, angefragt, wartet, zu unterschreiben",
            fr: "en attente, à signer, à venir, manquant, pas encore, demandé",
            es: "pendiente, por firmar, en espera, falta, aún no, todavía no, solicitado",
            pt: "pendente, a assinar, aguardando, falta, ainda não, solicitado",
            zh: "待签, 未签字, 待定, 未批准, 待审批, 未签",
            ja: "未承認, 未署名, 承認待ち, 保留, 署名待ち"),
        .init(
            .refused,
            en:
                "refused, refuses, rejected, rejects, declined, denied, not approved, withdrawn, withdrew, withheld, vetoed",
            de: "abgelehnt, verweigert, nicht freigegeben, zurückgezogen",
            fr: "refusé, refusée, rejeté, rejetée, non approuvé, retiré",
            es: "rechazado, rechazada, denegado, no aprobado, retirado",
            pt: "recusado, recusada, rejeitado, não aprovado, retirado",
            zh: "不同意, 拒绝, 驳回",
            ja: "却下, 否認, 差戻"),
    ]
}
