/// What sentences say that somebody does who signs or approves.
enum SigningVerbRows {
    enum Form: Sendable {
        /// That it was done: "signed off".
        case done
        /// That it was done by those who are named behind it: "was signed by".
        case doneBy
        /// The deed alone: "to sign", "will approve".
        case deed
        /// That somebody does not do it.
        case refused
    }

    static let all: [WordRow<Form>] = [
        .init(
            .doneBy,
            en: """
                signed by, signed off by, approved by, countersigned by, given by, given in writing by, sign off came from, \
                approval came from
                """,
            de: "unterschrieben von, freigegeben von, freigegeben durch, genehmigt von, genehmigt durch",
            fr: "signé par, signée par, approuvé par, approuvée par, validé par, validée par",
            es: "firmado por, firmada por, aprobado por, aprobada por",
            pt: "assinado por, assinada por, aprovado por, aprovada por"),
        .init(
            .done,
            en: """
                signed off, signed, approved, countersigned, agreed and signed, gave approval, gave his approval, \
                gave her approval, gave its approval, gave their approval, gave sign off, gave his sign off, \
                gave her sign off, gave its sign off, gave their sign off, gave consent, gave its consent, \
                gave his consent, gave her consent, given approval, given his approval, given her approval, given consent
                """,
            de: "unterschrieben, unterzeichnet, freigegeben, zugestimmt, gegengezeichnet, freigabe erteilt",
            fr: "signé, approuvé, validé, donné son accord, donné son visa",
            es: "firmó, aprobó, firmado, aprobado, dio su visto bueno",
            pt: "assinou, aprovou, assinado, deu o aceite"),
        .init(
            .refused,
            en: """
                refused, refuses, declined, declines, rejected, rejects, withdrew, takes back, took back, took her approval back, \
                took his approval back, said no, says no, vetoed, withheld, requested changes
                """,
            de: "abgelehnt, lehnt ab, verweigert, zurückgezogen",
            fr: "refuse, refusé, refusée, retiré",
            es: "rechazó, rechazado, se niega, retiró",
            pt: "recusou, rejeitou, retirou"),
        .init(
            .deed,
            en: "sign off, sign it off, sign, approve, decide, countersign, sign it",
            de: "unterschreiben, freigeben, zustimmen, unterzeichnen",
            fr: "signer, approuver, valider",
            es: "firmar, aprobar, firmará, aprobará",
            pt: "assinar, aprovar, assinará, aprovará"),
    ]

    /// What makes of a deed one that has not been done.
    static let puttingOff: [WordRow<Bool>] = [
        .init(
            true,
            en: """
                not, hasn t, haven t, hadn t, didn t, won t, will, would, to, never, yet to, still, must, should, shall, may, can, \
                can t, cannot, could, promised, wants, once, until, if, when, unless, before, no, nor, only after, almost, \
                nearly, has yet, verbally, intends, plans, planned, expected, supposed, said to have
                """,
            de: "nicht, noch, wird, will, soll, muss, erst, sobald, wenn, falls, möchte, würde, kein, keine, mündlich",
            fr: "pas, n a, ne, sera, doit, devra, quand, si, dès que, va, jamais",
            es: "no, aún, todavía, cuando, si, debe, va a, nunca, falta",
            pt: "não, ainda, quando, se, deve, vai, nunca, falta")
    ]
}
