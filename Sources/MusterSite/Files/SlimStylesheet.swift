import MusterText

/// A stylesheet as it is published: without comments and the spaces that only its authors need, a rule on each line.
///
/// Texts in quotes stay byte for byte. A space is left out only beside a brace, semicolon, comma, `>`, or after a colon, where no
/// stylesheet can tell it from none; a comment only beside a space or such a sign, since it may part two words.
struct SlimStylesheet: Sendable {
    let bytes: [UInt8]

    init(_ content: [UInt8]) {
        var slimmer = Slimmer(rest: content[...])
        while let byte = slimmer.rest.first { slimmer.take(byte) }
        bytes = slimmer.out
    }
}

private struct Slimmer {
    var rest: ArraySlice<UInt8>
    var out: [UInt8] = []
    /// Whether a space came since the last byte that was kept.
    private var hasSpace = false

    init(rest: ArraySlice<UInt8>) { self.rest = rest }

    mutating func take(_ byte: UInt8) {
        switch byte {
        case UInt8(ascii: "\""), UInt8(ascii: "'"): takeText(endingWith: byte)
        case UInt8(ascii: "/") where rest.dropFirst().first == UInt8(ascii: "*"): takeComment()
        case 0x20, 0x09, 0x0A, 0x0C, 0x0D:
            hasSpace = true
            rest = rest.dropFirst()
        case UInt8(ascii: "}"):
            if out.last == UInt8(ascii: ";") { out.removeLast() }
            // What follows a rule begins on a new line.
            keep([byte, 0x0A])
        default: keep([byte])
        }
    }

    private mutating func takeText(endingWith quote: UInt8) {
        var end = rest.startIndex + 1
        while end < rest.endIndex, rest[end] != quote { end += rest[end] == UInt8(ascii: "\\") ? 2 : 1 }
        keep(Array(rest[..<min(end + 1, rest.endIndex)]))
    }

    private mutating func takeComment() {
        var end = rest.startIndex + 2
        while end + 1 < rest.endIndex, rest[end] != UInt8(ascii: "*") || rest[end + 1] != UInt8(ascii: "/") { end += 1 }
        end = min(end + 2, rest.endIndex)
        let isApart =
            hasSpace || end == rest.endIndex || Self.needsNone(before: rest[end])
            || out.last.map(Self.needsNone(after:)) ?? true
        if isApart || Self.isSpace(rest[end]) {
            rest = rest[end...]
        } else {
            keep(Array(rest[..<end]))
        }
    }

    /// Writes the next bytes, after the space that stands before them where one is needed.
    private mutating func keep(_ next: [UInt8]) {
        if hasSpace, let last = out.last, !Self.needsNone(after: last), !Self.needsNone(before: next[0]) {
            out.append(0x20)
        }
        out += next
        hasSpace = false
        rest = rest.dropFirst(next.last == 0x0A ? 1 : next.count)
    }

    private static func needsNone(after byte: UInt8) -> Bool {
        needsNone(before: byte) || byte == UInt8(ascii: ":") || byte == 0x0A
    }

    private static func needsNone(before byte: UInt8) -> Bool { "{};,>".utf8.contains(byte) }

    private static func isSpace(_ byte: UInt8) -> Bool { [0x20, 0x09, 0x0A, 0x0C, 0x0D].contains(byte) }
}
