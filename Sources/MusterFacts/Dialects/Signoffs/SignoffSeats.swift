import MusterModel
import MusterText

/// Seats of those who are to sign, a line each, filled or still blank.
///
///     ## Sign-offs                              Approved by: ____________
///     - QA Lead: pending                        **Infra Lead**
///     - Security Lead ⏳                         Signature: ______ Date: ____
///     - Finance Lead: Kim Roe, 2031-04-02, approved
struct SignoffSeats: Dialect {
    func read(_ reading: Reading, into sheet: inout FactSheet) {
        // A specification names who will have to sign; whatever it says behind the name is no signature.
        guard !reading.isPlan || reading.kind == .taskSpec && !reading.isTemplate else { return }
        let lists = reading.isPlan ? [] : SeatLists.sections(in: reading)
        for (index, statement) in reading.statements.enumerated()
        where !sheet.isTaken(index) && !reading.isInert(index) && statement.box == nil {
            guard
                let seat = reading.isPlan
                    ? demanded(statement, index, reading)
                    : seat(statement, index, reading)
                        ?? (lists.contains(statement.section) ? SeatLists.seat(statement, reading) : nil)
            else { continue }
            let fact = Self.fact(seat, statement, reading)
            sheet.take(index, fact, parent: sheet.holder(of: index, kinds: [.task]))
        }
        if !reading.isPlan { StruckSeats.read(reading, into: &sheet) }
    }

    private func seat(_ statement: Statement, _ index: Int, _ reading: Reading) -> Seat? {
        if statement.isHeading {
            // A function alone titles what stands beneath it.
            let section = reading.outline.sections[statement.section]
            guard section.ownRole == nil, isList(index, reading) else { return nil }
            return listed(statement, reading).flatMap { $0.said.isEmpty ? nil : $0 }
        }
        if let field = statement.field, field.meaning == .signer, Placeholder.isOne(field.value) {
            let isList =
                statement.introduces && index + 1 < reading.statements.count && reading.statements[index + 1].isItem
                || introducesTable(index, reading)
            return isList ? nil : Seat(role: field.name, said: "")
        }
        if let told = SignedSeat.read(statement.body, reading.dates) ?? statement.field.flatMap(SignedSeat.read) {
            return told
        }
        if let field = statement.field, isSigned(field, statement, reading) {
            return Seat(role: field.name, said: field.value)
        }
        if let block = SignatureBlock(statement.body, reading.words) { return seat(block, index, reading) }
        guard isList(index, reading), statement.mark == nil || statement.field != nil else { return nil }
        return listed(statement, reading)
    }

    /// Whether a table follows before anything else is said.
    private func introducesTable(_ index: Int, _ reading: Reading) -> Bool {
        let line = reading.statements[index].line
        let next = index + 1 < reading.statements.count ? reading.statements[index + 1].line : Int.max
        return reading.statements[index].introduces
            && reading.outline.tables.contains { $0.line > line && $0.line < next }
    }

    /// `QA Lead: signed, Kit Rowe, 2031-04-02` wherever it stands: a function with a word of signing, or of not signing.
    private func isSigned(_ field: Statement.Field, _ statement: Statement, _ reading: Reading) -> Bool {
        guard field.meaning == nil, field.key.wordCount <= 4, reading.kind != .knownIssues,
            reading.kind != .riskRegister,
            ColumnTitles.role(of: field.key, written: field.name) == nil, RoleNames.isRole(field.name),
            let first = Clauses(field.value).list.first.map({ FoldedText(StatusMark.stripped($0)) }),
            first.wordCount <= 3
        else { return false }
        return first.says("signed") || first.says("approved") || first.says("unsigned") || first.says("freigegeben")
            || first.says("unterschrieben")
    }

    /// A function alone in a list of those who must sign.
    private func demanded(_ statement: Statement, _ index: Int, _ reading: Reading) -> Seat? {
        guard !statement.isHeading, isList(index, reading), statement.mark == nil, statement.field == nil else {
            return nil
        }
        return listed(statement, reading).map { Seat(role: $0.role ?? $0.title, said: "") }
    }

