import MusterModel
import MusterText

/// One line of those who sign, told by its parts: whose seat it is, the word of signing or of not signing, a name, a day.
///
///     Order desk: approved, Clara Dunn, 2031-04-02        Signé par Hélène Marchand le 2 avril 2031
///     /s/ W. Osei, Engineering, 2031-04-02                Backend ✅ Bo, 2 April 2031
///
/// Whatever else the line says must not take its word back; where it may, the line is known to sign nothing.
struct SpokenSeat {
    let role: String?
    let person: String?
    let date: CivilDate?
    let status: FactStatus
    /// Whether a word tells of a signature, and not only of consent.
    let isSignature: Bool

    private static let lexicon = Lexicon(SeatStateRows.all)

    /// Nil for a line that is no seat, or whose words nobody knows.
    init?(_ statement: Statement, _ reading: Reading) {
        let text = Self.spaced(Self.withoutAddress(statement.text.text.trimmed))
        guard text.utf8.count <= Self.longest, statement.field?.exactRole == nil else { return nil }
        let (label, said) = Self.split(text)
        var parts = Parts(reading.dates, hasLabel: label != nil)
        for part in VerdictSentence.clauses(of: Self.withoutStops(said)) { parts.read(part) }
        let mark = Self.worstMark(in: [text])
        guard let state = parts.state ?? mark.map(Self.state) else { return nil }
        // A decision of all is nobody's seat.
        guard label != nil || (parts.person != nil || parts.role != nil) && state != .agreed,
            !SeatLists.isNoSeat(FoldedText(Clauses(text).list.first ?? "")),
            parts.state != nil || parts.person != nil || parts.date != nil || !(mark.map(\.isFavourable) ?? true)
                || label?.utf8.first == UInt8(ascii: "@")
        else { return nil }
        switch state {
        case .signed, .agreed: status = Self.bend(parts, mark, [said], reading) ? .unknown : .signed
        case .awaited: status = .pending
        case .refused: status = .rejected
        }
        isSignature = parts.state == .signed || parts.state == .refused
        date = parts.date
        let name = label.map { SeatName($0) }
        let isPerson =
            name.map { PersonName.isOne($0.role) && $0.role.hasByte(0x20) && !RoleNames.isRole($0.role) } ?? false
        role = isPerson ? parts.role : name?.role ?? parts.role
        person = isPerson ? name?.role : parts.person ?? name?.person
    }

    /// Whether words name a version that is none of the document's: "approved 4.1" beside 4.2.
    private static func namesOther(_ said: String, _ reading: Reading) -> Bool {
        let versions = VersionReader.all(in: reading.dates.removingDays(from: said))
        guard !versions.isEmpty else { return false }
        let known = ReleaseWords.all(in: reading)
        return !VerdictWords.words(of: reading.dates.removingDays(from: said)).filter(\.key.hasDigit).contains {
            known.contains($0.key)
        }
    }

    /// Whether words say of a seat that it waits: "to be signed".
    static func isAwaited(_ text: String) -> Bool {
        lexicon.hits(in: FoldedText(text)).contains { $0.meaning == .awaited && $0.range.lowerBound == 0 }
    }

    /// The seat that a row of a table tells: its name, and what the other cells say.
    ///
    /// - Parameter isSigned: whether a cell for the signature itself is filled, so that a name or a day in it is one.
    init?(label: String, cells: [String], isSigned: Bool?, _ reading: Reading) {
        var parts = Parts(reading.dates, hasLabel: true)
        for part in cells.flatMap({ VerdictSentence.clauses(of: Self.withoutStops($0)) }) { parts.read(part) }
        let mark = Self.worstMark(in: cells)
        let state = parts.state ?? mark.map(Self.state)
        switch (state, isSigned) {
        case (.refused, _): status = .rejected
        case (.awaited, _), (nil, false), (.agreed, false): status = .pending
        case (.signed, _), (.agreed, _), (nil, true):
            status = Self.bend(parts, mark, cells, reading) ? .unknown : .signed
        case (nil, nil): return nil
        }
        isSignature = state == .signed || state == .refused
        date = parts.date
        let name = SeatName(label)
        role = name.role
        person = parts.person ?? name.person
    }

    /// What the worst of the marks in some texts says.
    private static func worstMark(in texts: [String]) -> StatusMeaning? {
        let meanings = texts.flatMap { SignedWords.parts(of: $0).signs }.compactMap { $0.flatMap(StatusMeaning.init) }
        return meanings.first { !$0.isFavourable } ?? meanings.first
    }

    private static func state(_ mark: StatusMeaning) -> SeatStateRows.State {
        mark.isFavourable ? .agreed : mark == .rejected ? .refused : .awaited
    }

    /// Whether anything beside a word of signing may take it back.
    private static func bend(_ parts: Parts, _ mark: StatusMeaning?, _ texts: [String], _ reading: Reading) -> Bool {
        parts.isBent || mark.map { !$0.isFavourable } ?? false || parts.state != .signed && parts.saysMore
            || texts.contains { text in
                Questions.asks(text) || namesOther(text, reading) || Remarks.bind(text)
                    || parts.saysMore && DecisionWords.conditions(in: text) != nil
            }
    }

