import MusterModel
import MusterText

/// A scale of severities that sentences explain, class by class.
///
///     Class A endangers people, class B loses a function, class C is a nuisance.
///     Severity 1 stops a launch, 2 has to be fixed before a launch, 3 and 4 are minor.
///     Klasse 1 verhindert den Betrieb, Klasse 2 behindert ihn, Klasse 3 ist kosmetisch.
struct SpokenScale {
    /// The codes, folded, each with the gravest that its words name; two at least.
    let steps: [(code: FoldedText, severity: Severity)]

    /// Nil for words that explain no scale. A class that is explained in unknown words, or denied something, has no step.
    init?(_ text: String) {
        let end = text.firstOffset(of: " ") ?? text.utf8.count
        guard Self.nouns.contains(text.bytes(0..<end).lowercased()) else { return nil }
        var steps: [(code: FoldedText, severity: Severity)] = []
        for told in Self.explanations(in: text) {
            let said = FoldedText(told.words)
            guard !Reservations.denies(said), !Self.exceeding.areSaid(in: said),
                let severity = Self.harms.hits(in: said).map(\.meaning).min(by: { $0.rank < $1.rank })
            else { continue }
            steps += told.codes.map { (FoldedText($0), severity) }
        }
        guard steps.count > 1, Set(steps.map(\.severity)).count > 1 else { return nil }
        self.steps = steps
    }

    /// Whether a scale may begin with a word, behind which white space may stand.
    static func mayBegin(_ word: Span<UInt8>) -> Bool {
        nouns.contains(word.withUnsafeBufferPointer { String(decoding: $0, as: UTF8.self) }.trimmed.lowercased())
    }

    private static let harms = Lexicon(HarmRows.all)

    private static let exceeding: Phrases = [
        "more than", "mehr als", "plus que", "plus qu", "más que", "mais que", "以上",
    ]

    /// The codes of each class, and all that its sentence tells of it up to the next one. A sentence that begins with no
    /// class ends the scale.
    private static func explanations(in text: String) -> [(codes: [String], words: String)] {
        var found: [(codes: [String], words: String)] = []
        for sentence in parts(of: text, at: [UInt8(ascii: ".")]) {
            for (place, clause) in parts(of: sentence, at: [UInt8(ascii: ","), UInt8(ascii: ";")]).enumerated() {
                let words = clause.split(onByte: 0x20)
                let named = codes(words)
                if !named.codes.isEmpty {
                    found.append((named.codes, words.dropFirst(named.length).joined(separator: " ")))
                } else if place > 0, !found.isEmpty {
                    found[found.count - 1].words += ", " + clause
                } else {
                    return found
                }
            }
        }
        return found
    }

    private static func parts(of text: String, at signs: [UInt8]) -> [String] {
        text.utf8.split { signs.contains($0) }.map { String(decoding: $0, as: UTF8.self).trimmed }
            .filter { !$0.isEmpty }
    }

    /// The codes that a clause begins with, `class B`, `2`, `3 and 4`, and the number of its words up to their end.
    private static func codes(_ words: [String]) -> (codes: [String], length: Int) {
        var codes: [String] = []
        var at = words.prefix { joints.contains($0.lowercased()) }.count
        var length = 0
        while at < words.count {
            let word = words[at]
            if isCode(word) {
                codes.append(word)
                length = at + 1
            } else if !(nouns.contains(word.lowercased()) || joints.contains(word.lowercased())) {
                break
            }
            at += 1
        }
        return (codes, length)
    }

    private static func isCode(_ word: String) -> Bool {
        let bytes = word.utf8.filter { $0 != UInt8(ascii: ":") && $0 != UInt8(ascii: "=") }
        guard let last = bytes.last, bytes.count <= 2 else { return false }
        return bytes.count == 1
            ? (0x41...0x45).contains(last) || (0x30...0x35).contains(last)
            : last.isASCIIDigit
                && [UInt8(ascii: "S"), UInt8(ascii: "P"), UInt8(ascii: "K")].contains(bytes[bytes.startIndex])
    }

    private static let joints: Set<String> = ["and", "und", "et", "y", "e", "while", "the", "a", "die", "la", "as"]

    /// What such a class is called; a scale begins with one of these words.
    static let nouns: Set<String> = [
        "class", "severity", "category", "grade", "level", "priority", "klasse", "kategorie", "stufe", "schweregrad",
        "priorität", "classe", "catégorie", "gravité", "niveau", "priorité", "clase", "categoría", "gravedad", "nivel",
        "prioridad", "categoria", "gravidade", "nível", "prioridade",
    ]
}
