import MusterModel
import MusterText

/// Sentences on releases in general, which tell how one is let go and let none go: `A Kite release is approved by test and
/// operations.`
enum RuledVerdicts: Settlement {
    static func settle(_ facts: inout [Fact], in reading: Reading) {
        for index in facts.indices
        where facts[index].kind == .decision && facts[index].modality == .claimed && facts[index].status == .go {
            if isOnAny(facts[index].title) { facts[index].modality = .planned }
        }
    }

    /// Whether words begin with any release: one that has no number.
    private static func isOnAny(_ text: String) -> Bool {
        let words = FoldedText(text).text.split(onByte: 0x20)
        guard let first = words.first, generals.contains(first) else { return false }
        let head = words.dropFirst().prefix(4)
        return head.contains(where: wholes.contains) && !head.contains(where: \.hasDigit)
    }

    private static let generals: Set<String> = [
        "a", "an", "any", "every", "each", "ein", "eine", "jede", "jedes", "jeder", "une", "chaque", "toute", "tout",
        "una", "cada", "toda", "todo", "uma",
    ]
    private static let wholes: Set<String> = [
        "release", "releases", "version", "launch", "delivery", "deployment", "rollout", "build", "update", "lieferung",
        "auslieferung", "livraison", "versión", "entrega", "lanzamiento", "versão", "lançamento",
    ]
}
