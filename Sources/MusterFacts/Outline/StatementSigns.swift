import MusterText

/// What a statement is and holds, as one number: what a reader of fields, dates, versions or paths needs to see before it
/// looks closer. They are told once for each statement, and most readers pass most statements over by them.
struct StatementSigns: OptionSet, Sendable {
    let rawValue: UInt16

    init(rawValue: UInt16) { self.rawValue = rawValue }

    static let digit = StatementSigns(rawValue: 1)
    /// A point directly before a letter or digit, as in a path, a version, an address.
    static let innerPoint = StatementSigns(rawValue: 2)
    static let slash = StatementSigns(rawValue: 4)
    static let quotationMark = StatementSigns(rawValue: 8)
    /// A link, by the marks of the text.
    static let link = StatementSigns(rawValue: 16)

    static let heading = StatementSigns(rawValue: 32)
    static let item = StatementSigns(rawValue: 64)
    /// A line of a paragraph.
    static let line = StatementSigns(rawValue: 128)
    static let fenced = StatementSigns(rawValue: 256)
    /// `Key: value` at its start.
    static let field = StatementSigns(rawValue: 512)
    /// The same, with words after the colon.
    static let filledField = StatementSigns(rawValue: 1024)

    /// A colon at the end of its words.
    static let introduction = StatementSigns(rawValue: 2048)

    /// A run of hex digits as long as a digest.
    static let digest = StatementSigns(rawValue: 4096)

    /// A low line, of which blanks to be filled in are made; or the first byte of a wide one, which other signs have too.
    static let lowLine = StatementSigns(rawValue: 8192)

    /// All that is no heading.
    static let belowTitles: StatementSigns = [.item, .line, .fenced]

    /// The sign of a form.
    init(_ form: Statement.Form) {
        self =
            switch form {
            case .heading: .heading
            case .item: .item
            case .line: .line
            case .fenced: .fenced
            }
    }

    /// The signs that the end of its words gives.
    init(endOf body: String) {
        // The last byte of a wide colon is that of other letters too.
        let last = body.lastByte
        self = last == UInt8(ascii: ":") || last == 0x9A && body.endsWithBytes("：") ? .introduction : []
    }

    /// The signs of a line of text.
    init(in line: borrowing InlineText) {
        var signs = line.text.lendingBytes { Self.signs(in: $0) }
        if signs.contains(.innerPoint), !line.text.lendingBytes({ Self.hasInnerPoint($0) }) {
            signs.remove(.innerPoint)
        }
        if line.text.lendingBytes({ WrittenDigest.wholeRun(in: $0) }) != nil { signs.insert(.digest) }
        for span in line.spans {
            if case .link = span.kind { signs.insert(.link) }
        }
        self = signs
    }

    /// The signs that single bytes are; any point for an inner one.
    private static func signs(in bytes: Span<UInt8>) -> StatementSigns {
        var signs: StatementSigns = []
        let areAsked = bytes.anySixteenBytes { block in
            signs.formUnion(self.signs(in: block))
            return false
        }
        guard areAsked == nil else { return signs }
        for at in bytes.indices { signs.formUnion(sign(of: bytes[at])) }
        return signs
    }

    private static func signs(in block: SIMD16<UInt8>) -> StatementSigns {
        let digits = block.digits
        let slashes = block.bytes(equalTo: UInt8(ascii: "/"))
        let marks = block.bytes(equalTo: UInt8(ascii: "\""))
        let points = block.bytes(equalTo: UInt8(ascii: "."))
        let lowLines = block.bytes(equalTo: UInt8(ascii: "_")) | block.bytes(equalTo: 0xEF)
        // As most are.
        if (digits | slashes | marks | points | lowLines).isEmpty { return [] }
        var signs: StatementSigns = []
        if !digits.isEmpty { signs.insert(.digit) }
        if !slashes.isEmpty { signs.insert(.slash) }
        if !marks.isEmpty { signs.insert(.quotationMark) }
        if !points.isEmpty { signs.insert(.innerPoint) }
        if !lowLines.isEmpty { signs.insert(.lowLine) }
        return signs
    }

    private static func sign(of byte: UInt8) -> StatementSigns {
        switch byte {
        case UInt8(ascii: "0")...UInt8(ascii: "9"): .digit
        case UInt8(ascii: "/"): .slash
        case UInt8(ascii: "\""): .quotationMark
        case UInt8(ascii: "."): .innerPoint
        case UInt8(ascii: "_"), 0xEF: .lowLine
        case _: []
        }
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
