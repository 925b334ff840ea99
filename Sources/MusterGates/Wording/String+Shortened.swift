extension String {
    /// The text for a sentence: at most some 90 letters, cut before a word and marked with an ellipsis.
    var shortened: String {
        let scalars = unicodeScalars
        guard scalars.count > 90 else { return self }
        var cut = scalars.prefix(88)
        if let space = cut.lastIndex(where: { $0 == " " }), cut.distance(from: cut.startIndex, to: space) > 40 {
            cut = cut[..<space]
        }
        return String(String.UnicodeScalarView(cut)) + " …"
    }
}

extension String {
    /// The text with its first letter in upper case when that is an ASCII letter.
    var capitalizedFirst: String {
        guard let first = utf8.first, (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(first) else { return self }
        return String(decoding: [first - 0x20] + utf8.dropFirst(), as: UTF8.self)
    }
}

extension String {
    /// The text with its first letter in lower case when a lower-case letter of ASCII follows it.
    var lowercasedFirst: String {
        let bytes = Array(utf8)
        guard bytes.count > 1, (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(bytes[0]),
            (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(bytes[1]) || bytes[1] == 0x20
        else { return self }
        return String(decoding: [bytes[0] + 0x20] + bytes.dropFirst(), as: UTF8.self)
    }
}
