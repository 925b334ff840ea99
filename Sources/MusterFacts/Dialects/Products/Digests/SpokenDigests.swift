import MusterModel
import MusterText

/// Digests that running text gives for the one file that it names: what was tested is told apart by it from what is released.
///
///     Object under test: `lantern-2.7.1.fwu`, SHA-256
///     `7d2f90ab…`
struct SpokenDigests: Dialect {
    func read(_ reading: Reading, into sheet: inout FactSheet) {
        for (index, statement) in reading.statements(with: .digest) where !statement.isHeading {
            let text = statement.text.text
            guard text.utf8.count >= 36, let run = text.lendingBytes({ WrittenDigest.wholeRun(in: $0) }),
                run.count >= (Self.isLabelled(run, in: text) ? 32 : 64),
                WrittenDigest.wholeRun(in: text.utf8.span, from: run.upperBound) == nil, !sheet.isTaken(index),
                !reading.isInert(index), sheet.owner(ofLine: statement.line) == nil
            else { continue }
            let digest = text.bytes(run)
            let rest = text.bytes(0..<run.lowerBound) + " " + text.bytes(from: run.upperBound)
            guard
                let file = Self.onlyFile(in: rest) ?? Self.file(announcedBefore: index, rest, reading)
                    ?? Self.file(above: statement, reading)
            else { continue }
            let isAbove = Self.onlyFile(in: rest) == nil && Self.file(announcedBefore: index, rest, reading) != nil
            // The record beside a digest that was told before is where it was checked.
            if Paths.isProse(file), file.containsBytes("/"), Self.isTold(digest, sheet) { continue }
            var fact = Fact(.artifact, statement, title: file, modality: reading.claim)
            if isAbove { fact.line = reading.statements[index - 1].line }
            fact.digest = digest
            fact.details[.file] = file
            fact.details[.algorithm] = AlgorithmNames.only(in: rest) ?? AlgorithmNames.usual(length: run.count)
            sheet.take(index, fact)
        }
    }

    /// Whether an algorithm is named where a line begins, or right before a run: fewer digits may be anything.
    private static func isLabelled(_ run: Range<Int>, in text: String) -> Bool {
        AlgorithmNames.only(in: text.bytes(0..<12)) != nil
            || AlgorithmNames.only(in: text.bytes(max(0, run.lowerBound - 12)..<run.lowerBound)) != nil
    }

    private static func isTold(_ digest: String, _ sheet: FactSheet) -> Bool {
        sheet.contains([.artifact]) { fact in
            fact.digest.map { $0.asciiLowercased.hasSameBytes(as: digest.asciiLowercased) } ?? false
        }
    }

    /// The file of the line right above, which announces a digest and nothing else stands here, or is the field before one of
    /// digests: `Package file: kite-2.0.deb`, `Package SHA-256: 7d2f90ab…`.
    private static func file(announcedBefore index: Int, _ rest: String, _ reading: Reading) -> String? {
        guard index > 0, case let above = reading.statements[index - 1],
            above.line + 1 == reading.statements[index].line
        else { return nil }
        if let field = reading.statements[index].field, let named = above.field,
            AlgorithmNames.only(in: field.name) != nil, files.end(named.key)
        {
            return onlyFile(in: named.value)
        }
        let words = FoldedText(rest)
        // The name of a file on a line of its own: `kite.bin`, and below it `SHA1 ee17…`.
        if words.wordCount <= 2, words.isEmpty || AlgorithmNames.only(in: rest) != nil,
            let file = onlyFile(in: above.text.text),
            FoldedText(TitleRemark.removed(from: above.body) ?? above.body) == FoldedText(file)
        {
            return file
        }
        guard words.isEmpty, AlgorithmNames.only(in: above.text.text) != nil else { return nil }
        return onlyFile(in: above.text.text)
    }

    /// The file that a field of digests is about, which stands among others of it: the one that the title above names, or a
    /// field of the same list.
    ///
    ///     ### kite-2.0.deb                      - File: kite-2.0.deb
    ///     - SHA-256: `7d2f90ab…`                - Size: 12 MB
    ///                                           - SHA-256: 7d2f90ab…
    private static func file(above statement: Statement, _ reading: Reading) -> String? {
        guard let field = statement.field, AlgorithmNames.only(in: field.name) != nil, field.key.wordCount <= 4,
            FoldedText(field.value).wordCount == 1
        else { return nil }
        let section = reading.outline.sections[statement.section]
        let named = reading.outline.statements(in: statement.section).compactMap { reading.statements[$0].field }
            .filter { files.end($0.key) && !$0.value.isEmpty }
        if named.count == 1 { return onlyFile(in: named[0].value) }
        return named.isEmpty && section.level <= 6 && statement.section != reading.outline.titleSection
            ? onlyFile(in: section.title) : nil
    }

    /// How the names of fields end that hold the name of a file.
    private static let files: Phrases = [
        "file", "filename", "file name", "artifact", "package", "installer", "image", "datei", "dateiname", "paket",
        "fichier", "nom du fichier", "archivo", "nombre del archivo", "arquivo", "nome do arquivo", "文件", "文件名", "ファイル",
        "ファイル名",
    ]

    /// The one word of a text that is the name of a file; nil for none or several.
    private static func onlyFile(in text: String) -> String? {
        let names = text.utf8.split { $0.isASCIISpace || [0x2C, 0x28, 0x29, 0x60, 0x3B, 0x22].contains($0) }
            .map { String(decoding: $0, as: UTF8.self).withoutEnd }.filter(isFile)
        return names.count == 1 ? names[0] : nil
    }

    /// A name with an ending of letters, and no address.
    private static func isFile(_ word: String) -> Bool {
        guard let point = word.utf8.lastIndex(of: 0x2E), point > word.utf8.startIndex, !word.containsBytes("://") else {
            return false
        }
        let ending = word.utf8[word.utf8.index(after: point)...]
        return (2...8).contains(ending.count) && ending.allSatisfy(\.isASCIIAlphanumeric)
            && ending.contains(where: \.isASCIILetter)
    }
}
