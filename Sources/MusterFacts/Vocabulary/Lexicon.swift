import MusterText

/// Phrases, each with what it means, found in one pass over a text.
///
/// A text is scanned word by word; a word that begins no phrase costs one look-up. Where several phrases begin at a
/// word the longest wins.
struct Lexicon<Meaning: Sendable>: Sendable {
    /// A phrase found in a text.
    struct Hit: Sendable {
        let meaning: Meaning
        /// The range of the phrase in the bytes of the folded text.
        let range: Range<Int>
    }

    private struct Entry: Sendable {
        let phrase: [UInt8]
        /// Whether the phrase must end with its word: phrases of scripts without spaces need not.
        let endsWord: Bool
        let meaning: Meaning
    }

    private var entries: [UInt64: [Entry]] = [:]
    /// For each pair of bytes that a text may go on with, by five bits of either, whether a phrase may begin so: most
    /// words of a text begin no phrase, and are passed over by this alone.
    private var mayBegin = [Bool](repeating: false, count: 1 << 10)
    /// How its phrases begin: a text without such a word is not looked at.
    private var beginnings = WordBeginnings.none
    /// Whether a phrase begins with a letter beyond ASCII, which may stand in any text with such letters.
    private var hasOtherScripts = false

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
        let phrase = Array(FoldedText(words).text.utf8)
        guard let last = phrase.last else { return }
        let entry = Entry(phrase: phrase, endsWord: last < 0x80, meaning: meaning)
        entries[Self.key(phrase.span, at: 0), default: []].append(entry)
        mayBegin[Self.beginning(phrase.span, at: 0)] = true
        if phrase[0] < 0x80 {
            beginnings.formUnion(WordBeginnings(of: phrase.span, at: 0))
        } else {
            hasOtherScripts = true
        }
        // What a phrase of one byte is followed by is not known.
        if phrase.count == 1 {
            for next in 0..<32 { mayBegin[Int(phrase[0] & 31) << 5 | next] = true }
        }
    }

    /// All phrases in a text, in order; they do not overlap.
    func hits(in text: FoldedText) -> [Hit] {
        var found: [Hit] = []
        guard mayStand(in: text) else { return found }
        let bytes = text.text.utf8.span
        var at = 0
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
        guard mayStand(in: text) else { return nil }
        let bytes = text.text.utf8.span
        var at = 0
        while at < bytes.count {
            if let hit = hit(in: bytes, at: at) { return hit }
            at = Self.next(after: at, in: bytes)
        }
        return nil
    }

    /// The meanings of all phrases that ``FoldedText/contains(_:)`` finds in a text, also of those that overlap.
    func meanings(in text: FoldedText) -> [Meaning] {
        var found: [Meaning] = []
        guard mayStand(in: text) else { return found }
        let bytes = text.text.utf8.span
        var at = 0
        while at < bytes.count {
            let beginsWord = at == 0 || bytes[at - 1] == 0x20 || bytes[at] >= 0x80
            if beginsWord, mayBegin[Self.beginning(bytes, at: at)], let entries = entries[Self.key(bytes, at: at)] {
                for entry in entries where Self.stands(entry.phrase, in: bytes, at: at) {
                    let end = at + entry.phrase.count
                    if !entry.endsWord || end == bytes.count || bytes[end] == 0x20 { found.append(entry.meaning) }
                }
            }
            at = Self.next(after: at, in: bytes)
        }
        return found
    }

    /// The phrase that the whole text is.
    func exact(_ text: FoldedText) -> Meaning? {
        let bytes = text.text.utf8.span
        guard !bytes.isEmpty, mayBegin[Self.beginning(bytes, at: 0)] else { return nil }
        return entries[Self.key(bytes, at: 0)]?
            .first { $0.phrase.count == bytes.count && Self.stands($0.phrase, in: bytes, at: 0) }?.meaning
    }

    /// Whether a word of a text is one that a phrase begins with, so that a phrase may be told by some of its words.
    func mayBegin(in text: FoldedText) -> Bool {
        guard mayStand(in: text) else { return false }
        let bytes = text.text.utf8.span
        var at = 0
        while at < bytes.count {
            if mayBegin[Self.beginning(bytes, at: at)], entries[Self.key(bytes, at: at)] != nil { return true }
            at = Self.next(after: at, in: bytes)
        }
        return false
    }

    /// Whether a phrase may be in a text, told by how the words of both begin.
    func mayStand(in text: FoldedText) -> Bool {
        !beginnings.isDisjoint(with: text.beginnings) || hasOtherScripts && text.beginnings == .any
    }

    private func hit(in bytes: Span<UInt8>, at start: Int) -> Hit? {
        guard mayBegin[Self.beginning(bytes, at: start)], let candidates = entries[Self.key(bytes, at: start)] else {
            return nil
        }
        for entry in candidates {
            guard Self.stands(entry.phrase, in: bytes, at: start) else { continue }
            let end = start + entry.phrase.count
            if entry.endsWord, end < bytes.count, bytes[end] != 0x20, bytes[end] < 0x80 { continue }
            return Hit(meaning: entry.meaning, range: start..<end)
        }
        return nil
    }

    private static func stands(_ phrase: [UInt8], in bytes: Span<UInt8>, at start: Int) -> Bool {
        guard start + phrase.count <= bytes.count else { return false }
        for at in phrase.indices where bytes[start + at] != phrase[at] { return false }
        return true
    }

    /// The place in `mayBegin` of what stands at an offset.
    private static func beginning(_ bytes: Span<UInt8>, at start: Int) -> Int {
        let second = start + 1 < bytes.count ? bytes[start + 1] : 0
        return Int(bytes[start] & 31) << 5 | Int(second & 31)
    }

    /// The bytes that phrases are filed under: an ASCII word (up to eight bytes of it), or one letter of another script.
    private static func key(_ bytes: Span<UInt8>, at start: Int) -> UInt64 {
        var key: UInt64 = 0
        var at = start
        if bytes[at] >= 0x80 {
            let end = min(bytes.count, at + 3)
            while at < end {
                key = key << 8 | UInt64(bytes[at])
                at += 1
            }
            return key
        }
        let end = min(bytes.count, start + 8)
        while at < end, bytes[at] != 0x20, bytes[at] < 0x80 {
            key = key << 8 | UInt64(bytes[at])
            at += 1
        }
        return key
    }

    /// Where the next phrase may begin: at the next word, or at the next letter of a script without spaces.
    private static func next(after start: Int, in bytes: Span<UInt8>) -> Int {
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
