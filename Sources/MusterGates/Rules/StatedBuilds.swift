import MusterModel
import MusterText

/// What the documents of a gate say of the build that they are about, where a mark behind a plus sign tells it from others of
/// its version: what was tested as `5.4.0+1177` is not what is released as `5.4.0+1181`.
struct StatedBuilds {
    /// One failed item for each document that names no build that the first one names.
    let items: [ItemResult]

    init(in scope: GateScope, of index: ProjectIndex) {
        let named = Set(scope.documents).sorted().compactMap { path -> (DocumentRecord, [ReleaseMention])? in
            guard let document = index.document(path), !document.isTemplate else { return nil }
            let mentions = document.releases.filter { $0.build != nil }
            return mentions.isEmpty ? nil : (document, mentions)
        }
        guard let (first, mentions) = named.first else {
            items = []
            return
        }
        let builds = Set(mentions.compactMap(\.build))
        items = named.dropFirst().compactMap { document, own in
            guard builds.isDisjoint(with: own.compactMap(\.build)), let other = own.first, let build = other.build,
                let stated = mentions.first, let base = stated.build
            else { return nil }
            let places = [
                SourceLocation(path: document.path, line: other.line),
                SourceLocation(path: first.path, line: stated.line),
            ]
            return ItemResult(
                entity: .document(document.path), title: document.title,
                assessment: Assessment(.fail, "It names build \(build), and \(first.title) names \(base)", at: places),
                expected: "All documents name one build",
                mend: Mend(
                    location: places[0], instruction: "Cite evidence that was made with the build that is released"))
        }
    }
}