    /// The sign-off that the seat is on a line.
    func fact(_ line: Int, _ words: String, _ reading: Reading) -> Fact {
        var fact = Fact(
            kind: .signoff, line: line, title: role ?? person ?? words, modality: reading.claim, text: words)
        fact.role = role
        fact.person = person
        fact.date = date
        fact.status = status
        fact.details[.statusWords] = words
        return fact
    }

    private static let longest = 200

    /// A line without the address behind a name: `Kit Rowe <kit@example.org>`.
    private static func withoutAddress(_ text: String) -> String {
        guard let open = text.firstOffset(of: "<"), let close = text.firstOffset(of: ">", from: open) else {
            return text
        }
        return text.bytes(0..<open).trimmed + text.bytes(from: close + 1)
    }

    /// A line of a script without spaces, whose signs are set apart as in others: `研发:王磊,已签字`.
    private static func spaced(_ text: String) -> String {
        guard text.utf8.contains(where: { (0xE3...0xE9).contains($0) }) else { return text }
        return text.unicodeScalars.map { spacedSigns[$0] ?? String($0) }.joined().trimmed
    }

    private static let spacedSigns: [Unicode.Scalar: String] = [
        "：": ": ", ":": ": ", "，": ", ", ",": ", ", "、": ", ", "（": " (", "(": " (", "）": ") ", ")": ") ",
    ]

    /// The name of the seat, and what stands behind it.
    private static func split(_ text: String) -> (label: String?, said: String) {
        for sign in [": ", " – ", " — ", " - ", "："] {
            guard let at = text.firstOffset(of: sign), case let label = text.bytes(0..<at).trimmed, isLabel(label)
            else {
                continue
            }
            return (label, text.bytes(from: at + sign.utf8.count))
        }
        let bare = StatusMark.stripped(text)
        if let mark = StatusMark.first(in: text), mark == .done || mark == .failed || mark == .waiting || mark == .todo,
            let at = markOffset(in: text), at > 0, isLabel(text.bytes(0..<at).trimmed)
        {
            return (text.bytes(0..<at).trimmed, text.bytes(from: at))
        }
        return (nil, bare)
    }

    /// Where the first picture of a text begins.
    private static func markOffset(in text: String) -> Int? {
        Array(text.utf8).firstIndex { $0 == 0xE2 || $0 >= 0xF0 }
    }

    /// A function, a part or a name of a few words, each of which may be one of a name; none of them says a state.
    private static func isLabel(_ label: String) -> Bool {
        let words = FoldedText(TitleRemark.removed(from: label) ?? label)
        return (1...5).contains(words.wordCount) && !label.hasDigit && lexicon.first(in: words) == nil
            && !SeatLists.isNoSeat(words) && !ColumnTitles.isKnown(words) || RoleNames.isRole(label)
    }

    /// A text whose sentences are parted as clauses are.
    private static func withoutStops(_ text: String) -> String {
        VerdictSentence.all(in: text).map(\.withoutEnd).joined(separator: ", ")
    }

    /// What the clauses behind the name of a seat say.
    private struct Parts {
        private(set) var state: SeatStateRows.State?
        private(set) var person: String?
        private(set) var role: String?
        private(set) var date: CivilDate?
        private(set) var saysMore = false
        private(set) var isBent = false
        private let dates: DateReader
        private let hasLabel: Bool

        init(_ dates: DateReader, hasLabel: Bool) {
            self.dates = dates
            self.hasLabel = hasLabel
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
            for hit in hits where hit.range.lowerBound == 0 || hit.meaning == .awaited || hit.meaning == .refused {
                note(hit.meaning)
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
            let tail = words.filter { !Self.joints.contains(FoldedText($0).text) }
            let name = tail.joined(separator: " ")
            if tail.isEmpty { return }
            if person == nil, Self.isName(tail, single: hasLabel || begins) {
                person = name
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
                first.range.lowerBound == 0, first.meaning == .signed
            else { return }
            person = name.joined(separator: " ")
            note(.signed)
            words = said.dropFirst(FoldedText(said.joined(separator: " ").bytes(first.range)).wordCount)
        }

        /// What is worse outweighs what is better.
        private mutating func note(_ said: SeatStateRows.State) {
            switch (state, said) {
            case (.refused, _), (.awaited, .signed), (.awaited, .agreed), (.signed, .agreed): break
            case _: state = said
            }
        }

        /// A handle, or one to four words that begin as names do.
        private static func isName(_ words: [String], single: Bool) -> Bool {
            if words.count == 1, words[0].utf8.first == UInt8(ascii: "@") { return true }
            return (single ? 1 : 2)...4 ~= words.count
                && words.allSatisfy { word in
                    particles.contains(word)
                        || word.utf8.first.map { (0x41...0x5A).contains($0) || $0 >= 0xC3 } ?? false
                }
        }

        private static let particles: Set<String> = ["van", "von", "de", "da", "dos", "der", "del", "la"]
        private static let joints: Set<String> = [
            "by", "on", "at", "am", "vom", "le", "du", "el", "em", "von", "durch", "par", "por", "of", "utc", "the",
        ]
        private static let turns: Phrases = [
            "not", "without", "but", "except", "however", "only", "subject to", "aber", "jedoch", "nur", "mais", "sauf",
            "pero", "salvo",
            "mas", "exceto", "by mistake", "in error", "previous", "last release", "wrong",
        ]
    }
}
