import MusterModel
import MusterText

/// One line of a list of those who approve, told by its parts: a name of a person, what that person stands for, and a day
/// or a word of approval, in whatever order and between whatever signs.
///
///     HW engineering — Wei Ling Cheah — approved 11 Nov 2031        👍 OT security: Reuven Adler, 2031-04-02
///     **Clinical lead**: Dr Anneke Roos. Approved, 2031-04-02.       +1 Kit Rowe (PMC), 2031-04-02: built from source
///
/// What else stands there in small letters leaves open what was said, unless a plain word of approval stands before it.
struct SeatLine: Sendable {
    let role: String?
    let person: String
    let date: CivilDate?
    let status: FactStatus
    /// Whether a word or a vote says what the person did, and not only a day.
    let isSaid: Bool

    private init(role: String?, person: String, date: CivilDate?, status: FactStatus, isSaid: Bool) {
        self.role = role
        self.person = person
        self.date = date
        self.status = status
        self.isSaid = isSaid
    }

    /// A point among others that are seats, which says in words of its own what nobody can tell; nil for points in a few
    /// words without a name.
    static func unread(_ statement: Statement, _ reading: Reading) -> SeatLine? {
        guard statement.isItem else { return nil }
        var reader = Parts(reading: reading)
        reader.read(withoutSigns(statement.text.text))
        guard let person = reader.person, reader.saysMore else { return nil }
        return SeatLine(role: reader.role, person: person, date: nil, status: .unknown, isSaid: false)
    }

    /// Nil for a line that names nobody, or says nothing beside the name.
    init?(_ statement: Statement, _ reading: Reading) {
        var reader = Parts(reading: reading)
        reader.read(Self.withoutSigns(statement.text.text))
        guard let person = reader.person, reader.date != nil || reader.state != nil else { return nil }
        self.person = person
        isSaid = reader.isApproval
        role = reader.role
        date = reader.date ?? (reader.state == .signed ? reading.date : nil)
        let mark = statement.mark.flatMap(StatusMeaning.init)
        if let mark, !mark.isFavourable {
            status = mark.status(of: .signoff)
        } else if let state = reader.state, state != .signed {
            status = state
        } else if reader.isBent {
            status = .unknown
        } else {
            status = reader.state == nil && reader.saysMore ? .unknown : .signed
        }
    }

    /// The line without pictures and marks at its head.
    private static func withoutSigns(_ text: String) -> String {
        String(
            decoding: Array(
                text.utf8.drop { $0 == 0x20 || $0 >= 0xF0 || $0 == 0xE2 || $0 == 0xEF || (0x80...0xBF).contains($0) }),
            as: UTF8.self)
    }

    /// What the parts of a line say.
    private struct Parts {
        let reading: Reading
        private(set) var person: String?
        private(set) var role: String?
        private(set) var date: CivilDate?
        private(set) var state: FactStatus?
        /// Whether a vote or a word of approving says it, and not one of work that is done.
        private(set) var isApproval = false
        /// Whether words in small letters stand there of which nobody knows what they say.
        private(set) var saysMore = false
        /// Whether words take back, put off or deny.
        private(set) var isBent = false

        init(reading: Reading) { self.reading = reading }

        mutating func read(_ text: String) {
            let rest = vote(atHeadOf: text)
            for part in Self.parts(of: rest) { read(part: part) }
            // `Station Ops – approved (L. Fenwick)`: two words in capitals may be a name, and a letter with a point is one.
            if let told = role, let name = person, Self.isInitialled(told), !Self.isInitialled(name) {
                (role, person) = (name, told)
            }
            let words = FoldedText(text)
            isBent =
                Reservations.putsOff(words) || Reservations.withdraws(words) || Questions.asks(text)
                || saysMore && VerdictWords.isOutsider(text) || OtherVersions.areNamed(in: text, reading)
                || saysMore
                    && (state == nil ? Reservations.denies(words) : Self.turns.areSaid(in: words))
                || saysMore && (DecisionWords.conditions(in: text) != nil || CellDoubts.areIn(words))
        }

