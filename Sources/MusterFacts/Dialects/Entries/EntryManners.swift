/// How many titles tell what came of their things in one manner: titles of one level, in words or by boxes.
struct EntryManners {
    private var counts: [Manner: Int] = [:]
    private var told: Set<Manner> = []

    init(_ entries: [Entries.Entry]) {
        for entry in entries {
            counts[Manner(entry), default: 0] += 1
            counts[Manner(entry, in: entry.title.group), default: 0] += 1
            if entry.result.isTold { told.insert(Manner(entry)) }
        }
    }

    private struct Manner: Hashable {
        let level: Int
        let isBoxed: Bool
        /// The section in which the titles stand; nil for all of the document.
        let group: Int?

        init(_ entry: Entries.Entry, in group: Int? = nil) {
            level = entry.title.level
            isBoxed = entry.result.isBoxed
            self.group = group
        }
    }

    /// How many titles of the document tell it as this one does, with it.
    func count(like entry: Entries.Entry) -> Int { counts[Manner(entry), default: 0] }

    /// How many of these stand beside it, with it.
    func count(beside entry: Entries.Entry) -> Int { counts[Manner(entry, in: entry.title.group), default: 0] }

    /// Whether one of them tells a state, or has a place for one.
    func isTold(like entry: Entries.Entry) -> Bool { told.contains(Manner(entry)) }
}
