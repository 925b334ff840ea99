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
    /// - Returns: the rest of the line, and whether it surely does not go on with the paragraph before.
    mutating func enter(_ line: LineTally) -> (content: ArraySlice<UInt8>, startsParagraph: Bool) {
        var cursor = MarkCursor(line.bytes)
        let leavesItem = leaveItems(at: cursor)
        var startsParagraph = false
        var marks = 0
        quotes = 0
        while let first = cursor.rest.first {
            if first == UInt8(ascii: ">") {
                quotes += 1
                cursor.skip(1)
            } else if let width = cursor.markerWidth(mayCountOn: leavesItem || marks > 0) {
                let isNear = cursor.column - (items.last?.content ?? 0) < 4
                let marker = cursor.column + width
                cursor.skip(width)
                if isNear, !cursor.rest.isEmpty { startsParagraph = true }
                items.append(Item(content: cursor.column - marker > 4 ? marker + 1 : cursor.column, quotes: quotes))
                marks += 1
            } else {
                break
            }
        }
        return (cursor.rest, startsParagraph)
    }

    /// Closes the items that a line is not indented enough for, or that stand in quotes which it has not.
    private mutating func leaveItems(at start: MarkCursor) -> Bool {
        var cursor = start
        var around = 0
        while cursor.rest.first == UInt8(ascii: ">") {
            around += 1
            cursor.skip(1)
        }
        let before = items.count
        while let last = items.last, last.content > cursor.column || last.quotes > around { items.removeLast() }
        return items.count < before
    }
}

/// A place in a line between the marks of its containers.
private struct MarkCursor {
    /// What is left of the line; never begins with white space.
    private(set) var rest: ArraySlice<UInt8>
    /// The column of `rest`, from 0; a tab reaches to the next multiple of four.
    private(set) var column = 0

    init(_ line: ArraySlice<UInt8>) {
        rest = line
        skip(0)
    }

    /// Goes over `count` bytes and the white space after them.
    mutating func skip(_ count: Int) {
        rest = rest.dropFirst(count)
        column += count
        while let first = rest.first, first.isASCIISpace {
            column += first == 0x09 ? 4 - column % 4 : 1
            rest = rest.dropFirst()
        }
    }

    /// The bytes of a list marker; a number other than 1 only begins an item outside of a paragraph.
    func markerWidth(mayCountOn: Bool) -> Int? {
        guard let first = rest.first else { return nil }
        var width = 1
        if first.isASCIIDigit {
            let digits = rest.prefix { $0.isASCIIDigit }
            guard digits.count <= 9, mayCountOn || digits.elementsEqual("1".utf8) else { return nil }
            let mark = rest.dropFirst(digits.count).first
            guard mark == UInt8(ascii: ".") || mark == UInt8(ascii: ")") else { return nil }
            width = digits.count + 1
        } else if first != UInt8(ascii: "-"), first != UInt8(ascii: "*"), first != UInt8(ascii: "+") {
            return nil
        }
        let next = rest.dropFirst(width).first
        return next == nil || next == 0x20 || next == 0x09 ? width : nil
    }
}
