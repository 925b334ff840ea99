import MusterModel
import MusterText

/// Rows of what is delivered, and of files with their digests.
extension RowReader {
    // | Deliverable | Owner | Due |
    func deliverable() -> [Fact] {
        guard
            var fact = fact(
                .deliverable,
                title: TableKind.givesOutputs(table)
                    ? row.text(0) : text(.deliverable, .item, .file, .task) ?? row.text(0),
                modality: reading.claim)
        else { return [] }
        takeCode(into: &fact)
        fact.details[.path] = row.cells.lazy.compactMap { Paths.first(in: $0.text) }.first
        return [fact]
    }

    // | File | Size | SHA-256 |
    func artifact() -> [Fact] {
        guard let file = text(.file, .item, .platform, .deliverable) ?? row.text(0),
            var fact = fact(.artifact, title: file)
        else { return [] }
        fact.id = nil
        if let column = table.column(.digest), let digest = row.text(column).flatMap(WrittenDigest.init(cell:)) {
            fact.digest = digest.text
            fact.details[.algorithm] =
                digest.label ?? AlgorithmNames.only(in: table.columns[column].folded.text)
                ?? Digests.algorithm(ofSection: table.section, in: reading.outline)
                ?? AlgorithmNames.usual(length: digest.text.utf8.count)
        }
        fact.details[.file] = file
        // What is downloaded has the name of a file; a name of its sort with an address is where to get it.
        guard fact.digest != nil || table.has(.digest) || namesFile(file) else { return [] }
        return [fact]
    }

    /// Whether a name may be that of a file, or nothing beside it is an address to fetch it from.
    private func namesFile(_ name: String) -> Bool {
        let isFile = name.utf8.contains(0x2E) && !name.utf8.contains(0x20)
        return isFile || !row.cells.dropFirst().contains { $0.text.trimmed.startsWithBytes("http") }
    }
}
