import MusterText

/// A digest as it stands in a line or cell.
struct WrittenDigest: Equatable {
    /// As written; one that is cut short too.
    let text: String
    /// The algorithm named beside it; nil for none.
    let label: String?

    /// The lengths of digests in hex: MD5, SHA-1, SHA-224, SHA-256, SHA-384, SHA-512 and BLAKE2b.
    static let lengths: Set<Int> = [32, 40, 56, 64, 96, 128]

    private init(_ text: String, label: String?) {
        self.text = text
        self.label = label
    }

    /// The digest that is all of a cell: `4e35…75`, `sha256:4e35…75`, with or without spaces between its digits; nil for words
    /// such as "to follow".
    init?(cell: String) {
        let bytes = cell.utf8.filter { !$0.isASCIISpace && $0 != 0x60 }
        let colon = bytes.lastIndex { $0 == 0x3A || $0 == 0x3D }
        let value = colon.map { bytes[($0 + 1)...] } ?? bytes[...]
        let label = colon.flatMap { AlgorithmNames.only(in: String(decoding: bytes[..<$0], as: UTF8.self)) }
        guard colon == nil || label != nil, WrittenDigest.cutRun(in: value) == value.startIndex..<value.endIndex else {
            return nil
        }
        self.init(String(decoding: value, as: UTF8.self), label: label)
    }

    /// The first run of hex digits that is as long as a digest, and a word of its own.
    ///
    /// Looks at every 32nd byte only: no digest is short enough to lie between two of them.
    static func wholeRun(in line: ArraySlice<UInt8>) -> Range<Int>? {
        wholeRun(in: line.span).map { $0.lowerBound + line.startIndex..<$0.upperBound + line.startIndex }
    }

    /// The same in the bytes from an offset on.
    static func wholeRun(in line: Span<UInt8>, from first: Int = 0) -> Range<Int>? {
        var at = first + 31
        while at < line.count {
            guard line[at].isHexDigit else {
                at += 32
                continue
            }
            var start = at
            while start > first, line[start - 1].isHexDigit { start -= 1 }
            while at < line.count, line[at].isHexDigit { at += 1 }
            if isWord(start..<at, in: line, from: first), lengths.contains(at - start) { return start..<at }
            at += 32
        }
        return nil
    }

    /// The first word of hex digits that a digest may have been cut down to: at least six of them, and too many for a
    /// word of letters, a decimal digit or a gap (`…`, `...`) among them.
    static func cutRun(in line: ArraySlice<UInt8>) -> Range<Int>? {
        var at = line.startIndex
        while at < line.endIndex {
            guard line[at].isHexDigit else {
                at += 1
                continue
            }
            let run = at..<end(ofDigitsAndGapsFrom: at, in: line)
            let digits = line[run].filter(\.isHexDigit)
            let isTold = isPlainlyCut(line[run]) || digits.contains(where: \.isASCIIDigit)
            let place = run.lowerBound - line.startIndex..<run.upperBound - line.startIndex
            if digits.count >= 6, isTold, isWord(place, in: line.span, from: 0) { return run }
            at = run.upperBound
            while at < line.endIndex, line[at].isASCIIAlphanumeric { at += 1 }
        }
        return nil
    }

    /// Whether a run of digits is too long for a number, or has a gap.
    static func isPlainlyCut(_ run: ArraySlice<UInt8>) -> Bool {
        run.count >= 20 || !run.allSatisfy(\.isHexDigit)
    }

    private static func end(ofDigitsAndGapsFrom start: Int, in line: ArraySlice<UInt8>) -> Int {
        var end = start
        while end < line.endIndex {
            if line[end].isHexDigit {
                end += 1
            } else if line[end...].starts(with: [0xE2, 0x80, 0xA6]) || line[end...].starts(with: [0x2E, 0x2E, 0x2E]) {
                end += 3
            } else {
                break
            }
        }
        return end
    }

    private static func isWord(_ run: Range<Int>, in line: Span<UInt8>, from first: Int) -> Bool {
        func isPart(_ byte: UInt8) -> Bool { byte.isASCIIAlphanumeric || byte == 0x2F }
        return (run.lowerBound == first || !isPart(line[run.lowerBound - 1]))
            && (run.upperBound == line.count || !isPart(line[run.upperBound]))
    }
}
