import MusterModel
import MusterText

/// Finds the legends of a document in its lines.
///
///     Legend: 🟢 = done, 🟡 = at risk        ✅ ready / ⏳ waiting
///     ## Severity levels                     | Mark | Meaning |
///     - S1 = critical                        |---|---|
///                                            | R | rejected |
struct LegendReader {
    private let words: Wording
    private var legend = Legend()

    /// The legend of a document; nil for the many that have none.
    static func legend(of lines: SourceLines, words: ProjectWords) -> Legend? {
        var reader = LegendReader(words: Wording(project: words, legend: nil))
        reader.read(lines)
        return reader.legend.isEmpty ? nil : reader.legend
    }

    private init(words: Wording) {
        self.words = words
    }

    private mutating func read(_ lines: SourceLines) {
        var number = 1
        var isCode = false
        while number <= lines.count {
            let line = lines.bytes.span.extracting(lines.ranges[number - 1])
            let start = line.indices.first { !line[$0].isASCIISpace } ?? line.count
            if line.lengthOfRun(of: 0x60, from: start) >= 3 || line.lengthOfRun(of: 0x7E, from: start) >= 3 {
                isCode.toggle()
            }
            guard !isCode, let word = (start..<line.count).first(where: { Self.beginsWords(line[$0]) }) else {
                number += 1
                continue
            }
            let first = line[word]
            if Self.mayOpen(line, start, word), let opening = LegendOpening(lines.text(number)) {
                legend.claim(line: number)
                if opening.rest.isEmpty {
                    number = readBlock(after: number, opening.subject, in: lines)
                    continue
                }
                readEntries(opening.rest, opening.subject)
            } else if Self.mayScale(line, start), let scale = SpokenScale(paragraph(at: number, in: lines)) {
                for step in scale.steps { legend.define(code: step.code, as: .severity(step.severity)) }
            } else if first >= 0xE2 || first == 0x3A, line[start] != 0x7C {
                readBare(lines.text(number), number)
            } else if Self.mayHoldMeaning(line), line.firstOffset(of: 0x7C) != nil, number < lines.count {
                number = readTable(at: number, in: lines)
                continue
            }
            number += 1
        }
    }

    /// Whether a byte is none of the signs that lay out a line: list markers, quotation, bold, headings.
    private static func beginsWords(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x2A, 0x2D, 0x2B, 0x3E, 0x23, 0x5F, 0x28: false
        case _: !byte.isASCIISpace
        }
    }

    /// Whether a line may open a legend: it begins with the letters of one, and is a label or a title.
    ///
    /// - Parameters:
    ///   - start: the offset of its first byte that is no white space.
    ///   - word: the offset of its first word.
    private static func mayOpen(_ bytes: Span<UInt8>, _ start: Int, _ word: Int) -> Bool {
        let first = bytes[word]
        let second = word + 1 < bytes.count ? bytes[word + 1] : 0x20
        // Marks within a word, and letters that change with their case, are left to a closer look.
        let isCertain = second < 0x80 && second != 0x2A && second != 0x60
        guard isCertain ? pairs[pair(first, second)] : initials[Int(first.asciiLowercased)] else { return false }
        return bytes[start] == UInt8(ascii: "#") || bytes[start] == UInt8(ascii: "*")
            || bytes.firstOffset(of: UInt8(ascii: ":")) != nil || bytes.firstOffset(of: 0xEF) != nil
    }

    private static let initials: [Bool] = {
        var known = [Bool](repeating: false, count: 256)
        for phrase in LegendRows.all.flatMap(\.phrases) { known[Int(phrase.utf8.first ?? 0)] = true }
        return known
    }()

    /// Whether the first word of a line is one with which a scale begins.
    ///
    /// - Parameter start: the offset of its first byte that is no white space.
    private static func mayScale(_ line: Span<UInt8>, _ start: Int) -> Bool {
        guard start + 1 < line.count, scales[pair(line[start], line[start + 1])] else { return false }
        return SpokenScale.mayBegin(line.extracting(start..<(line.firstOffset(of: 0x20, from: start) ?? line.count)))
    }

    /// A line and those behind it up to the next empty one, as far as sentences run on.
    private func paragraph(at number: Int, in lines: SourceLines) -> String {
        (number...min(number + 4, lines.count)).map { lines.text($0).trimmed }.prefix { !$0.isEmpty }
            .joined(separator: " ")
    }

    private static let pairs = beginnings(LegendRows.all.flatMap(\.phrases))
    private static let scales = beginnings(Array(SpokenScale.nouns))

    /// The first two letters of words, by five bits of either, which are the same for both cases of a letter.
    private static func beginnings(_ phrases: [String]) -> [Bool] {
        var known = [Bool](repeating: false, count: 1 << 10)
        for phrase in phrases {
            let bytes = phrase.utf8.span
            if bytes.count > 1 { known[pair(bytes[0], bytes[1])] = true }
        }
        return known
    }

    private static func pair(_ first: UInt8, _ second: UInt8) -> Int { Int(first & 31) << 5 | Int(second & 31) }
}

