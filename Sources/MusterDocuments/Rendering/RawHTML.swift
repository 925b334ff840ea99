import MusterText

/// What a page shows of the raw HTML of a document.
enum RawHTML {
    /// Whether the tag breaks a line.
    static func isLineBreak(_ tag: ArraySlice<UInt8>) -> Bool {
        tag.count <= 12 && tag.count >= 4 && tag.prefix(3).map(\.asciiLowercased).elementsEqual("<br".utf8)
            && tag.dropFirst(3).dropLast().allSatisfy { $0.isASCIISpace || $0 == UInt8(ascii: "/") }
    }

    /// A block as it is written, without the comments; nil when it has no words beside its tags.
    static func shown(_ block: ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
        let text = withoutComments(block)[...].trimmedSpaces
        return hasWords(text) ? text : nil
    }

    private static func withoutComments(_ block: ArraySlice<UInt8>) -> [UInt8] {
        var out: [UInt8] = []
        var rest = block
        while let start = rest.firstIndex(of: UInt8(ascii: "<")) {
            out += rest[..<start]
            guard rest[start...].starts(with: "<!--".utf8) else {
                out.append(rest[start])
                rest = rest[(start + 1)...]
                continue
            }
            rest = afterComment(rest[(start + 4)...])
        }
        return out + rest
    }

    private static func afterComment(_ text: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        var rest = text
        while let dash = rest.firstIndex(of: UInt8(ascii: "-")) {
            if rest[dash...].starts(with: "-->".utf8) { return rest[(dash + 3)...] }
            rest = rest[(dash + 1)...]
        }
        return rest[rest.endIndex...]
    }

    private static func hasWords(_ text: ArraySlice<UInt8>) -> Bool {
        var isInTag = false
        for byte in text {
            switch byte {
            case UInt8(ascii: "<"): isInTag = true
            case UInt8(ascii: ">"): isInTag = false
            default: if !isInTag, !byte.isASCIISpace { return true }
            }
        }
        return false
    }
}
