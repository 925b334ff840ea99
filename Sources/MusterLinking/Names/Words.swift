import MusterText

/// The words of a text in lower case, without anything between them: the form in which phrases are looked for.
struct Words: Sendable {
    let list: [String]

    /// Letters, digits and all bytes beyond ASCII make words; everything else parts them.
    init(_ text: String) {
        // Most text is ASCII, for which bytes are lowered without asking the tables of Unicode.
        let lowered =
            text.utf8.allSatisfy { $0 < 0x80 } ? text.utf8.map(\.asciiLowercased) : Array(text.lowercased().utf8)
        list = lowered.split { !$0.isASCIIAlphanumeric && $0 < 0x80 }.map { String(decoding: $0, as: UTF8.self) }
    }

    /// Whether the words of `phrase`, which is in lower case with single spaces, stand together somewhere.
    func contain(_ phrase: String) -> Bool {
        let wanted = phrase.split(onByte: 0x20)
        guard let first = wanted.first, list.count >= wanted.count else { return false }
        return list.indices.dropLast(wanted.count - 1).contains { start in
            list[start] == first && list[start..<start + wanted.count].elementsEqual(wanted)
        }
    }

    /// Whether two titles share at least half of the words of the shorter one; a title without words is like any other.
    func areLike(_ other: Words) -> Bool {
        let (own, others) = (Set(list.filter(Words.saysSomething)), Set(other.list.filter(Words.saysSomething)))
        return own.intersection(others).count * 2 >= min(own.count, others.count)
    }

    /// Longer than an article or a number.
    private static func saysSomething(_ word: String) -> Bool {
        word.utf8.count > 2 && !word.utf8.allSatisfy(\.isASCIIDigit)
            && !["task", "the", "and", "for", "with"].contains(word)
    }

    /// Whether any of the phrases occurs.
    func containAny(_ phrases: [String]) -> Bool { phrases.contains(where: contain) }
}

extension String {
    /// The form in which titles of one task are compared: folded, without a closing stop or surrounding quotes.
    var titleKey: String {
        var bytes = ArraySlice(folded.utf8)
        let ends = Array(".;:!\"'`*".utf8)
        while let last = bytes.last, ends.contains(last) { bytes.removeLast() }
        while let first = bytes.first, ends.contains(first) { bytes.removeFirst() }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// The text up to the end of a word, at most `limit` bytes long.
    func shortened(to limit: Int) -> String {
        guard utf8.count > limit else { return self }
        let head = utf8.prefix(limit)
        let end = head.lastIndex(of: 0x20) ?? head.endIndex
        return String(decoding: head[..<end], as: UTF8.self)
    }

    /// The text without what stands in round brackets, trimmed.
    var withoutBrackets: String {
        var out: [UInt8] = []
        var depth = 0
        for byte in utf8 {
            switch byte {
            case UInt8(ascii: "("): depth += 1
            case UInt8(ascii: ")"): depth = max(0, depth - 1)
            default: if depth == 0 { out.append(byte) }
            }
        }
        return String(decoding: out, as: UTF8.self).trimmed
    }
}
