/// A text with edits made to it; every line that is not edited keeps its bytes.
public struct EditedText: Sendable {
    /// The new text. New lines end as the line that they replace or follow; a text without a line end behind its last line
    /// keeps that habit.
    public let bytes: [UInt8]

    /// Makes edits in the order of their lines, those after one line in the order given; an edit that is given twice is
    /// made once.
    ///
    /// Lines end with LF, CR or CRLF; a byte-order mark stays. Of two empty lines that would meet where new lines begin or end,
    /// one is written.
    public init(_ old: [UInt8], edits: [LineEdit]) throws(LineEditFailure) {
        guard String(validating: old, as: UTF8.self) != nil else { throw .notUTF8 }
        let lines = EndedLines(old)
        var replacements: [Int: String] = [:]
        var additions: [Int: [String]] = [:]
        for edit in edits {
            let least = edit.kind == .replace ? 1 : 0
            guard edit.line >= least, edit.line <= lines.count else { throw .noLine(edit.line) }
            switch edit.kind {
            case .replace:
                if let other = replacements[edit.line], !other.hasSameBytes(as: edit.text) {
                    throw .conflict(line: edit.line)
                }
                replacements[edit.line] = edit.text
            case .insertAfter:
                let known = additions[edit.line, default: []]
                guard !known.contains(where: { $0.hasSameBytes(as: edit.text) }) else { continue }
                additions[edit.line] = known + [edit.text]
            }
        }
        bytes = lines.edited(replacing: replacements, adding: additions)
    }
}

/// The lines of a text with what ends each.
private struct EndedLines {
    private let bytes: [UInt8]
    /// Each line without its end, and where the next one begins.
    private var lines: [(content: Range<Int>, next: Int)] = []
    /// The bytes before the first line: a byte-order mark or nothing.
    private let head: Int

    var count: Int { lines.count }

    init(_ bytes: [UInt8]) {
        self.bytes = bytes
        head = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
        var start = head
        var at = head
        while at < bytes.count {
            guard bytes[at] == 0x0A || bytes[at] == 0x0D else {
                at += 1
                continue
            }
            let isPair = bytes[at] == 0x0D && at + 1 < bytes.count && bytes[at + 1] == 0x0A
            let next = at + (isPair ? 2 : 1)
            lines.append((start..<at, next))
            start = next
            at = next
        }
        if start < bytes.count { lines.append((start..<bytes.count, bytes.count)) }
    }

    func edited(replacing replacements: [Int: String], adding additions: [Int: [String]]) -> [UInt8] {
        var out = Array(bytes[..<head])
        for text in additions[0] ?? [] { out += ended(text, like: 1, before: 1) + end(like: 1) }
        for (position, line) in lines.enumerated() {
            let number = position + 1
            out += replacements[number].map { ended($0, like: number, before: number) } ?? Array(bytes[line.content])
            let own = bytes[line.content.upperBound..<line.next]
            let added = additions[number] ?? []
            if own.isEmpty {
                for text in added { out += end(like: number) + ended(text, like: number) }
            } else {
                out += own
                for text in added { out += ended(text, like: number, before: number + 1) + end(like: number) }
            }
        }
        return out
    }

    /// The text with the line ends of its surroundings between its lines, without an empty first line behind an empty one
    /// and without an empty last line before one.
    private func ended(_ text: String, like number: Int, before next: Int? = nil) -> [UInt8] {
        var parts = text.split(onByte: 0x0A)
        if parts.count > 1, parts.first?.isEmpty == true, next != nil, isEmpty(number) { parts.removeFirst() }
        if parts.count > 1, parts.last?.isEmpty == true, next.map({ isEmpty($0) || $0 > count }) ?? true {
            parts.removeLast()
        }
        return Array(parts.map { Array($0.utf8) }.joined(separator: end(like: number)))
    }

    private func isEmpty(_ number: Int) -> Bool {
        lines.indices.contains(number - 1) && bytes[lines[number - 1].content].allSatisfy(\.isASCIISpace)
    }

    /// The end of a line, else of the first line that has one, else LF.
    private func end(like number: Int) -> ArraySlice<UInt8> {
        let own = lines.indices.contains(number - 1) ? [lines[number - 1]] : []
        let model = (own + lines.prefix(1)).first { $0.content.upperBound < $0.next }
        return model.map { bytes[$0.content.upperBound..<$0.next] } ?? [0x0A]
    }
}
