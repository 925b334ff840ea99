import MusterText

/// Tells whether a sentence says what a release asks for, or what has to come before it.
///
///     All points must be ticked before production.         A launch requires a written approval.
///     The public release is blocked until the crane is certified.
enum ReleaseDemand {
    /// Whether a sentence whose words begin so may be one.
    static func mayStand(in beginnings: WordBeginnings) -> Bool { openings.mayStand(in: beginnings) }

    static func isOne(_ words: FoldedText) -> Bool {
        guard (5...50).contains(words.wordCount), openings.areSaid(in: words), !denials.areSaid(in: words) else {
            return false
        }
        let list = words.text.split(onByte: 0x20)
        if list.first.map(nothing.contains) ?? false { return false }
        return asksBefore(list) || isAskedFor(list) || forbids(list) || blockers.areSaid(in: words)
    }

    /// `must … before the launch`, `is mandatory for production`
    private static func asksBefore(_ words: [String]) -> Bool {
        guard let asks = words.firstIndex(where: demands.contains),
            let link = words.indices.first(where: { $0 > asks && befores.contains(words[$0]) })
                ?? words.indices.first(where: { $0 == asks + 1 && words[$0] == "for" && needs.contains(words[asks]) })
        else { return false }
        return isAim(words.dropFirst(link + 1).prefix(5))
    }

    /// `A production launch requires …`, `The release is blocked until …`
    private static func isAskedFor(_ words: [String]) -> Bool {
        guard let aim = words.prefix(6).lastIndex(where: aims.contains) else { return false }
        let rest = words.dropFirst(aim + 1).prefix(4)
        if rest.contains(where: requires.contains) { return true }
        return rest.contains(where: held.contains) && words.contains(where: untils.contains)
    }

    /// `cannot be promoted to production unless …`
    private static func forbids(_ words: [String]) -> Bool {
        guard let verb = words.firstIndex(where: forbidding.contains),
            let until = words.lastIndex(where: untils.contains), verb < until
        else { return false }
        return isAim(words[verb..<until])
    }

    private static func isAim(_ words: ArraySlice<String>) -> Bool { words.contains(where: aims.contains) }

    private static let demands: Set<String> = [
        "must", "required", "mandatory", "needs", "need", "muss", "müssen", "erforderlich", "doit", "doivent",
        "obligatoire", "obligatoires", "debe", "deben", "obligatorio", "obligatoria", "deve", "devem", "obrigatório",
        "obrigatória",
    ]
    private static let needs: Set<String> = ["required", "mandatory"]
    private static let befores: Set<String> = ["before", "prior", "bevor", "vor", "avant", "antes"]
    private static let untils: Set<String> = [
        "until", "unless", "without", "before", "bis", "solange", "tant", "sans", "avant", "hasta", "sin", "até", "sem",
    ]
    private static let forbidding: Set<String> = [
        "cannot", "can't", "blocked", "darf", "dürfen", "peut", "puede", "pode",
    ]
    private static let held: Set<String> = ["blocked", "gesperrt", "bloquée", "bloqueada"]
    private static let requires: Set<String> = [
        "requires", "require", "erfordert", "verlangt", "exige", "requiert", "nécessite", "requiere", "requer",
    ]
    private static let aims: Set<String> = [
        "release", "launch", "production", "prod", "live", "ga", "rollout", "deployment", "tag", "tagging", "shipping",
        "freigabe", "produktion", "produktivsetzung", "livegang", "livraison", "lancement", "producción",
        "lanzamiento", "publicación", "produção", "lançamento",
    ]
    private static let blockers: Phrases = [
        "are release blockers", "is a release blocker", "are launch blockers", "is a launch blocker",
    ]

    private static let nothing: Set<String> = [
        "no", "none", "nothing", "kein", "keine", "nichts", "aucun", "aucune", "rien", "ningún", "ninguna", "nada",
        "nenhum", "nenhuma",
    ]

    /// One of them stands in each such sentence.
    private static let openings: Phrases = [
        "must", "required", "mandatory", "requires", "require", "needs", "need", "cannot", "blocked", "blockers",
        "blocker", "muss", "müssen", "darf", "dürfen", "erforderlich", "erfordert", "verlangt", "doit", "doivent",
        "obligatoire", "obligatoires", "exige", "requiert", "nécessite", "peut", "debe", "deben", "obligatorio",
        "obligatoria", "requiere", "puede", "deve", "devem", "obrigatório", "obrigatória", "requer", "pode",
    ]

    /// What is not asked for, or is only told of the past or of a step.
    private static let denials: Phrases = [
        "not required", "not mandatory", "no need", "not need", "not block", "optional", "none", "nicht erforderlich",
        "pas nécessaire", "no es necesario", "não é necessário", "ne doit pas être", "was blocked", "were blocked",
    ]
}
