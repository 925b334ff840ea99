import MusterText

/// The shape of lines that may belong to a table.
enum TableShape {
    /// The columns of a delimiter row (`|:--|--:|`); nil for any other line.
    static func delimiterColumns(_ content: Span<UInt8>) -> Int? {
        guard
            content.hasFirst(UInt8(ascii: "|")) || content.hasFirst(UInt8(ascii: "-"))
                || content.hasFirst(UInt8(ascii: ":")),
            content.firstOffset(of: UInt8(ascii: "-")) != nil,
            content.indices.allSatisfy({ mayStandInDelimiterRow(content[$0]) })
        else { return nil }
        return columns(content)
    }

    /// The columns of a row: one more than the pipes between its cells.
    static func columns(_ content: Span<UInt8>) -> Int {
        var pipes = 0
        var isEscaped = false
        for at in content.indices {
            let byte = content[at]
            if byte == UInt8(ascii: "|"), !isEscaped { pipes += 1 }
            isEscaped = byte == UInt8(ascii: "\\") && !isEscaped
        }
        if content.hasFirst(UInt8(ascii: "|")) { pipes -= 1 }
        let last = content.indices.last { !content[$0].isASCIISpace }
        if pipes > 0, let last, content[last] == UInt8(ascii: "|") { pipes -= 1 }
        return pipes + 1
    }

    private static func mayStandInDelimiterRow(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: "|") || byte == UInt8(ascii: "-") || byte == UInt8(ascii: ":") || byte.isASCIISpace
    }
}
