import MusterModel
import MusterText

/// Who cites a document: the back-links of its page.
struct Citations: Sendable {
    /// Citations of one document, by their place.
    private let byDocument: [RelativePath: [Citation]]
    /// Resolutions by the place and words of the reference.
    private let resolutions: [Place: Reference.Resolution]

    /// One citation of a document.
    struct Citation: Sendable {
        let reference: Reference
        /// The task whose text cites it, where one does.
        let task: MusterModel.Task.ID?
    }

    private struct Place: Hashable {
        let path: RelativePath
        let line: Int
        let target: [UInt8]

        init(_ location: SourceLocation, _ target: String) {
            path = location.path
            line = location.line
            self.target = Array(target.utf8)
        }
    }

    init(_ project: Project, _ index: EntityIndex) {
        var citing: [Reference.ID: MusterModel.Task.ID] = [:]
        for task in project.tasks {
            for reference in task.references where citing[reference] == nil { citing[reference] = task.id }
        }
        var byDocument: [RelativePath: [Citation]] = [:]
        var resolutions: [Place: Reference.Resolution] = [:]
        for reference in project.references {
            let place = Place(reference.location, reference.target)
            if resolutions[place] == nil { resolutions[place] = reference.resolution }
            if case .document(let path, _) = reference.resolution {
                byDocument[path, default: []].append(Citation(reference: reference, task: citing[reference.id]))
            }
        }
        self.byDocument = byDocument.mapValues { $0.sorted { $0.reference.location < $1.reference.location } }
        self.resolutions = resolutions
    }

    /// The citations of a document, by path and line.
    func citations(of document: RelativePath) -> [Citation] { byDocument[document] ?? [] }

    /// What the words `target` on a line of a document turned out to name; nil when linking did not look at them.
    func resolution(of target: String, at location: SourceLocation) -> Reference.Resolution? {
        resolutions[Place(location, target)]
    }
}
