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
            line: Int(heading.line), level: level, text: String(decoding: text, as: UTF8.self),
            id: unique(slug(of: text)))
        all.append(anchor)
        return level
    }

    /// The slug that GitHub gives a heading: lower case, spaces to hyphens, other punctuation left out.
    private func slug(of text: [UInt8]) -> String {
        let text = text.allSatisfy { $0 < 0x80 } ? text : HeadingAnchors.lettersAndASCII(text)
        var slug: [UInt8] = []
        slug.reserveCapacity(text.count)
        for byte in text {
            switch byte {
            case UInt8(ascii: " "): slug.append(UInt8(ascii: "-"))
            case UInt8(ascii: "-"), UInt8(ascii: "_"), 0x80...: slug.append(byte)
            default: if byte.isASCIIAlphanumeric { slug.append(byte.asciiLowercased) }
            }
        }
        return slug.isEmpty ? "section" : String(decoding: slug, as: UTF8.self)
    }

    /// The text in lower case, without what is neither ASCII nor a letter or number.
    private static func lettersAndASCII(_ text: [UInt8]) -> [UInt8] {
        var kept = String.UnicodeScalarView()
        for scalar in String(decoding: text, as: UTF8.self).lowercased().unicodeScalars
        where scalar.isASCII || scalar.properties.isAlphabetic || scalar.properties.numericType != nil {
            kept.append(scalar)
        }
        return Array(String(kept).utf8)
    }

    /// A slug that was given before gets the first free number after it.
    private mutating func unique(_ slug: String) -> String {
        let anchor = RenderedDocument.anchor(forFragment: slug)
        guard let used = uses.updateValue(0, forKey: anchor) else { return anchor }
        var number = used + 1
        var numbered = "\(anchor)-\(number)"
        while uses.updateValue(0, forKey: numbered) != nil {
            number += 1
            numbered = "\(anchor)-\(number)"
        }
        uses[anchor] = number
        return numbered
    }
}