// Blocks and tables.
extension LegendReader {
    /// Reads the lines under a title up to the first that explains nothing; returns the line to go on with.
    private mutating func readBlock(after title: Int, _ subject: Legend.Subject, in lines: SourceLines) -> Int {
        var number = title + 1
        while number <= lines.count {
            let text = lines.text(number).trimmed
            if text.isEmpty || isRuleOfTable(text) {
                number += 1
                continue
            }
            if text.utf8.first == UInt8(ascii: "#") { return number }
            if text.utf8.first == UInt8(ascii: "|") {
                readRow(text, meaningAt: 1, subject)
            } else {
                let before = legend.signs.count + legend.codes.count
                readEntries(LegendOpening.plain(text), subject)
                guard legend.signs.count + legend.codes.count > before else { return number }
            }
            legend.claim(line: number)
            number += 1
        }
        return number
    }

    private func isRuleOfTable(_ text: String) -> Bool {
        text.utf8.allSatisfy { $0 == 0x7C || $0 == 0x2D || $0 == 0x3A || $0 == 0x20 } && text.utf8.contains(0x2D)
    }

    private static func mayHoldMeaning(_ line: Span<UInt8>) -> Bool { line.count <= 160 }

    /// Reads a table with a column of meanings beside one of marks, codes or states; returns the line to go on with.
    private mutating func readTable(at header: Int, in lines: SourceLines) -> Int {
        guard isRuleOfTable(lines.text(header + 1).trimmed) else { return header + 1 }
        let titles = cells(lines.text(header))
        // Most tables are wider, and what their columns hold is told by the outline.
        guard titles.count <= 3, case let roles = titles.map({ ColumnTitles.role(of: FoldedText($0), written: $0) }),
            let meaning = roles.firstIndex(of: .definition), meaning > 0,
            let subject = LegendOpening.subject(ofColumn: FoldedText(titles[0]), roles[0])
        else { return readScale(at: header + 2, in: lines) }
        var number = header + 2
        while number <= lines.count, lines.slice(number).contains(UInt8(ascii: "|")) {
            readRow(lines.text(number).trimmed, meaningAt: meaning, subject)
            legend.claim(line: number)
            number += 1
        }
        return number
    }

    /// Reads a scale, each row of which names a stretch of numbers and how bad it is: `20-25 | 🔴 critical`; returns the
    /// line to go on with.
    private mutating func readScale(at first: Int, in lines: SourceLines) -> Int {
        var steps: [(range: ClosedRange<Int>, sign: String, severity: Severity)] = []
        var number = first
        while number <= lines.count, lines.slice(number).contains(UInt8(ascii: "|")) {
            guard let step = step(lines.text(number)) else { return first }
            steps.append(step)
            number += 1
        }
        guard steps.count > 1, Set(steps.map(\.severity)).count == steps.count else { return first }
        for (offset, step) in steps.enumerated() {
            legend.define(scores: step.range, as: step.severity)
            legend.define(sign: step.sign, as: .severity(step.severity))
            legend.claim(line: first + offset)
        }
        return number
    }

    /// The stretch of numbers in a row, and the words of how bad it is beside it with their sign.
    private func step(_ row: String) -> (range: ClosedRange<Int>, sign: String, severity: Severity)? {
        let cells = cells(row).prefix(3).map { LegendOpening.plain($0) }
        guard let at = cells.firstIndex(where: { ScoreRange.read($0) != nil }), let range = ScoreRange.read(cells[at])
        else { return nil }
        for (place, cell) in cells.enumerated() where place != at {
            let sign = LegendEntry.symbol(startOf: cell)
            let named = words.project.severities.severity(exactly: cell.bytes(from: sign.utf8.count).trimmed)
            if let named { return (range, sign, named) }
        }
        return nil
    }

