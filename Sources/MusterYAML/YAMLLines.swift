/// The lines of a text, to turn the marks of libyaml, which count characters from 0, into positions.
struct YAMLLines {
    private let bytes: [UInt8]
    private let starts: [Int]

    init(_ bytes: [UInt8]) {
        self.bytes = bytes
        var starts = [0]
        var offset = 0
        while offset < bytes.count {
            let byte = bytes[offset]
            offset += 1
            // libyaml takes CR, LF and CR LF each for one line end.
            if byte == 0x0D, offset < bytes.count, bytes[offset] == 0x0A { offset += 1 }
            if byte == 0x0A || byte == 0x0D { starts.append(offset) }
        }
        self.starts = starts
    }

    /// The place of the character `column` of line `line`, both from 0.
    func position(line: Int, column: Int) -> YAMLPosition {
        guard starts.indices.contains(line) else { return YAMLPosition(line: max(0, line) + 1, column: 1) }
        var offset = starts[line]
        var left = column
        while left > 0, offset < bytes.count {
            offset += 1
            while offset < bytes.count, bytes[offset] & 0xC0 == 0x80 { offset += 1 }
            left -= 1
        }
        return YAMLPosition(line: line + 1, column: offset - starts[line] + 1)
    }

    /// The place of the byte at `offset` from the start of the text.
    func position(offset: Int) -> YAMLPosition {
        let line = (starts.firstIndex { $0 > offset } ?? starts.count) - 1
        return YAMLPosition(line: line + 1, column: offset - starts[line] + 1)
    }
}
