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
        /// Where the phrase stands in `letters`.
        let phrase: Range<Int>
        /// The first eight bytes of the phrase as one number, with noughts for what a shorter one lacks.
        let head: UInt64
        /// The bits of it that count.
        let mask: UInt64
        /// Whether the phrase must end with its word: phrases of scripts without spaces need not.
        let endsWord: Bool
        let meaning: Meaning
    }

    /// The bytes of all phrases, one after the other.
    private let letters: [UInt8]
    /// Those that are filed under one key side by side, the longest first.
    private let entries: [Entry]
    /// Where the entries of a key are.
    private let places: KeyedPlaces
    /// For ten bits of each key whether a phrase may be filed under it: most words of a text begin no phrase, and are
    /// passed over by this alone.
    private var mayBegin = [Bool](repeating: false, count: 1 << 10)
    /// How its phrases begin: a text without such a word is not looked at.
    private var beginnings = WordBeginnings.none
    /// For each of a few phrases how all its words begin; empty for many, which are not worth the comparisons.
    private var wholes: [WordBeginnings] = []
    /// Whether a phrase begins with a letter beyond ASCII, which may stand in any text with such letters.
    private var hasOtherScripts = false

    /// A lexicon of phrases as people write them; they are folded here.
    init(_ phrases: [(Meaning, [String])]) {
        var filed: [Filed] = []
        var texts: [String] = []
        var wholes: [WordBeginnings] = []
        var single = 0
        for (group, (_, words)) in phrases.enumerated() {
            for word in words {
                let phrase = FoldedText(word)
                guard !phrase.isEmpty else { continue }
                let key = phrase.text.lendingBytes { Opening(in: $0, at: 0).key }
                filed.append(Filed(key: key, length: phrase.text.utf8.count, place: texts.count, group: group))
                texts.append(phrase.text)
                mayBegin[Self.sieve(key)] = true
                if phrase.beginning == .none { hasOtherScripts = true } else { beginnings.insert(phrase.beginning) }
                if phrase.wordCount == 1, phrase.beginnings != .any { single += 1 }
                if texts.count <= Self.few, !wholes.contains(phrase.beginnings) { wholes.append(phrase.beginnings) }
            }
        }
        if texts.count <= Self.few, single <= Self.fewWords { self.wholes = wholes }
        filed.sort { ($0.key, $1.length, $0.place) < ($1.key, $0.length, $1.place) }
        var letters: [UInt8] = []
        entries = filed.map { phrase in
            let start = letters.count
            letters += texts[phrase.place].utf8
            return Entry(
                phrase: start..<letters.count, head: texts[phrase.place].lendingBytes { $0.eightBytes(from: 0) },
                mask: phrase.length >= 8 ? .max : 1 << UInt64(8 * phrase.length) - 1,
                endsWord: letters[letters.count - 1] < 0x80, meaning: phrases[phrase.group].0)
        }
        self.letters = letters
        places = KeyedPlaces(filed.map(\.key))
    }

    /// A phrase while the lexicon is made: those of one key stay in their order, but for their length.
    private struct Filed {
        let key: UInt64
        let length: Int
        /// Its place among all phrases, as they were given.
        let place: Int
        /// The place of its meaning.
        let group: Int
    }

    /// So many phrases are sooner ruled out one by one than by a look at the text.
    private static var few: Int { 64 }
    /// So many of them may be single words, of which more than one in twenty may seem to be in a text.
    private static var fewWords: Int { 8 }

    /// All phrases in a text, in order; they do not overlap.
    func hits(in text: FoldedText) -> [Hit] {
        var found: [Hit] = []
        guard mayStand(in: text) else { return found }
        let bytes = text.text.utf8.span
        let mayBegin = mayBegin.span
        var at = 0
        while at < bytes.count {
            let opening = Opening(in: bytes, at: at)
            if mayBegin[Self.sieve(opening.key)], let hit = hit(in: bytes, at: at, opening.key) {
                found.append(hit)
                at = max(hit.range.upperBound, at + 1)
                if at < bytes.count, bytes[at] == 0x20 { at += 1 }
            } else {
                at = opening.next
            }
        }
        return found
    }

    /// The first phrase in a text.
    func first(in text: FoldedText) -> Hit? {
        guard mayStand(in: text) else { return nil }
        let bytes = text.text.utf8.span
        let mayBegin = mayBegin.span
        var at = 0
        while at < bytes.count {
            let opening = Opening(in: bytes, at: at)
            if mayBegin[Self.sieve(opening.key)], let hit = hit(in: bytes, at: at, opening.key) { return hit }
            at = opening.next
        }
        return nil
    }

    /// Whether a text begins with one of the phrases, which is then the one that ``first(in:)`` finds.
    func begins(_ text: FoldedText) -> Bool {
        guard mayStand(in: text), !text.isEmpty else { return false }
        let bytes = text.text.utf8.span
        let opening = Opening(in: bytes, at: 0)
        return mayBegin[Self.sieve(opening.key)] && hit(in: bytes, at: 0, opening.key) != nil
    }

    /// The meanings of all phrases that ``FoldedText/says(_:)`` finds in a text, also of those that overlap.
    func meanings(in text: FoldedText) -> [Meaning] {
        var found: [Meaning] = []
        eachMeaning(in: text) {
            found.append($0)
            return true
        }
        return found
    }

    /// Whether ``FoldedText/says(_:)`` finds any of the phrases in a text: sooner told than phrase by phrase where there are many.
    func isSaid(in text: FoldedText) -> Bool {
        var isSaid = false
        eachMeaning(in: text) { _ in
            isSaid = true
            return false
        }
        return isSaid
    }

    /// Calls with the meaning of each phrase in a text, in order, for as long as `goesOn` says so.
    @inline(__always)
    private func eachMeaning(in text: FoldedText, _ goesOn: (Meaning) -> Bool) {
        guard mayStand(in: text) else { return }
        let bytes = text.text.utf8.span
        let mayBegin = mayBegin.span
        var at = 0
        while at < bytes.count {
            let opening = Opening(in: bytes, at: at)
            if mayBegin[Self.sieve(opening.key)], at == 0 || bytes[at - 1] == 0x20 || bytes[at] >= 0x80 {
                for entry in places[opening.key] where stands(entries[entry], in: bytes, at: at) {
                    let end = at + entries[entry].phrase.count
                    guard !entries[entry].endsWord || end == bytes.count || bytes[end] == 0x20 else { continue }
                    if !goesOn(entries[entry].meaning) { return }
                }
            }
            at = opening.next
        }
    }

    /// Calls with the meaning of each phrase that any of these searches finds in a text, and of some that only nearly stand there.
    @inline(__always)
    func eachPossibleMeaning(in text: FoldedText, _ use: (Meaning) -> Void) {
        guard mayStand(in: text) else { return }
        let bytes = text.text.utf8.span
        let mayBegin = mayBegin.span
        var at = 0
        while at < bytes.count {
            let opening = Opening(in: bytes, at: at)
            if mayBegin[Self.sieve(opening.key)] {
                for entry in places[opening.key] where stands(entries[entry], in: bytes, at: at) {
                    let end = at + entries[entry].phrase.count
                    guard !entries[entry].endsWord || end == bytes.count || bytes[end] == 0x20 || bytes[end] >= 0x80
                    else { continue }
                    use(entries[entry].meaning)
                }
            }
            at = opening.next
        }
    }

    /// The phrase that the whole text is.
    func exact(_ text: FoldedText) -> Meaning? {
        text.text.lendingBytes { bytes in
            guard !bytes.isEmpty else { return nil }
            let key = Opening(in: bytes, at: 0).key
            guard mayBegin[Self.sieve(key)] else { return nil }
            for entry in places[key]
            where entries[entry].phrase.count == bytes.count && stands(entries[entry], in: bytes, at: 0) {
                return entries[entry].meaning
            }
            return nil
        }
    }

    /// Whether a word of a text is one that a phrase begins with, so that a phrase may be told by some of its words.
    func mayBegin(in text: FoldedText) -> Bool {
        guard hasBeginning(of: text) else { return false }
        let bytes = text.text.utf8.span
        let mayBegin = mayBegin.span
        var at = 0
        while at < bytes.count {
            let opening = Opening(in: bytes, at: at)
            if mayBegin[Self.sieve(opening.key)], !places[opening.key].isEmpty { return true }
            at = opening.next
        }
        return false
    }

    /// Whether a phrase may be in a text, told by how the words of both begin.
    func mayStand(in text: FoldedText) -> Bool {
        hasBeginning(of: text) && (wholes.isEmpty || wholes.contains { text.beginnings.isSuperset(of: $0) })
    }

    /// Whether a word of a text may be one that a phrase begins with.
    private func hasBeginning(of text: FoldedText) -> Bool {
        !beginnings.isDisjoint(with: text.beginnings) || hasOtherScripts && text.beginnings == .any
    }

    /// The phrase that stands at an offset and is filed under a key.
    private func hit(in bytes: Span<UInt8>, at start: Int, _ key: UInt64) -> Hit? {
        for entry in places[key] where stands(entries[entry], in: bytes, at: start) {
            let end = start + entries[entry].phrase.count
            if entries[entry].endsWord, end < bytes.count, bytes[end] != 0x20, bytes[end] < 0x80 { continue }
            return Hit(meaning: entries[entry].meaning, range: start..<end)
        }
        return nil
    }

    @inline(__always)
    private func stands(_ entry: Entry, in bytes: Span<UInt8>, at start: Int) -> Bool {
        // Many a phrase begins with a word that most texts have: nearly all differ soon behind it.
        guard (bytes.eightBytes(from: start) ^ entry.head) & entry.mask == 0 else { return false }
        return entry.phrase.count <= 8 || goesOn(entry, in: bytes, at: start)
    }

    /// Whether the letters of a phrase behind its first eight stand there.
    private func goesOn(_ entry: Entry, in bytes: Span<UInt8>, at start: Int) -> Bool {
        guard start + entry.phrase.count <= bytes.count else { return false }
        var at = start + 8
        for letter in entry.phrase.dropFirst(8) {
            if bytes[at] != letters[letter] { return false }
            at += 1
        }
        return true
    }

    /// The place of a key in `mayBegin`.
    @inline(__always)
    private static func sieve(_ key: UInt64) -> Int { Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> 54) }
}

