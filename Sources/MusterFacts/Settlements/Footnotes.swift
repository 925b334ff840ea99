import MusterModel
import MusterText

/// Footnotes that take back what they stand beside: `| Security review | ✅ [^1] |` with `[^1]: Not done yet.` below.
enum Footnotes: Settlement {
    static func settle(_ facts: inout [Fact], in reading: Reading) {
        let doubted = facts.favourable(.all).filter { facts[$0].markdown.map { !marks(in: $0).isEmpty } ?? false }
        guard !doubted.isEmpty else { return }
        let notes = notes(in: reading.document.lines)
        for index in doubted {
            let marks = marks(in: facts[index].markdown ?? "")
            if marks.contains(where: { notes[$0].map { takesBack($0, reading.words) } ?? false }) {
                facts[index].doubt()
            }
        }
    }

    /// The first line of each note, by its mark.
    private static func notes(in lines: SourceLines) -> [String: String] {
        var notes: [String: String] = [:]
        for line in stride(from: 1, through: lines.count, by: 1) where lines.slice(line).starts(with: "[^".utf8) {
            let text = lines.text(line)
            guard let end = text.firstOffset(of: "]:"), notes[text.bytes(2..<end)] == nil else { continue }
            notes[text.bytes(2..<end)] = text.bytes(from: end + 2).trimmed
        }
        for line in stride(from: 1, through: lines.count, by: 1) {
            let text = lines.text(line)
            for mark in raised + starred where text.startsWithBytes(mark) && notes[mark] == nil {
                notes[mark] = text.bytes(from: mark.utf8.count).trimmed
            }
        }
        return notes
    }

    /// Marks of notes in plain text.
    private static let raised = [
        "¹", "²", "³", "⁴", "⁵", "⁶", "⁷", "⁸", "⁹", "†", "‡", "①", "②", "③", "④", "⑤", "⑥", "⑦", "⑧", "⑨", "※",
    ]

    /// The same of ASCII.
    private static let starred = ["\\*", "*)"]

    private static func marks(in text: String) -> [String] {
        var marks: [String] = []
        var from = 0
        while let start = text.firstOffset(of: "[^", from: from), let end = text.firstOffset(of: "]", from: start) {
            marks.append(text.bytes(start + 2..<end))
            from = end
        }
        // The line of a note begins with its own mark.
        let stands = { (mark: String) in text.containsBytes(mark) && !text.startsWithBytes(mark) }
        if !text.utf8.span.isASCII { marks += raised.filter(stands) }
        if text.hasByte(UInt8(ascii: "*")) { marks += starred.filter(stands) }
        return marks
    }

    /// What a note says that leaves less than the mark it stands beside.
    private static let bends: Phrases = [
        "must be", "has to be", "to be repeated", "to be redone", "previous build", "older build", "earlier build",
        "previous version", "except", "excluding", "but not", "only partly", "partially", "pending", "provisional",
        "assumed", "not yet", "condition", "provided that", "subject to", "bedingung", "auflage", "sous réserve",
        "condición", "condição", "ressalva", "muss noch", "noch nicht", "pas encore", "aún no", "ainda não", "尚未",
        "未完了", "will confirm", "will sign", "to confirm", "confirm or refuse", "entered by", "filled in by",
        "ticked by", "wird nachgereicht", "eingetragen von", "eingetragen durch", "saisi par", "anotado por",
        "registrado por", "代填", "代签", "只用模拟", "模拟数据",
    ]

    /// What a note says of a thing that was not done, or not with this version.
    private static let undone: Phrases = [
        "was not", "were not", "has not", "have not", "had not", "not run", "not done", "not tested", "not repeated",
        "not executed", "did not",
        "could not",
        "carried over from", "taken over from", "nicht durchgeführt", "hat nicht", "hat noch", "wurde nicht",
        "wurden nicht", "übernommen aus",
        "n a pas", "n ont pas", "non exécuté", "reporté de", "no se ejecutó", "no ha", "no se realizó", "não foi",
        "não foram", "未执行", "未実施", "没有做", "还没有",
        "沿用",
    ]

    private static func takesBack(_ note: String, _ words: Wording) -> Bool {
        let said = FoldedText(Clauses.sentence(of: note))
        return bends.areSaid(in: FoldedText(note)) || undone.areSaid(in: FoldedText(note))
            || Remarks.takeBack(note, words) || Reservations.putsOff(said)
            || Reservations.withdraws(said)
            || words.states.meaning(of: said).map { !$0.isFavourable } ?? false
    }
}
