import MusterModel
import MusterText

/// Lists the workflow templates: each owns its phases, roles and deliverables and creates none for the project.
enum WorkflowLinker {
    /// By path.
    static func workflows(_ sources: ProjectSources) -> [Workflow] {
        var pool = IdentifierPool<Workflow>()
        return sources.records.indices.filter { sources.records[$0].kind == .workflow }.map { place in
            let record = sources.records[place]
            return Workflow(
                id: pool.identifier(for: record.title.shortened(to: 60), orElse: "workflow"), title: record.title,
                path: record.path, document: place)
        }
    }
}
