/// The words by which a sentence asks somebody to sign.
extension SeatRule {
    /// Where those who sign stand, seen from the words that ask for it.
    enum Side {
        case before
        /// The verb stands at the end, behind those who sign.
        case enclosed([String])
        /// The verb stands at the end, behind what is signed.
        case between([String])
        case behind
    }

    /// What makes a case of a release the only one in which it goes.
    static let onlyOnce = [
        " only when ", " only once ", " only if ", " only after ", " live once ", " live when ", " out once ",
        " out when ", " is approved when ", " is approved once ",
        " is released when ", " is released once ", " erst wenn ", " nur wenn ", " erst, wenn ", " nur, wenn ",
        " seulement quand ", " seulement si ", " que si ", " que lorsque ", " solo cuando ", " sólo cuando ",
        " solo si ",
        " só quando ", " somente quando ", " apenas quando ", " só se ",
    ]

    /// The words that ask for signatures, each with a space before it, since a name stands before many of them.
    static let duties: [(words: String, side: Side)] =
        ["must", "have to", "has to", "need to", "needs to", "shall", "are required to", "is required to"].flatMap {
            modal in
            ["", "all ", "both ", "each ", "also ", "formally ", "each of them "].flatMap { adverb in
                [
                    "sign off", "sign", "approve", "review and approve", "have signed", "have approved",
                    "give their approval",
                ]
                .map { (" \(modal) \(adverb)\($0)", Side.before) }
            }
        }
        // `Development, test and product management sign each release.`
        + ["each", "every", "all", "any"].flatMap { all in
            ["sign", "sign off", "approve", "review and approve"].map { (" \($0) \(all)", Side.before) }
        }
        + [" wird von ", " wird durch ", " werden von ", " werden durch "].map {
            ($0, Side.enclosed([" freigegeben", " unterschrieben", " genehmigt", " gezeichnet", " abgenommen"]))
        }
        + ["必须经", "须经", "必须由", "须由", "需经"].map { ($0, Side.enclosed(["批准", "签字", "同意", "审批", "签署"])) }
        // `We ship only once QA and Operations have signed.` comes to the same.
        + onlyOnce.map {
            (
                $0,
                Side.enclosed([
                    " have approved", " have signed", " has approved", " has signed", " have all", " have both",
                    " have given", " has given", " approve", " approves", " sign", " signs", " zugestimmt",
                    " unterschrieben",
                    " freigegeben", " haben ", " ont signé", " ont approuvé", " a signé", " a approuvé", " han firmado",
                    " han aprobado", " ha firmado", " ha aprobado", " assinaram", " aprovaram", " assinou", " aprovou",
                ])
            )
        }
        + [" müssen ", " muss "].map {
            (
                $0,
                Side.between(["unterschreiben", "freigeben", "zustimmen", "abzeichnen", "genehmigen", "unterzeichnen"])
            )
        }
        + ["doivent", "doit", "doivent tous"].flatMap { modal in
            ["signer", "approuver", "valider"].map { (" \(modal) \($0)", Side.before) }
        }
        + ["deben", "debe", "deben todos", "tienen que"].flatMap { modal in
            ["firmar", "aprobar"].map { (" \(modal) \($0)", Side.before) }
        }
        + ["devem", "deve", "devem todos", "têm de", "precisam"].flatMap { modal in
            ["assinar", "aprovar"].map { (" \(modal) \($0)", Side.before) }
        }
        + ["必须签字", "必须批准", "须签字", "都必须签字", "の承認が必要", "の署名が必要", "が承認しなければ", "が署名しなければ"].map {
            ($0, Side.before)
        }
        + [
            " approvals are needed from ", " approvals needed from ", " sign-offs are needed from ",
            " sign-offs needed from ", " signatures are needed from ", " approvals are required from ",
            " sign-offs are required from ", " signatures are required from ", " approval is needed from ",
            " approval is required from ", " sign-off is needed from ", " sign-off is required from ",
            " yes from ", " yes of ", " ok from ", " ok of ", " okay from ", " okay of ", " consent of ",
            " agreement of ",
            " signature of ", " signatures of ", " signature from ", " signatures from ", " approval of ",
            " approval from ",
            " approvals of ", " approvals from ", " approval by ", " sign-off of ", " sign-off from ", " sign-off by ",
            " sign-offs from ", " sign-offs of ", " signatures: ", " approvals: ", " sign-offs: ", " signed by ",
            " approved by ", " signed off by ", " unterschrift von ", " unterschriften von ", " freigabe durch ",
            " freigabe von ", " zustimmung von ", " unterschriften: ", " freigaben: ", " signature de ",
            " signatures de ", " approuvé par ", " approuvée par ", " signé par ", " signée par ", " validée par ",
            " aprobado por ", " aprobada por ", " firmado por ", " firmada por ", " aprovado por ", " aprovada por ",
            " assinado por ", " assinada por ",
            " accord de ", "'accord de ", " accord du ", "'accord du ", "'approbation de ", "'approbation du ",
            " signatures : ", " firma de ", " firmas de ", " aprobación de ", " firmas: ",
            " assinatura de ", " assinaturas de ", " aprovação de ", " assinaturas: ",
        ].map { ($0, Side.behind) }
}
