import MusterText

/// Addresses written without any markup, as `https://example.org/x`.
enum BareAddress {
    /// The first `http` or `https` address at or after `start`, without the punctuation that ends a sentence.
    static func next(in text: ArraySlice<UInt8>, from start: Int) -> Range<Int>? {
        var at = start
        while let colon = text[at...].firstIndex(of: UInt8(ascii: ":")) {
            at = colon + 1
            guard text[colon...].starts(with: "://".utf8),
                let scheme = schemeStart(in: text, before: colon, from: start)
            else { continue }
            let end = end(of: text[(colon + 3)...])
            if end > colon + 3 { return scheme..<end }
        }
        return nil
    }

    private static func schemeStart(in text: ArraySlice<UInt8>, before colon: Int, from start: Int) -> Int? {
        for scheme in ["https", "http"] {
            let first = colon - scheme.utf8.count
            guard first >= start, text[first..<colon].map(\.asciiLowercased).elementsEqual(scheme.utf8) else {
                continue
            }
            let isApart = first == text.startIndex || !text[first - 1].isASCIIAlphanumeric
            return isApart ? first : nil
        }
        return nil
    }

    private static func end(of rest: ArraySlice<UInt8>) -> Int {
        var address = rest.prefix { (0x21..<0x7F).contains($0) && !closing.contains($0) }
        while let last = address.last, isTrailing(last, in: address) { address = address.dropLast() }
        return address.endIndex
    }

    private static let closing = Set("<>\"`|".utf8)

    /// A closing parenthesis belongs to the address only when it was opened there.
    private static func isTrailing(_ byte: UInt8, in address: ArraySlice<UInt8>) -> Bool {
        if byte == UInt8(ascii: ")") {
            let opened = address.reduce(0) { $1 == UInt8(ascii: "(") ? $0 + 1 : $0 }
            let closed = address.reduce(0) { $1 == UInt8(ascii: ")") ? $0 + 1 : $0 }
            return closed > opened
        }
        return trailing.contains(byte)
    }

    private static let trailing = Set(".,;:!?'*_~]}".utf8)
}
