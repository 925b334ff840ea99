import MusterModel
import MusterText

/// Lists dated events.
enum MilestoneLinker {
    /// By date, undated ones last, then by place.
    static func milestones(_ catalogs: Catalogs) -> [Milestone] {
        let sources = catalogs.sources
        var pool = IdentifierPool<Milestone>()
        let found = sources.facts(.milestone).map { reference in
            let fact = sources.fact(reference)
            let name = [fact.date?.description, fact.title.shortened(to: 60)].compactMap(\.self).joined(separator: "-")
            return Milestone(
                id: pool.identifier(for: name, orElse: "milestone"), title: fact.title, date: fact.date,
                status: fact.status, release: catalogs.release(of: reference, ownWords: true), source: reference,
                location: sources.location(of: reference))
        }
        return found.sorted { left, right in
            switch (left.date, right.date) {
            case (let a?, let b?) where a != b: a < b
            case (.some, nil): true
            case (nil, .some): false
            default: left.location < right.location
            }
        }
    }
}
