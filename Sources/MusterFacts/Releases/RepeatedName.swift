import MusterModel
import MusterText

/// The name of a release that is neither a version nor stands on a line of its own: what the title of a document calls it,
/// and its verdict or its file name repeats.
///
///     # Cutover call: payments database to PG17         ->  PG17
///     Decision: GO for the PG17 cutover
///
///     liste-sortie-11.md: # Liste de sortie Bruyère 11  ->  Bruyère 11
enum RepeatedName {
    /// The name as the verdict or the title writes it; nil where nothing is repeated, or only common words are.
    static func name(in reading: Reading, title: String) -> String? {
        guard !title.isEmpty else { return nil }
        for verdict in verdicts(of: reading) {
            if let name = aim(of: verdict, in: title) ?? SharedName.of(verdict: verdict, titles: [title]) {
                return name
            }
        }
        return inFileName(words(of: title, reading), reading.document.path.name)
    }

    /// What a verdict lets go, where the title calls it by the same words: `GO for Lakehouse 3.0`.
    private static func aim(of verdict: String, in title: String) -> String? {
        let words = DecisionWords.scope(in: verdict)?.split(onByte: 0x20) ?? []
        return words.indices.reversed().lazy.map { Array(words[...$0]) }.first { name in
            let said = name.joined(separator: " ")
            return said.hasDigit && isName(name) && title.says(whole: said)
        }?.joined(separator: " ")
    }

    /// The lines that decide.
    private static func verdicts(of reading: Reading) -> [String] {
        reading.statements.indices.compactMap { index in
            let statement = reading.statements[index]
            guard !statement.isHeading, !reading.isInert(index) else { return nil }
            let decides =
                statement.field?.meaning == .decision || DecisionLabel.end(in: statement.body) != nil
                || statement.folded.says("go") && statement.text.text.utf8.count < 240
                || reading.role(of: index) == .decision
            return decides ? statement.text.text : nil
        }
    }

    /// The words of a text without days and the signs around them.
    private static func words(of text: String, _ reading: Reading) -> [String] {
        reading.dates.removingDays(from: text, for: " | ").split(onByte: 0x20).map(bare).filter { !$0.isEmpty }
    }

    private static func bare(_ word: String) -> String {
        let isPart: (UInt8) -> Bool = { $0.isASCIIAlphanumeric || $0 >= 0xC3 }
        let bytes = Array(word.utf8)
        guard let first = bytes.firstIndex(where: isPart),
            let last = bytes.lastIndex(where: { $0.isASCIIAlphanumeric || $0 >= 0x80 })
        else { return "" }
        return String(decoding: bytes[first...max(first, last)], as: UTF8.self)
    }

    /// Whether words may be the name of a release: a code of letters and digits, or a number behind a capital word.
    private static func isName(_ name: [String]) -> Bool {
        guard let last = name.last, !Period.isOne(FoldedText(name.joined(separator: " "))), !last.containsBytes(":")
        else {
            return false
        }
        let isNumber = last.utf8.allSatisfy(\.isASCIIDigit)
        if !isNumber { return last.utf8.contains { $0.isASCIILetter || $0 >= 0x80 } || name.count > 1 }
        guard name.count > 1, last.utf8.count <= 4, !ShortVersions.isPartOfDocument(name[name.count - 2]) else {
            return false
        }
        return isCapital(name[name.count - 2])
    }

    private static func isCapital(_ word: String) -> Bool {
        word.utf8.first.map { (0x41...0x5A).contains($0) || $0 >= 0xC3 && $0 < 0xE2 } ?? false
    }

    /// A word with a number of the title that the name of the file holds too, with the word before it where it is a mere
    /// number.
    private static func inFileName(_ words: [String], _ file: String) -> String? {
        let stem = file.split(onByte: 0x2E).dropLast().joined(separator: ".").asciiLowercased
        let parts = Set(
            stem.utf8.split { $0 == 0x2D || $0 == 0x5F || $0 == 0x20 }.map { String(decoding: $0, as: UTF8.self) })
        let days = parts.filter { $0.utf8.allSatisfy(\.isASCIIDigit) }
        for (at, word) in words.enumerated() where word.hasDigit && parts.contains(word.asciiLowercased) {
            let isNumber = word.utf8.allSatisfy(\.isASCIIDigit)
            // Numbers beside each other are those of a day.
            if isNumber, days.count > 1 { continue }
            let name = isNumber ? Array(words[max(0, at - 1)...at]) : [word]
            if isName(name) { return name.joined(separator: " ") }
        }
        return nil
    }
}

extension String {
    /// Whether other words stand in it, with nothing on either side that makes them a part of longer ones.
    fileprivate func says(whole words: String) -> Bool {
        guard let at = firstOffset(of: words) else { return false }
        let bytes = Array(utf8)
        let end = at + words.utf8.count
        return (at == 0 || !bytes[at - 1].isASCIIAlphanumeric)
            && (end == bytes.count || !bytes[end].isASCIIAlphanumeric)
    }
}
