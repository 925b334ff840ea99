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
    /// What lines say that ask for different people on several seats.
    private let severals: [Words]
    private let records: [DocumentRecord]

    init(_ sources: ProjectSources) {
        let records = sources.records.filter { !$0.isTemplate && !$0.personalSeats.isEmpty }
        seats = records.flatMap(\.personalSeats)
        var holders: [String: [PersonName]] = [:]
        for fact in records.flatMap(\.facts)
        where fact.kind == .requiredSignoff || fact.kind == .signoff && fact.status == .pending {
            guard let role = fact.role, let person = fact.person else { continue }
            holders[role.folded, default: []].append(PersonName(person))
        }
        for actor in records.flatMap(\.admitted) {
            holders[actor.part.folded, default: []].append(PersonName(actor.person))
        }
        self.holders = holders
        self.records = sources.records
        severals = sources.records.filter { !$0.isTemplate }.flatMap(\.differentSigners).map { Words($0.text) }
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

    /// Whether a sign-off is that of somebody whose own does not count in its document, or a second one of somebody where
    /// rules want another person.
    func bars(_ reference: FactReference) -> Bool {
        let fact = records[reference.document].facts[reference.fact]
        guard let signer = fact.person.map(PersonName.init) else { return false }
        return barred[reference.document].contains { $0 == signer || $0.mayBe(signer) }
            || isSecond(fact, by: signer, reference)
    }

    /// Whether somebody signed for a function before, in the same document, of which rules want different people.
    private func isSecond(_ fact: Fact, by signer: PersonName, _ reference: FactReference) -> Bool {
        guard let function = Self.function(of: fact),
            severals.contains(where: { $0.list.contains { $0 == function || $0 == function + "s" } })
        else { return false }
        return records[reference.document].facts[..<reference.fact].contains { other in
            other.kind == .signoff && other.status == .signed && Self.function(of: other) == function
                && (other.person.map { PersonName($0) == signer || PersonName($0).mayBe(signer) } ?? false)
        }
    }

    /// The noun of a function: `engineer` of "Second shift engineer".
    private static func function(of fact: Fact) -> String? { Words(fact.role ?? fact.title).list.last }

    /// Whether a sign-off was given for somebody else although a document forbids it for that person or function.
    func forbid(_ fact: Fact) -> Bool {
        if let principal = fact.details[.onBehalfOf], seats.contains(where: { names($0, principal, fact.role) }) {
            return true
        }
        guard let signer = fact.person.map(PersonName.init), let role = fact.role else { return false }
        if let held = holders[role.folded], !held.contains(where: { $0.mayBe(signer) }) { return true }
        return seats.contains { seat in
            seat.holder.map { !PersonName($0).mayBe(signer) && PersonName($0) != signer } ?? false
                && speaks(seat, of: role)
        }
    }

    /// Whether a line is about the signature of a function: `Sicherheitsfreigabe` names it as well as `security` does.
    private func speaks(_ seat: DocumentRecord.PersonalSeat, of role: String) -> Bool {
        let said = seat.text.folded
        let subject = Words(role).list.filter { !Self.functions.contains($0) }
        return !subject.isEmpty && subject.allSatisfy(said.containsBytes)
    }

    /// Words of functions that a line about the signature leaves out: "security" is signed by the "security lead".
    private static let functions: Set<String> = [
        "lead", "leads", "manager", "head", "officer", "owner", "director", "team", "of", "the", "leiter", "leiterin",
        "leitung", "chef", "responsable", "jefe", "jefa", "responsável", "負責人", "负责人", "担当",
    ]

    private func names(_ seat: DocumentRecord.PersonalSeat, _ principal: String, _ role: String?) -> Bool {
        seat.text.containsBytes(principal) || role.map { Words(seat.text).contain($0.folded) } ?? false
    }
}
