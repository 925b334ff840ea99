import MusterModel
import MusterText

/// Files to be fetched, told in a list without digests: by links to them, or by their names under a title of downloads.
///
///     - [kite-1.4.0-arm64.bin](https://dl.example/1.4/kite-1.4.0-arm64.bin) (13 MB)        DOWNLOADS
///                                                                                          kite-1.4.apk, for phones
struct LinkedFiles: Dialect {
    func read(_ reading: Reading, into sheet: inout FactSheet) {
        guard !reading.isPlan, !reading.isProcedure else { return }
        for (index, statement) in reading.statements(with: .belowTitles)
        where !sheet.isTaken(index) && !reading.isInert(index) && statement.box == nil && statement.mark == nil {
            guard let file = linked(statement) ?? listed(statement, index, reading),
                !sheet.contains([.artifact], where: { $0.title.hasSameBytes(as: file) })
            else { continue }
            var fact = Fact(.artifact, statement, title: file, modality: reading.claim)
            fact.details[.file] = file
            sheet.take(index, fact)
        }
    }

    /// The name of the file that a point begins with as a link to itself.
    private func linked(_ statement: Statement) -> String? {
        guard statement.isItem,
            let span = statement.text.spans.first(where: { if case .link = $0.kind { true } else { false } }),
            case .link(let address) = span.kind, span.range.lowerBound == 0,
            case let name = statement.text.text(of: span).trimmed, Paths.isPackage(name),
            address.endsWithBytes("/" + name)
        else { return nil }
        return name
    }

    /// The name of a file that a short line under a title of downloads begins with.
    private func listed(_ statement: Statement, _ index: Int, _ reading: Reading) -> String? {
        guard reading.role(of: index) == .artifacts, reading.outline.section(of: index).ownRole == .artifacts,
            statement.folded.wordCount <= 16,
            let word = statement.text.text.split(onByte: 0x20).first,
            case let name = word.utf8.last == 0x2C || word.utf8.last == 0x3A
                ? word.bytes(0..<word.utf8.count - 1) : word,
            Paths.isPackage(name)
        else { return nil }
        return name
    }
}