/// A place in a text where a phrase may begin: a word, or a letter of a script without spaces.
private struct Opening {
    /// What phrases are filed under: an ASCII word (up to eight bytes of it), or one letter of another script.
    let key: UInt64
    /// Where the next phrase may begin.
    let next: Int

    @inline(__always)
    init(in bytes: Span<UInt8>, at start: Int) {
        let word = bytes.eightBytes(from: start)
        var end = start
        if word & 0x80 != 0 {
            key = word & (word & 0x20 == 0 ? 0xFFFF : 0xFF_FFFF)
            end += 1
            while end < bytes.count, bytes[end] & 0xC0 == 0x80 { end += 1 }
        } else {
            let ends = word.endsOfWord
            if ends != 0 {
                end += ends.trailingZeroBitCount >> 3
                key = word & (1 << UInt64(ends.trailingZeroBitCount & ~7) - 1)
            } else {
                end = end + 8 < bytes.count ? bytes.endOfLongWord(from: end + 8) : bytes.count
                key = word
            }
        }
        next = end < bytes.count && bytes[end] == 0x20 ? end + 1 : end
    }
}

/// Where the entries of each key are in a list that is sorted by keys.
private struct KeyedPlaces: Sendable {
    private struct Slot: Sendable {
        let key: UInt64
        let entries: Range<Int32>
    }

    /// At most half of the slots are filled; their number is a power of two. A free one has no entries.
    private var slots: [Slot]
    private let shift: UInt64

    init(_ keys: [UInt64]) {
        var bits: UInt64 = 3
        while 1 << bits < keys.count * 2 { bits += 1 }
        shift = 64 - bits
        slots = Array(repeating: Slot(key: 0, entries: 0..<0), count: 1 << bits)
        var start = 0
        while start < keys.count {
            var end = start + 1
            while end < keys.count, keys[end] == keys[start] { end += 1 }
            slots[place(of: keys[start])] = Slot(key: keys[start], entries: Int32(start)..<Int32(end))
            start = end
        }
    }

    /// The places of the entries of a key; empty when it has none.
    @inline(__always)
    subscript(key: UInt64) -> Range<Int> {
        let found = slots[place(of: key)].entries
        return Int(found.lowerBound)..<Int(found.upperBound)
    }

    /// The slot of a key, or the free one in which it would be put.
    @inline(__always)
    private func place(of key: UInt64) -> Int {
        var at = Int((key &* 0x9E37_79B9_7F4A_7C15) >> shift)
        while !slots[at].entries.isEmpty, slots[at].key != key { at = (at + 1) & (slots.count - 1) }
        return at
    }
}
