import MusterModel

extension SourceLines {
    /// The lines of decoded text, ended by LF, CR or CRLF; text after the last line end is a line, nothing is none.
    init(splitting bytes: [UInt8]) {
        var ranges: [Range<Int>] = []
        var start = 0
        var at = 0
        while at < bytes.count {
            let byte = bytes[at]
            if byte == 0x0A || byte == 0x0D {
                ranges.append(start..<at)
                if byte == 0x0D, at + 1 < bytes.count, bytes[at + 1] == 0x0A { at += 1 }
                start = at + 1
            }
            at += 1
        }
        if start < bytes.count { ranges.append(start..<bytes.count) }
        self.init(bytes: bytes, ranges: ranges)
    }

    /// The number, from 1, of the line that holds the byte at `offset`; 1 when there are no lines.
    func number(ofLineAt offset: Int) -> Int {
        max(1, ranges.prefix { $0.lowerBound <= offset }.count)
    }
}