        private static func isInitialled(_ name: String) -> Bool {
            let bytes = Array(name.utf8.prefix(2))
            return bytes.count == 2 && bytes[0].isASCIILetter && bytes[1] == UInt8(ascii: ".") && PersonName.isOne(name)
        }

        /// Words that turn a plain approval round in what is remarked on it.
        private static let turns: Phrases = [
            "not", "but", "except", "however", "unless", "without", "nicht", "aber", "jedoch", "mais", "sauf", "pas",
            "pero",
            "salvo", "mas", "exceto", "não",
        ]

        /// `+1 Kit Rowe`, `-1 Ada Marsh`
        private mutating func vote(atHeadOf text: String) -> String {
            guard let first = text.split(onByte: 0x20).first, first == "+1" || first == "-1" || first == "0" else {
                return text
            }
            state = first == "+1" ? .signed : first == "-1" ? .rejected : .unknown
            isApproval = true
            return text.bytes(from: first.utf8.count).trimmed
        }

        private mutating func read(part: String) {
            var part = part
            if let day = reading.dates.first(in: part) {
                if date == nil { date = day }
                part = reading.dates.removingDays(from: part).trimmed
            }
            let words = FoldedText(part)
            guard !words.isEmpty else { return }
            if let said = stated(part, words) {
                // The first word says it; what is worse outweighs it.
                if state == nil || said != .signed { state = said }
                isApproval = isApproval || saysApproval(part, words)
            } else if person == nil, let name = Self.name(in: part) {
                person = name
            } else if role == nil, isFunction(part, words) {
                role = part
            } else {
                saysMore = saysMore || Self.hasSmallWords(part)
            }
        }

        /// The approval, or its refusal, that a part is as a whole, but for small words around it.
        private func stated(_ part: String, _ words: FoldedText) -> FactStatus? {
            switch Votes.meaning(of: part) {
            case .yes: return .signed
            case .no: return .rejected
            case .abstained: return .unknown
            case nil: break
            }
            if words.wordCount <= 4, Self.approvals.exact(words) != nil || Self.isFavour(words) { return .signed }
            let trimmed = FoldedText(Self.withoutJoints(words))
            if trimmed.wordCount <= 4, Self.approvals.exact(trimmed) != nil { return .signed }
            guard words.wordCount <= 4, let meaning = reading.words.states.alone(trimmed.isEmpty ? words : trimmed)
            else {
                return nil
            }
            return meaning.status(of: .signoff)
        }

        private func saysApproval(_ part: String, _ words: FoldedText) -> Bool {
            Votes.meaning(of: part) != nil || Self.isFavour(words)
                || Self.approvals.exact(FoldedText(Self.withoutJoints(words))) != nil
        }

        /// `favorável`, `avis favorable`
        private static func isFavour(_ words: FoldedText) -> Bool {
            words.wordCount <= 3 && favours.end(words) && !Reservations.denies(words) && !CellDoubts.areIn(words)
        }

        private static let favours: Phrases = [
            "favorable", "favorável", "favoravel", "zugestimmt", "stimmt zu", "einverstanden", "d accord", "de acordo",
            "conforme", "in favour", "in favor", "agrees", "agreed", "concurs", "no objection", "no objections",
        ]
        private static let approvals = Lexicon(ApprovalRows.verbs)

        private static func withoutJoints(_ words: FoldedText) -> String {
            words.text.split(onByte: 0x20).filter { !joints.contains($0) }.joined(separator: " ")
        }

        private static let joints: Set<String> = [
            "on", "am", "vom", "le", "du", "el", "em", "del", "dia", "día", "at", "by", "via", "has", "hat", "a", "ha",
        ]

        /// A function in a few words of its own that say no state.
        private func isFunction(_ part: String, _ words: FoldedText) -> Bool {
            RoleNames.isRole(part)
                || (1...6).contains(words.wordCount) && !part.hasDigit && reading.words.states.meaning(of: words) == nil
                    && (person == nil || SignerList.isFunction(part))
        }

