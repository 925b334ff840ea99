import MusterModel
import MusterText

/// Lines that give a file and its digest, in text, lists, tables of none and fences alike.
struct Digests: Dialect {
    func read(_ reading: Reading, into sheet: inout FactSheet) {
        let list = ListName(reading.document.path.name)
        let lines = reading.document.lines
        let places = Self.places(in: reading.outline)
        // Hardly any document has one, and only where digests are expected are those seen that were cut short.
        guard
            list.isList || places.contains(where: { $0 != .text })
                || WrittenDigest.wholeRun(in: lines.bytes.span) != nil
        else { return }
        var open = Self.sections(of: reading.outline)[...]
        var section = 0
        // Hardly any document has a digest that would ask for them.
        var items: [Int: Int]?
        for line in 1..<(lines.count + 1) {
            while let next = open.first, next.line <= line { section = open.removeFirst().section }
            let place = list.isList ? .list : places[section]
            let range = lines.ranges[line - 1]
            guard range.count >= (place == .text ? 34 : 8),
                place != .text || WrittenDigest.wholeRun(in: lines.bytes.span.extracting(range)) != nil,
                case let bytes = lines.slice(line),
                let found = DigestLine(bytes, in: place) ?? list.bareDigest(bytes), sheet.owner(ofLine: line) == nil
            else { continue }
            let role = reading.outline.sections[section].role
            if role == .legend || role == .example { continue }
            let known = items ?? Self.items(of: reading)
            items = known
            take(found, line: line, section: section, known[line], list, reading, &sheet)
        }
    }

    private func take(
        _ found: DigestLine, line: Int, section: Int, _ item: Int?, _ list: ListName, _ reading: Reading,
        _ sheet: inout FactSheet
    ) {
        var fact = Fact(
            kind: .artifact, line: line, title: found.file, modality: reading.claim,
            text: reading.document.lines.text(line).trimmed.clipped(300))
        fact.digest = found.digest
        fact.details[.file] = found.file
        fact.details[.algorithm] =
            found.label ?? Self.algorithm(ofSection: section, in: reading.outline) ?? list.algorithm
            ?? AlgorithmNames.usual(length: found.digest.utf8.count)
        if let item, !sheet.isTaken(item) {
            sheet.take(item, fact)
        } else {
            sheet.takeRow(line, section: section, fact)
        }
    }

    /// The first item of each line that has any.
    private static func items(of reading: Reading) -> [Int: Int] {
        var items: [Int: Int] = [:]
        for (index, statement) in reading.statements(with: .item) {
            if items[statement.line] == nil { items[statement.line] = index }
        }
        return items
    }

    /// The algorithm that the title of a section, or of one that holds it, names.
    static func algorithm(ofSection section: Int, in outline: Outline) -> String? {
        var next: Int? = section
        while let place = next {
            if let name = AlgorithmNames.only(in: outline.sections[place].title) { return name }
            next = outline.sections[place].parent
        }
        return nil
    }

    /// Where each section begins, in order of lines.
    private static func sections(of outline: Outline) -> [(line: Int, section: Int)] {
        outline.sections.indices.map { (outline.sections[$0].line, $0) }.sorted { $0 < $1 }
    }

    /// What a line may be in each section. A section stands after the one that holds it, which is read once for all in it.
    private static func places(in outline: Outline) -> [DigestLine.Place] {
        var places: [DigestLine.Place] = []
        places.reserveCapacity(outline.sections.count)
        for section in outline.sections.indices {
            let isWithin = outline.sections[section].parent.map { places[$0] == .digests } ?? false
            if isWithin || AlgorithmNames.only(in: outline.sections[section].title) != nil {
                places.append(.digests)
            } else {
                places.append(outline.sections[section].role == .artifacts ? .artifacts : .text)
            }
        }
        return places
    }
}

/// The name of a document, when it is that of a list of checksums: `SHA256SUMS`, `b2sums.txt`, `app.zip.sha256`.
private struct ListName {
    let isList: Bool
    /// The algorithm that the name tells.
    let algorithm: String?
    /// The file that a list of one digest without a name is about.
    private let companion: String?

    init(_ name: String) {
        let lowered = name.asciiLowercased
        let ending = lowered.split(onByte: 0x2E).last ?? ""
        let isCompanion = ["sha256", "sha384", "sha512", "sha1", "md5", "sha256sum", "sha512sum"].contains(ending)
        algorithm = AlgorithmNames.only(in: lowered)
        isList = isCompanion || lowered.containsBytes("sums") && !["md", "markdown"].contains(ending)
        companion = isCompanion ? name.bytes(0..<max(0, name.utf8.count - ending.utf8.count - 1)) : nil
    }

    /// The whole line as the digest of the file that the list is named for.
    func bareDigest(_ line: ArraySlice<UInt8>) -> DigestLine? {
        guard let companion, !companion.isEmpty,
            let digest = WrittenDigest(cell: String(decoding: line, as: UTF8.self))
        else { return nil }
        return DigestLine(file: companion, digest: digest.text, label: digest.label)
    }
}
