import MusterModel
import MusterText

/// Lines that lead from the name of a check to its state by dots; in a log, from that of a piece of work.
///
///     Backup of the ledger ........ OK        - Sign-in … OK
///     Export of the tables ........ FAIL      - Export … failed
///
/// Two such lines in a part of the document make a list; what another of them says in words that nobody knows is unknown.
struct DottedLines: Dialect {
    func read(_ reading: Reading, into sheet: inout FactSheet) {
        guard !reading.isPlan, !reading.isProcedure else { return }
        for section in reading.outline.sections.indices where !reading.isInert(section: section) {
            let lines = reading.outline.statements(in: section).compactMap { index -> (Int, Line)? in
                guard !sheet.isTaken(index) else { return nil }
                return Self.line(reading.statements[index]).map { (index, $0) }
            }
            guard lines.count > 1, lines.count(where: { meaning(of: $0.1, reading) != nil }) > 1 else { continue }
            for (index, line) in lines where FoldedText(line.value).wordCount <= 3 || meaning(of: line, reading) != nil
            {
                add(line, index, reading, &sheet)
            }
        }
    }

    struct Line {
        let name: String
        let value: String
    }

    /// The words on both sides of the dots; nil for a line without them, or with a sentence behind them.
    private static func line(_ statement: Statement) -> Line? {
        guard !statement.isHeading, statement.box == nil, statement.mark == nil else { return nil }
        let body = statement.body
        let start = [body.firstOffset(of: "...."), body.firstOffset(of: "…"), body.firstOffset(of: "····")]
            .compactMap { $0 }.min()
        guard let start, start > 0 else { return nil }
        let tail = body.bytes(from: start)
        let dots = tail.unicodeScalars.prefix { $0 == "." || $0 == "…" || $0 == "·" || $0 == " " }
        let value = tail.bytes(from: dots.reduce(0) { $0 + UTF8.width($1) }).trimmed
        let name = body.bytes(0..<start).trimmed
        guard !value.isEmpty, FoldedText(value).wordCount <= 6, !FoldedText(name).isEmpty else { return nil }
        return Line(name: name, value: value)
    }

    private func meaning(of line: Line, _ reading: Reading) -> StatusMeaning? {
        reading.words.status(line.value)?.meaning.flatMap { $0.denies ? nil : $0 }
    }

    private func add(_ line: Line, _ index: Int, _ reading: Reading, _ sheet: inout FactSheet) {
        let kind: FactKind = reading.kind == .progressLog ? .task : .checklistItem
        var fact = Fact(kind, reading.statements[index], title: line.name, modality: reading.claim)
        fact.id = WrittenID.leading(line.name)?.id
        fact.status = meaning(of: line, reading)?.status(of: kind) ?? .unknown
        if let day = reading.dates.all(in: line.value).first { fact.date = day.date }
        fact.details[.statusWords] = line.value
        sheet.take(index, fact)
    }
}
