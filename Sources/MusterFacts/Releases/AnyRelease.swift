/// Words on releases in general, as rules have them: `A Kite release is approved by …`, `Jede Auslieferung wird von …`.
enum AnyRelease {
    /// Whether words begin with any release: one of no number.
    static func begins(_ words: [String]) -> Bool {
        guard let first = words.first, generals.contains(first) else { return false }
        let head = words.dropFirst().prefix(4)
        return head.contains(where: wholes.contains) && !head.contains(where: \.hasDigit)
    }

    private static let generals: Set<String> = [
        "a", "an", "any", "every", "each", "all", "ein", "eine", "jede", "jedes", "jeder", "alle", "une", "chaque",
        "toute", "tout", "una", "cada", "toda", "todo", "uma",
    ]
    private static let wholes: Set<String> = [
        "release", "releases", "version", "versions", "launch", "delivery", "deployment", "rollout", "build", "update",
        "candidate", "lieferung", "auslieferung", "freigabe", "livraison", "versión", "entrega", "lanzamiento",
        "versão",
        "lançamento",
    ]
}
