import MusterModel

/// Gives headings their anchors and their levels below the page's own heading.
struct HeadingAnchors {
    /// In document order.
    private(set) var all: [RenderedDocument.Anchor] = []
    private var uses: [String: Int] = [:]
    /// The levels, in the document, of the headings that the next one may stand below.
    private var levels: [Int32] = []

    /// Adds a heading.
    ///
    /// - Returns: its level on the page: 2 for the outermost, never more than one below the heading it stands under,
    ///   6 at most.
    mutating func add(_ heading: Node, text: [UInt8]) -> Int {
        while let last = levels.last, last >= heading.value { levels.removeLast() }
        levels.append(heading.value)
        let level = min(levels.count + 1, 6)
        let anchor = RenderedDocument.Anchor(
            line: Int(heading.line), level: level, text: String(decoding: text, as: UTF8.self), id: unique(slug(of: text)))
        all.append(anchor)
        return level
    }

    /// The slug that GitHub gives a heading: lower case, spaces to hyphens, other punctuation left out.
    private func slug(of text: [UInt8]) -> String {
        var slug = String.UnicodeScalarView()
        for scalar in String(decoding: text, as: UTF8.self).lowercased().unicodeScalars {
            switch scalar {
            case " ": slug.append("-")
            case "-", "_", "0"..."9", "a"..."z": slug.append(scalar)
            default:
                let properties = scalar.properties
                if !scalar.isASCII, properties.isAlphabetic || properties.numericType != nil { slug.append(scalar) }
            }
        }
        return slug.isEmpty ? "section" : String(slug)
    }

    /// A slug that was given before gets the first free number after it.
    private mutating func unique(_ slug: String) -> String {
        let anchor = RenderedDocument.anchor(forFragment: slug)
        guard let used = uses[anchor] else {
            uses[anchor] = 0
            return anchor
        }
        var number = used + 1
        while uses["\(anchor)-\(number)"] != nil { number += 1 }
        uses[anchor] = number
        uses["\(anchor)-\(number)"] = 0
        return "\(anchor)-\(number)"
    }
}
