import MusterModel
import MusterText

/// A place on a page.
struct PagePlace: Sendable, Equatable {
    let page: PageAddress
    /// The `id` on that page; nil for the page itself.
    let anchor: String?

    init(_ page: PageAddress, _ anchor: String? = nil) {
        self.page = page
        self.anchor = anchor
    }
}

extension Site {
    /// Where an entity is shown: its own page, its row on another one, else the line of its document; nil when nothing
    /// shows it.
    func place(of entity: EntityReference) -> PagePlace? {
        if let page = addresses.page(of: entity) { return PagePlace(page) }
        switch entity {
        case .criterion(let id): return index.criteria[id].flatMap { line($0.location) }
        case .checklistItem(let id): return index.checklistItems[id].flatMap { line($0.location) }
        case .requirement(let id):
            return index.requirements[id].map { requirement in
                PagePlace(.signoffs.chunk(pages.number(of: id)), anchor(.requirement(requirement.id)))
            }
        case .signoff(let id): return index.signoffs[id].flatMap { line($0.location) }
        case .decision(let id):
            return index.decisions[id].map {
                PagePlace(.decisions.chunk(pages.number(of: id)), anchor(.decision($0.id)))
            }
        case .issue(let id): return index.issues[id].flatMap { line($0.location) }
        case .risk(let id):
            return index.risks[id].map { PagePlace(.risks.chunk(pages.number(of: id)), anchor(.risk($0.id))) }
        case .artifact(let id):
            return index.artifacts[id].map {
                PagePlace(.artifacts.chunk(pages.number(of: id)), anchor(.artifact($0.id)))
            }
        case .milestone(let id): return index.milestones[id].flatMap { line($0.location) }
        case .deliverable(let id): return index.deliverables[id].flatMap { line($0.location) }
        case .release, .phase, .task, .role, .gate, .document, .workflow: return nil
        }
    }

    /// The `id` of an entity's row on a page that shows several.
    func anchor(_ entity: EntityReference) -> String {
        switch entity {
        case .release(let id): "release-" + id.text.slug()
        case .phase(let id): "phase-" + id.text.slug()
        case .task(let id): "task-" + id.text.slug()
        case .criterion(let id): "criterion-" + id.text.slug()
        case .checklistItem(let id): "item-" + id.text.slug()
        case .requirement(let id): "required-" + id.text.slug()
        case .signoff(let id): "signoff-" + id.text.slug()
        case .decision(let id): "decision-" + id.text.slug()
        case .issue(let id): "issue-" + id.text.slug()
        case .risk(let id): "risk-" + id.text.slug()
        case .artifact(let id): "artifact-" + id.text.slug()
        case .milestone(let id): "milestone-" + id.text.slug()
        case .deliverable(let id): "deliverable-" + id.text.slug()
        case .role(let id): "role-" + id.text.slug()
        case .gate(let id): "gate-" + id.text.slug()
        case .document(let path): "document-" + path.text.slug()
        case .workflow(let id): "workflow-" + id.text.slug()
        }
    }

    private func line(_ location: SourceLocation) -> PagePlace? {
        addresses.page(of: .document(location.path)).map { PagePlace($0, anchors.anchor(for: location)) }
    }

    /// The `id` that a place of a document has on its page; nil when the document has no such place.
    ///
    /// - Parameter fragment: as documents write it, without `#`: the words of a heading (`scope`), or a line (`L12`).
    func placeID(of fragment: String, in path: RelativePath) -> String? {
        let written = SafeURL.percentDecoded(fragment)
        let id = RenderedDocument.anchor(forFragment: written)
        if id.hasSameBytes(as: written), let line = Int(digits: written.utf8.dropFirst()) {
            return anchors.anchor(for: SourceLocation(path: path, line: line))
        }
        let headings = document(path)?.html.anchors ?? []
        let exact = headings.first { $0.id.hasSameBytes(as: id) }
        return (exact ?? headings.first { $0.id.asciiLowercased.hasSameBytes(as: id.asciiLowercased) })?.id
    }

    /// The address of a line in the configured repository, at the commit that was judged, else at the configured branch;
    /// nil without one.
    func repositoryURL(of location: SourceLocation) -> String? {
        guard let repository = project.configuration.project.repository, let base = SafeURL(repository), base.isExternal
        else { return nil }
        let branch = options.commit ?? project.configuration.project.branch ?? "HEAD"
        let parts = (branch.split(onByte: UInt8(ascii: "/")) + location.path.components).map(Escape.urlSegment)
        let root = base.text.endsWithBytes("/") ? base.text : base.text + "/"
        return "\(root)blob/\(parts.joined(separator: "/"))#L\(location.line)"
    }
}
