import MusterModel
import MusterText

/// What linking starts from: the documents in the order of their paths, with their facts sorted into kinds.
struct ProjectSources: Sendable {
    let records: [DocumentRecord]
    let configuration: Configuration
    let asOf: CivilDate
    let index: DocumentIndex
    private let byKind: [FactKind: [FactReference]]

    init(_ records: [DocumentRecord], configuration: Configuration, asOf: CivilDate) {
        let sorted = records.sorted { $0.path < $1.path }
        var byKind: [FactKind: [FactReference]] = [:]
        for (document, record) in sorted.enumerated() where ProjectSources.speaksForProject(record) {
            for (place, fact) in record.facts.enumerated() where fact.sectionRole != .waivers {
                byKind[fact.kind, default: []].append(FactReference(document: document, fact: place))
            }
        }
        self.records = sorted
        self.configuration = configuration
        self.asOf = asOf
        self.byKind = byKind
        index = DocumentIndex(sorted.map(\.path), content: configuration.content)
    }

    /// The facts of a kind that speak for the project, by document and line: those of templates and workflows, which
    /// own what they say, and of tables of waivers are not among them.
    func facts(_ kind: FactKind) -> [FactReference] { byKind[kind] ?? [] }

    func fact(_ reference: FactReference) -> Fact { records[reference.document].facts[reference.fact] }

    func record(of reference: FactReference) -> DocumentRecord { records[reference.document] }

    func location(of reference: FactReference) -> SourceLocation {
        SourceLocation(
            path: records[reference.document].path, line: records[reference.document].facts[reference.fact].line)
    }

    /// The fact that a fact belongs to; nil at the top.
    func parent(of reference: FactReference) -> FactReference? {
        guard let parent = records[reference.document].facts[reference.fact].parent,
            (0..<reference.fact).contains(parent)
        else { return nil }
        return FactReference(document: reference.document, fact: parent)
    }

    /// The nearest fact of a kind that a fact belongs to, itself included.
    func nearest(_ kind: FactKind, from reference: FactReference) -> FactReference? {
        var cursor: FactReference? = reference
        while let here = cursor {
            if records[here.document].facts[here.fact].kind == kind { return here }
            cursor = parent(of: here)
        }
        return nil
    }

    /// Whether a document describes this project rather than how to work in any.
    static func speaksForProject(_ record: DocumentRecord) -> Bool {
        record.kind != .workflow && !record.isTemplate
    }
}
