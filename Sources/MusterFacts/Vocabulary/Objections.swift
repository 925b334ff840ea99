/// Words of those who were against something, or did not vote, in several languages.
enum Objections {
    /// Whether words tell of an objection or an abstention, and not that there were none.
    static func areRaised(in words: FoldedText) -> Bool {
        raised.areSaid(in: words) && !EmptyLists.saysNone(words) && !absent.areSaid(in: words)
    }

    private static let raised: Phrases = [
        "objection", "objections", "objected", "objects", "dissent", "dissented", "dissenting", "abstained",
        "abstention", "abstentions", "vetoed", "einwand", "einwände", "einwänden", "enthaltung", "enthaltungen",
        "gegenstimme", "gegenstimmen", "opposition", "objeción", "objeciones", "abstención", "abstenciones",
        "objeção", "objeções", "abstenção", "abstenções", "反对", "弃权", "異議", "棄権", "反対",
    ]

    private static let absent: Phrases = [
        "no objection", "no objections", "without objection", "without objections", "no dissent", "no abstentions",
        "keine einwände", "ohne einwände", "ohne einwand", "keine enthaltungen", "ohne enthaltung",
        "ohne gegenstimme", "ohne gegenstimmen", "keine gegenstimmen", "sans objection", "aucune objection",
        "sans opposition", "sin objeciones", "sin abstenciones", "sem objeções", "sem abstenções", "无反对", "異議なし",
        "反対なし",
    ]
}
