import MusterFiles
import MusterModel
import MusterReports
import MusterText

extension SourceExcerpts {
    /// The lines of one file at the given locations.
    init(at locations: [SourceLocation], in bytes: [UInt8]) {
        let lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
        var found: [SourceLocation: String] = [:]
        for location in locations where lines.indices.contains(location.line - 1) {
            var line = lines[location.line - 1]
            if line.last == 0x0D { line.removeLast() }
            found[SourceLocation(path: location.path, line: location.line)] = String(decoding: line, as: UTF8.self)
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
