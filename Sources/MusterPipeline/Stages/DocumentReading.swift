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
        let groups = DocumentGroups(count: paths.count, jobs: source.jobs)
        let results = await concurrentMap(groups.all, jobs: source.jobs) { places in
            var results: [Result] = []
            var group = Group(source: source, extractor: extractor)
            for place in places {
                let file = SourceFile.read(
                    paths[place], in: source.root, limit: source.configuration.limits.file,
                    isDigested: extent == .whole)
                switch file {
                case .unread(let file, let diagnostic):
                    skip(place)
                    results.append(.unread(file, diagnostic))
                case .bytes(let bytes, let digest):
                    group.add(parser.parse(bytes, path: paths[place], digest: digest), at: place)
                    if group.isFull { results += group.records(keep) }
                }
            }
            return results + group.records(keep)
        }
        var reading = DocumentReading()
        var unread: [Diagnostic] = []
        for result in results.joined() {
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

    /// Documents that were parsed and whose facts are to be read together.
    private struct Group {
        let source: ProjectSource
        let extractor: FactExtractor
        private var parsed: [(place: Int, document: Diagnosed<ParsedDocument>)] = []
        private var size = 0

        init(source: ProjectSource, extractor: FactExtractor) {
            self.source = source
            self.extractor = extractor
        }

        mutating func add(_ document: Diagnosed<ParsedDocument>, at place: Int) {
            parsed.append((place, document))
            size += document.output.lines.bytes.count
        }

        /// Whether more documents would rather wait: large ones gain nothing by being read together.
        var isFull: Bool { size > 1 << 19 }

        /// What is kept of the documents; the group is empty afterwards.
        mutating func records(_ keep: (DocumentRecord, Int) -> Kept) -> [Result] {
            let kinds = source.configuration.kinds
            let records = extractor.records(
                of: parsed.map { _, parsed in
                    (parsed.output, kinds.first { $0.pattern.matches(parsed.output.path) }?.kind)
                })
            defer {
                parsed = []
                size = 0
            }
            return zip(parsed, records).map { parsed, record in
                var record = record
                record.diagnostics += parsed.document.diagnostics
                return .record(keep(record, parsed.place), record.diagnostics)
            }
        }
    }
}

/// The places of documents in groups that follow each other, each read by one worker.
struct DocumentGroups {
    let all: [Range<Int>]

    /// The fewer documents are left, the smaller the groups, so that no worker waits long for the last one to end.
    init(count: Int, jobs: Int) {
        var all: [Range<Int>] = []
        var start = 0
        while start < count {
            let size = max(1, min(Self.most, (count - start) / (max(1, jobs) * Self.rounds)))
            all.append(start..<start + size)
            start += size
        }
        self.all = all
    }

    /// With more, what is known of the documents would no longer be near the processor.
    private static let most = 32
    /// How many groups each worker would take if all that are left were as large.
    private static let rounds = 4
}
