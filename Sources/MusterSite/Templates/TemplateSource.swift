/// The text of a template and its lines. Offsets are in bytes, from 0.
struct TemplateSource: Sendable {
    /// The path of the file in messages.
    let path: String
    /// The text, without a byte order mark.
    let bytes: [UInt8]

    /// The text of a file.
    init(_ file: TemplateFiles.File) {
        let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]
        path = file.path
        bytes = file.bytes.starts(with: byteOrderMark) ? Array(file.bytes.dropFirst(byteOrderMark.count)) : file.bytes
    }

    /// Whether a line begins at the offset.
    func beginsLine(_ offset: Int) -> Bool { offset == 0 || bytes[offset - 1] == 0x0A }

    /// The spaces and tabs at the beginning of a range.
    func white(in range: Range<Int>) -> Range<Int> {
        bytes[range].prefix { $0 == 0x20 || $0 == 0x09 }.indices
    }

    /// The white space between the beginning of the line and the offset; nil when anything else is there.
    func lead(before offset: Int) -> Range<Int>? {
        var start = offset
        while start > 0, bytes[start - 1] == 0x20 || bytes[start - 1] == 0x09 { start -= 1 }
        return beginsLine(start) ? start..<offset : nil
    }

    /// The offset after the line end that follows, or the end of the text; nil when more than white space is between.
    func endOfBlankLine(after offset: Int) -> Int? {
        let rest = bytes[white(in: offset..<bytes.count).upperBound...]
        guard let first = rest.first else { return bytes.count }
        if first == 0x0A { return rest.startIndex + 1 }
        return rest.starts(with: [0x0D, 0x0A]) ? rest.startIndex + 2 : nil
    }

    /// The whole lines that a tag takes up when only white space is beside it.
    func lines(around tag: Range<Int>) -> Range<Int>? {
        guard let lead = lead(before: tag.lowerBound), let end = endOfBlankLine(after: tag.upperBound) else {
            return nil
        }
        return lead.lowerBound..<end
    }

    /// The lines of a range with their line ends; the first and last may be parts of lines.
    func lines(in range: Range<Int>) -> [Range<Int>] {
        var lines: [Range<Int>] = []
        var start = range.lowerBound
        while start < range.upperBound {
            let end = bytes[start..<range.upperBound].firstIndex(of: 0x0A).map { $0 + 1 } ?? range.upperBound
            lines.append(start..<end)
            start = end
        }
        return lines
    }

    /// The line of an offset, from 1.
    func line(of offset: Int) -> Int { bytes.prefix(offset).count { $0 == 0x0A } + 1 }

    /// An error at an offset; the end of the text is one.
    func error(at offset: Int, _ message: String) -> TemplateError {
        let lineStart = bytes.prefix(offset).lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
        return TemplateError(file: path, line: line(of: offset), column: offset - lineStart + 1, message: message)
    }
}
