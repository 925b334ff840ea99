import MusterModel
import MusterText

/// The name of a seat at the head of a line, and what the line says behind it.
///
///     Order desk: approved, Clara Dunn        **Kit** 10:02 approved        Rope walk ..... OK, KR
///     @rowe ✅        2031-04-02 08:31 a.marsh approved release 4.2        Lamp room → signed        Sail loft [ AM ]
struct SeatLabel {
    /// Nil for a line that begins with no name.
    let name: String?
    let said: String
    /// The day that stands before the name, as in a log.
    let date: CivilDate?
    /// Who it is where the word of signing follows the name with no sign between them: "Kit Rowe (yard) approved".
    let subject: SigningSubject?

    /// - Parameters:
    ///   - isSigned: whether a box or a mark stands before the text, so that it is a name as a whole.
    ///   - isList: whether the text stands among seats, whose names may be any words.
    init(_ text: String, strong: String?, isSigned: Bool, isList: Bool, _ dates: DateReader) {
        let (rest, day) = Moments.dropped(from: text, dates)
        date = day
        let label = Self.bold(strong, text, dates) ?? Self.parted(rest, dates) ?? Self.boxed(rest) ?? Self.marked(rest)
        if let label {
            (name, said, subject) = (label.name, label.said, nil)
        } else if let spoken = Self.spoken(rest, isList, dates) {
            (name, said, subject) = (spoken.subject.name, spoken.said, spoken.subject)
        } else if isSigned, let whole = Self.whole(StatusMark.stripped(rest)) {
            (name, said, subject) = (whole.name, whole.said, nil)
        } else {
            (name, said, subject) = (nil, StatusMark.stripped(rest), nil)
        }
    }

    private typealias Parts = (name: String, said: String)

    /// `**Kit** 10:02 approved`
    private static func bold(_ strong: String?, _ text: String, _ dates: DateReader) -> Parts? {
        guard let strong, text.startsWithBytes(strong), case let name = strong.withoutColon, isOne(name) else {
            return nil
        }
        let rest = Moments.dropped(from: text.bytes(from: strong.utf8.count).withoutLeadingSigns, dates).rest
        return (name, rest.withoutLeadingSigns)
    }

    /// What a colon, a dash or another sign of the kind sets apart.
    private static func parted(_ text: String, _ dates: DateReader) -> Parts? {
        for sign in [": ", " – ", " — ", " - ", "：", " → ", " = ", " ..."] {
            guard let at = text.firstOffset(of: sign) else { continue }
            let label = text.bytes(0..<at).trimmed
            // `@rowe · 2031-04-02: approve`
            let day = label.hasDigit ? dates.all(in: label).first : nil
            let name = day.map { label.bytes(0..<$0.range.lowerBound).withoutEndSigns } ?? label
            guard isOne(name) else { continue }
            if let day { return (name, text.bytes(day.range) + ", " + text.bytes(from: at + sign.utf8.count)) }
            let rest = text.bytes(from: at + sign.utf8.count)
            return (name, sign == " ..." ? rest.withoutLeadingDots : rest)
        }
        // `Second signer:` with nothing behind it.
        if text.utf8.last == UInt8(ascii: ":"), case let name = text.withoutColon, isOne(name) { return (name, "") }
        return nil
    }

    /// `Sail loft [ AM 2 Apr ]`
    private static func boxed(_ text: String) -> Parts? {
        guard text.utf8.last == UInt8(ascii: "]"), let open = text.firstOffset(of: " ["),
            case let name = text.bytes(0..<open).trimmed, isOne(name)
        else { return nil }
        return (name, text.bytes(open + 2..<text.utf8.count - 1).trimmed)
    }

    /// `@rowe ✅`
    private static func marked(_ text: String) -> Parts? {
        guard let mark = StatusMark.first(in: text),
            mark == .done || mark == .failed || mark == .waiting || mark == .todo,
            let at = Array(text.utf8).firstIndex(where: { $0 == 0xE2 || $0 >= 0xF0 }), at > 0,
            case let name = text.bytes(0..<at).trimmed, isOne(name)
        else { return nil }
        return (name, text.bytes(from: at))
    }

    /// `Sail loft (Ada, 2 April)` behind a box: a name, and who it was in brackets.
    private static func whole(_ text: String) -> Parts? {
        let name = TitleRemark.removed(from: text) ?? text
        return isOne(name) && !name.hasByte(UInt8(ascii: ",")) ? (name, TitleRemark.remark(of: text) ?? "") : nil
    }

    /// `Kit Rowe approved on 2 April`: a name right before the only word of signing.
    private static func spoken(_ text: String, _ isList: Bool, _ dates: DateReader)
        -> (subject: SigningSubject, said: String)?
    {
        let words = text.split(onByte: 0x20).filter { !$0.isEmpty }
        for count in 1...7 where count < words.count {
            let rest = words[count...].joined(separator: " ")
            let hits = SpokenSeat.lexicon.hits(in: FoldedText(rest)).filter { $0.meaning != .agreed }
            guard let first = hits.first, first.range.lowerBound == 0, first.meaning != .wavering else { continue }
            let before = words[..<count].joined(separator: " ")
            // `Accepted. Daily totals agreed`: nobody's name runs over the end of a sentence.
            guard VerdictSentence.all(in: before + " ").count < 2 else { return nil }
            // "Kit Rowe, harbour, approved" is told by its parts, where no helping verb makes a sentence of it.
            if before.utf8.last == UInt8(ascii: ","), FoldedText(rest).text.bytes(first.range).hasByte(0x20) == false {
                return nil
            }
            // "Date approved: …" is a field.
            guard hits.count(where: { $0.meaning == .signed }) < 2, words[count].utf8.last != UInt8(ascii: ":") else {
                return nil
            }
            let subjects = SigningSubject.before(verb: before, dates)?.subjects ?? []
            if subjects.count == 1 { return (subjects[0], rest) }
            // The bare handles of reviewers: "kit-rowe approved these changes".
            if count == 1, rest.containsBytes("these changes"), !SigningSubject.isNobody(words[0]) {
                return (SigningSubject(person: words[0]), rest)
            }
            // Among seats "Front of house" is one too.
            let isPart =
                isList && subjects.isEmpty && count <= 3 && isOne(before) && !SigningSubject.isNobody(words[0])
                && words[0].utf8.first.map { (0x41...0x5A).contains($0) } ?? false
            return isPart ? (SigningSubject(role: before), rest) : nil
        }
        return nil
    }

