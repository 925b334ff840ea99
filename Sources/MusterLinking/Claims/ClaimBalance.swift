import MusterModel
import MusterText

/// The state of one thing after everything that is claimed of it has been weighed.
struct ClaimBalance: Sendable {
    var assessment: Assessment
    /// The claims of one date, or without one, that disagree; empty when none do.
    var conflict: [Claim] = []
    /// The claim that decided; nil when nothing is claimed.
    var decisive: Claim?
    /// Places that claim something for a day still to come.
    var future: [SourceLocation] = []

    /// Whether nobody says anything of it, not even something that does not count.
    private(set) var isSilent = true

    /// Weighs what facts claim: the later-dated wins, a dated claim beats an undated one, and of claims of one date the
    /// worse.
    ///
    /// - Parameters:
    ///   - nothing: the reason when nothing is claimed.
    ///   - place: where the thing stands.
    init(of facts: [FactReference], by reader: ClaimReader, nothing: String, at place: SourceLocation) {
        var claims: [Claim] = []
        var voids: [WeighedClaim] = []
        var void: String?
        for fact in facts {
            switch reader.reading(of: fact) {
            case .nothing: continue
            case .void(let reason, let isFuture):
                void = void ?? reason
                voids.append(
                    WeighedClaim(
                        state: .pending, reason: reason, date: reader.date(of: fact), standing: .void,
                        location: reader.sources.location(of: fact)))
                if isFuture { future.append(reader.sources.location(of: fact)) }
            case .claim(let claim): claims.append(claim)
            }
        }
        assessment = Assessment(.pending, void ?? nothing, at: [place])
        weigh(claims)
        isSilent = claims.isEmpty && voids.isEmpty
        if claims.count > 1 || !voids.isEmpty { assessment.claims = weighed(claims) + voids }
    }

    /// The claims with what each counted for: the one that decides first, then the others from the latest on.
    private func weighed(_ claims: [Claim]) -> [WeighedClaim] {
        guard let decisive else { return [] }
        let rest = claims.filter { $0 != decisive }.sorted { left, right in
            guard left.date == right.date else {
                return left.date.map { date in right.date.map { $0 < date } ?? true } ?? false
            }
            return left.location < right.location
        }
        return ([decisive] + rest).map { claim in
            let standing: WeighedClaim.Standing =
                claim.date != decisive.date ? .superseded : claim.state == decisive.state ? .decides : .outweighed
            return WeighedClaim(
                state: claim.state, reason: claim.reason, date: claim.date, standing: standing, location: claim.location
            )
        }
    }

    private mutating func weigh(_ claims: [Claim]) {
        let latest = claims.compactMap(\.date).max()
        let counting = claims.filter { $0.date == latest }
        let order = counting.sorted { ($0.state, $0.location) < ($1.state, $1.location) }
        guard let worst = order.first else { return }
        decisive = worst
        if order.contains(where: { $0.state != worst.state }) { conflict = order }
        let places = order.filter { $0.state == worst.state }.map(\.location)
        let reason = conflict.isEmpty ? worst.reason : "\(worst.reason), although another place says otherwise"
        assessment = Assessment(
            worst.state, reason, at: places + conflict.map(\.location).filter { !places.contains($0) })
    }
}
