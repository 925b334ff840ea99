import MusterDocuments
import MusterFiles
import MusterModel
import MusterReports
import MusterText

extension SourceExcerpts {
    /// The lines of one file at the given locations.
    init(at locations: [SourceLocation], in bytes: [UInt8]) {
        var found: [SourceLocation: String] = [:]
        if let path = locations.first?.path {
            let lines = SourceLines(decoding: bytes, path: path)
            for location in locations where (1...max(1, lines.count)).contains(location.line) {
                found[SourceLocation(path: location.path, line: location.line)] = lines.text(location.line)
            }
        }
        self.init(found)
    }

    /// The lines that remarks point at, read again from their documents; those that cannot be read are left out.
    init(for remarks: [Remark], from source: ProjectSource) {
        let locations = remarks.flatMap { [$0.location] + $0.notes.map(\.location) }
        var found: [SourceExcerpts] = []
        for (path, locations) in Dictionary(grouping: locations, by: \.path) {
            guard
                case .bytes(let bytes, _) = SourceFile.read(
                    path, in: source.root, limit: source.configuration.limits.file)
            else { continue }
            found.append(SourceExcerpts(at: locations, in: bytes))
        }
        self.init(merging: found)
    }
}
