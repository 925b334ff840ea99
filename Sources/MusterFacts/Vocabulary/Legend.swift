import MusterModel
import MusterText

/// What a document says that its own signs and codes mean.
///
/// It wins over Muster's words within that document, and claims nothing itself. A sign whose meaning nobody can tell says
/// nothing favourable.
struct Legend: Sendable {
    /// What a legend explains.
    enum Subject: Sendable { case states, severities }

    enum Meaning: Sendable, Equatable {
        case state(StatusMeaning)
        case severity(Severity)
    }

    /// Signs as bytes, without variation selectors, the longest first.
    private(set) var signs: [(bytes: [UInt8], meaning: Meaning)] = []
    /// Codes and words, folded, that fill a cell.
    private(set) var codes: [String: Meaning] = [:]
    /// The stretches of a scale in numbers, in the order in which they are explained.
    private(set) var scale: [(range: ClosedRange<Int>, severity: Severity)] = []
    /// The lines of the document that explain.
    private(set) var lines: Set<Int> = []

    var isEmpty: Bool { signs.isEmpty && codes.isEmpty && scale.isEmpty }

    mutating func define(sign: String, as meaning: Meaning) {
        let bytes = Array(sign.utf8.withoutSelectors)
        guard !bytes.isEmpty, !signs.contains(where: { $0.bytes == bytes }) else { return }
        signs.append((bytes, meaning))
        signs.sort { $0.bytes.count > $1.bytes.count }
    }

    mutating func define(code: FoldedText, as meaning: Meaning) {
        guard !code.isEmpty, codes[code.text] == nil else { return }
        codes[code.text] = meaning
    }

    mutating func define(scores range: ClosedRange<Int>, as severity: Severity) { scale.append((range, severity)) }

    /// How bad the number with which a text begins is on the document's own scale; nil without one.
    func grade(of text: String) -> Severity? {
        guard let score = Int(digits: text.trimmed.utf8.prefix(while: \.isASCIIDigit)) else { return nil }
        return scale.first { $0.range.contains(score) }?.severity
    }

    mutating func claim(line: Int) { lines.insert(line) }

    /// The sign that a text begins with, and the number of bytes up to its end.
    func leading(_ text: some BidirectionalCollection<UInt8>) -> (meaning: Meaning, length: Int)? {
        let body = text.drop { $0.isASCIISpace }
        for (sign, meaning) in signs where body.starts(with: sign) {
            var length = text.count - body.count + sign.count
            while text.dropFirst(length).starts(with: [0xEF, 0xB8, 0x8F]) { length += 3 }
            return (meaning, length)
        }
        return nil
    }

    /// The first sign of the legend in a text.
    func first(in text: String) -> Meaning? {
        var rest = Array(text.utf8)[...]
        while !rest.isEmpty {
            if let found = leading(rest) { return found.meaning }
            rest = rest.dropFirst()
        }
        return nil
    }

    /// What a cell says that is a code of the legend as a whole, or up to its first punctuation.
    func code(_ text: String) -> Meaning? {
        guard !codes.isEmpty else { return nil }
        return codes[FoldedText(text).text] ?? Clauses(text).list.first.flatMap { codes[FoldedText($0).text] }
    }
}

extension Legend.Meaning {
    var state: StatusMeaning? {
        if case .state(let state) = self { state } else { nil }
    }

    var severity: Severity? {
        if case .severity(let severity) = self { severity } else { nil }
    }

    /// The mark with this meaning that documents without a legend use.
    var mark: StatusMark {
        switch state {
        case .done, .closed, .approved, .signed, .go, .accepted, .met, .confirmed: .done
        case .todo, .open: .todo
        case .moving, .inReview: .moving
        case .blocked: .blocked
        case .rejected, .noGo: .failed
        case .notApplicable, .hedge, .negation, .absence, .notYet, nil: .warning
        }
    }
}

extension Sequence<UInt8> {
    /// The bytes without U+FE0F, which only asks for a coloured sign.
    fileprivate var withoutSelectors: [UInt8] {
        var bytes: [UInt8] = []
        for byte in self {
            bytes.append(byte)
            if bytes.suffix(3).elementsEqual([0xEF, 0xB8, 0x8F]) { bytes.removeLast(3) }
        }
        return bytes
    }
}
