import MusterModel
import MusterText

/// What the documents of a gate say of the build that they are about, where a number, a candidate or a commit tells it from
/// others of its version: what was tested as `5.4.0-rc2` is not what is released as `5.4.0-rc3`.
struct StatedBuilds {
    /// One failed item for each document whose builds of some sort are all others than those of the first one.
    let items: [ItemResult]

    init(in scope: GateScope, of index: ProjectIndex) {
        let reviews = Set(scope.release?.reviews ?? [])
        let artifacts = scope.artifacts(index).map(\.location.path)
        let paths = Set(scope.documents + artifacts).sorted { left, right in
            let (isFirst, isSecond) = (reviews.contains(left), reviews.contains(right))
            return isFirst == isSecond ? left < right : isFirst
        }
        let signed = (scope.release?.documents ?? []).filter { path in
            !paths.contains(path) && !(index.byDocument[path]?.signoffs ?? []).isEmpty
        }
        let documents = StatedBuilds.stating(paths, index)
        let others = StatedBuilds.stating(signed, index)
        items = BuildMention.Sort.allCases.flatMap { sort in
            StatedBuilds.items(sort, documents) + StatedBuilds.items(sort, others, of: documents.first)
        }
    }

    private static func stating(_ paths: [RelativePath], _ index: ProjectIndex) -> [DocumentRecord] {
        paths.compactMap { index.document($0) }.filter { !$0.isTemplate && !$0.builds.isEmpty }
    }

    /// Documents on the release that nobody cites and that somebody signed: reports of earlier builds are history where one is
    /// about the build of the first document of the gate.
    private static func items(
        _ sort: BuildMention.Sort, _ others: [DocumentRecord], of base: DocumentRecord?
    ) -> [ItemResult] {
        guard let base else { return [] }
        let found = items(sort, [base] + others)
        let stating = others.filter { document in document.builds.contains { $0.sort == sort } }
        return found.count == stating.count ? found : []
    }

    private static func items(_ sort: BuildMention.Sort, _ documents: [DocumentRecord]) -> [ItemResult] {
        let stated = documents.map { document in (document, document.builds.filter { $0.sort == sort }) }
            .filter { !$0.1.isEmpty }
        guard let (base, builds) = stated.first else { return [] }
        return stated.dropFirst().compactMap { document, own in
            guard !own.contains(where: { build in builds.contains { $0.isSame(as: build) } }) else { return nil }
            let places = [
                SourceLocation(path: document.path, line: own[0].line),
                SourceLocation(path: base.path, line: builds[0].line),
            ]
            let what = "It names \(words(sort)) \(own[0].mark), and \(base.title) names \(builds[0].mark)"
            return ItemResult(
                entity: .document(document.path), title: document.title,
                assessment: Assessment(.fail, what, at: places), expected: "All documents name one build",
                mend: Mend(
                    location: places[0], instruction: "Cite evidence that was made with the build that is released"))
        }
    }

    private static func words(_ sort: BuildMention.Sort) -> String {
        switch sort {
        case .number: "build"
        case .candidate: "candidate"
        case .commit: "commit"
        }
    }
}
