import MusterModel
import MusterText

/// References to files that are not there yet because a task still owes them: they name the deliverable.
struct PromisedReferences {
    private let byPath: [String: Deliverable.ID]

    init(_ deliverables: [Deliverable]) {
        byPath = Dictionary(
            deliverables.compactMap { deliverable in
                deliverable.path.map { (PromisedReferences.key($0), deliverable.id) }
            }, uniquingKeysWith: { first, _ in first })
    }

    /// The references with those resolved that name a promised file; a claim that rests on one still lacks its evidence.
    func resolved(_ references: [Reference], in sources: ProjectSources) -> [Reference] {
        references.map { reference in
            guard case .missing = reference.resolution, !reference.isEvidence,
                let path = CitedPath(sources.fact(reference.source)).path,
                let deliverable = byPath[PromisedReferences.key(path)]
            else { return reference }
            var reference = reference
            reference.resolution = .entity(.deliverable(deliverable))
            return reference
        }
    }

    private static func key(_ path: String) -> String {
        let lower = path.trimmed.asciiLowercased
        return lower.startsWithBytes("/") || lower.startsWithBytes("./")
            ? lower.split(onByte: UInt8(ascii: "/")).dropFirst().joined(separator: "/") : lower
    }
}
