import MusterModel
import MusterText

/// So many people of a function who must sign, and fewer who did: what they decided is not known to hold.
///
///     At least two engineers must approve.        Three of the five board members must sign.
///
/// Only where some of that function signed, or anybody may: who counts is not told by words otherwise.
enum SignerQuorum: Settlement {
    static func settle(_ facts: inout [Fact], in reading: Reading) {
        guard !facts.givenSignoffs.isEmpty else { return }
        for (wanted, group) in demands(in: reading) {
            let members = facts.givenSignoffs.filter { isMember(facts[$0], of: group) }
            let people = Set(members.map { FoldedText(facts[$0].person ?? facts[$0].title).text })
            guard people.count < wanted, !people.isEmpty else { continue }
            for index in members { facts[index].doubt() }
        }
    }

    private static func demands(in reading: Reading) -> [(count: Int, group: [String])] {
        reading.statements(with: .belowTitles).flatMap { index, statement -> [(count: Int, group: [String])] in
            // Hardly any line orders anything, which is told sooner than whether it is about signing.
            guard orders.areSaid(in: statement.folded), !reading.isInert(index),
                SigningWords.signing.areSaid(in: statement.folded)
            else { return [] }
            return VerdictSentence.all(in: statement.body).compactMap { demand(in: $0, reading) }
        }
    }

    private static func demand(in sentence: String, _ reading: Reading) -> (count: Int, group: [String])? {
        let words = FoldedText(sentence)
        guard words.wordCount <= 24, !Questions.asks(sentence),
            let at = modals.compactMap({ words.text.firstOffset(of: $0) }).min(),
            SignedThing.other(beside: words.text.bytes(from: at), reading) == nil,
            SigningWords.signing.areSaid(in: FoldedText(words.text.bytes(from: at)))
        else { return nil }
        let subject = words.text.bytes(0..<at)
        let cut = parts.compactMap { subject.firstOffset(of: $0) }.min()
        guard let count = CountWords.nearest(before: cut ?? at, in: words), count > 1 else { return nil }
        let group = subject.split(onByte: 0x20).filter { $0.utf8.count > 3 && !fillers.contains($0) }.suffix(2)
        return group.isEmpty ? nil : (count, group.map(singular))
    }

    private static func isMember(_ fact: Fact, of group: [String]) -> Bool {
        if group.contains(where: anybody.contains) { return true }
        return FoldedText(fact.role ?? fact.title).text.split(onByte: 0x20).contains { group.contains(singular($0)) }
    }

    private static func singular(_ word: String) -> String {
        word.utf8.count > 4 && word.endsWithBytes("s") && !word.endsWithBytes("ss")
            ? word.bytes(0..<word.utf8.count - 1) : word
    }

    private static let modals = [
        " must ", " have to ", " need to ", " shall ", " müssen ", " doivent ", " deben ", " devem ",
    ]
    private static let orders = Phrases(modals.map { FoldedText($0) })
    private static let parts = [
        " of the ", " of our ", " of ", " der ", " des ", " de los ", " de las ", " dos ", " das ",
    ]
    private static let fillers: Set<String> = [
        "least", "three", "four", "five", "seven", "different", "mindestens", "zwei", "drei", "vier", "fünf", "moins",
        "deux", "trois", "quatre", "cinq", "menos", "tres", "cuatro", "cinco", "três", "quatro", "these", "them",
    ]
    private static let anybody: Set<String> = [
        "people", "person", "reviewer", "approver", "signer", "signatorie", "colleague", "personen", "personne",
        "persona",
        "pessoa",
    ]
}
