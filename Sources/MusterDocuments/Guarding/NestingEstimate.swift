import MusterText

/// How deep quotes and lists are open, line by line, at the least as deep as the parser has them.
struct NestingEstimate {
    private var items: [Item] = []
    private var quotes = 0

    /// An open list item.
    private struct Item {
        /// The column, from 0, at which its content begins.
        var content: Int
        /// The quotes around it.
        var quotes: Int
    }

    var depth: Int { items.count + quotes }

    /// Takes the marks of quotes and items off a line.
    ///
    /// - Returns: where the rest of the line begins, and whether it surely does not go on with the paragraph before.
    mutating func enter(_ line: Span<UInt8>) -> (content: Int, startsParagraph: Bool) {
        var cursor = MarkCursor(line)
        let leavesItem = leaveItems(at: cursor, in: line)
        var startsParagraph = false
        var marks = 0
        quotes = 0
        while cursor.start < line.count {
            if line[cursor.start] == UInt8(ascii: ">") {
                quotes += 1
                cursor.skip(1, in: line)
            } else if let width = cursor.markerWidth(in: line, mayCountOn: leavesItem || marks > 0) {
                let isNear = cursor.column - (items.last?.content ?? 0) < 4
                let marker = cursor.column + width
                cursor.skip(width, in: line)
                if isNear, cursor.start < line.count { startsParagraph = true }
                items.append(Item(content: cursor.column - marker > 4 ? marker + 1 : cursor.column, quotes: quotes))
                marks += 1
            } else {
                break
            }
        }
        return (cursor.start, startsParagraph)
    }

    /// Closes the items that a line is not indented enough for, or that stand in quotes which it has not.
    private mutating func leaveItems(at start: MarkCursor, in line: Span<UInt8>) -> Bool {
        var cursor = start
        var around = 0
        while cursor.start < line.count, line[cursor.start] == UInt8(ascii: ">") {
            around += 1
            cursor.skip(1, in: line)
        }
        let before = items.count
        while let last = items.last, last.content > cursor.column || last.quotes > around { items.removeLast() }
        return items.count < before
    }
}

/// A place in a line between the marks of its containers.
private struct MarkCursor {
    /// The offset of what is left of the line, which never begins with white space.
    private(set) var start = 0
    /// The column of `start`, from 0; a tab reaches to the next multiple of four.
    private(set) var column = 0

    init(_ line: Span<UInt8>) {
        skip(0, in: line)
    }

    /// Goes over `count` bytes and the white space after them.
    mutating func skip(_ count: Int, in line: Span<UInt8>) {
        start += count
        column += count
        while start < line.count, line[start].isASCIISpace {
            column += line[start] == 0x09 ? 4 - column % 4 : 1
            start += 1
        }
    }

    /// The bytes of a list marker; a number other than 1 only begins an item outside of a paragraph.
    func markerWidth(in line: Span<UInt8>, mayCountOn: Bool) -> Int? {
        guard start < line.count else { return nil }
        let first = line[start]
        var width = 1
        if first.isASCIIDigit {
            var end = start
            while end < line.count, line[end].isASCIIDigit { end += 1 }
            guard end - start <= 9, mayCountOn || end - start == 1 && first == UInt8(ascii: "1"), end < line.count,
                line[end] == UInt8(ascii: ".") || line[end] == UInt8(ascii: ")")
            else { return nil }
            width = end + 1 - start
        } else if first != UInt8(ascii: "-"), first != UInt8(ascii: "*"), first != UInt8(ascii: "+") {
            return nil
        }
        let next = start + width
        return next >= line.count || line[next] == 0x20 || line[next] == 0x09 ? width : nil
    }
}
