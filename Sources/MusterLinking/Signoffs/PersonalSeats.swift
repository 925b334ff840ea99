import MusterModel
import MusterText

/// The signatures of which documents say that one person only can give them, and nobody in that person's place, or that
/// somebody's own does not count.
struct PersonalSeats {
    private let seats: [DocumentRecord.PersonalSeat]
    /// Who alone may sign for a function, by its folded name: those whom a document with such a line names for it.
    private let holders: [String: [PersonName]]
    /// For each document, whose own signature does not count in it.
    private let barred: [[PersonName]]

    init(_ sources: ProjectSources) {
        let records = sources.records.filter { !$0.isTemplate && !$0.personalSeats.isEmpty }
        seats = records.flatMap(\.personalSeats)
        var holders: [String: [PersonName]] = [:]
        for fact in records.flatMap(\.facts) where fact.kind == .requiredSignoff {
            guard let role = fact.role, let person = fact.person else { continue }
            holders[role.folded, default: []].append(PersonName(person))
        }
        self.holders = holders
        let rules = sources.records.filter { !$0.isTemplate }.flatMap(\.ownApprovals).map { Words($0.text) }
        barred = sources.records.map { record in
            rules.isEmpty
                ? []
                : record.actors.filter { actor in
                    let part = Words(actor.part).list.joined(separator: " ")
                    return rules.contains { $0.contain(part) }
                }.map { PersonName($0.person) }
        }
    }

    /// Whether a sign-off is that of somebody whose own does not count in its document.
    func bars(_ fact: Fact, in document: Int) -> Bool {
        guard let signer = fact.person.map(PersonName.init) else { return false }
        return barred[document].contains { $0 == signer || $0.mayBe(signer) }
    }

    /// Whether a sign-off was given for somebody else although a document forbids it for that person or function.
    func forbid(_ fact: Fact) -> Bool {
        if let principal = fact.details[.onBehalfOf], seats.contains(where: { names($0, principal, fact.role) }) {
            return true
        }
        guard let signer = fact.person.map(PersonName.init), let held = fact.role.flatMap({ holders[$0.folded] }) else {
            return false
        }
        return !held.contains { $0.mayBe(signer) }
    }

    private func names(_ seat: DocumentRecord.PersonalSeat, _ principal: String, _ role: String?) -> Bool {
        seat.text.containsBytes(principal) || role.map { Words(seat.text).contain($0.folded) } ?? false
    }
}
