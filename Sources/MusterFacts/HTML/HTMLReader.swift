import MusterText

/// Reads tables, points, titles and lines of text out of the raw HTML of a document.
///
/// Tags may be unclosed, in any case and badly nested. What is code, script, style or struck through says nothing.
struct HTMLReader {
    /// Something that the HTML holds, with its line in the file.
    enum Piece {
        case table(RawTable)
        case heading(Int, line: Int, InlineText)
        case item(line: Int, InlineText)
        case line(line: Int, InlineText)
    }

    private var pieces: [Piece] = []
    private var tables: [HTMLTableBuilder] = []
    private var text = HTMLText()
    /// The element whose text says nothing, while it is open.
    private var silent: String?
    /// What the text outside of tables is.
    private var form: Form = .line
    private var cellCount = 0
    /// Whether a table is larger than tables may be.
    private(set) var isTooLarge = false

    private enum Form: Equatable {
        case line, item
        case heading(Int)
    }

    /// The most cells of all tables of a document.
    static let mostCells = 20_000

    /// Whether a table is open.
    var isInTable: Bool { !tables.isEmpty }

    /// Reads one block of raw HTML.
    mutating func read(_ bytes: ArraySlice<UInt8>, line: Int) {
        var tokens = HTMLTokens(bytes, line: line)
        while let (token, line) = tokens.next() {
            guard !isTooLarge else { return }
            switch token {
            case .text(let words): readText(words, line: line)
            case .open(let name, let attributes): open(name, attributes, line: line)
            case .close(let name): close(name)
            }
        }
        if tables.isEmpty { endText() }
    }

    /// Adds words of Markdown that stand in an open table.
    mutating func readMarkdown(_ words: InlineText, line: Int) { text.append(words, line: line) }

    /// Ends everything that is open.
    mutating func finish() {
        while !tables.isEmpty { closeTable() }
        endText()
    }

    /// What was read, which is then forgotten.
    mutating func takePieces() -> [Piece] {
        defer { pieces = [] }
        return pieces
    }

    private mutating func readText(_ words: ArraySlice<UInt8>, line: Int) {
        guard silent == nil else { return }
        if let table = tables.last {
            // Words between rows stand before the table for whoever looks at the page.
            guard table.isInCell else { return }
            text.append(decoded(words), line: line)
        } else if form != .line {
            text.append(decoded(words), line: line)
        } else {
            readLines(words, line: line)
        }
    }

    /// Outside of other elements each line stands for itself, as in a paragraph.
    private mutating func readLines(_ words: ArraySlice<UInt8>, line: Int) {
        var at = line
        var rest = words
        while let end = rest.firstIndex(of: 0x0A) {
            text.append(decoded(rest[..<end]), line: at)
            endText()
            at += 1
            rest = rest[(end + 1)...]
        }
        text.append(decoded(rest), line: at)
    }

    private func decoded(_ words: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        words.contains(UInt8(ascii: "&")) ? Array(HTMLEntities.decoded(words).utf8)[...] : words
    }

    private mutating func endText() {
        let form = form
        self.form = .line
        guard let (line, words) = text.take() else { return }
        switch form {
        case .line: pieces.append(.line(line: line, words))
        case .item: pieces.append(.item(line: line, words))
        case .heading(let level): pieces.append(.heading(level, line: line, words))
        }
    }
}

// Tags.
extension HTMLReader {
    private mutating func open(_ name: String, _ attributes: ArraySlice<UInt8>, line: Int) {
        if let element = silent {
            guard Self.isStruck(element), Self.isBlock(name) else { return }
            silent = nil
        }
        switch name {
        case "script", "style", "pre", "template", "option", "textarea", "svg", "s", "del", "strike": silent = name
        case "table": openTable(line: line)
        case "tr": openRow(line: line)
        case "td", "th": openCell(attributes, isTitle: name == "th", line: line)
        case "input":
            if let box = HTMLAttributes.box(attributes) { text.append(Array(box.utf8)[...], line: line) }
        case "img":
            if let words = HTMLAttributes.value("alt", in: attributes), isTakingText {
                text.append(Array(words.utf8)[...], line: line)
            }
        case "br": closeBlock()
        case "h1", "h2", "h3", "h4", "h5", "h6": openBlock(.heading(Int(digits: name.utf8.dropFirst()) ?? 6))
        case "li", "summary": openBlock(name == "li" ? .item : .line)
        case _ where Self.isBlock(name): openBlock(.line)
        case _: text.openElement(name, attributes)
        }
    }

    private var isTakingText: Bool { tables.last?.isInCell ?? true }

    private mutating func close(_ name: String) {
        if let element = silent {
            if element == name { silent = nil }
            return
        }
        switch name {
        case "table": closeTable()
        case "tr": endRow()
        case "td", "th": endCell()
        case _ where Self.isBlock(name): closeBlock()
        case _: text.closeElement(name)
        }
    }

    /// A block within a cell only parts words; outside of tables it ends what stands before it.
    private mutating func openBlock(_ form: Form) {
        guard tables.isEmpty else { return text.space() }
        // A paragraph that a point begins with is the point.
        if text.isEmpty, form == .line { return }
        endText()
        self.form = form
    }

    private mutating func closeBlock() {
        guard tables.isEmpty else { return text.space() }
        endText()
    }

    private static func isStruck(_ name: String) -> Bool { name == "s" || name == "del" || name == "strike" }

    private static func isBlock(_ name: String) -> Bool {
        switch name {
        case "p", "div", "br", "ul", "ol", "li", "dl", "dt", "dd", "hr", "section", "article", "center", "details",
            "summary", "header", "footer", "form", "fieldset", "legend", "blockquote", "figure", "figcaption",
            "caption", "main", "nav", "aside", "tr", "td", "th", "table", "thead", "tbody", "tfoot", "h1", "h2", "h3",
            "h4", "h5", "h6":
            true
        case _: false
        }
    }
}

// Tables.
extension HTMLReader {
    private mutating func openTable(line: Int) {
        guard tables.count < 16 else { return }
        if tables.isEmpty { endText() } else { endCell() }
        tables.append(HTMLTableBuilder(line: line))
    }

    private mutating func openRow(line: Int) {
        endCell()
        guard !tables.isEmpty else { return openBlock(.line) }
        tables[tables.count - 1].openRow(line: line)
    }

    private mutating func openCell(_ attributes: ArraySlice<UInt8>, isTitle: Bool, line: Int) {
        endCell()
        guard !tables.isEmpty else { return openBlock(.line) }
        func span(_ name: String) -> Int { HTMLAttributes.value(name, in: attributes).flatMap { Int($0.trimmed) } ?? 1 }
        tables[tables.count - 1].openCell(
            columns: span("colspan"), rows: span("rowspan"), isTitle: isTitle, line: line)
    }

    private mutating func endCell() {
        guard let table = tables.last, table.isInCell else { return }
        tables[tables.count - 1].endCell(text.take()?.text ?? .empty)
        check()
    }

    private mutating func endRow() {
        endCell()
        guard !tables.isEmpty else { return }
        tables[tables.count - 1].endRow()
        check()
    }

    private mutating func check() {
        guard let table = tables.last else { return }
        if table.isTooWide || cellCount + table.cellCount > Self.mostCells { isTooLarge = true }
    }

    private mutating func closeTable() {
        endCell()
        guard var table = tables.popLast() else { return }
        let whole = table.finish()
        cellCount += table.cellCount
        if !whole.rows.isEmpty { pieces.append(.table(whole)) }
    }
}
