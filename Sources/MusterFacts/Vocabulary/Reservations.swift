import MusterText

/// Words that keep a favourable verdict from counting, in several languages.
enum Reservations {
    private enum Effect: Sendable { case withdraws, putsOff, denies }

    private static let lexicon = Lexicon<Effect>([
        (
            .withdraws,
            [
                "withdrawn", "revoked", "rescinded", "retracted", "cancelled", "canceled", "overturned", "reversed",
                "superseded", "annulled", "void", "voided", "invalid", "no longer", "expired", "lapsed", "suspended",
                "refused", "taken back", "zurückgezogen", "widerrufen", "retiré", "annulé", "retirado", "revogado",
                "anulado", "cancelado", "撤回", "取消", "撤销",
            ]
        ),
        (
            .putsOff,
            [
                "proposed", "draft", "tentative", "tentatively", "provisional", "provisionally", "preliminary",
                "expected",
                "recommends", "likely", "probably", "tbc", "tbd", "to be confirmed", "to be decided", "to be taken",
                "deferred", "postponed", "delayed", "on hold", "not yet", "would", "could", "might", "should",
                "hopefully",
                "planned", "foreseen", "not voted", "not decided", "next meeting", "vorläufig", "geplant", "verschoben",
                "ausstehend", "provisoire", "reporté", "prévu", "provisional", "aplazado", "previsto", "provisório",
                "adiado", "保留", "延期", "予定", "暂定", "推迟",
            ]
        ),
        (
            .denies,
            [
                "not", "no", "never", "cannot", "can t", "don t", "won t", "isn t", "nobody", "neither", "nor",
                "unable",
                "without", "nicht", "kein", "keine", "pas", "non", "aucun", "sin", "sem", "não", "geen", "niet", "不",
                "未",
            ]
        ),
    ])

    /// Whether words take back what stands beside them.
    static func withdraws(_ words: FoldedText) -> Bool { has(.withdraws, words) }

    /// Whether words say that what stands beside them is still to come.
    static func putsOff(_ words: FoldedText) -> Bool { has(.putsOff, words) }

    /// Whether words deny.
    static func denies(_ words: FoldedText) -> Bool { has(.denies, words) }

    /// Whether one word, folded, denies what follows it.
    static func isNegation(_ word: String) -> Bool { denies(FoldedText(word)) }

    private static func has(_ effect: Effect, _ words: FoldedText) -> Bool {
        lexicon.hits(in: words).contains { $0.meaning == effect }
    }
}
