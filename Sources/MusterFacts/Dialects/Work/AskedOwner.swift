import MusterModel
import MusterText

/// Who a point of a list of actions begins with, and what is asked of them behind.
///
///     - Mara to order the bolts by 2 May 2031        - Supplier to quote the rope        - Rubén enviará el aviso
///
/// One point may begin so by chance (`Path to production`): it is somebody where two of the list do.
enum AskedOwner {
    /// The word or two with a capital before "to" and a verb, or before a verb that stands in the future.
    static func name(in sentence: String) -> String? {
        let words = sentence.split(onByte: 0x20).filter { !$0.isEmpty }
        guard words.count >= 4, !Questions.isQuestion(sentence) else { return nil }
        for length in 1...2 {
            let name = words[..<length].joined(separator: " ")
            guard isSomebody(name) else { return nil }
            let next = words[length]
            if next == "to", isVerb(words[length + 1]) { return name }
            if length == 1, futures.contains(where: next.endsWithBytes), next.utf8.count > 4, isLower(next) {
                return name
            }
        }
        return nil
    }

    /// Groups that are named in one word answer as a function.
    static func read(_ name: String, into fact: inout Fact) {
        if DueAction.names(group: name) || parties.contains(name.asciiLowercased) {
            fact.role = name
            fact.details[.owner] = name
        } else {
            Owner.read(name, into: &fact)
        }
    }

    private static func isSomebody(_ name: String) -> Bool {
        PersonName.isOne(name) && !name.split(onByte: 0x20).contains { DueAction.leans($0.asciiLowercased) }
    }

    private static func isVerb(_ word: String) -> Bool { isLower(word) && !DueAction.isNoVerb(word) && word != "be" }

    private static func isLower(_ word: String) -> Bool {
        word.utf8.first.map { (0x61...0x7A).contains($0) } ?? false
    }

    /// How verbs end that say what somebody is going to do, in Spanish and Portuguese.
    private static let futures = ["ará", "erá", "irá", "arán", "erán", "irán", "arão", "erão", "irão"]

    /// Those beside the project.
    private static let parties: Set<String> = [
        "supplier", "suppliers", "vendor", "vendors", "customer", "client", "contractor", "contractors", "manufacturer",
        "yard", "factory", "landlord", "tenant", "authority", "partner", "partners", "school", "parents", "crew",
    ]
}
