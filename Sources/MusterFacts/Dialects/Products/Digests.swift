import MusterModel
import MusterText

/// Lines that give a file and its digest, in text, lists, tables of none and fences alike.
///
///     4e35…75  client-1.0.0.apk            SHA256 (client-1.0.0.apk) = 4e35…75            client.apk: sha256:4e35…75
struct Digests: Dialect {
    func read(_ reading: Reading, into sheet: inout FactSheet) {
        let lines = reading.document.lines
        for line in 1...max(1, lines.count) {
            let bytes = lines.slice(line)
            guard bytes.count >= 34, let found = Self.found(in: bytes), sheet.owner(ofLine: line) == nil else {
                continue
            }
            let section =
                reading.outline.sections.last { $0.line <= line }.flatMap { last in
                    reading.outline.sections.firstIndex { $0.line == last.line && $0.level == last.level }
                } ?? 0
            if reading.outline.sections[section].role == .legend || reading.outline.sections[section].role == .example {
                continue
            }
            var fact = Fact(
                kind: .artifact, line: line, title: found.file, modality: reading.claim,
                text: lines.text(line).trimmed.clipped(300))
            fact.digest = found.digest
            fact.details[.file] = found.file
            fact.details[.algorithm] = Self.algorithm(
                title: FoldedText(found.algorithm ?? reading.document.path.name), length: found.digest.utf8.count)
            if let statement = reading.statements.firstIndex(where: { $0.line == line && $0.isItem }),
                !sheet.isTaken(statement)
            {
                sheet.take(statement, fact)
            } else {
                sheet.takeRow(line, section: section, fact)
            }
        }
    }

    struct Found: Equatable {
        let file: String
        let digest: String
        let algorithm: String?
    }

    /// The lengths of digests in hex: MD5, SHA-1, SHA-224, SHA-256, SHA-384, SHA-512 and BLAKE2b.
    private static let lengths: Set<Int> = [32, 40, 56, 64, 96, 128]

    static func found(in line: ArraySlice<UInt8>) -> Found? {
        guard let run = hexRun(in: line) else { return nil }
        let digest = String(decoding: line[run], as: UTF8.self)
        let before = line[line.startIndex..<run.lowerBound]
        let after = line[run.upperBound...]
        if let bsd = bsdName(before) { return Found(file: bsd.file, digest: digest, algorithm: bsd.algorithm) }
        // coreutils: the digest, a space, a space or star, the name.
        if before.allSatisfy({ $0.isASCIISpace || $0 == 0x2D || $0 == 0x2A || $0 == 0x60 || $0 == 0x5C }),
            before.count <= 8, let file = fileName(after), !after.isEmpty
        {
            return Found(file: file, digest: digest, algorithm: nil)
        }
        guard let colon = labelledName(before), after.allSatisfy({ $0.isASCIISpace || $0 == 0x60 || $0 == 0x2A }) else {
            return nil
        }
        return colon.file.isEmpty ? nil : Found(file: colon.file, digest: digest, algorithm: colon.algorithm)
    }

    /// The first run of hex digits that is as long as a digest, and a word of its own.
    ///
    /// Looks at every 32nd byte only: no digest is short enough to lie between two of them.
    private static func hexRun(in line: ArraySlice<UInt8>) -> Range<Int>? {
        var at = line.startIndex + 31
        while at < line.endIndex {
            guard line[at].isHexDigit else {
                at += 32
                continue
            }
            var start = at
            while start > line.startIndex, line[start - 1].isHexDigit { start -= 1 }
            while at < line.endIndex, line[at].isHexDigit { at += 1 }
            let isWord =
                (start == line.startIndex || !line[start - 1].isASCIIAlphanumeric && line[start - 1] != 0x2F)
                && (at == line.endIndex || !line[at].isASCIIAlphanumeric && line[at] != 0x2F)
            if isWord, lengths.contains(at - start) { return start..<at }
            at += 32
        }
        return nil
    }

    /// `SHA256 (name) = `
    private static func bsdName(_ before: ArraySlice<UInt8>) -> (file: String, algorithm: String)? {
        let text = String(decoding: before, as: UTF8.self).trimmed
        guard text.endsWithBytes("="), let open = text.utf8.firstIndex(of: 0x28),
            let close = text.utf8.lastIndex(of: 0x29), open < close
        else { return nil }
        let name = String(decoding: text.utf8[text.utf8.index(after: open)..<close], as: UTF8.self)
        return (name, String(decoding: text.utf8[..<open], as: UTF8.self).trimmed)
    }

    /// ` name`, ` *name`, `  ./dist/name`
    private static func fileName(_ after: ArraySlice<UInt8>) -> String? {
        var text = String(decoding: after, as: UTF8.self).trimmed
        while let first = text.utf8.first, first == 0x2A || first == 0x60 || first == 0x2D && text.startsWithBytes("- ")
        { text = text.bytes(from: 1).trimmed }
        while let last = text.utf8.last, last == 0x60 || last == 0x5C { text = text.bytes(0..<text.utf8.count - 1) }
        guard !text.isEmpty, text.utf8.count <= 200, !text.containsBytes("|") else { return nil }
        let words = text.split(onByte: 0x20).count
        // After the two signs that the tools write, a name needs no point in it.
        let isAsWritten = after.starts(with: [0x20, 0x20]) || after.starts(with: [0x20, 0x2A])
        return text.containsBytes(".") && words <= 4 || isAsWritten && words == 1 ? text : nil
    }

    /// `name.zip: `, ``- `name.zip` (sha256): ``, `name.zip — sha256:`
    private static func labelledName(_ before: ArraySlice<UInt8>) -> (file: String, algorithm: String?)? {
        let text = String(decoding: before, as: UTF8.self)
        guard !text.containsBytes("|") else { return nil }
        let words = text.split(onByte: 0x20).map { word in
            String(
                decoding: word.utf8.filter {
                    $0 != 0x60 && $0 != 0x2A && $0 != 0x28 && $0 != 0x29 && $0 != 0x3A && $0 != 0x2C
                }, as: UTF8.self)
        }
        guard
            let file = words.first(where: { word in
                word.utf8.count >= 4 && word.utf8.dropFirst().contains(0x2E) && word.utf8.last != 0x2E
            })
        else { return nil }
        let algorithm = words.first {
            FoldedText($0).text.startsWithBytes("sha") || FoldedText($0).text.startsWithBytes("md5")
                || FoldedText($0).text.startsWithBytes("blake")
        }
        return (file, algorithm)
    }

    /// The algorithm that a title names and its length allows; nil when they leave it open.
    static func algorithm(title: FoldedText, length: Int) -> String? {
        let words = title.text
        if words.containsBytes("blake") { return "blake2b" }
        switch length {
        case 32: return "md5"
        case 40: return "sha1"
        case 56: return "sha224"
        case 64: return "sha256"
        case 96: return "sha384"
        case 128: return "sha512"
        case _: return nil
        }
    }
}