    private func isList(_ index: Int, _ reading: Reading) -> Bool {
        let role = reading.role(of: index)
        return role == .signoffs || role == .votes
    }

    /// `Role: words`, `Role – words`, `Role (Name): words`, or the role alone, in a list of sign-offs.
    private func listed(_ statement: Statement, _ reading: Reading) -> Seat? {
        if let field = statement.field {
            guard field.meaning == nil, RoleNames.isRole(SeatName(field.name).role), !Self.isVerdict(field.key) else {
                return nil
            }
            if isSentence(field.value, reading) { return nil }
            let name = SeatName(field.name)
            return Seat(role: name.role, person: name.person, said: field.value)
        }
        guard statement.isItem || statement.isHeading else { return nil }
        for dash in [" – ", " — ", " - "] {
            guard let at = statement.body.firstOffset(of: dash) else { continue }
            let name = SeatName(statement.body.bytes(0..<at))
            guard RoleNames.isRole(name.role) else { return nil }
            return Seat(role: name.role, person: name.person, said: statement.body.bytes(from: at + dash.utf8.count))
        }
        let bare = StatusMark.stripped(statement.body)
        let name = SeatName(bare)
        guard RoleNames.isRole(name.role), FoldedText(name.role).wordCount <= 5 else { return nil }
        let mark = statement.body.startsWithBytes(bare) ? statement.body.bytes(from: bare.utf8.count).trimmed : ""
        return Seat(role: name.role, person: name.person, said: mark)
    }

    /// `Board decision (2031-04-02): GO` is what all came to.
    private static func isVerdict(_ key: FoldedText) -> Bool {
        verdicts.contains { key.says($0) }
    }

    private static let verdicts: [FoldedText] = [
        "decision", "verdict", "resolution", "entscheidung", "beschluss", "décision", "decisión", "decisão", "決定",
        "决定",
    ]

    /// Whether words tell of something at length, without a state or a day: they explain, and record nothing.
    private func isSentence(_ words: String, _ reading: Reading) -> Bool {
        FoldedText(words).wordCount > 8 && reading.dates.first(in: words) == nil && reading.words.mark(in: words) == nil
            && !Clauses(words).list.contains { reading.words.states.whole(FoldedText($0)) != nil }
    }

    /// The function above a signature line that names none.
    private func seat(_ block: SignatureBlock, _ index: Int, _ reading: Reading) -> Seat? {
        let role = block.role ?? (index > 0 ? functionAbove(index, reading) : nil)
        if role == nil, block.person == nil, !block.said.isEmpty {
            return reading.dates.first(in: block.said) == nil
                ? nil : Seat(title: block.title, role: nil, said: block.said)
        }
        guard role != nil || block.person != nil || isList(index, reading) else { return nil }
        return Seat(role: role ?? block.title, person: block.person, said: block.said)
    }

    private func functionAbove(_ index: Int, _ reading: Reading) -> String? {
        let above = reading.statements[index - 1]
        let name = SeatName(above.field.map { $0.value.isEmpty ? $0.name : $0.value } ?? above.body)
        return RoleNames.isRole(name.role) && reading.dates.all(in: name.role).isEmpty ? name.role : nil
    }

    /// The sign-off of a seat, or the demand for one where the seat is blank.
    static func fact(_ seat: Seat, _ statement: Statement, _ reading: Reading) -> Fact {
        let record = SeatRecord(seat, reading)
        var fact = Fact(
            record.isBlank ? .requiredSignoff : .signoff, statement, title: seat.title,
            modality: record.isBlank ? .required : reading.claim)
        fact.role = seat.role
        fact.person = record.person
        fact.date = record.date
        fact.status = record.status
        // A cross or an open box before the line outweighs the name behind it.
        if fact.status == .signed, let mark = statement.mark.flatMap(StatusMeaning.init), !mark.isFavourable {
            fact.status = mark.status(of: .signoff)
        }
        if !seat.said.isEmpty { fact.details[.statusWords] = seat.said }
        if statement.folded.says("mandatory") { fact.details[.mandatory] = "yes" }
        if statement.folded.says("optional") { fact.details[.mandatory] = "no" }
        return fact
    }
}

