import MusterModel
import MusterText

/// Cited paths that the project does not hold: one finding for each path, or for the folder that all of them lie in.
enum UnresolvedReferenceRule: FindingRule {
    /// A citation that found nothing.
    private struct Miss {
        var path: String
        /// The top folder of the path, where the project does not hold that either.
        var folder: String?
        var nearest: RelativePath?
        var reference: Reference
    }

    static func findings(in context: FindingContext) -> [Finding] {
        let missing = context.project.references.compactMap { miss($0, in: context) }
        return [true, false].flatMap { isEvidence in
            let own = missing.filter { $0.reference.isEvidence == isEvidence }
            let byFolder = Dictionary(grouping: own.filter { $0.folder != nil }, by: { $0.folder ?? "" })
            let whole = byFolder.filter { Set($0.value.map(\.path.asciiLowercased)).count > 1 }
            let single = own.filter { whole[$0.folder ?? ""] == nil }
            let byPath = Dictionary(grouping: single, by: \.path.asciiLowercased)
            // Several files that one line names are one thing to mend.
            let byPlaces = Dictionary(grouping: byPath.values) { Set($0.map(\.reference.location)) }
            return whole.map { finding(forFolder: $0.key, $0.value, in: context) }
                + byPlaces.values.map { finding(forPaths: $0, in: context) }
        }
    }

    private static func miss(_ reference: Reference, in context: FindingContext) -> Miss? {
        guard case .missing(let nearest) = reference.resolution,
            ProjectSources.speaksForProject(context.sources.record(of: reference.source))
        else { return nil }
        let fact = context.sources.fact(reference.source)
        let path = (fact.kind == .reference ? CitedPath(fact).path : nil) ?? reference.target
        guard reference.isEvidence || !CitedPath.isPattern(path) else { return nil }
        return Miss(
            path: path, folder: absentFolder(of: path, citedBy: reference, in: context), nearest: nearest.first,
            reference: reference)
    }

    /// The top folder of a path, where nothing of the project lies in one of that name.
    private static func absentFolder(
        of path: String, citedBy reference: Reference, in context: FindingContext
    ) -> String? {
        guard let folder = CitedPath.topFolder(of: path) else { return nil }
        switch context.answers[FileQuestion(path: folder, document: reference.location.path)] {
        case .missing: return folder
        case .file, .folder, .outside, .unreadable: return nil
        }
    }

    private static func finding(
        forFolder folder: String, _ missing: [Miss], in context: FindingContext
    ) -> Finding {
        let count = Set(missing.map(\.path.asciiLowercased)).count
        return finding(
            missing, "\(folder)/, of which \(count) paths are cited",
            suggestion: "If it lives elsewhere, name it under evidence: outside: [\(folder)/**]; else add it",
            in: context)
    }

    private static func finding(forPaths groups: [[Miss]], in context: FindingContext) -> Finding {
        let missing = groups.flatMap(\.self)
        let id: FindingID = missing[0].reference.isEvidence ? .missingEvidence : .unresolvedReference
        let paths = groups.map { $0[0].path }.sorted(by: bytewiseLess)
        let nearest = groups.count == 1 ? missing.lazy.compactMap(\.nearest).first : nil
        let rest = paths.count > 3 ? " and \(paths.count - 3) more" : ""
        return finding(
            missing, paths.prefix(3).joined(separator: ", ") + rest,
            suggestion: nearest.map { "Did you mean \($0.text)?" } ?? id.explanation.mend, in: context)
    }

    private static func finding(
        _ missing: [Miss], _ words: String, suggestion: String, in context: FindingContext
    ) -> Finding {
        let isEvidence = missing[0].reference.isEvidence
        let id: FindingID = isEvidence ? .missingEvidence : .unresolvedReference
        let places = Set(missing.map(\.reference.location)).sorted()
        let documents = Set(places.map(\.path)).sorted()
        let releases = missing.map { miss in
            context.catalogs.release(
                of: isEvidence ? miss.reference.claim ?? miss.reference.source : miss.reference.source)
        }
        return id.finding(
            "\(isEvidence ? "Evidence that is not at hand" : "The project does not hold"): \(words)", at: places,
            suggestion: suggestion, entities: documents.map { .document($0) }, releases: releases)
    }
}