    private mutating func readRow(_ text: String, meaningAt column: Int, _ subject: Legend.Subject) {
        let row = cells(text)
        guard row.count > column else { return }
        define(LegendOpening.plain(row[0]), as: row[column], subject)
    }

    private func cells(_ row: String) -> [String] {
        var cells = row.trimmed.split(onByte: UInt8(ascii: "|")).map(\.trimmed)
        if cells.first?.isEmpty == true { cells.removeFirst() }
        if cells.last?.isEmpty == true { cells.removeLast() }
        return cells
    }
}

// Entries.
extension LegendReader {
    /// `🟢 = done, 🟡 = at risk`, `✅ ready / ⏳ waiting`, `S1: critical`.
    private mutating func readEntries(_ text: String, _ subject: Legend.Subject) {
        for part in LegendEntry.parts(of: text) {
            if let entry = LegendEntry(part) { define(entry.sign, as: entry.meaning, subject) }
        }
    }

    /// A line of nothing but marks and known words explains them, without being called a legend.
    private mutating func readBare(_ text: String, _ number: Int) {
        guard text.utf8.count <= 200 else { return }
        let parts = LegendEntry.parts(of: LegendOpening.plain(text))
        let entries = parts.compactMap { LegendEntry($0) }
        guard entries.count >= 2, entries.count == parts.count, entries.allSatisfy({ isPlain($0) }),
            Set(entries.map(\.sign)).count == entries.count
        else { return }
        for entry in entries { define(entry.sign, as: entry.meaning, .states) }
        legend.claim(line: number)
    }

    private func isPlain(_ entry: LegendEntry) -> Bool {
        let words = FoldedText(entry.meaning)
        return entry.isMarked && words.wordCount <= 3 && self.words.states.whole(words) != nil
    }

    private mutating func define(_ sign: String, as words: String, _ subject: Legend.Subject) {
        let symbol = LegendEntry.symbol(startOf: sign)
        let code = FoldedText(sign.bytes(from: symbol.utf8.count))
        let told = meaning(of: words, subject)
        if let range = ScoreRange.read(sign), let severity = told?.severity {
            return legend.define(scores: range, as: severity)
        }
        if !symbol.isEmpty, let state = explained(symbol, told) { legend.define(sign: symbol, as: state) }
        guard let told, code.wordCount <= 3, isShort(words), !isSame(code, told) else { return }
        legend.define(code: code, as: told)
    }

    /// What a mark stands for that is explained so; nil where it stays as it is.
    private func explained(_ symbol: String, _ told: Legend.Meaning?) -> Legend.Meaning? {
        let usual = StatusMark.leading(symbol.utf8)?.mark
        switch told {
        // "⚠️ done, with a reservation" is not done.
        case .state(let state) where usual == .warning && state.isFavourable && state != .accepted:
            return .state(.moving)
        // An hourglass that waits is no obstacle.
        case .state(.blocked) where usual == .waiting: return .state(.todo)
        case .some: return told
        // A mark that says nothing good may keep what it says; a good one that nobody can tell says nothing.
        case nil:
            let isGood = usual.flatMap { StatusMeaning($0) }?.isFavourable ?? true
            return isGood ? .state(.hedge) : nil
        }
    }

    /// A long explanation of a word says more than what the word stands for.
    private func isShort(_ words: String) -> Bool {
        (Clauses(words).list.first.map { FoldedText($0).wordCount } ?? 0) <= 4
    }

    private func isSame(_ code: FoldedText, _ meaning: Legend.Meaning) -> Bool {
        words.severity(in: code.text).map { .severity($0) == meaning } ?? false
    }

    /// "ready with a caveat" is less than ready, whatever the caveat is called.
    private func restricts(_ text: String) -> Bool {
        FoldedText(text).text.split(onByte: 0x20).contains { Self.restricting.contains($0) }
    }

    private static let restricting: Set<String> = [
        "with", "but", "mit", "aber", "avec", "mais", "con", "pero", "com", "mas", "except", "only",
    ]

    private func meaning(of text: String, _ subject: Legend.Subject) -> Legend.Meaning? {
        let first = Clauses(text).list.first ?? text
        let severity = FoldedText(first).wordCount <= 3 ? words.severity(in: first) : nil
        let state = words.status(text)?.meaning.map { $0.isFavourable && restricts(text) ? .moving : $0 }
        switch subject {
        case .severities: return severity.map { .severity($0) } ?? state.map { .state($0) }
        case .states: return state.map { .state($0) } ?? severity.map { .severity($0) }
        }
    }
}
