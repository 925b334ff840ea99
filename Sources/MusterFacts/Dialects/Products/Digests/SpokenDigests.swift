import MusterModel
import MusterText

/// Digests that running text gives for the one file that it names: what was tested is told apart by it from what is released.
///
///     Object under test: `lantern-2.7.1.fwu`, SHA-256
///     `7d2f90ab…`
struct SpokenDigests: Dialect {
    func read(_ reading: Reading, into sheet: inout FactSheet) {
        for (index, statement) in reading.statements.enumerated()
        where !statement.isHeading && !sheet.isTaken(index) && !reading.isInert(index)
            && statement.text.text.utf8.count >= 64 && sheet.owner(ofLine: statement.line) == nil
        {
            let text = statement.text.text
            guard let run = WrittenDigest.wholeRun(in: text.utf8.span), run.count >= 64,
                WrittenDigest.wholeRun(in: text.utf8.span, from: run.upperBound) == nil
            else { continue }
            let rest = text.bytes(0..<run.lowerBound) + " " + text.bytes(from: run.upperBound)
            guard let file = Self.onlyFile(in: rest) ?? Self.file(announcedBefore: index, rest, reading) else {
                continue
            }
            var fact = Fact(.artifact, statement, title: file, modality: reading.claim)
            fact.digest = text.bytes(run)
            fact.details[.file] = file
            fact.details[.algorithm] = AlgorithmNames.only(in: rest) ?? AlgorithmNames.usual(length: run.count)
            sheet.take(index, fact)
        }
    }

    /// The file of the line right above, which announces a digest and nothing else stands here.
    private static func file(announcedBefore index: Int, _ rest: String, _ reading: Reading) -> String? {
        guard index > 0, FoldedText(rest).isEmpty, case let above = reading.statements[index - 1],
            above.line + 1 == reading.statements[index].line, AlgorithmNames.only(in: above.text.text) != nil
        else { return nil }
        return onlyFile(in: above.text.text)
    }

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
