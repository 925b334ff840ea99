import MusterModel
import MusterText

/// Finds for every entry of a ledger what it is now: by its words where they stood, by its id, by its words elsewhere,
/// at last by words that are nearly the same in the same document. Nothing is two entries at one time.
struct LedgerMatching {
    /// For each item the entry that it is; nil for one that is not listed.
    private(set) var entryOfItem: [Int?]
    /// For each entry what has become of it, in the order of the ledger.
    private(set) var listed: [LedgerAccount.Listed]

    private let entries: [LedgerEntry]
    private let items: [PublishedItem]

    init(_ entries: [LedgerEntry], _ items: [PublishedItem]) {
        self.entries = entries
        self.items = items
        entryOfItem = Array(repeating: nil, count: items.count)
        listed = entries.map { LedgerAccount.Listed(entry: $0, entity: nil, relation: .gone) }
        match(
            entries: { mark($0.path.text, $0.words, $0.key.id) },
            items: { item, words in item.paths.map { mark($0.text, words, item.key.id) } })
        match(
            entries: { mark($0.path.text, $0.words) },
            items: { item, words in item.paths.map { mark($0.text, words) } })
        match(entries: { $0.key.id }, items: { item, _ in [item.key.id] })
        match(entries: { $0.words }, items: { _, words in [words] })
        matchNearly()
    }

    private func words(of item: PublishedItem) -> [String] { [item.words] + item.otherWords }

    /// A kind of thing, by a text that tells it from others.
    private struct Mark: Hashable {
        var kind: LedgerKind
        var text: String
    }

    /// Matches what is still free by equal marks, in the order of ledger and project.
    ///
    /// - Parameter marksOfItem: the marks of an item whose words have a certain fingerprint.
    private mutating func match(
        entries markOfEntry: (LedgerEntry) -> String, items marksOfItem: (PublishedItem, String) -> [String]
    ) {
        var free: [Mark: [Int]] = [:]
        for place in items.indices.reversed() where entryOfItem[place] == nil {
            let marks = words(of: items[place]).flatMap { marksOfItem(items[place], $0) }
            for mark in marks { free[Mark(kind: items[place].key.kind, text: mark), default: []].append(place) }
        }
        for place in entries.indices where listed[place].entity == nil {
            let mark = Mark(kind: entries[place].key.kind, text: markOfEntry(entries[place]))
            while let item = free[mark]?.popLast() {
                guard entryOfItem[item] == nil else { continue }
                join(place, item)
                break
            }
        }
    }

    private mutating func matchNearly() {
        var free: [Mark: [Int]] = [:]
        for place in items.indices where entryOfItem[place] == nil && !items[place].hasOwnID {
            let item = items[place]
            for path in item.paths { free[Mark(kind: item.key.kind, text: path.text), default: []].append(place) }
        }
        for place in entries.indices where listed[place].entity == nil {
            let entry = entries[place]
            // A document rewritten from end to end is not worth the comparison of everything with everything.
            let candidates = free[Mark(kind: entry.key.kind, text: entry.path.text)]?.prefix(500) ?? []
            let near = candidates.first { entryOfItem[$0] == nil && entry.title.isNearly(items[$0].title) }
            if let near { join(place, near) }
        }
    }

    private mutating func join(_ place: Int, _ item: Int) {
        entryOfItem[item] = place
        listed[place].entity = items[item].entity
        listed[place].relation = relation(entries[place], items[item])
    }

    private func relation(_ entry: LedgerEntry, _ item: PublishedItem) -> LedgerAccount.Relation {
        let isInPlace = item.paths.contains(entry.path)
        guard words(of: item).contains(entry.words) else { return isInPlace ? .changed : .replaced }
        return isInPlace ? .unchanged : .moved
    }
}

/// Texts as one, so that no two lists of them give the same.
private func mark(_ texts: String...) -> String { texts.joined(separator: "\u{0}") }

extension String {
    /// Whether two titles are those of one thing that was reworded a little: more than two thirds of all their words are
    /// shared, or only a slip is between them.
    fileprivate func isNearly(_ other: String) -> Bool {
        let (mine, theirs) = (Set(Words(self).list), Set(Words(other).list))
        let shared = mine.intersection(theirs).count
        return shared * 3 > mine.union(theirs).count * 2 || differsLittle(folded, other.folded)
    }
}
