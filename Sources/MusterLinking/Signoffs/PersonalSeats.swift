import MusterModel
import MusterText

/// The signatures of which documents say that one person only can give them, and nobody in that person's place.
struct PersonalSeats {
    private let seats: [DocumentRecord.PersonalSeat]

    init(_ sources: ProjectSources) {
        seats = sources.records.filter { !$0.isTemplate }.flatMap(\.personalSeats)
    }

    /// Whether a sign-off was given for somebody else although a document forbids it for that person or function.
    func forbid(_ fact: Fact) -> Bool {
        guard let principal = fact.details[.onBehalfOf] else { return false }
        return seats.contains { seat in
            seat.text.containsBytes(principal) || fact.role.map { Words(seat.text).contain($0.folded) } ?? false
        }
    }
}