        /// The person that a part names: a handle, a word of respect and a name, or two to four capital words, none of them
        /// that of a function.
        private static func name(in part: String) -> String? {
            let words = part.split(onByte: 0x20).filter { !$0.isEmpty }
            guard let first = words.first else { return nil }
            if first.utf8.first == 0x40, words.count == 1, first.utf8.count > 1 { return first }
            let bare = words.drop { titles.contains($0.withoutEnd) }
            let isTitled = bare.count < words.count
            // A verb of approval may go on with the name: "Herr Pohl stimmt zu".
            let name = bare.prefix { isOfName($0) }
            guard name.count == bare.count, (isTitled ? 1 : 2)...4 ~= bare.count else { return nil }
            let text = words.joined(separator: " ")
            return isTitled || !RoleNames.isRole(bare.joined(separator: " ")) ? text : nil
        }

        private static func isOfName(_ word: String) -> Bool {
            particles.contains(word) || PersonName.isOne(word)
                || word.utf8.first.map { $0 >= 0xC3 && $0 != 0xE2 } ?? false
        }

        private static let particles: Set<String> = [
            "van", "von", "de", "da", "dos", "der", "den", "del", "la", "y", "di",
        ]
        private static let titles: Set<String> = [
            "Dr", "Prof", "Mr", "Mrs", "Ms", "Herr", "Frau", "M", "Mme", "Sr", "Sra", "Dra", "Enf", "Ing", "Lic", "Eng",
            "Mag",
        ]

        private static func hasSmallWords(_ part: String) -> Bool { SeatWords.saysMore(than: nil, in: part) }

        /// What colons, commas, semicolons, brackets, dashes and full stops behind whole words set apart; a verb of approval
        /// behind a name stands by itself.
        private static func parts(of text: String) -> [String] {
            var parts: [String] = []
            var current: [UInt8] = []
            let bytes = Array(text.utf8)
            func isSpace(_ at: Int) -> Bool { at >= bytes.count || bytes[at].isASCIISpace }
            for (at, byte) in bytes.enumerated() {
                let isDash = byte == 0x2D && at > 0 && bytes[at - 1] == 0x20 && isSpace(at + 1)
                let isLongDash =
                    (byte == 0x93 || byte == 0x94) && at > 1 && bytes[at - 1] == 0x80 && bytes[at - 2] == 0xE2
                    && isSpace(at + 1)
                let isEnd =
                    [UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: "("), UInt8(ascii: ")")].contains(byte)
                    || byte == UInt8(ascii: ":") && isSpace(at + 1)
                    || byte == UInt8(ascii: ".") && isSpace(at + 1) && !endsTitle(current)
                if isLongDash { current.removeLast(min(2, current.count)) }
                if isEnd || isDash || isLongDash {
                    parts.append(String(decoding: current, as: UTF8.self).trimmed)
                    current = []
                } else {
                    current.append(byte)
                }
            }
            parts.append(String(decoding: current, as: UTF8.self).trimmed)
            return parts.filter { !FoldedText($0).isEmpty || $0 == "+1" || $0 == "-1" }.flatMap(withVerbApart)
        }

        /// Whether a full stop behind these bytes is that of a title, an initial or a day.
        private static func endsTitle(_ bytes: [UInt8]) -> Bool {
            let word = bytes.reversed().prefix { $0 != 0x20 }
            return word.count <= 4 && titles.contains(String(decoding: word.reversed(), as: UTF8.self))
                || word.count == 1
                || word.allSatisfy(\.isASCIIDigit)
        }

        /// `Herr Pohl stimmt zu`, `Kit Rowe approved` as name and verb.
        private static func withVerbApart(_ part: String) -> [String] {
            let words = part.split(onByte: 0x20).filter { !$0.isEmpty }
            let name = words.prefix { isOfName($0) || titles.contains($0.withoutEnd) }
            let rest = words.dropFirst(name.count)
            guard !name.isEmpty, !rest.isEmpty, case let said = rest.joined(separator: " "),
                approvals.exact(FoldedText(said)) != nil || isFavour(FoldedText(said))
                    || approvals.exact(
                        FoldedText(withoutJoints(FoldedText(rest.filter { !$0.hasDigit }.joined(separator: " ")))))
                        != nil
            else { return [part] }
            return [name.joined(separator: " "), said]
        }
    }
}
