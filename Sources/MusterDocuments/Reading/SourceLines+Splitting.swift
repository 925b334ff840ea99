import MusterModel

extension SourceLines {
    /// The lines of decoded text, ended by LF, CR or CRLF; text after the last line end is a line, nothing is none.
    init(splitting bytes: [UInt8]) {
        var ranges: [Range<Int>] = []
        ranges.reserveCapacity(bytes.count / 32)
        let text = bytes.span
        var start = 0
        var feed = text.firstOffset(of: 0x0A)
        var carriage = text.firstOffset(of: 0x0D)
        while let end = Self.earlier(feed, carriage) {
            ranges.append(start..<end)
            start = end + 1
            if end == carriage {
                if feed == start { start += 1 }
                carriage = text.firstOffset(of: 0x0D, from: start)
            }
            if let passed = feed, passed < start { feed = text.firstOffset(of: 0x0A, from: start) }
        }
        if start < bytes.count { ranges.append(start..<bytes.count) }
        self.init(bytes: bytes, ranges: ranges)
    }

    private static func earlier(_ one: Int?, _ other: Int?) -> Int? {
        guard let one, let other else { return one ?? other }
        return min(one, other)
    }

    /// The number, from 1, of the line that holds the byte at `offset`; 1 when there are no lines.
    func number(ofLineAt offset: Int) -> Int {
        max(1, ranges.prefix { $0.lowerBound <= offset }.count)
    }
}
