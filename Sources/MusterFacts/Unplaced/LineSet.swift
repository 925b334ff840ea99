/// Lines of a document, as bits: asked for at every statement.
struct LineSet: Sendable, ExpressibleByArrayLiteral {
    private var words: [UInt64] = []

    init(arrayLiteral lines: Int...) { self.init(lines) }

    init(_ lines: some Sequence<Int>) {
        for line in lines { insert(line) }
    }

    /// Adds a line; numbers below 0 are none.
    mutating func insert(_ line: Int) {
        guard line >= 0 else { return }
        let at = line >> 6
        if at >= words.count { words += repeatElement(0, count: at + 1 - words.count) }
        words[at] |= 1 << UInt64(line & 63)
    }

    func contains(_ line: Int) -> Bool {
        guard line >= 0, line >> 6 < words.count else { return false }
        return words[line >> 6] & 1 << UInt64(line & 63) != 0
    }

    /// The lines without those of another set.
    func subtracting(_ other: LineSet) -> LineSet {
        var left = self
        for at in 0..<min(words.count, other.words.count) { left.words[at] &= ~other.words[at] }
        return left
    }

    /// How many there are.
    var count: Int { words.reduce(0) { $0 + $1.nonzeroBitCount } }
}
