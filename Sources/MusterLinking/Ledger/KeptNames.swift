import MusterModel
import MusterText

/// The ids that entities without one of their own keep from their first publication.
struct KeptNames {
    /// The new id of everything that gets another one than its title gives it now.
    private(set) var names: [LedgerEntry.Key: String] = [:]

    /// - Parameter entryOfItem: for each item its entry in `entries`; nil for one that is not listed.
    init(_ items: [PublishedItem], entries: [LedgerEntry], entryOfItem: [Int?]) {
        var taken: Set<LedgerEntry.Key> = []
        for (item, entry) in zip(items, entryOfItem) where item.hasOwnID || entry == nil {
            if item.hasOwnID { taken.insert(item.key) }
        }
        for (item, place) in zip(items, entryOfItem) {
            guard let place, !item.hasOwnID else { continue }
            let kept = entries[place].key
            guard taken.insert(kept).inserted else { continue }
            if kept.id != item.key.id { names[item.key] = kept.id }
        }
        for (item, place) in zip(items, entryOfItem) where place == nil && !item.hasOwnID {
            let free = KeptNames.free(item.key, taken)
            taken.insert(free)
            if free.id != item.key.id { names[item.key] = free.id }
        }
    }

    private static func free(_ key: LedgerEntry.Key, _ taken: Set<LedgerEntry.Key>) -> LedgerEntry.Key {
        var candidate = key
        var number = 2
        while taken.contains(candidate) {
            candidate.id = "\(key.id)-\(number)"
            number += 1
        }
        return candidate
    }
}
