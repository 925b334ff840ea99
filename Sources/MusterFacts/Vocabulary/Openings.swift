import MusterText

/// What texts of one sort begin with, letter by letter: nearly all others are ruled out by their first byte.
struct Openings: ExpressibleByArrayLiteral, Sendable {
    private let spellings: [String]
    /// For each byte whether one of them begins with it.
    private var mayBegin = [Bool](repeating: false, count: 256)

    init(arrayLiteral spellings: String...) { self.init(spellings) }

    init(_ spellings: [String]) {
        self.spellings = spellings
        for first in spellings.compactMap(\.utf8.first) { mayBegin[Int(first)] = true }
    }

    /// The first of them that a text begins with.
    func first(of text: String) -> String? {
        guard let first = text.firstByte, mayBegin[Int(first)] else { return nil }
        return spellings.first { text.startsWithBytes($0) }
    }

    /// The first of them, all in lower case, that a text begins with, letters of ASCII in either case.
    func firstIgnoringCase(of text: String) -> String? {
        guard let first = text.firstByte, mayBegin[Int(first.asciiLowercased)] else { return nil }
        return text.lendingBytes { bytes in
            spellings.first { spelling in spelling.lendingBytes { bytes.holdsIgnoringCase($0, at: 0) } }
        }
    }
}
