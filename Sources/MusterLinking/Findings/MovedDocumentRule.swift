import MusterModel
import MusterText

/// Documents that are cited where they do not lie: one finding for each of them.
enum MovedDocumentRule: FindingRule {
    static func findings(in context: FindingContext) -> [Finding] {
        var moved: [RelativePath: [Reference]] = [:]
        for reference in context.project.references {
            guard case .document(let found, _) = reference.resolution,
                ProjectSources.speaksForProject(context.sources.record(of: reference.source)),
                let path = CitedPath(context.sources.fact(reference.source)).path,
                context.sources.index.document(at: path, from: reference.location.path) == nil,
                context.sources.index.moved(from: path) == found
            else { continue }
            moved[found, default: []].append(reference)
        }
        return moved.map { found, references in
            FindingID.movedDocument.finding(
                "\(references[0].target) is taken for \(found.text)",
                at: Set(references.map(\.location)).sorted(), suggestion: "Write \(found.text)",
                entities: [.document(found)])
        }
    }
}
