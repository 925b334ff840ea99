import MusterModel
import MusterText

/// The releases whose documents refer to a document: what a policy asks of each release, it asks of those that say that
/// they follow it.
struct PolicyReferences {
    private let citing: [RelativePath: Set<Release.ID>]

    init(_ catalogs: Catalogs) {
        let sources = catalogs.sources
        var citing: [RelativePath: Set<Release.ID>] = [:]
        for (place, record) in sources.records.enumerated() where ProjectSources.speaksForProject(record) {
            guard let release = catalogs.releases.release(ofDocument: place) else { continue }
            for fact in record.facts where fact.kind == .reference {
                guard let path = CitedPath(fact).path,
                    let cited = sources.index.document(at: path, from: record.path), cited != record.path
                else { continue }
                citing[cited, default: []].insert(release)
            }
        }
        self.citing = citing
    }

    /// By id.
    func releases(citing path: RelativePath) -> [Release.ID] { (citing[path] ?? []).sorted() }
}
