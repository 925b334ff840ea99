/// The things that somebody gives who agrees, and may take back.
enum ApprovalRows {
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
}
