import MusterText

/// A function that a text names ("QA Lead", "SRE/DevOps", "API Review Board").
struct RoleMention: Sendable, Equatable {
    /// As written, without a possessive `'s`.
    let name: String
    /// The bytes of the name in the text.
    let range: Range<Int>
    /// Whether it names everybody of a sort ("All Leads", "all required stakeholders").
    let isCollective: Bool
}

/// Finds functions in running text by the nouns that they end in and the abbreviations that stand for them.
enum RoleNames {
    private static let nouns = RoleRows.words(.noun)
    /// The nouns that names of functions end in, in the order of their letters.
    static let sortedNouns = nouns.sorted()
    private static let nounWords = WordSet(nouns)
    private static let functions = WordSet(RoleRows.words(.field))
    private static let knownAlone = RoleRows.words(.whole)
    private static let endings = Array(RoleRows.words(.ending)).map { Array($0.utf8) }
    private static let collective: WordSet = [
        "all", "every", "each", "key", "required", "relevant", "respective", "any",
    ]

    /// Words within the name of a function that are no names.
    private static let joining: WordSet = ["&", "of"]

    private static let articles: WordSet = [
        "the", "a", "an", "our", "their", "its", "this", "that", "final", "formal", "if", "when", "once", "obtain",
        "get", "ask",
    ]

    /// Whether a folded word is one that names of functions end in, or joins a field and a function.
    static func isNoun(_ word: String) -> Bool { nounWords.contains(word) || endsInFunction(word) }

    /// Whether a whole text is the name of a function, as in a cell of a table.
    static func isRole(_ text: String) -> Bool {
        let words = FoldedText(text)
        guard (1...6).contains(words.wordCount) else { return false }
        // Most names end in a noun.
        return nounWords.contains(PackedWord(lowercasing: words.text.utf8.span, words.lastWord))
            || isRole(words.text.split(onByte: 0x20))
    }

    private static func isRole(_ words: [String]) -> Bool {
        functions.contains(words.joined(separator: "/")) || words.last.map(functions.contains) ?? false
            || knownAlone.contains(words.joined(separator: " "))
            || words.contains { nounWords.contains($0) } || words.contains(where: endsInFunction)
    }

    /// Whether a word joins a field and a function, as German, Chinese and Japanese do.
    private static func endsInFunction(_ word: String) -> Bool {
        endings.contains { word.utf8.count > $0.count && word.utf8.suffix($0.count).elementsEqual($0) }
    }

    /// The functions that a text names, in order.
    static func mentions(in text: String) -> [RoleMention] {
        let words = words(of: text)
        var found: [RoleMention] = []
        var index = 0
        while index < words.count {
            if words[index].mayBeginName, let mention = mention(at: index, in: words, text: text) {
                found.append(mention.role)
                index = mention.next
            } else {
                index += 1
            }
        }
        return found
    }

    private struct Word {
        let range: Range<Int>
        /// Whether punctuation after it ends a name.
        let isLast: Bool
        let isCapital: Bool
        /// In lower case; nil for one that is too long to be in a set of words.
        let folded: PackedWord?

        /// Names begin with a capital letter, or with a word for everybody of a sort.
        var mayBeginName: Bool { isCapital || collective.contains(folded) }
    }

    /// The longest name that begins at a word: capital words up to one that is a noun of function.
    private static func mention(at start: Int, in words: [Word], text: String) -> (role: RoleMention, next: Int)? {
        var first = start
        let isCollective = collective.contains(words[start].folded)
        if articles.contains(words[start].folded) { return nil }
        if isCollective {
            while first + 1 < words.count, !words[first].isLast, collective.contains(words[first].folded) { first += 1 }
        } else if !words[start].isCapital {
            return nil
        }
        var end: Int?
        var at = first
        while at < words.count, at - first < 6 {
            let word = words[at]
            guard word.isCapital || at > first && joining.contains(word.folded) || isCollective else { break }
            if nounWords.contains(word.folded) { end = at }
            if word.isLast { break }
            at += 1
        }
        if let end {
            return (role(first: isCollective ? start : first, end, words, isCollective, text), end + 1)
        }
        guard !isCollective, functions.contains(words[first].folded) else { return nil }
        return (role(first: first, first, words, false, text), first + 1)
    }

    private static func role(first: Int, _ end: Int, _ words: [Word], _ isCollective: Bool, _ text: String)
        -> RoleMention
    {
        let range = words[first].range.lowerBound..<words[end].range.upperBound
        return RoleMention(name: text.bytes(range), range: range, isCollective: isCollective)
    }

    private static func words(of text: String) -> [Word] {
        let bytes = text.utf8.span
        var words: [Word] = []
        words.reserveCapacity(bytes.count / 5)
        var at = 0
        while at < bytes.count {
            while at < bytes.count, !isNameByte(bytes[at]) { at += 1 }
            let start = at
            while at < bytes.count, isNameByte(bytes[at]) { at += 1 }
            guard start < at else { continue }
            words.append(
                Word(
                    range: start..<at, isLast: at == bytes.count || bytes[at] != 0x20,
                    isCapital: (0x41...0x5A).contains(bytes[start]) || bytes[start] >= 0xC3,
                    folded: PackedWord(lowercasing: bytes, start..<at)))
        }
        return words
    }

    private static func isNameByte(_ byte: UInt8) -> Bool {
        byte.isASCIIAlphanumeric || byte == 0x2F || byte == 0x26 || byte == 0x2B || byte == 0x2D
            || byte >= 0xC3 && byte != 0xE2
    }
}
