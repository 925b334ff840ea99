import MusterModel

/// What the facts of one item say of when it must be met.
enum StatedDemand {
    /// The first fact is the one that demands it; that any of them calls it mandatory wins.
    static func demand(of facts: [Fact]) -> Demand {
        guard let first = facts.first, !facts.contains(where: { $0.details[.mandatory] == "yes" }) else {
            return .always
        }
        return Demand(of: first)
    }
}
