import MusterDocuments
import MusterFacts
import MusterFiles
import MusterModel
import MusterText

/// The half of the work that each document needs for itself; `Kept` is what is kept of each.
struct DocumentReading<Kept: Sendable>: Sendable {
    /// In the order of the paths that were asked for.
    var records: [Kept] = []
    /// Those that could not be read.
    var unread: [Project.UnreadFile] = []
    var diagnostics: [Diagnostic] = []

    /// Reads documents in parallel: bytes, tree, facts; of their records only what `keep` makes of them is kept.
    ///
    /// - Parameters:
    ///   - skip: called with the place of each document that cannot be read.
    ///   - keep: called with the record and the place of every other one.
    static func read(
        _ paths: [RelativePath], from source: ProjectSource, _ extent: ReadingExtent,
        skip: @escaping @Sendable (Int) -> Void = { _ in },
        keep: @escaping @Sendable (DocumentRecord, Int) -> Kept
    ) async -> DocumentReading {
        let parser = DocumentParser(limits: source.configuration.limits, extent: extent)
        let extractor = FactExtractor(extent: extent, words: ProjectWords(source.configuration.words))
        let results = await concurrentMap(Array(paths.enumerated()), jobs: source.jobs) { place, path in
            let file = SourceFile.read(
                path, in: source.root, limit: source.configuration.limits.file, isDigested: extent == .whole)
            let result = read(path, file, from: source, parser, extractor) { keep($0, place) }
            if case .unread = result { skip(place) }
            return result
        }
        var reading = DocumentReading()
        var unread: [Diagnostic] = []
        for result in results {
            switch result {
            case .record(let kept, let diagnostics):
                reading.records.append(kept)
                reading.diagnostics += diagnostics
            case .unread(let file, let diagnostic):
                reading.unread.append(file)
                unread.append(diagnostic)
            }
        }
        reading.diagnostics = unread + reading.diagnostics
        return reading
    }

    /// The record of a document that is not, or not as such, in the content: an older version of one.
    static func record(of bytes: [UInt8], at path: RelativePath, from source: ProjectSource) -> DocumentRecord {
        let parser = DocumentParser(limits: source.configuration.limits, extent: .whole)
        let extractor = FactExtractor(extent: .whole, words: ProjectWords(source.configuration.words))
        let stated = source.configuration.kinds.first { $0.pattern.matches(path) }?.kind
        return extractor.record(of: parser.parse(bytes, path: path, digest: "").output, as: stated)
    }

    private enum Result: Sendable {
        case record(Kept, [Diagnostic])
        case unread(Project.UnreadFile, Diagnostic)
    }

    private static func read(
        _ path: RelativePath, _ file: SourceFile, from source: ProjectSource, _ parser: DocumentParser,
        _ extractor: FactExtractor,
        _ keep: (DocumentRecord) -> Kept
    ) -> Result {
        switch file {
        case .unread(let file, let diagnostic):
            return .unread(file, diagnostic)
        case .bytes(let bytes, let digest):
            let parsed = parser.parse(bytes, path: path, digest: digest)
            let stated = source.configuration.kinds.first { $0.pattern.matches(path) }?.kind
            var record = extractor.record(of: parsed.output, as: stated)
            record.diagnostics += parsed.diagnostics
            return .record(keep(record), record.diagnostics)
        }
    }
}
