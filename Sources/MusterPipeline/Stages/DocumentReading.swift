import MusterDocuments
import MusterFacts
import MusterFiles
import MusterModel
import MusterText

/// The half of the work that each document needs for itself.
struct DocumentReading: Sendable {
    /// In the order of the paths that were asked for.
    var records: [DocumentRecord] = []
    /// Those that could not be read.
    var unread: [Project.UnreadFile] = []
    var diagnostics: [Diagnostic] = []

    /// Reads documents in parallel: bytes, tree, facts; only what the project needs is kept.
    static func read(_ paths: [RelativePath], from source: ProjectSource) async -> DocumentReading {
        let parser = DocumentParser(limits: source.configuration.limits)
        let results = await concurrentMap(paths, jobs: source.jobs) { path in
            read(path, from: source, parser)
        }
        var reading = DocumentReading()
        for result in results {
            switch result {
            case .record(let record): reading.records.append(record)
            case .unread(let file, let diagnostic):
                reading.unread.append(file)
                reading.diagnostics.append(diagnostic)
            }
        }
        reading.diagnostics += reading.records.flatMap(\.diagnostics)
        return reading
    }

    private enum Result: Sendable {
        case record(DocumentRecord)
        case unread(Project.UnreadFile, Diagnostic)
    }

    private static func read(_ path: RelativePath, from source: ProjectSource, _ parser: DocumentParser) -> Result {
        switch SourceFile.read(path, in: source.root, limit: source.configuration.limits.file) {
        case .unread(let file, let diagnostic):
            return .unread(file, diagnostic)
        case .bytes(let bytes, let digest):
            let parsed = parser.parse(bytes, path: path, digest: digest)
            let stated = source.configuration.kinds.first { $0.pattern.matches(path) }?.kind
            var record = FactExtractor().record(of: parsed.output, as: stated)
            record.diagnostics += parsed.diagnostics
            return .record(record)
        }
    }
}
