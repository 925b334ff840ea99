import MusterText

/// An SVG image with a title and a description, for charts whose words and links a table beside them repeats.
///
/// Every text is escaped here; coordinates are units of the view box.
struct Drawing: Sendable {
    /// What its ids begin with; no two drawings of a page have the same.
    let name: String
    let title: String
    let description: String
    let width: Int
    let height: Int
    private var body = ""

    init(_ name: String, title: String, description: String, width: Int, height: Int) {
        self.name = name
        self.title = title
        self.description = description
        self.width = width
        self.height = height
    }

    var svg: HTML {
        HTML(
            trusted: "<svg class=\"drawing \(name)\" viewBox=\"0 0 \(width) \(height)\" role=\"img\" "
                + "aria-labelledby=\"\(name)-title \(name)-description\"><title id=\"\(name)-title\">\(Escape.html(title))"
                + "</title><desc id=\"\(name)-description\">\(Escape.html(description))</desc>\(body)</svg>")
    }

    /// One of the symbols that tags have, in the colour of a tone; `size` wide and high.
    mutating func symbol(_ icon: String, tone: Tone, x: Int, y: Int, size: Int, note: String? = nil) {
        body +=
            "<g class=\"sign tone-\(tone.rawValue)\">\(Drawing.titled(note))"
            + "<use href=\"#i-\(icon)\" x=\"\(x)\" y=\"\(y)\" width=\"\(size)\" height=\"\(size)\"/></g>"
    }

    mutating func rect(_ style: String, x: Int, y: Int, width: Int, height: Int, note: String? = nil) {
        let shape = "<rect class=\"\(style)\" x=\"\(x)\" y=\"\(y)\" width=\"\(max(0, width))\" height=\"\(height)\""
        body += note == nil ? shape + "/>" : shape + ">\(Drawing.titled(note))</rect>"
    }

    mutating func line(_ style: String, from start: (x: Int, y: Int), to end: (x: Int, y: Int)) {
        body += "<line class=\"\(style)\" x1=\"\(start.x)\" y1=\"\(start.y)\" x2=\"\(end.x)\" y2=\"\(end.y)\"/>"
    }

    /// A line through some points, drawn or, where `style` says so, filled.
    mutating func path(_ style: String, _ points: [(x: Int, y: Int)]) {
        let steps = points.enumerated().map { "\($0 == 0 ? "M" : "L")\($1.x) \($1.y)" }
        body += "<path class=\"\(style)\" d=\"\(steps.joined())\"/>"
    }

    /// Many rectangles of one style, as one shape: far lighter than one by one.
    mutating func bars(_ style: String, _ bars: [(x: Int, y: Int, width: Int, height: Int)]) {
        guard !bars.isEmpty else { return }
        let shapes = bars.map { "M\($0.x) \($0.y)h\($0.width)v\($0.height)h-\($0.width)z" }
        body += "<path class=\"\(style)\" d=\"\(shapes.joined())\"/>"
    }

    /// A text that rises to the right from its beginning.
    mutating func slanted(_ style: String, _ words: String, x: Int, y: Int, limit: Int = .max) {
        body +=
            "<text class=\"\(style)\" transform=\"translate(\(x) \(y)) rotate(-38)\">"
            + "\(Escape.html(Drawing.cut(words, limit)))</text>"
    }

    /// Where a text begins, has its middle or ends.
    enum Anchor: String, Sendable { case start, middle, end }

    /// A text, cut to `limit` letters.
    mutating func text(
        _ style: String, _ words: String, x: Int, y: Int, anchor: Anchor = .start, limit: Int = .max
    ) {
        let side = anchor == .start ? "" : " text-anchor=\"\(anchor.rawValue)\""
        body += "<text class=\"\(style)\" x=\"\(x)\" y=\"\(y)\"\(side)>\(Escape.html(Drawing.cut(words, limit)))</text>"
    }

    private static func titled(_ note: String?) -> String { note.map { "<title>\(Escape.html($0))</title>" } ?? "" }

    // Counted in scalars: a mark may part from its letter at the cut, which a label can bear.
    private static func cut(_ words: String, _ limit: Int) -> String {
        guard words.unicodeScalars.count > limit, limit > 1 else { return words }
        return String(String.UnicodeScalarView(words.unicodeScalars.prefix(limit - 1))) + "…"
    }
}
