/// The words of agreeing.
enum ApprovalRows {
    /// The things that somebody gives who agrees, and may take back.
    static let all: [WordRow<Bool>] = [
        .init(
            true,
            en:
                "approval, approvals, sign off, sign offs, signoff, signoffs, signature, signatures, consent, endorsement, clearance",
            de: "freigabe, zustimmung, unterschrift, genehmigung",
            fr: "approbation, accord, signature, validation, visa",
            es: "aprobación, firma, visto bueno, conformidad",
            pt: "aprovação, assinatura, anuência",
            zh: "批准, 签字, 签署, 同意, 审批",
            ja: "承認, 署名, 同意")
    ]

    /// What somebody does who agrees.
    static let verbs: [WordRow<Bool>] = [
        .init(
            true,
            en: "approved, approves, signed, signed off, agreed, agrees, endorsed, concurs, concurred, consented",
            de: "unterschrieben, unterzeichnet, zugestimmt, freigegeben, genehmigt, stimmt zu, gezeichnet",
            fr: "approuve, approuvé, signé, validé, donné son accord, donné son visa",
            es: "aprobó, aprueba, firmó, ha aprobado, ha firmado, dio su visto bueno, conforme",
            pt: "aprovou, aprova, assinou, de acordo, deu o aceite",
            zh: "已批准, 批准, 同意, 已签字, 已签署, 签字",
            ja: "承認, 署名, 同意")
    ]

    /// That somebody has to agree once more.
    static let renewals: [WordRow<Bool>] = [
        .init(
            true,
            en: """
                sign again, sign off again, approve again, sign anew, sign once more, approve once more, re sign, \
                re approve, re approval, renew the approval, renew the sign off, renew its approval, renew her approval, \
                renew his approval, renew their approval, new sign off is needed, new signature is needed, \
                new approval is needed
                """,
            de: """
                erneut unterschreiben, neu unterschreiben, nochmals unterschreiben, erneut freigeben, neu freigeben, \
                erneut zustimmen, erneut zeichnen, neue unterschrift, neue freigabe
                """,
            fr: "signer à nouveau, signer de nouveau, re signer, approuver à nouveau, nouvelle signature, nouveau visa",
            es: "volver a firmar, firmar de nuevo, firmar otra vez, volver a aprobar, nueva firma",
            pt: "assinar novamente, assinar de novo, voltar a assinar, aprovar novamente, nova assinatura",
            zh: "重新签字, 重新签署, 重新批准, 重新审批, 再次签字",
            ja: "再署名, 再承認, 再度承認, 再度署名, 改めて承認")
    ]
}
