import MusterModel
import MusterText

/// Tells which statements of digests are about one file: those of one name and release, unless they lie at different
/// places.
struct ArtifactGroups {
    let sources: ProjectSources
    let releases: ReleaseCatalog
    let answers: EvidenceAnswers

    /// The statements of each file; files and statements in the order of the documents.
    func groups() -> [[FactReference]] {
        var order: [[FactReference]] = []
        var places: [String: Int] = [:]
        for reference in sources.facts(.artifact) {
            let name = ArtifactLinker.file(of: sources.fact(reference)).split(onByte: UInt8(ascii: "/")).last ?? ""
            let key = "\(releases.release(of: reference, in: sources)?.text ?? "")\u{0}\(name)"
            if let place = places[key] {
                order[place].append(reference)
            } else {
                places[key] = order.count
                order.append([reference])
            }
        }
        return order.flatMap(parted)
    }

    /// Statements of one name, parted by the folders in which they place the file.
    private func parted(_ group: [FactReference]) -> [[FactReference]] {
        guard group.count > 1 else { return [group] }
        var parts: [(place: RelativePath?, members: [FactReference])] = []
        for reference in group {
            let place = place(of: reference)
            if let part = parts.firstIndex(where: { ArtifactGroups.isOne($0.place, place) }) {
                parts[part].members.append(reference)
                if (place?.components.count ?? 0) > (parts[part].place?.components.count ?? 0) {
                    parts[part].place = place
                }
            } else {
                parts.append((place, [reference]))
            }
        }
        // A name without a folder may be any of several files, and disagrees with none of them.
        return parts.filter { $0.place != nil }.count > 1 ? parts.map(\.members) : [group]
    }

    /// Where the file was found, else the path that the document writes; nil for a bare name that was not found.
    private func place(of reference: FactReference) -> RelativePath? {
        let fact = sources.fact(reference)
        if let question = ArtifactLinker.question(for: fact, in: sources.location(of: reference).path) {
            switch answers[question] {
            case .digest(_, let path, _), .notRecomputed(let path, _): return path
            case .unreadable(_, let path?): return path
            case .absent, .unreadable(_, nil): break
            }
        }
        guard let written = RelativePath(ArtifactLinker.file(of: fact)) else { return nil }
        return written.parent == nil ? nil : written
    }

    /// Whether two places may be one: the same, or one the end of the other.
    private static func isOne(_ left: RelativePath?, _ right: RelativePath?) -> Bool {
        guard let left, let right else { return left == nil && right == nil }
        let ends = zip(left.components.reversed(), right.components.reversed())
        return ends.allSatisfy { $0.hasSameBytes(as: $1) }
    }
}
