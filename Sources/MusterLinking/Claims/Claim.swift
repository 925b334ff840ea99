import MusterModel
import MusterText

/// What one fact says of the state of the thing that it is about.
struct Claim: Sendable, Equatable {
    var state: State
    /// One sentence without a full stop.
    var reason: String
    /// When it was made; nil when no date is known.
    var date: CivilDate?
    var source: FactReference
    var location: SourceLocation
}

/// What a fact comes to when it is read as a claim.
enum ClaimReading: Sendable {
    /// It says nothing about the state: it demands, plans or lists.
    case nothing
    /// It says something that does not count, with the reason: a draft, a date that is still to come.
    case void(reason: String, isFuture: Bool)
    case claim(Claim)
}
