import MusterModel
import MusterText

/// What somebody who signs a document signs: its words, without check marks, status words, dates and sign-offs, so that
/// ticking a box or signing changes nothing, and everything else does.
enum SignedText {
    /// The words line by line; nil for a document without sign-offs, of which nobody asks.
    static func text(of reading: Reading, facts: [Fact]) -> String? {
        let signoffs = facts.filter { $0.kind == .signoff || $0.kind == .requiredSignoff }
        guard !signoffs.isEmpty else { return nil }
        let lines = reading.document.lines
        let skipped = skippedLines(signoffs, reading)
        let stated = Dictionary(grouping: facts, by: \.line)
        let fields = statusFields(of: reading)
        var out: [String] = []
        for line in 1...max(1, lines.count) where !skipped.contains(line) {
            var text = lines.text(line)
            if let value = fields[line] { text = text.withoutLast(value) }
            for words in (stated[line] ?? []).compactMap({ $0.details[.statusWords] }) {
                text = text.withoutLast(words)
            }
            let kept = words(text, reading.dates)
            if !kept.isEmpty { out.append(kept) }
        }
        return out.joined(separator: "\n")
    }

    /// The day on which the document says that it was last changed; nil where it names none, or several.
    static func lastChanged(in reading: Reading) -> CivilDate? {
        var found: Set<CivilDate> = []
        for entry in reading.document.frontMatter?.entries ?? [] where keys.contains(FoldedText(entry.key).text) {
            if let date = reading.dates.first(in: entry.value) { found.insert(date) }
        }
        for (_, statement) in reading.statements(with: .field) {
            for field in FieldReader.all(in: statement) where keys.contains(field.key.text) {
                if let date = reading.dates.first(in: field.value) { found.insert(date) }
            }
        }
        return found.count == 1 ? found.first : nil
    }

    /// What a document of signatures says that they are for: `Signed text: release specification, issue 3`.
    static func subject(of reading: Reading) -> String? {
        reading.statements(with: .field).lazy.compactMap { $0.1.field }
            .first { subjects.contains($0.key.text) && !Placeholder.isOne($0.value) }?.value
    }

    private static let subjects: Set<String> = [
        "signed text", "signed document", "text signed", "document signed", "signatures for the text",
        "unterzeichnetes dokument", "unterzeichneter text", "document signé", "texte signé", "documento firmado",
        "texto firmado", "documento assinado", "texto assinado", "签署文件", "署名対象", "署名対象文書",
    ]

    /// Keys for the day of the last change, folded.
    private static let keys: Set<String> = [
        "last updated", "last update", "last changed", "last change", "last modified", "last revised", "last edited",
        "updated", "updated on", "modified", "zuletzt geändert", "letzte änderung", "stand", "dernière mise à jour",
        "dernière modification", "última actualización", "última atualização", "最終更新", "最終更新日", "最后更新", "更新日期",
    ]

    /// Front matter that says how far a document is, not what it says.
    private static let standing: Set<String> = ["status", "date", "draft", "reviewed", "approved", "version date"]

    private static func skippedLines(_ signoffs: [Fact], _ reading: Reading) -> Set<Int> {
        var skipped: Set<Int> = []
        for entry in reading.document.frontMatter?.entries ?? [] {
            let key = FoldedText(entry.key).text
            if keys.contains(key) || standing.contains(key) { skipped.insert(entry.line) }
        }
        for fact in signoffs {
            skipped.insert(fact.line)
            if let other = fact.details[.detailLine].flatMap({ Int(digits: $0.utf8) }) { skipped.insert(other) }
            skipped.formUnion(block(from: fact.line, in: reading.document.lines))
        }
        return skipped
    }

    /// The lines below a sign-off that belong to it: those of its block (`Signature: …`, `Date: …`), or those that
    /// continue its item; none for a row of a table.
    private static func block(from line: Int, in lines: SourceLines) -> Set<Int> {
        let first = lines.slice(line).drop { $0.isASCIISpace }
        guard let byte = first.first, byte != UInt8(ascii: "|"), byte != UInt8(ascii: "#") else { return [] }
        let isItem =
            [UInt8(ascii: "-"), UInt8(ascii: "*"), UInt8(ascii: "+")].contains(byte)
            && first.dropFirst().first?.isASCIISpace ?? false
        var found: Set<Int> = []
        var next = line + 1
        while next <= lines.count {
            let text = lines.slice(next)
            guard let start = text.first(where: { !$0.isASCIISpace }), start != UInt8(ascii: "#"),
                start != UInt8(ascii: "|"), !isItem || text.first?.isASCIISpace ?? false
            else { break }
            found.insert(next)
            next += 1
        }
        return found
    }

