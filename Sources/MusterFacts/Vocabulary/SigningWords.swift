/// Words of signing and approving, whatever form they take, in several languages.
enum SigningWords {
    /// That somebody signs or approves, or the signature itself.
    static let signing: Phrases = [
        "sign", "signs", "signed", "sign off", "signoff", "sign offs", "signature", "approve", "approves", "approved",
        "approval", "approvals", "approver", "approvers", "unterschrift", "unterschreiben", "unterschreibt",
        "unterschrieben", "freigabe", "freigeben", "freigegeben", "zustimmung", "zustimmen", "zugestimmt", "signer",
        "signe", "signent", "signé", "approuver", "approuvé", "approuvent", "approbation", "firma", "firmar", "firman",
        "firmado", "aprobar", "aprueban", "aprobado", "aprobación", "assina", "assinar", "assinam", "assinado",
        "assinatura", "aprovar", "aprovam", "aprovado", "aprovação", "签字", "批准", "审批", "署名", "承認",
    ]

    /// That all of those who are meant do it.
    static let everybody: Phrases = [
        "all", "each", "every", "both", "all of them", "all of us", "everybody", "everyone", "alle", "beide", "jeder",
        "jede", "tous", "toutes", "chacun", "chacune", "todos", "todas", "cada", "ambos", "ambas", "所有", "所有人", "全部",
        "每", "全員", "双方", "すべて",
    ]
}
