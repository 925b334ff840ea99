import MusterText

/// The shape of lines that may belong to a table.
enum TableShape {
    /// The columns of a delimiter row (`|:--|--:|`); nil for any other line.
    static func delimiterColumns(_ content: ArraySlice<UInt8>) -> Int? {
        guard let first = content.first,
            first == UInt8(ascii: "|") || first == UInt8(ascii: "-") || first == UInt8(ascii: ":"),
            content.contains(UInt8(ascii: "-")), content.allSatisfy(mayStandInDelimiterRow)
        else { return nil }
        return columns(content)
    }

    /// The columns of a row: one more than the pipes between its cells.
    static func columns(_ content: ArraySlice<UInt8>) -> Int {
        var pipes = 0
        var isEscaped = false
        for byte in content {
            if byte == UInt8(ascii: "|"), !isEscaped { pipes += 1 }
            isEscaped = byte == UInt8(ascii: "\\") && !isEscaped
        }
        if content.first == UInt8(ascii: "|") { pipes -= 1 }
        let last = content.last { !$0.isASCIISpace }
        if pipes > 0, last == UInt8(ascii: "|") { pipes -= 1 }
        return pipes + 1
    }

    private static func mayStandInDelimiterRow(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: "|") || byte == UInt8(ascii: "-") || byte == UInt8(ascii: ":") || byte.isASCIISpace
    }
}
