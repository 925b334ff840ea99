import MusterText

/// The phrases of one meaning, by language, as people write them.
///
/// The vocabularies are tables of such rows, one file each in `Rows`. In a row phrases are parted by commas; what the
/// languages share, and what only others say, stands in `other`. A phrase counts whatever the language of a document:
/// rows are kept by language so that a gap in one of them is seen.
struct WordRow<Meaning: Sendable>: Sendable {
    let meaning: Meaning
    let phrases: [String]

    init(
        _ meaning: Meaning, en: String = "", de: String = "", fr: String = "", es: String = "", pt: String = "",
        zh: String = "", ja: String = "", other: String = ""
    ) {
        self.meaning = meaning
        phrases = [en, de, fr, es, pt, zh, ja, other].filter { !$0.isEmpty }
            .flatMap { $0.split(onByte: UInt8(ascii: ",")).map(\.trimmed) }
    }
}

extension Lexicon {
    /// A lexicon of the phrases of a table; of two rows with one phrase the first counts.
    init(_ rows: [WordRow<Meaning>]) { self.init(rows.map { ($0.meaning, $0.phrases) }) }

    /// A lexicon of a project's own phrases, and of those of a table that they leave.
    init(own: [(Meaning, [String])], _ rows: [WordRow<Meaning>]) {
        let taken = Set(own.flatMap { $0.1 }.map { FoldedText($0).text })
        guard !taken.isEmpty else {
            self.init(rows)
            return
        }
        self.init(own + rows.map { ($0.meaning, $0.phrases.filter { !taken.contains(FoldedText($0).text) }) })
    }
}
