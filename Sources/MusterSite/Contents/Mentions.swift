import MusterModel
import MusterText

/// Where running text names tasks, issues and releases: the way back from what it links to.
struct Mentions: Sendable {
    /// The places of one document that name something.
    struct Group: Sendable, Equatable {
        let document: RelativePath
        /// Each once, in order.
        fileprivate(set) var lines: [Int]
    }

    private let groups: [EntityReference: [Group]]

    init(_ project: Project, _ index: EntityIndex) {
        let own = Mentions.own(project)
        var groups: [EntityReference: [Group]] = [:]
        for document in project.documents {
            for mention in document.html.mentions {
                guard let entity = index.names.entity(document.html.words(of: mention)),
                    own[entity]?.contains(Place(document.path, mention.line)) != true
                else { continue }
                Mentions.add(mention.line, of: document.path, to: &groups[entity, default: []])
            }
        }
        self.groups = groups
    }

    /// The documents that name something, in the order of the project; not the lines that it is made of.
    func places(of entity: EntityReference) -> [Group] { groups[entity] ?? [] }

    private struct Place: Hashable {
        let path: RelativePath
        let line: Int

        init(_ path: RelativePath, _ line: Int) {
            self.path = path
            self.line = line
        }
    }

    /// The lines that state a task or an issue.
    private static func own(_ project: Project) -> [EntityReference: Set<Place>] {
        var own: [EntityReference: Set<Place>] = [:]
        func add(_ sources: [FactReference], to entity: EntityReference) {
            let places = sources.map { Place(project.documents[$0.document].path, project.fact($0).line) }
            own[entity, default: []].formUnion(places)
        }
        for task in project.tasks { add(task.sources, to: .task(task.id)) }
        for issue in project.issues { add(issue.sources, to: .issue(issue.id)) }
        return own
    }

    private static func add(_ line: Int, of document: RelativePath, to groups: inout [Group]) {
        guard let last = groups.indices.last, groups[last].document == document else {
            groups.append(Group(document: document, lines: [line]))
            return
        }
        if !groups[last].lines.contains(line) { groups[last].lines.append(line) }
    }
}
