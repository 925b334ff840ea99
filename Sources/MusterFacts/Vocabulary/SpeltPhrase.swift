import MusterText

/// A phrase that the code spells out where it asks for it: `title.says("go no go")`.
///
/// It is written as it folds. The compiler knows its letters, so that how it begins costs nothing at run time, and most
/// questions end with one comparison of numbers.
struct SpeltPhrase: ExpressibleByStringLiteral, Sendable {
    private let letters: StaticString

    @inline(__always)
    init(stringLiteral letters: StaticString) {
        self.letters = letters
        assert(FoldedText("\(letters)").text.utf8.elementsEqual("\(letters)".utf8), "Write as it folds: \(letters)")
    }

    /// How its first word begins.
    @inline(__always)
    var beginning: WordBeginning {
        // No loop: the compiler makes one number of this.
        WordBeginning(of: byte(0) | byte(1) | byte(2) | byte(3) | byte(4) | byte(5) | byte(6) | byte(7))
    }

    /// A byte at its place in a number, the first one the lowest; 0 behind the end.
    @inline(__always)
    private func byte(_ at: Int) -> UInt64 { at < count ? UInt64(letters.utf8Start[at]) << UInt64(8 * at) : 0 }

    /// Its last byte.
    @inline(__always)
    var last: UInt8 { letters.utf8CodeUnitCount == 0 ? 0x20 : letters.utf8Start[letters.utf8CodeUnitCount - 1] }

    @inline(__always)
    var count: Int { letters.utf8CodeUnitCount }

    @inline(__always)
    var bytes: UnsafeBufferPointer<UInt8> { UnsafeBufferPointer(start: letters.utf8Start, count: count) }
}

extension FoldedText {
    /// Whether a phrase occurs; one without words never does.
    @inline(__always)
    func says(_ phrase: SpeltPhrase) -> Bool {
        beginnings.contains(phrase.beginning) && holds(phrase.bytes.span)
    }

    /// Whether the text begins with a phrase.
    @inline(__always)
    func starts(with phrase: SpeltPhrase) -> Bool {
        (phrase.beginning == beginning || phrase.count == 0) && holds(phrase.bytes.span, at: 0)
    }

    /// Whether the text ends with a phrase.
    @inline(__always)
    func ends(with phrase: SpeltPhrase) -> Bool {
        text.utf8.count >= phrase.count && holds(phrase.bytes.span, at: text.utf8.count - phrase.count)
    }

    /// What follows a phrase that the text begins with.
    func dropping(_ phrase: SpeltPhrase) -> FoldedText { dropping(bytes: phrase.count) }

    /// Compares bytes: equal texts have equal words.
    @inline(__always)
    static func == (left: FoldedText, right: SpeltPhrase) -> Bool {
        left.beginning == right.beginning && left.text.utf8.count == right.count
            && left.holds(right.bytes.span, at: 0)
    }

    /// Whether the bytes differ.
    @inline(__always)
    static func != (left: FoldedText, right: SpeltPhrase) -> Bool { !(left == right) }
}