/// A seat and what is written behind it.
struct Seat: Sendable {
    let title: String
    /// Nil for a signature that names no function.
    let role: String?
    var person: String?
    /// State, name and date, as written; empty for a blank seat.
    let said: String

    init(role: String, person: String? = nil, said: String) {
        self.init(title: role, role: role, person: person, said: said)
    }

    init(title: String, role: String?, person: String? = nil, said: String) {
        self.title = title
        self.role = role
        self.person = person
        self.said = said
    }
}

/// A function with the name that stands in brackets behind it.
struct SeatName: Sendable {
    let role: String
    let person: String?

    init(role: String) {
        self.role = role
        person = nil
    }

    init(_ text: String) {
        let text = StatusMark.stripped(text)
        guard let open = text.firstOffset(of: "("), open > 0, let close = text.firstOffset(of: ")"), open < close,
            SeatName.endsName(text.bytes(from: close + 1))
        else {
            role = text
            person = nil
            return
        }
        let outside = text.bytes(0..<open).trimmed
        let inside = text.bytes(open + 1..<close).trimmed
        if RoleNames.isRole(inside), !RoleNames.isRole(outside) {
            role = inside
            person = outside
        } else {
            role = outside
            let words = FoldedText(inside)
            person = words.says("mandatory") || words.says("optional") || Placeholder.isOne(inside) ? nil : inside
        }
    }
}

extension SeatName {
    /// Whether nothing follows the brackets that goes on with the name.
    private static func endsName(_ tail: String) -> Bool {
        guard let first = tail.trimmed.utf8.first else { return true }
        return first == UInt8(ascii: ",") || first == UInt8(ascii: ":") || first == UInt8(ascii: "-") || first == 0xE2
    }
}

/// What the words behind a seat record.
struct SeatRecord: Sendable {
    let person: String?
    let date: CivilDate?
    let status: FactStatus
    /// Whether nothing is recorded at all.
    let isBlank: Bool

    init(_ seat: Seat, _ reading: Reading) {
        let said = seat.said
        let read = Placeholder.isOne(said) && reading.words.mark(in: said) == nil ? nil : reading.words.status(said)
        date = reading.dates.first(in: said)
        person = seat.person ?? SeatRecord.person(in: said, reading)
        let isOfOthers = person == nil && date == nil && SeatRecord.describes(said, read, reading)
        let stated = isOfOthers ? nil : read
        isBlank = person == nil && date == nil && stated == nil
        if let meaning = stated?.meaning {
            status = meaning.status(of: .signoff)
        } else {
            // A name with a day has signed; words that nobody knows leave open whether.
            let isKnown = stated == nil || person != nil || date != nil
            let isPlain = !SeatWords.saysMore(than: person, in: said)
            status = person != nil && date != nil ? isPlain ? .signed : .unknown : isKnown ? .pending : .unknown
        }
    }

    /// Whether a good word stands at the end of others, as of what the seat has to look at: "UAT checklist complete" signs
    /// nothing, "approved with remarks" does.
    private static func describes(_ said: String, _ stated: StatedStatus?, _ reading: Reading) -> Bool {
        guard reading.words.mark(in: said) == nil else { return false }
        if let stated, stated.meaning == nil { return isTask(said, reading) }
        guard stated?.meaning?.isFavourable ?? false else { return false }
        return !Clauses(said).list.contains { clause in
            let words = FoldedText(clause).text.split(onByte: 0x20)
            return reading.words.states.whole(FoldedText(clause)) != nil
                || (1...3).contains { count in
                    reading.words.states.whole(FoldedText(words.prefix(count).joined(separator: " ")))?.isFavourable
                        ?? false
                }
        }
    }

