import MusterText

extension TemplateValue {
    /// A sentence in the words of the site that quotes documents, for the content of an element: what it quotes in a
    /// script that is written from right to left keeps to itself, so that the words around it stay in their order.
    static func sentence(_ text: String) -> TemplateValue {
        text.runsRightToLeft ? .html(isolated(text)) : .text(text)
    }

    /// The same, or nothing.
    static func optionalSentence(_ text: String?) -> TemplateValue { .optional(text) { .sentence($0) } }

    /// Everything between quotation marks is one piece, and so is a title that begins from right to left after a colon,
    /// with the Latin words that it ends in; elsewhere a piece is what stands between the first and the last letter from
    /// right to left.
    private static func isolated(_ text: String) -> HTML {
        var out = ""
        var piece = String.UnicodeScalarView()
        var depth = 0
        for scalar in text.unicodeScalars {
            if scalar == "”" {
                depth = max(0, depth - 1)
                if depth == 0 { out += flushed(&piece, isQuoted: true) }
            }
            piece.append(scalar)
            if scalar == "“" {
                if depth == 0 { out += flushed(&piece, isQuoted: false) }
                depth += 1
            }
        }
        return HTML(trusted: out + flushed(&piece, isQuoted: depth > 0))
    }

    private static func flushed(_ piece: inout String.UnicodeScalarView, isQuoted: Bool) -> String {
        defer { piece = String.UnicodeScalarView() }
        guard let first = piece.firstIndex(where: \.runsRightToLeft),
            let last = piece.lastIndex(where: \.runsRightToLeft)
        else { return Escape.html(String(piece)) }
        let start = isQuoted ? piece.startIndex : first
        let end = isQuoted ? piece.endIndex : titleEnd(piece, first, last) ?? piece.index(after: last)
        let parts = [piece[..<start], piece[start..<end], piece[end...]].map { Escape.html(String(Substring($0))) }
        return "\(parts[0])<bdi>\(parts[1])</bdi>\(parts[2])"
    }

    /// Where the title that a colon announces ends: at a comma, semicolon or bracket, else at the end; nil where the words
    /// from right to left do not begin right after a colon.
    private static func titleEnd(
        _ piece: String.UnicodeScalarView, _ first: String.UnicodeScalarView.Index,
        _ last: String.UnicodeScalarView.Index
    ) -> String.UnicodeScalarView.Index? {
        guard piece[..<first].suffix(2).elementsEqual([":", " "]) else { return nil }
        return piece[last...].firstIndex { [",", ";", "("].contains($0) } ?? piece.endIndex
    }
}

extension String {
    /// Whether it has a letter of a script that is written from right to left.
    fileprivate var runsRightToLeft: Bool {
        // The first such letter is two bytes that begin with D6.
        utf8.contains { $0 >= 0xD6 } && unicodeScalars.contains(where: \.runsRightToLeft)
    }
}

extension Unicode.Scalar {
    /// Whether it is in a block whose letters are written from right to left. Source: Unicode 16, DerivedBidiClass.txt.
    fileprivate var runsRightToLeft: Bool {
        switch value {
        case 0x0590...0x08FF, 0xFB1D...0xFDFF, 0xFE70...0xFEFE, 0x10800...0x10FFF, 0x1E800...0x1EFFF: true
        default: false
        }
    }
}
