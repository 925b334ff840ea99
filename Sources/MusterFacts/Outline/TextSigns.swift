import MusterText

/// Signs that a text holds: what a reader of dates, versions or paths needs to see before it looks closer.
struct TextSigns: OptionSet, Sendable {
    let rawValue: UInt8

    init(rawValue: UInt8) { self.rawValue = rawValue }

    static let digit = TextSigns(rawValue: 1)
    /// A point directly before a letter or digit, as in a path, a version, an address.
    static let innerPoint = TextSigns(rawValue: 2)
    static let slash = TextSigns(rawValue: 4)
    static let quotationMark = TextSigns(rawValue: 8)
    /// A link, by the marks of the text.
    static let link = TextSigns(rawValue: 16)

    /// The signs of a line of text.
    init(in line: InlineText) {
        var signs: TextSigns = []
        let bytes = line.text.utf8.span
        if bytes.hasDigit { signs.insert(.digit) }
        if bytes.firstOffset(of: UInt8(ascii: "/")) != nil { signs.insert(.slash) }
        if bytes.firstOffset(of: UInt8(ascii: "\"")) != nil { signs.insert(.quotationMark) }
        if TextSigns.hasInnerPoint(bytes) { signs.insert(.innerPoint) }
        for span in line.spans {
            if case .link = span.kind { signs.insert(.link) }
        }
        self = signs
    }

    private static func hasInnerPoint(_ bytes: Span<UInt8>) -> Bool {
        var from = 0
        while let point = bytes.firstOffset(of: UInt8(ascii: "."), from: from), point + 1 < bytes.count {
            if bytes[point + 1].isASCIIAlphanumeric { return true }
            from = point + 1
        }
        return false
    }
}
