/// Sentences on what may happen, and on what is so: a worry of the one sort is a risk, of the other an issue.
enum Possibilities {
    /// Whether words say that something may be or come.
    static func areIn(_ words: FoldedText) -> Bool { Suppositions.areIn(words) || said.areSaid(in: words) }

    /// Whether words say of a thing in the present that it is so, and not only that it may be.
    static func areFacts(_ words: FoldedText) -> Bool { !areIn(words) && facts.areSaid(in: words) }

    private static let said: Phrases = [
        "may", "might", "can", "cannot be sure", "possible", "possibly", "perhaps", "maybe", "likely", "unlikely",
        "probably", "risk", "chance", "danger", "threatens", "will", "in case", "uncertain", "not sure", "depends",
        "kann", "können", "könnten", "vielleicht", "womöglich", "möglich", "möglicherweise", "droht", "gefahr",
        "risiko", "wird", "werden", "ungewiss", "unsicher", "peut", "peuvent", "pourrait", "pourraient", "risque",
        "danger", "possible", "probable", "sera", "puede", "pueden", "podría", "podrían", "riesgo", "peligro",
        "posible", "quizá", "quizás", "será", "pode", "podem", "poderia", "poderiam", "risco", "perigo", "possível",
        "talvez", "可能", "也许", "恐怕", "万一", "会", "おそれ", "恐れ", "かもしれ", "可能性",
    ]
    private static let facts: Phrases = [
        "is", "are", "has", "have", "does", "do", "doesn t", "don t", "was", "were", "lasts", "only", "still", "again",
        "every time", "always", "never", "ist", "sind", "hat", "haben", "fehlt", "fehlen", "nur", "immer", "noch",
        "est", "sont", "a", "ont", "manque", "manquent", "toujours", "encore", "está", "están", "es", "son", "hay",
        "tiene", "tienen", "falta", "faltan", "todavía", "sólo", "solo", "é", "são", "há", "tem", "têm", "estão",
        "faltam", "ainda", "só", "还", "没有", "只", "まだ", "ない", "しか",
    ]
}
