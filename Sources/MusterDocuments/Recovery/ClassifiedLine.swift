import MusterText

/// A line of a file and what it looks like before Markdown is parsed.
struct ClassifiedLine: Sendable {
    /// From 1, in the file.
    let number: Int
    /// Where it stands in the bytes of the file, without its line end: a slice of them would have to be counted with every
    /// copy of the line.
    let range: Range<Int>
    let kind: LineKind
    /// The columns of white space before the first other byte; a tab reaches to the next multiple of four.
    let indent: Int
    /// The same without white space at either end.
    let wordRange: Range<Int>
    /// Whether the line ends in a colon and so announces what follows it.
    let isLabel: Bool
    /// Whether it is a section title that is known.
    let isKnownTitle: Bool
    /// Whether it reads like a title.
    let hasTitleShape: Bool
    /// The marks that close the fence after this line, where its author forgot them; nil elsewhere.
    var forgottenMarks: FenceMarks?

    /// - Parameters:
    ///   - range: where it stands in the bytes of the file.
    ///   - text: these bytes.
    init(number: Int, range: Range<Int>, in text: Span<UInt8>, kind: LineKind, indent: Int) {
        self.number = number
        self.range = range
        self.kind = kind
        self.indent = indent
        wordRange = text.trimmedSpaces(in: range)
        let words = text.extracting(wordRange)
        isLabel = !words.isEmpty && words[words.count - 1] == UInt8(ascii: ":")
        isKnownTitle = SectionTitle.isKnown(words)
        hasTitleShape = SectionTitle.hasShape(words)
    }

    /// Whether the line begins with a bullet that Markdown does not know and that nothing else looks like.
    var isForeign: Bool {
        if case .item(let marker) = kind { return marker.kind.isForeignGlyph || marker.kind == .space }
        return false
    }
}

/// The marks that a fence of code is opened and closed by.
struct FenceMarks: Sendable, Equatable {
    let mark: UInt8
    let count: Int
}

/// What a line looks like before Markdown is parsed.
enum LineKind: Sendable, Equatable {
    case blank
    /// Code, HTML, a quote, a table: kept as it is.
    case verbatim
    /// A heading of Markdown's own, `#` or underlined.
    case heading
    case rule
    case item(ListMarker)
    case text
}

extension ArraySlice<UInt8> {
    /// The bytes without ASCII white space and no-break spaces at their beginning, and without white space at their end.
    var trimmedSpaces: ArraySlice<UInt8> {
        let words = span.trimmedSpaces(in: 0..<count)
        return self[startIndex + words.lowerBound..<startIndex + words.upperBound]
    }
}

extension Span<UInt8> {
    /// Where what is left of a range stands without ASCII white space and no-break spaces at its beginning, and without white
    /// space at its end.
    func trimmedSpaces(in range: Range<Int>) -> Range<Int> {
        var (start, end) = (range.lowerBound, range.upperBound)
        while start < end {
            if self[start].isASCIISpace {
                start += 1
            } else if self[start] == 0xC2, start + 1 < end, self[start + 1] == 0xA0 {
                start += 2
            } else {
                break
            }
        }
        while start < end, self[end - 1].isASCIISpace { end -= 1 }
        return start..<end
    }
}
