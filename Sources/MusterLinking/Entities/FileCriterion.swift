import MusterModel
import MusterText

/// A criterion that asks for nothing but a file: `The file docs/log.md exists and has its first entry`.
///
/// It is answered by what is there, so that nobody has to claim what everybody can see. Words about anything else make it
/// a criterion like others.
struct FileCriterion {
    /// The path as written.
    let path: String

    /// Nil for a criterion that asks for more, or that names no file or several.
    init?(_ fact: Fact) {
        guard fact.kind == .criterion else { return nil }
        let words = fact.title.split(onByte: 0x20).map(Self.bare).filter { !$0.isEmpty }
        let paths = words.filter { $0.containsBytes(".") && !CitedPath.isPattern($0) }
        guard paths.count == 1, let path = paths.first, !path.containsBytes("://") else { return nil }
        let rest = words.filter { $0 != path }.map(\.asciiLowercased)
        guard rest.allSatisfy({ Self.known.contains($0) }), rest.contains(where: { Self.asking.contains($0) }) else {
            return nil
        }
        self.path = path
    }

    /// What is seen of it; nil where nothing can be told, as for a path that lives elsewhere.
    func assessment(at reference: FactReference, in sources: ProjectSources, _ answers: EvidenceAnswers) -> Assessment?
    {
        let record = sources.record(of: reference)
        let presence: DeliverablePresence
        if let found = sources.index.document(at: path, from: record.path),
            let document = sources.records.first(where: { $0.path == found })
        {
            presence = DeliverablePresence(of: document)
        } else {
            presence = DeliverablePresence(answers[FileQuestion(path: path, document: record.path)], path: path)
        }
        let place = sources.location(of: reference)
        return presence.assessment(
            claimed: Assessment(.pending, "Nobody has claimed it yet", at: [place]), isOwed: false, at: place)
    }

    /// A word without the marks and stops around it.
    private static func bare(_ word: String) -> String {
        var bytes = ArraySlice(word.utf8)
        while let first = bytes.first, marks.contains(first) { bytes.removeFirst() }
        while let last = bytes.last, marks.contains(last) || last == UInt8(ascii: ".") { bytes.removeLast() }
        return String(decoding: bytes, as: UTF8.self)
    }

    private static let marks = Array("`*_\"',:;()".utf8)
    private static let asking: Set<String> = ["exists", "exist", "present", "created", "entry", "entries"]
    private static let known: Set<String> = asking.union([
        "the", "a", "an", "file", "document", "log", "is", "has", "have", "had", "been", "and", "its", "with", "first",
        "at", "least", "one", "there", "holds", "contains", "in", "place",
    ])
}