    /// Words in small letters that say nothing of a state, and end as a sentence does: what the seat has to look at.
    private static func isTask(_ said: String, _ reading: Reading) -> Bool {
        let words = FoldedText(said)
        guard let first = said.utf8.first, (0x61...0x7A).contains(first), words.wordCount >= 2 else { return false }
        return said.utf8.last == 0x2E && !reading.words.states.hedges(words)
            && reading.words.states.meaning(of: words) == nil
    }

    /// The first part that is a name: no state, no day, at most four words.
    private static func person(in said: String, _ reading: Reading) -> String? {
        for part in Clauses(said).list {
            let name = SeatRecord.name(in: part)
            if isName(name, reading) { return name }
        }
        return nil
    }

    /// What follows "by" and its like, up to the day.
    private static func name(in part: String) -> String {
        var name = part
        for word in ["by ", "von ", "par ", "por "] {
            if let at = (" " + name).firstOffset(of: " " + word) { name = name.bytes(from: at + word.utf8.count) }
        }
        for word in [" on ", " am ", " le ", " el ", " em "] {
            if let at = name.firstOffset(of: word) { name = name.bytes(0..<at) }
        }
        return name.trimmed
    }

    private static func isName(_ text: String, _ reading: Reading) -> Bool {
        let words = FoldedText(text)
        guard (1...4).contains(words.wordCount), !Placeholder.isOne(text), reading.dates.all(in: text).isEmpty,
            reading.words.states.meaning(of: words) == nil, !reading.words.states.hedges(words),
            !text.utf8.contains(where: \.isASCIIDigit), let first = text.utf8.first
        else { return false }
        return (0x41...0x5A).contains(first) || first == 0x40 || first >= 0xC3 && first != 0xE2 && first != 0xF0
    }
}

/// A seat whose line begins or ends its name with the word for signing.
///
///     Signed off by QA Lead: Kit Rowe, 2031-04-02        Approved by Kit Rowe (QA Lead) on 2031-04-02
///     QA sign-off: Kit Rowe, 2031-04-02
enum SignedSeat {
    private static let openings = ["signed off by ", "approved by ", "sign-off by ", "reviewed and approved by "]
    private static let endings = [" sign-off", " signoff", " sign off", " approval"]

    /// The seat that a field is; nil for one about something else.
    static func read(_ field: Statement.Field) -> Seat? {
        guard field.meaning == nil, !field.value.isEmpty else { return nil }
        let name = field.name.asciiLowercased
        for opening in openings where name.startsWithBytes(opening) {
            return seat(field.name.bytes(from: opening.utf8.count), field.value)
        }
        for ending in endings where name.endsWithBytes(ending) {
            return seat(field.name.bytes(0..<name.utf8.count - ending.utf8.count), field.value)
        }
        return nil
    }

    private static func seat(_ role: String, _ said: String) -> Seat? {
        RoleNames.isRole(role) && FoldedText(role).wordCount <= 5 ? Seat(role: role.trimmed, said: said) : nil
    }

    /// The seat of `Approved by Kit Rowe (QA Lead) on 2031-04-02`; nil without a function in brackets and a day behind it.
    static func read(_ text: String, _ dates: DateReader) -> Seat? {
        let lower = text.asciiLowercased
        guard let opening = openings.first(where: lower.startsWithBytes), let open = text.firstOffset(of: " ("),
            let close = text.firstOffset(of: ")", from: open), opening.utf8.count < open
        else { return nil }
        let role = text.bytes(open + 2..<close)
        let tail = text.bytes(from: close + 1)
        guard RoleNames.isRole(role), !dates.all(in: tail).isEmpty else { return nil }
        let name = text.bytes(opening.utf8.count..<open).trimmed
        return Seat(role: role, person: name, said: name + ", " + tail.trimmed)
    }
}

