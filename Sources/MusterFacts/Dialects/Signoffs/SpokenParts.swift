import MusterModel
import MusterText

/// What the clauses behind the name of a seat say.
struct SpokenParts {
    private(set) var state: SeatStateRows.State?
    private(set) var person: String?
    private(set) var role: String?
    private(set) var date: CivilDate?
    private(set) var saysMore = false
    private(set) var isBent = false
    private let dates: DateReader
    private let hasLabel: Bool
    /// Whether the line stands among seats, so that one name or a wavering word is enough.
    private let isList: Bool
    /// Whether the line tells it as a sentence: who did what.
    private let isAccount: Bool

    init(_ dates: DateReader, hasLabel: Bool, isList: Bool, isAccount: Bool = false) {
        self.isAccount = isAccount
        self.dates = dates
        self.hasLabel = hasLabel
        self.isList = isList
    }

    mutating func read(_ clause: String) {
        if date == nil { date = dates.first(in: clause) }
        var rest = dates.removingDays(from: clause, for: " ").trimmed
        if rest.startsWithBytes("👍") {
            note(.agreed)
            rest = rest.bytes(from: 4).trimmed
        }
        if rest.startsWithBytes("/s/") {
            note(.signed)
            rest = rest.bytes(from: 3).trimmed
            if FoldedText(rest).isEmpty || Placeholder.isOne(rest) { state = .awaited }
        }
        let folded = FoldedText(rest)
        if folded.isEmpty { return }
        let hits = SpokenSeat.lexicon.hits(in: folded)
        for hit in hits {
            switch hit.meaning {
            case .awaited, .refused: note(hit.meaning)
            case .wavering: if isList { note(.wavering) }
            case .signed, .agreed:
                let isFirst = hit.range.lowerBound == 0 && (isAccount || !Self.isDuty(hit.range, folded))
                if isFirst || hit.meaning == .signed && isSaid(before: hit.range, folded) { note(hit.meaning) }
            }
        }
        let begins = hits.first.map { $0.range.lowerBound == 0 } ?? false
        // What follows the word of signing: "approved by Kit Rowe", "gez. Rowe".
        let length = begins ? FoldedText(folded.text.bytes(hits[0].range)).wordCount : 0
        var words = rest.split(onByte: 0x20).filter { !FoldedText($0).isEmpty }[...]
        var left = length
        while left > 0, let first = words.first {
            left -= FoldedText(first).wordCount
            words.removeFirst()
        }
        if !begins { readName(before: hits.first, in: &words) }
        let tail = words.filter {
            // "AM" beside a seat is a name, and no word of a day.
            !Self.joints.contains(FoldedText($0).text) || hasLabel && $0 != "UTC" && SeatList.isInitials($0)
        }
        let name = tail.joined(separator: " ")
        if tail.isEmpty { return }
        if person == nil, Self.isName(tail, single: hasLabel || begins || isList) {
            person = name
        } else if role == nil, begins, let function = Self.function(for: words) {
            role = function
        } else if role == nil, !hasLabel, SignerList.isFunction(name) {
            role = name
        } else {
            saysMore = true
            let more = FoldedText(name)
            isBent =
                isBent || Reservations.putsOff(more) || Reservations.withdraws(more)
                || CellDoubts.areIn(more) || DecisionWords.limits.areSaid(in: more) || Self.turns.areSaid(in: more)
        }
    }

    /// `Kit Rowe signed electronically`, behind the time of it: a name right before the word of signing.
    private mutating func readName(
        before hit: Lexicon<SeatStateRows.State>.Hit?, in words: inout ArraySlice<String>
    ) {
        guard let hit, hit.meaning == .signed, person == nil else { return }
        let named = words.drop { !FoldedText($0).text.utf8.contains(where: \.isASCIILetter) || $0 == "UTC" }
        let name = named.prefix { Self.isName([$0], single: true) }
        let said = named.dropFirst(name.count)
        guard (1...4).contains(name.count),
            let first = SpokenSeat.lexicon.first(in: FoldedText(said.joined(separator: " "))),
            first.range.lowerBound == 0, first.meaning == .signed, !SigningSubject.isNobody(name[name.startIndex]),
            case let behind = said.dropFirst(FoldedText(said.joined(separator: " ").bytes(first.range)).wordCount),
            behind.first.map({ SignedThing.mayFollow($0) }) ?? true
        else { return }
        person = name.joined(separator: " ")
        note(.signed)
        words = said.dropFirst(FoldedText(said.joined(separator: " ").bytes(first.range)).wordCount)
    }

