import MusterText

/// Phrases, each with what it means, found in one pass over a text.
///
/// A text is scanned word by word; a word that begins no phrase costs one look-up. Where several phrases begin at a
/// word the longest wins.
struct Lexicon<Meaning: Sendable>: Sendable {
    /// A phrase found in a text.
    struct Hit: Sendable {
        let meaning: Meaning
        /// The range of the phrase in the bytes of the folded text, without the spaces around it.
        let range: Range<Int>
    }

    private struct Entry: Sendable {
        let phrase: [UInt8]
        /// Whether the phrase must end with its word: phrases of scripts without spaces need not.
        let endsWord: Bool
        let meaning: Meaning
    }

    private var entries: [UInt64: [Entry]] = [:]

    /// A lexicon of phrases as people write them; they are folded here.
    init(_ phrases: [(Meaning, [String])]) {
        for (meaning, words) in phrases {
            for word in words { add(word, meaning) }
        }
        for key in entries.keys {
            entries[key]?.sort { $0.phrase.count > $1.phrase.count }
        }
    }

    private mutating func add(_ words: String, _ meaning: Meaning) {
        let folded = FoldedText(words).bytes
        guard folded.count > 2 else { return }
        let phrase = Array(folded[1..<(folded.count - 1)])
        let endsWord = (phrase.last ?? 0) < 0x80
        let entry = Entry(phrase: phrase, endsWord: endsWord, meaning: meaning)
        entries[Self.key(phrase[...], at: 0), default: []].append(entry)
    }

    /// All phrases in a text, in order; they do not overlap.
    func hits(in text: FoldedText) -> [Hit] {
        var found: [Hit] = []
        let bytes = text.bytes
        var at = 1
        while at < bytes.count {
            if let hit = hit(in: bytes, at: at) {
                found.append(hit)
                at = max(hit.range.upperBound, at + 1)
                if at < bytes.count, bytes[at] == 0x20 { at += 1 }
            } else {
                at = Self.next(after: at, in: bytes)
            }
        }
        return found
    }

    /// The first phrase in a text.
    func first(in text: FoldedText) -> Hit? {
        let bytes = text.bytes
        var at = 1
        while at < bytes.count {
            if let hit = hit(in: bytes, at: at) { return hit }
            at = Self.next(after: at, in: bytes)
        }
        return nil
    }

    /// The phrase that the whole text is.
    func exact(_ text: FoldedText) -> Meaning? {
        let bytes = text.bytes
        guard bytes.count > 2 else { return nil }
        let words = bytes[1..<(bytes.count - 1)]
        return entries[Self.key(bytes[...], at: 1)]?.first { $0.phrase.elementsEqual(words) }?.meaning
    }

    private func hit(in bytes: [UInt8], at start: Int) -> Hit? {
        guard let candidates = entries[Self.key(bytes[...], at: start)] else { return nil }
        for entry in candidates {
            let end = start + entry.phrase.count
            guard end <= bytes.count, bytes[start..<end].elementsEqual(entry.phrase) else { continue }
            if entry.endsWord, end < bytes.count, bytes[end] != 0x20, bytes[end] < 0x80 { continue }
            return Hit(meaning: entry.meaning, range: start..<end)
        }
        return nil
    }

    /// The bytes that phrases are filed under: an ASCII word (up to eight bytes of it), or one letter of another script.
    private static func key(_ bytes: ArraySlice<UInt8>, at start: Int) -> UInt64 {
        var key: UInt64 = 0
        var at = start
        if bytes[at] >= 0x80 {
            let end = min(bytes.endIndex, at + 3)
            while at < end {
                key = key << 8 | UInt64(bytes[at])
                at += 1
            }
            return key
        }
        let end = min(bytes.endIndex, start + 8)
        while at < end, bytes[at] != 0x20, bytes[at] < 0x80 {
            key = key << 8 | UInt64(bytes[at])
            at += 1
        }
        return key
    }

    /// Where the next phrase may begin: at the next word, or at the next letter of a script without spaces.
    private static func next(after start: Int, in bytes: [UInt8]) -> Int {
        var at = start + 1
        if bytes[start] >= 0x80 {
            while at < bytes.count, bytes[at] & 0xC0 == 0x80 { at += 1 }
            if at < bytes.count, bytes[at] == 0x20 { at += 1 }
            return at
        }
        while at < bytes.count, bytes[at] != 0x20, bytes[at] < 0x80 { at += 1 }
        return at < bytes.count && bytes[at] == 0x20 ? at + 1 : at
    }
}
