import MusterModel
import MusterText

/// The page of everything that has one of its own.
///
/// Where two would have one address on some file system, the later in the order of the project gets a number at its end.
struct AddressBook: Sendable {
    private var pages: [EntityReference: PageAddress] = [:]

    init(_ project: Project, _ report: GateReport) {
        var taken = TakenPaths()
        for page in [PageAddress.documents, .knownIssues] { _ = taken.insert(page.file) }
        for release in project.releases { add(.release(release.id), .releases, release.id.text, &taken) }
        for result in report.gates { add(.gate(result.gate.id), .gates, result.gate.id.text, &taken) }
        for phase in project.phases { add(.phase(phase.id), .phases, phase.id.text, &taken) }
        for task in project.tasks { add(.task(task.id), .tasks, task.id.text, &taken) }
        for role in project.roles { add(.role(role.id), .roles, role.id.text, &taken) }
        for workflow in project.workflows { add(.workflow(workflow.id), .workflows, workflow.id.text, &taken) }
        addIssues(project, &taken)
        for document in project.documents { add(document.path, &taken) }
    }

    private mutating func addIssues(_ project: Project, _ taken: inout TakenPaths) {
        let configuration = project.configuration.publicIssues
        guard configuration.isPublished else { return }
        // These folders hold the lists by version and by component.
        for page in [PageAddress.issuesInVersions, .issuesOfComponents] { _ = taken.insert(page.file) }
        for issue in project.issues {
            guard let statement = issue.publicStatement else { continue }
            let name = PublicIssue.name(of: statement, id: issue.id, allowing: configuration.fields)
            add(.issue(issue.id), .knownIssues, name, &taken)
        }
    }

    /// Every entity that has a page of its own, by address.
    var all: [(entity: EntityReference, page: PageAddress)] {
        pages.map { ($0.key, $0.value) }.sorted { bytewiseLess($0.page.text, $1.page.text) }
    }

    /// The page of an entity; nil for one that is shown on the page of another.
    func page(of entity: EntityReference) -> PageAddress? { pages[entity] }

    private mutating func add(
        _ entity: EntityReference, _ parent: PageAddress, _ name: String, _ taken: inout TakenPaths
    ) {
        let name = name.slug()
        if pages[entity] == nil { pages[entity] = AddressBook.free(parent.folders, name, &taken) }
    }

    private mutating func add(_ document: RelativePath, _ taken: inout TakenPaths) {
        let parts = document.components
        let parents = PageAddress.documents.folders + parts.dropLast()
        pages[.document(document)] = AddressBook.free(parents, document.name, &taken)
    }

    // A number can't help where a folder above is in the way; that collision is reported when the pages are listed.
    private static func free(_ parents: [String], _ name: String, _ taken: inout TakenPaths) -> PageAddress {
        var candidate = PageAddress(folders: parents + [name])
        let stem = String(decoding: name.utf8.prefix(200), as: UTF8.self)
        var number = 2
        while taken.insert(candidate.file) != nil, number <= 1_000 {
            candidate = PageAddress(folders: parents + ["\(stem)-\(number)"])
            number += 1
        }
        return candidate
    }
}