/// The words beside a name and a day behind a seat: `Kit Rowe, asked on 2031-04-02` has not signed.
enum SeatWords {
    /// Whether a word in small letters says something of which nobody knows what it is.
    static func saysMore(than person: String?, in said: String) -> Bool {
        var rest = said
        if let person, let at = said.firstOffset(of: person) {
            rest = said.bytes(0..<at) + " " + said.bytes(from: at + person.utf8.count)
        }
        return rest.utf8.split { !($0.isASCIIAlphanumeric || $0 >= 0x80 || $0 == 0x40 || $0 == 0x2E) }
            .map { String(decoding: $0, as: UTF8.self) }.contains(where: isUnknown)
    }

    private static func isUnknown(_ word: String) -> Bool {
        guard word.utf8.count > 2, let first = word.utf8.first, (0x61...0x7A).contains(first) else { return false }
        return word.utf8.allSatisfy { $0.isASCIILetter || $0 >= 0x80 } && !joining.contains(word)
    }

    private static let joining: Set<String> = [
        "for", "the", "and", "per", "via", "from", "with", "mail", "email", "build", "version", "release", "und", "für",
        "vom", "von", "der", "den", "des", "dem", "par", "pour", "les", "por", "para", "del", "los", "las", "van",
        "das",
        "dos", "utc", "gez", "dated", "date", "team",
    ]
}

/// A line of blanks to sign on: `Name: Ada May  Role: Chief Architect  Signature: ______  Date: ____`.
struct SignatureBlock: Sendable {
    /// The key of the signature, as written.
    let title: String
    private(set) var role: String?
    private(set) var person: String?
    /// The signature's words with the day; empty for blanks.
    let said: String

    /// Nil for a line that asks for no signature.
    init?(_ text: String, _ words: Wording) {
        let fields = SignatureBlock.fields(of: text)
        guard let signature = fields.first(where: { $0.role == .signature }) else { return nil }
        title = signature.key
        role = fields.first { $0.role == .role && !Placeholder.isOne($0.value) }?.value
        person = fields.first { $0.role == .person && !Placeholder.isOne($0.value) }?.value
        let day = fields.first { $0.role == .date || $0.role == .signedOn }?.value ?? ""
        let written = [signature.value, day].filter { !Placeholder.isOne($0) }
        // A signature that is no known state is one by being there.
        let isSigned = !Placeholder.isOne(signature.value) && words.status(signature.value)?.meaning == nil
        said = (isSigned ? ["signed"] + written : written).joined(separator: ", ")
    }

    private typealias Part = (key: String, role: ColumnRole, value: String)

    /// The keys of a line that are known, each with what stands before the next.
    private static func fields(of text: String) -> [Part] {
        var keys: [(range: Range<Int>, name: String, role: ColumnRole)] = []
        let bytes = Array(text.utf8)
        for at in bytes.indices {
            let isWide = bytes[at] == 0xEF && bytes[at...].starts(with: "：".utf8)
            guard bytes[at] == UInt8(ascii: ":") || isWide else { continue }
            let start = keys.last?.range.upperBound ?? 0
            guard let key = key(before: at, from: start, in: text) else { continue }
            keys.append((key.start..<at + (isWide ? 3 : 1), key.name, key.role))
        }
        return keys.enumerated().map { index, key in
            let end = index + 1 < keys.count ? keys[index + 1].range.lowerBound : bytes.count
            let value = text.bytes(key.range.upperBound..<max(key.range.upperBound, end)).trimmed
            return (key.name, key.role, value.split(onByte: UInt8(ascii: "|")).first?.trimmed ?? "")
        }
    }

    /// The shortest known key of up to three words that ends at a colon.
    private static func key(before colon: Int, from start: Int, in text: String)
        -> (start: Int, name: String, role: ColumnRole)?
    {
        let words = text.bytes(start..<colon).split(onByte: 0x20)
        for count in 1...max(1, min(3, words.count)) {
            let name = words.suffix(count).joined(separator: " ")
            guard let role = ColumnTitles.role(of: FoldedText(name), written: name), kinds.contains(role) else {
                continue
            }
            return (colon - name.utf8.count, name, role)
        }
        return nil
    }

    private static let kinds: [ColumnRole] = [.signature, .role, .person, .date, .signedOn]
}