    /// Whether the words before that of signing are those of whoever speaks: "security signs off as well", "QAも承認します".
    private func isSaid(before hit: Range<Int>, _ words: FoldedText) -> Bool {
        let before = words.text.bytes(0..<hit.lowerBound).trimmed
        guard hasLabel else { return false }
        if before.utf8.first.map({ $0 >= 0xE3 }) ?? false { return hit.upperBound == words.text.utf8.count }
        if words.text.utf8.last.map({ $0 >= 0x80 }) ?? false, hit.upperBound == words.text.utf8.count { return true }
        let list = before.split(onByte: 0x20)
        return list.count <= 3 && (list.allSatisfy(Self.speaking.contains) || Departments.areNamed(in: before))
    }

    /// Whether a word of the present goes on with what somebody approves: the duty of a function, and no deed of his.
    private static func isDuty(_ hit: Range<Int>, _ words: FoldedText) -> Bool {
        presents.contains(words.text.bytes(hit))
            && !words.text.bytes(from: hit.upperBound).split(onByte: 0x20).allSatisfy(joints.contains)
    }

    private static let presents: Set<String> = [
        "approves", "signs off", "agrees", "consents", "stimmt zu", "approuve", "aprueba", "aprova",
    ]

    private static let speaking: Set<String> = [
        "i", "we", "have", "has", "hereby", "also", "it", "my", "our", "team", "ich", "wir", "habe", "haben", "hiermit",
        "j", "ai", "je", "nous", "yo", "eu", "he", "she", "they", "já", "ya", "bien",
    ]

    /// The function in whose name it was said: "approved from support", "signing off for sales ops".
    private static func function(for words: ArraySlice<String>) -> String? {
        guard let joint = words.first, ends.contains(FoldedText(joint).text) else { return nil }
        let name = words.dropFirst().drop { articles.contains(FoldedText($0).text) }.joined(separator: " ").withoutEnd
        let folded = FoldedText(name)
        guard (1...3).contains(folded.wordCount), SignerList.isFunction(name),
            !DecisionWords.limits.areSaid(in: folded),
            !releases.areSaid(in: folded), !Reservations.withdraws(folded), !CellDoubts.areIn(folded)
        else { return nil }
        return name
    }

    private static let ends: Set<String> = ["for", "from", "für", "pour", "por", "pela", "pelo", "para", "de"]
    private static let articles: Set<String> = ["the", "our", "my", "den", "die", "das", "la", "le", "el", "o", "a"]
    static let releases: Phrases = [
        "release", "launch", "go live", "version", "rollout", "production", "now", "today", "pilot", "test", "testing",
        "tests", "draft", "side", "build", "demo", "review", "freigabe", "einsatz", "version", "livraison", "mise",
        "salida", "lanzamiento", "versión", "versão", "publicação",
    ]

    /// What is worse outweighs what is better; a wavering word only tells where no other does.
    private mutating func note(_ said: SeatStateRows.State) {
        switch (state, said) {
        case (.refused, _), (.awaited, .signed), (.awaited, .agreed), (.signed, .agreed): break
        case (.some, .wavering): break
        case _: state = said
        }
    }

    /// A handle, or one to four words that begin as names do.
    private static func isName(_ words: [String], single: Bool) -> Bool {
        if words.count == 1, words[0].utf8.first == UInt8(ascii: "@") { return true }
        return (single ? 1 : 2)...4 ~= words.count
            && words.allSatisfy { word in
                particles.contains(word)
                    || !word.hasDigit && word.utf8.first.map { (0x41...0x5A).contains($0) || $0 >= 0xC3 } ?? false
            }
    }

    private static let particles: Set<String> = ["van", "von", "de", "da", "dos", "der", "del", "la"]
    static let joints: Set<String> = [
        "by", "on", "at", "am", "vom", "le", "du", "el", "em", "von", "durch", "par", "por", "of", "utc", "the",
        "as", "well", "too", "also", "auch", "aussi", "también", "também",
    ]
    private static let turns: Phrases = [
        "not", "without", "but", "except", "however", "only", "subject to", "aber", "jedoch", "nur", "mais", "sauf",
        "pero", "salvo",
        "mas", "exceto", "by mistake", "in error", "previous", "last release", "wrong",
    ]
}
