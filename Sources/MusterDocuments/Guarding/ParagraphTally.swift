import MusterText

/// What one step of the parser costs, in about a nanosecond each as measured.
enum Weight {
    /// A line below one open quote or list.
    static let openBlock = 17
    /// An image's opening bracket that a closing bracket is tried with.
    static let image = 3
    /// A mark of emphasis that a closing bracket is tried with.
    static let emphasis = 4
    /// A byte that an opening mark of raw HTML is searched along.
    static let rawHTML = 2
    /// A byte of the paragraph that a delimiter row is held against, and the square of the cells of a row.
    static let headerByte = 7
    static let cell = 4
    /// How many bytes of such a paragraph are moved in one step for each of its lines.
    static let headerMove = 4
}

/// The lines that would form one paragraph.
struct Paragraph {
    private(set) var lines = 0
    private(set) var inline = InlineWork()
    private var pipes = 0
    /// The columns of the last line, were it a table's header.
    private(set) var lastColumns = 0

    var bytes: Int { inline.bytes }

    mutating func add(_ line: LineTally, content: Span<UInt8>) {
        lines += 1
        inline.add(line)
        pipes += line.pipes
        lastColumns = line.pipes == 0 ? 1 : TableShape.columns(content)
    }

    /// What it costs to look for a table's header in these lines.
    var headerWork: Int {
        bytes * Weight.headerByte + lines * (lines + bytes / Weight.headerMove) + pipes * pipes * Weight.cell
    }
}

/// What it costs to parse running text, beyond one pass over it.
struct InlineWork {
    private(set) var bytes = 0
    private var images = 0
    private var closings = 0
    private var delimiters = 0
    private var rawHTML = 0

    init() {}

    init(_ line: LineTally) { add(line) }

    mutating func add(_ line: LineTally) {
        bytes += line.length + 1
        images += line.images
        closings += line.closingBrackets
        delimiters += line.delimiters
        rawHTML += line.rawHTML
    }

    var steps: Int {
        closings * (images * Weight.image + delimiters * Weight.emphasis) + rawHTML * bytes * Weight.rawHTML
    }
}