    /// The values of fields that say a state, a signature or a decision, by line.
    private static func statusFields(of reading: Reading) -> [Int: String] {
        var values: [Int: String] = [:]
        for (_, statement) in reading.statements(with: .field) {
            guard let field = statement.field, let meaning = field.meaning, saysState(meaning) else { continue }
            values[statement.line] = field.value
        }
        return values
    }

    private static func saysState(_ meaning: FieldMeaning) -> Bool {
        switch meaning {
        case .status, .closedOn, .signer, .signature, .signedOn, .decision, .decisionDate: true
        case .severity, .owner, .due, .dependsOn, .affects, .fixedIn, .workaround, .component, .firstSeen, .impact,
            .reviewers, .reviewOutcome, .decisionScope:
            false
        }
    }

    /// The words of a line without dates and marks.
    private static func words(_ line: String, _ dates: DateReader) -> String {
        var bytes = Array(line.utf8)
        for found in dates.all(in: line).reversed() where found.range.upperBound <= bytes.count {
            bytes.replaceSubrange(found.range, with: [0x20])
        }
        let told = withoutBoxes(bytes)
        return told.span.isASCII ? words(ofASCII: told) : words(of: String(decoding: told, as: UTF8.self))
    }

    /// What ``words(of:)`` says of most lines, without a look at the properties of their letters.
    private static func words(ofASCII line: [UInt8]) -> String {
        var out: [UInt8] = []
        out.reserveCapacity(line.count)
        for byte in line {
            if isWord(byte) {
                out.append(byte.asciiLowercased)
            } else if let last = out.last, last != 0x20 {
                out.append(0x20)
            }
        }
        if out.last == 0x20 { out.removeLast() }
        return String(decoding: out, as: UTF8.self)
    }

    private static func words(of line: String) -> String {
        var out = String.UnicodeScalarView()
        for scalar in line.unicodeScalars {
            if isWord(scalar) {
                out.append(scalar)
            } else if let last = out.last, last != " " {
                out.append(" ")
            }
        }
        return String(out).trimmed.lowercased()
    }

    /// Letters, digits and signs of comparison; a mark of state is none of them.
    private static func isWord(_ scalar: Unicode.Scalar) -> Bool {
        if scalar.isASCII { return isWord(UInt8(ascii: scalar)) }
        return scalar.properties.isAlphabetic || scalar.properties.numericType != nil
            || scalar.properties.generalCategory == .mathSymbol
    }

    private static func isWord(_ byte: UInt8) -> Bool {
        byte.isASCIIAlphanumeric || byte == UInt8(ascii: "<") || byte == UInt8(ascii: ">")
            || byte == UInt8(ascii: "=") || byte == UInt8(ascii: "%")
    }

    /// The text without `[x]`, `[ ]`, `( )` and the like.
    private static func withoutBoxes(_ bytes: [UInt8]) -> [UInt8] {
        var out: [UInt8] = []
        out.reserveCapacity(bytes.count)
        var at = 0
        while at < bytes.count {
            let isOpen = bytes[at] == UInt8(ascii: "[") || bytes[at] == UInt8(ascii: "(")
            if isOpen, at + 2 < bytes.count, [UInt8(ascii: "]"), UInt8(ascii: ")")].contains(bytes[at + 2]),
                " xX-~!/?".utf8.contains(bytes[at + 1])
            {
                out.append(0x20)
                at += 3
            } else {
                out.append(bytes[at])
                at += 1
            }
        }
        return out
    }
}

extension String {
    /// The text without the last occurrence of some words; as it is when they do not occur.
    fileprivate func withoutLast(_ words: String) -> String {
        guard !words.isEmpty else { return self }
        var last: Int?
        var from = 0
        while let found = firstOffset(of: words, from: from) {
            last = found
            from = found + 1
        }
        guard let last else { return self }
        var bytes = Array(utf8)
        bytes.replaceSubrange(last..<last + words.utf8.count, with: [0x20])
        return String(decoding: bytes, as: UTF8.self)
    }
}
