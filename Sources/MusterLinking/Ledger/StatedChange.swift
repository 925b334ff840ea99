import MusterModel
import MusterText

/// What documents themselves say of a sign-off that is older than what it signs: a text that was last changed later, a
/// digest that nothing has any more.
struct StatedChange {
    private let project: Project
    private let lastChanged: [RelativePath: CivilDate]
    private let amendments: [RelativePath: DocumentRecord.Amendment]
    private let specifications: [Task.ID: RelativePath]
    /// Every digest that a list of checksums states or that a document has, in lower case.
    private let present: Set<String>
    /// The lengths of the digests that lists of checksums state.
    private let lengths: Set<Int>

    init(_ project: Project) {
        self.project = project
        lastChanged = Dictionary(
            project.documents.compactMap { record in record.lastChanged.map { (record.path, $0) } },
            uniquingKeysWith: { first, _ in first })
        amendments = Dictionary(
            project.documents.compactMap { record in record.amendment.map { (record.path, $0) } },
            uniquingKeysWith: { first, _ in first })
        specifications = Dictionary(
            project.tasks.compactMap { task in task.locations.first.map { (task.id, $0.path) } },
            uniquingKeysWith: { first, _ in first })
        let listed = project.artifacts.flatMap(\.statements).compactMap(\.digest).map(\.asciiLowercased)
        lengths = Set(listed.map(\.utf8.count))
        present = Set(listed + project.documents.map(\.digest))
    }

    /// Why a sign-off is out of date; nil when the documents do not say so.
    func staleness(of signoff: Signoff) -> Assessment? {
        byDate(signoff) ?? byAmendment(signoff) ?? byDigest(signoff)
    }

    private func byAmendment(_ signoff: Signoff) -> Assessment? {
        guard let date = signoff.date, let path = text(signedBy: signoff), let amendment = amendments[path],
            date < amendment.date, amendment.date <= project.asOf
        else { return nil }
        return Assessment(
            .stale,
            "Line \(amendment.line) of \(path.name) was changed on \(amendment.date), after it was signed on \(date)",
            at: [signoff.location, SourceLocation(path: path, line: amendment.line)])
    }

    private func byDate(_ signoff: Signoff) -> Assessment? {
        guard let date = signoff.date, let path = text(signedBy: signoff), let changed = lastChanged[path],
            date < changed, !isExplained(changed, in: path, of: signoff)
        else { return nil }
        return Assessment(
            .stale, "\(path.name) says that it was last changed on \(changed), after it was signed on \(date)",
            at: [signoff.location, SourceLocation(path: path, line: 1)])
    }

    /// The document whose text is signed: its own, or the specification in which the sign-off stands.
    private func text(signedBy signoff: Signoff) -> RelativePath? {
        switch signoff.scope {
        case .document(let path): path
        case .task(let id): specifications[id] == signoff.location.path ? signoff.location.path : nil
        case .phase: nil
        case .release: signedElsewhere(signoff) ?? signoff.location.path
        }
    }

    /// The one document whose title says all that a document of signatures calls the text that they are for.
    private func signedElsewhere(_ signoff: Signoff) -> RelativePath? {
        guard project.documents.indices.contains(signoff.source.document),
            let said = project.documents[signoff.source.document].signedSubject
        else { return nil }
        let name = Words(String(decoding: said.utf8.prefix { $0 != UInt8(ascii: ",") }, as: UTF8.self)).list
        let named = project.documents.filter { record in
            record.path != signoff.location.path && !name.isEmpty
                && Set(name).isSubset(of: Words(record.title + " " + record.path.name).list)
        }
        return named.count == 1 ? named[0].path : nil
    }

    /// Whether the last change of a record of a release may be that something was written into it: what it dates on that
    /// day or later. A change after all of that is one of what was signed.
    private func isExplained(_ changed: CivilDate, in path: RelativePath, of signoff: Signoff) -> Bool {
        guard case .release = signoff.scope, project.documents.indices.contains(signoff.source.document) else {
            return false
        }
        let record = project.documents[signoff.source.document]
        return record.path != path
            || record.facts.contains { fact in
                fact.kind != .milestone && fact.date.map { $0 >= changed && $0 <= project.asOf } ?? false
            }
    }

    /// A digest of another file, or of none, may be meant when no list states digests of its length.
    private func byDigest(_ signoff: Signoff) -> Assessment? {
        guard !lengths.isEmpty, project.documents.indices.contains(signoff.source.document) else { return nil }
        let facts = project.documents[signoff.source.document].facts
        guard facts.indices.contains(signoff.source.fact) else { return nil }
        let fact = facts[signoff.source.fact]
        let named = StatedChange.digests(in: fact.markdown ?? fact.text).filter { lengths.contains($0.utf8.count) }
        guard let old = named.first(where: { !present.contains($0) }) else { return nil }
        let shown = String(decoding: old.utf8.prefix(12), as: UTF8.self)
        return Assessment(
            .stale, "It was given for the digest \(shown)…, which no file of the lists has any more",
            at: [signoff.location])
    }

    /// The digests of SHA-256, -384 and -512 in a text, in lower case.
    private static func digests(in text: String) -> [String] {
        text.utf8.split { !$0.isASCIIAlphanumeric }.filter {
            [64, 96, 128].contains($0.count) && $0.allSatisfy(\.isHexDigit)
        }
        .map { String(decoding: $0, as: UTF8.self).asciiLowercased }
    }
}
