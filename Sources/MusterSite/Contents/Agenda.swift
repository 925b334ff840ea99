import MusterModel
import MusterText

/// What a review of a release goes through: its own agenda where the documents have one, else the usual one.
struct Agenda: Sendable {
    let items: [Item]
    /// Where it is written; nil for the usual one.
    let source: SourceLocation?

    struct Item: Sendable {
        /// Its first sentence.
        let title: String
        /// What follows in the same line, and the points below it.
        let notes: [String]
        let topics: [AgendaTopic]
        /// Nil for an item of the usual agenda.
        let location: SourceLocation?
    }

    /// - Parameter isHeld: whether a decision is recorded, so that the minutes' agenda is the record; before, the plan's
    ///   comes first.
    init(_ release: Release, isHeld: Bool, in site: Site) {
        let reviews = release.reviews + release.documents.filter { !release.reviews.contains($0) }
        let plans = release.launchTasks.compactMap { site.index.tasks[$0]?.locations.first?.path }
        let paths = isHeld ? reviews + plans : plans + reviews
        for document in paths.compactMap(site.document) {
            for passage in document.passages where passage.role == .agenda {
                let items = Agenda.items(passage, document.path)
                guard items.count > 1 else { continue }
                self.items = items
                source = SourceLocation(path: document.path, line: passage.line)
                return
            }
        }
        items = AgendaTopic.allCases.map { Item(title: $0.title, notes: [], topics: [$0], location: nil) }
        source = nil
    }

    /// The topics that none of its items is about, in order.
    var uncovered: [AgendaTopic] {
        let covered = Set(items.flatMap(\.topics))
        return AgendaTopic.allCases.filter { !covered.contains($0) }
    }

    private static func items(_ passage: Passage, _ path: RelativePath) -> [Item] {
        var groups: [[Passage.Point]] = []
        for point in passage.points {
            if point.depth == 0 || groups.isEmpty {
                groups.append([point])
            } else {
                groups[groups.count - 1].append(point)
            }
        }
        return groups.compactMap { points in
            guard let first = points.first else { return nil }
            let (title, rest) = first.text.firstSentence
            let notes = (rest.isEmpty ? [] : [rest]) + points.dropFirst().map(\.text)
            let words = title.agendaWords
            let topics = AgendaTopic.topics(in: words)
            return Item(
                title: title, notes: notes,
                topics: topics.isEmpty ? AgendaTopic.topics(in: points.flatMap { $0.text.agendaWords }) : topics,
                location: SourceLocation(path: path, line: first.line))
        }
    }
}

extension String {
    /// Up to its first full stop before a space, without the stop, and what follows.
    fileprivate var firstSentence: (first: String, rest: String) {
        let bytes = Array(utf8)
        let end = bytes.indices.dropLast().first {
            bytes[$0] == UInt8(ascii: ".") && bytes[$0 + 1] == UInt8(ascii: " ") && $0 > 3
        }
        guard let end else {
            return (endsWithBytes(".") ? String(decoding: bytes.dropLast(), as: UTF8.self) : self, "")
        }
        return (
            String(decoding: bytes[..<end], as: UTF8.self), String(decoding: bytes[(end + 2)...], as: UTF8.self).trimmed
        )
    }
}