    /// `@rowe`, `a.marsh`, `kit-r`
    static func isHandle(_ word: String) -> Bool {
        word.utf8.first == UInt8(ascii: "@")
            || word.utf8.count > 2
                && word.utf8.dropLast().contains { $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: "_") }
                && word.utf8.allSatisfy { $0.isASCIIAlphanumeric || $0 == 0x2E || $0 == 0x5F || $0 == 0x2D }
    }

    /// A function, a part or a name of a few words, each of which may be one of a name; none of them says a state.
    static func isOne(_ label: String) -> Bool {
        let words = FoldedText(TitleRemark.removed(from: label) ?? label)
        guard !ofFields.end(words) else { return false }
        return (1...5).contains(words.wordCount) && !label.hasDigit && SpokenSeat.lexicon.first(in: words) == nil
            && !SeatLists.isNoSeat(words) && !ColumnTitles.isKnown(words) || RoleNames.isRole(label)
    }
}

extension SeatLabel {
    /// Whether a key is that of a field, and not the name of a seat: `Review status`.
    static func isOfField(_ key: FoldedText) -> Bool {
        ofFields.end(key) || troubles.first(in: key) != nil && !RoleNames.isRole(key.text)
    }

    /// What is told of faults is told of no seat: `Open faults: none of class A`.
    private static let troubles = Lexicon(TroubleRows.nouns)

    /// Nouns that names of fields end in, and those of seats do not.
    private static let ofFields: Phrases = [
        "status", "state", "date", "decision", "level", "type", "mode", "result", "notes", "comment", "comments",
        "estado", "statut", "datum",
    ]
}

/// The day and the time that a line of a log begins with.
enum Moments {
    /// What follows them, and the day.
    static func dropped(from text: String, _ dates: DateReader) -> (rest: String, date: CivilDate?) {
        var rest = text
        var date: CivilDate?
        for _ in 0..<4 {
            if date == nil, let day = dates.all(in: rest).first, day.range.lowerBound <= 4,
                isWeekday(rest.bytes(0..<day.range.lowerBound))
            {
                date = day.date
                rest = rest.bytes(from: day.range.upperBound)
            } else if let length = time(in: rest) {
                rest = rest.bytes(from: length)
            } else {
                break
            }
            rest = rest.withoutLeadingSigns
        }
        return FoldedText(rest).isEmpty ? (text, nil) : (rest, date)
    }

    /// Nothing, or the short name of a day of the week.
    private static func isWeekday(_ text: String) -> Bool {
        let word = FoldedText(text).text
        return word.isEmpty || weekdays.contains(word)
    }

    private static let weekdays: Set<String> = [
        "mon", "tue", "wed", "thu", "fri", "sat", "sun", "mo", "di", "mi", "do", "fr", "sa", "so", "lun", "mar", "mer",
        "jeu", "ven", "sam", "dim", "mié", "jue", "vie", "sáb", "seg", "ter", "qua", "qui", "sex",
    ]

    /// The length of `08:31`, `8:31:05`, `10:02 UTC` at the head of a text.
    private static func time(in text: String) -> Int? {
        let bytes = Array(text.utf8.prefix(16))
        let hours = bytes.prefix { $0.isASCIIDigit }.count
        guard (1...2).contains(hours), bytes.count > hours + 2, bytes[hours] == UInt8(ascii: ":"),
            bytes[hours + 1].isASCIIDigit, bytes[hours + 2].isASCIIDigit
        else { return nil }
        var end = hours + 3
        while end < bytes.count, bytes[end].isASCIIDigit || bytes[end] == UInt8(ascii: ":") { end += 1 }
        for zone in [" UTC", " Uhr", " CET", " h"] where text.bytes(from: end).startsWithBytes(zone) {
            return end + zone.utf8.count
        }
        return end
    }
}

extension String {
    /// A text without spaces, dashes, commas, colons and dots at its head.
    var withoutLeadingSigns: String {
        var text = trimmed
        while let sign = ["–", "—", "-", ",", ":", "|", "·"].first(where: text.startsWithBytes) {
            text = text.bytes(from: sign.utf8.count).trimmed
        }
        return text
    }

    /// What stands before the signs at its end that part names from what is said of them.
    var withoutEndSigns: String {
        var text = trimmed
        while let sign = ["–", "—", "-", ",", ":", "|", "·", "("].first(where: text.endsWithBytes) {
            text = text.bytes(0..<text.utf8.count - sign.utf8.count).trimmed
        }
        return text
    }

    fileprivate var withoutColon: String {
        utf8.last == UInt8(ascii: ":") || utf8.last == UInt8(ascii: ".")
            ? bytes(0..<utf8.count - 1).trimmed : trimmed
    }

    fileprivate var withoutLeadingDots: String {
        String(decoding: Array(utf8.drop { $0 == UInt8(ascii: ".") || $0 == 0x20 }), as: UTF8.self)
    }
}
