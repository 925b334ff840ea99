import MusterText

extension Words {
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
}
