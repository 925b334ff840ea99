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

    /// Whether every word of it is understood: a word of signing, names and a day.
    let isPlain: Bool
    /// Whether a sign parts its name from what is said.
    let isLabelled: Bool
    /// Whether nothing but a blank to sign on stands behind its name: `Fire brigade: ________`.
    let isBlank: Bool

    /// Whether it signs by its own word, or consents by name and day.
    var isFirm: Bool { isSignature || person != nil && date != nil }

    static let lexicon = Lexicon(SeatStateRows.all)

    /// Nil for a line that is no seat, or whose words nobody knows.
    ///
    /// - Parameter list: what the title or the line above says of the lines; nil where nothing says that they are seats.
    init?(_ statement: Statement, in list: SeatList? = nil, _ reading: Reading) {
        guard statement.field?.exactRole == nil, !(statement.field.map { SeatLabel.isOfField($0.key) } ?? false) else {
            return nil
        }
        guard !Self.tellsDecision(statement.text.text) else { return nil }
        let strong = statement.text.leadingStrong
        self.init(statement.text.text, strong: strong, sign: statement.ownMark, in: list, reading)
    }

    /// The seat whose name is a point, and of which the points below it tell the rest.
    init?(_ statement: Statement, above points: [Statement], in list: SeatList?, _ reading: Reading) {
        // One of them says it by itself, and does not only mention it.
        guard statement.isItem, !points.isEmpty, !points.contains(where: { $0.box != nil }),
            points.contains(where: { point in
                let said = point.field.map { FoldedText($0.value) } ?? point.folded
                return Self.lexicon.begins(said)
            }),
            SeatLists.function(statement) != nil
        else { return nil }
        let said = points.map { $0.field?.value ?? $0.text.text.withoutEnd }.joined(separator: ", ")
        self.init(statement.body.withoutEnd + ": " + said, strong: nil, sign: nil, in: list, reading)
    }

    /// - Parameter sign: the box or mark before the words.
    private init?(_ line: String, strong: String?, sign: StatusMark?, in list: SeatList?, _ reading: Reading) {
        let text = Self.spaced(Self.withoutAddress(line.trimmed))
        guard text.utf8.count <= Self.longest else { return nil }
        let label = SeatLabel(
            text, strong: strong, isSigned: sign != nil && list != nil, isList: list != nil, reading.dates)
        // A line that tells of several is read sentence by sentence.
        guard label.name != nil || !PersonalApproval.areSeveral(in: text) else { return nil }
        guard label.subject == nil || !SignedThing.isOther(label.said, reading) else { return nil }
        var parts = SpokenParts(
            reading.dates, hasLabel: label.name != nil, isList: list != nil, isAccount: label.subject != nil)
        let words = label.subject == nil ? label.said : SigningClause.withoutOccasion(label.said)
        let clauses = VerdictSentence.clauses(of: Self.withoutStops(words))
        for part in clauses.isEmpty ? [words] : clauses { parts.read(part) }
        let mark = Self.worstMark(in: [text]) ?? sign.flatMap(StatusMeaning.init)
        guard let state = parts.state ?? mark.map(Self.state) ?? SeatList.state(of: parts, label, in: list) else {
            return nil
        }
        // A decision of all is nobody's seat.
        isBlank = label.name != nil && label.said.containsBytes("___") && SeatList.isBlank(label.said)
        guard label.name != nil || (parts.person != nil || parts.role != nil) && state != .agreed,
            !SeatLists.isNoSeat(FoldedText(Clauses(text).list.first ?? "")),
            parts.state != nil || parts.person != nil || parts.date != nil || list != nil || isBlank
                || !(mark.map(\.isFavourable) ?? true) || label.name?.utf8.first == UInt8(ascii: "@")
        else { return nil }
        switch state {
        case .signed, .agreed: status = Self.bend(parts, mark, [words], reading) ? .unknown : .signed
        case .awaited, .wavering: status = .pending
        case .refused: status = .rejected
        }
        let said = parts.state ?? (mark == nil ? state : nil)
        isSignature = said == .signed || said == .refused
        isPlain = parts.state == .signed && !parts.saysMore && !parts.isBent
        isLabelled = label.name != nil
        date = parts.date ?? label.date
        if let subject = label.subject {
            role = subject.role ?? parts.role
            person = subject.person ?? parts.person
            return
        }
        let name = label.name.map { SeatName($0) }
        let isPerson =
            name.map {
                SeatLabel.isHandle($0.role)
                    || PersonName.isOne($0.role) && !RoleNames.isRole($0.role)
                        && ($0.role.hasByte(0x20) || parts.role != nil && parts.person == nil)
            } ?? false
        role = isPerson ? parts.role : name?.role ?? parts.role
        // A letter is the article of a sentence, and no function.
        guard role.map({ $0.utf8.count > 1 }) ?? true else { return nil }
        person = isPerson ? name?.role : parts.person ?? name?.person
    }

    /// Whether a sentence of a line is labelled as the decision: `Kit, for the yard: we go. Decision: GO.`
    static func tellsDecision(_ text: String) -> Bool {
        guard text.hasByte(UInt8(ascii: ":")), VerdictSentence.last(ofSeveralIn: text) != nil else { return false }
        return VerdictSentence.all(in: text).contains { sentence in
            sentence.firstOffset(of: ":").map { FieldKeys.meaning(of: FoldedText(sentence.bytes(0..<$0))) == .decision }
                ?? false
        }
    }

    /// Whether words name a version that is none of the document's: "approved 4.1" beside 4.2.
    static func namesOther(_ said: String, _ reading: Reading) -> Bool {
        let versions = VersionReader.all(in: reading.dates.removingDays(from: said))
        guard !versions.isEmpty else { return false }
        let known = ReleaseWords.all(in: reading)
        return !VerdictWords.words(of: reading.dates.removingDays(from: said)).filter(\.key.hasDigit).contains { word in
            known.contains(word.key) || known.contains { Self.isBuild(word.key, of: $0) }
        }
    }

    /// Whether a version is that of a build of a release, by four numbers, or the same with a zero: `1.12.0.88`, `1.12.0`.
    private static func isBuild(_ version: String, of release: String) -> Bool {
        guard release.hasDigit, version.startsWithBytes(release + ".") else { return false }
        let more = version.bytes(from: release.utf8.count + 1)
        return more == "0" || version.split(onByte: UInt8(ascii: ".")).count == 4
    }

    /// Whether words say of a seat that it waits: "to be signed".
    static func isAwaited(_ text: String) -> Bool {
        lexicon.hits(in: FoldedText(text)).contains { $0.meaning == .awaited && $0.range.lowerBound == 0 }
    }

    /// The seat that a row of a table tells: its name, and what the other cells say.
    ///
    /// - Parameter isSigned: whether a cell for the signature itself is filled, so that a name or a day in it is one.
    init?(label: String, cells: [String], isSigned: Bool?, _ reading: Reading) {
        var parts = SpokenParts(reading.dates, hasLabel: true, isList: false)
        for part in cells.flatMap({ VerdictSentence.clauses(of: Self.withoutStops($0)) }) { parts.read(part) }
        let mark = Self.worstMark(in: cells)
        let state = parts.state ?? mark.map(Self.state)
        switch (state, isSigned) {
        case (.refused, _): status = .rejected
        case (.awaited, _), (.wavering, _), (nil, false), (.agreed, false): status = .pending
        case (.signed, _), (.agreed, _), (nil, true):
            status = Self.bend(parts, mark, cells, reading) ? .unknown : .signed
        case (nil, nil): return nil
        }
        isSignature = state == .signed || state == .refused
        (isPlain, isLabelled, isBlank) = (false, true, false)
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
    private static func bend(_ parts: SpokenParts, _ mark: StatusMeaning?, _ texts: [String], _ reading: Reading)
        -> Bool
    {
        parts.isBent || mark.map { !$0.isFavourable } ?? false || parts.state != .signed && parts.saysMore
            || texts.contains { text in
                Questions.asks(text) || namesOther(text, reading) || Remarks.bind(text)
                    || parts.saysMore && DecisionWords.conditions(in: text) != nil
            }
    }

    /// The sign-off that the seat is on a line.
    func fact(_ line: Int, _ words: String, _ reading: Reading) -> Fact {
        var fact = Fact(
            kind: isBlank ? .requiredSignoff : .signoff, line: line, title: role ?? person ?? words,
            modality: isBlank ? .required : reading.claim, text: words)
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

    /// A text whose sentences are parted as clauses are.
    private static func withoutStops(_ text: String) -> String {
        VerdictSentence.all(in: text).map(\.withoutEnd).joined(separator: ", ")
    }
}
