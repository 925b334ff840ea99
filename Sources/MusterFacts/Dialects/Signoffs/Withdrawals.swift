import MusterModel
import MusterText

/// Sign-offs that a sentence tells as taken back.
///
///     The QA Lead withdrew her approval on 2031-04-02.      The sign-off of Kit Rowe was revoked.
///     Kit took his approval back.                           Quality has to sign again.
///
/// Rules about taking back ("may be withdrawn", "if … is revoked") and denials take back nothing.
struct Withdrawals: Dialect {
    private static let approvals = Lexicon(ApprovalRows.all)

    func read(_ reading: Reading, into sheet: inout FactSheet) {
        guard !reading.isPlan else { return }
        for (index, statement) in reading.statements(with: .belowTitles)
        where !sheet.isTaken(index) && !reading.isInert(index) {
            if Self.mayTakeOwn(statement.folded), let told = ownWord(in: statement) {
                addRefusal(told, statement, index, reading, &sheet)
                continue
            }
            guard Self.mayTell(statement.folded) else { continue }
            for sentence in Sentences(statement.body).list.flatMap({ $0.split(onByte: UInt8(ascii: ";")) })
            where !Self.mayTakeOwn(FoldedText(sentence)) && tells(sentence, reading) {
                guard let signer = signer(in: sentence, of: sheet) else {
                    if isOfDay(sentence, reading), !sheet.contains([.signoff]) {
                        addRefusal(sentence.trimmed, statement, index, reading, &sheet)
                    }
                    doubtAll(&sheet)
                    continue
                }
                add(signer, sentence, statement, index, reading, &sheet)
            }
        }
    }

    /// Somebody who takes back his own word: from that day on he says no, wherever he gave it.
    private static let own = Lexicon([
        (
            (),
            [
                "i take my go back", "i take back my go", "i take my approval back", "i take back my approval",
                "i take my vote back", "i take back my vote", "retiro el visto bueno", "承認を撤回します", "承認を取り下げます",
            ]
        )
    ])

    /// How somebody begins to take back what is his; what it is stands behind.
    private static let taking = Lexicon([
        (
            (),
            [
                "withdraw my", "withdrawing my", "withdrawn my", "withdrew my", "withdraw our", "i withdraw the",
                "we withdraw the", "revoke my", "revoking my", "revoked my", "retract my", "retracting my",
                "rescind my",
                "rescinding my", "ich ziehe meine", "ich ziehe mein", "ziehe ich meine", "ziehe ich mein",
                "ich nehme meine",
                "wir ziehen unsere", "je retire mon", "je retire ma", "nous retirons notre", "retiro mi",
                "retiramos nuestra",
                "retiro a minha", "retiro minha", "retiro o meu", "retiro meu", "撤回我的",
            ]
        )
    ])

    private static func mayTakeOwn(_ words: FoldedText) -> Bool {
        own.first(in: words) != nil || taking.first(in: words) != nil
    }

    /// What is taken back: a yes, or what is said against it or beside it.
    private static let taken = Lexicon(
        ApprovalRows.all + [
            .init(true, en: "go, vote, yes, ok, okay, lgtm"),
            .init(
                false,
                en:
                    "objection, objections, comment, comments, concern, concerns, veto, block, hold, request, requests, suggestion, proposal, question, remark, no go, nogo, no vote, no, rejection, reservation, reservations, and",
                de: "einwand, einwände, einspruch, bedenken, vorbehalt, und",
                fr: "opposition, réserve, réserves, et",
                es: "objeción, objeciones, reserva, reservas, y",
                pt: "objeção, objeções, ressalva, ressalvas",
                zh: "反对",
                ja: "異議"),
        ])

    /// The sentence in which somebody takes back his own yes.
    private func ownWord(in statement: Statement) -> String? {
        Sentences(statement.body).list.first { sentence in
            let words = FoldedText(sentence)
            guard !Questions.asks(sentence), !words.starts(with: "if") else { return false }
            let taken =
                Self.own.hits(in: words).map(\.range)
                + Self.taking.hits(in: words).map(\.range).filter { Self.isYes(words, from: $0.upperBound) }
            // What stands behind may deny other things: "I take my go back, please nobody tag it".
            return taken.contains { !Reservations.denies(FoldedText(words.text.bytes(0..<$0.lowerBound))) }
        }
    }

    /// Whether what stands behind "I withdraw my" is a yes: "my approval at the request of Security" is one, "my
    /// objection to the approval" none.
    private static func isYes(_ words: FoldedText, from start: Int) -> Bool {
        taken.first(in: FoldedText(words.text.bytes(from: start)))?.meaning ?? false
    }

    /// Whether a sentence takes back the approval of a day, which was given in another document.
    private func isOfDay(_ sentence: String, _ reading: Reading) -> Bool {
        reading.dates.first(in: sentence) != nil && Self.takings.areSaid(in: FoldedText(sentence))
    }

    private static let takings: Phrases = [
        "approval of", "approval from", "release approval", "freigabe vom", "zustimmung vom", "accord du",
        "approbation du", "aprobación del", "aprovação de", "aprovação do",
    ]

    private func addRefusal(
        _ told: String, _ statement: Statement, _ index: Int, _ reading: Reading, _ sheet: inout FactSheet
    ) {
        var fact = Fact(.decision, statement, title: told.withoutEnd, modality: reading.claim)
        fact.status = .noGo
        fact.date = day(of: told, statement, index, reading)
        sheet.take(index, fact)
    }

    /// The day that stands before the words, in their line or above it: messages begin with who writes and when. A day
    /// within the words may be that of the approval.
    private func day(of told: String, _ statement: Statement, _ index: Int, _ reading: Reading) -> CivilDate? {
        let text = statement.text.text
        let start = text.firstOffset(of: told) ?? 0
        let said = Self.beginnings.compactMap { told.firstOffset(of: $0) }.min() ?? 0
        if let own = reading.dates.all(in: text).last(where: { $0.range.lowerBound <= start + said }) {
            return own.date
        }
        return reading.statements[max(0, index - Self.reach)..<index].reversed().lazy
            .compactMap { reading.dates.first(in: $0.text.text) }.first
    }

    /// How the words of somebody who takes back his yes begin.
    private static let beginnings = ["I ", "I'", "I’", "Ich ", "ich ", "Je ", "je ", "etiro ", "撤回", "承認を"]

    /// How many lines above its words a message may tell its day.
    private static let reach = 100

    private static let renewals = Lexicon(ApprovalRows.renewals)

    private static func mayTell(_ words: FoldedText) -> Bool {
        approvals.first(in: words) != nil && takesBack(words) || renewals.first(in: words) != nil
    }

    private func tells(_ sentence: String, _ reading: Reading) -> Bool {
        let words = FoldedText(sentence)
        guard Self.mayTell(words), !Reservations.denies(words), words.wordCount <= 40, !Questions.asks(sentence),
            !OtherVersions.areNamed(in: sentence, reading)
        else {
            return false
        }
        // "Has to" demands a new signature, and puts off no taking back.
        if Self.renewals.first(in: words) != nil { return !Self.rules.contains(where: words.says) }
        return !reading.words.states.hedges(words)
    }

    /// Words of a rule for what may come: "a lapsed approval has to be given anew if …".
    private static let rules: [FoldedText] = [
        "if", "whenever", "in case", "falls", "wenn", "sobald", "si", "lorsque", "cuando", "quando", "se", "如果", "場合",
    ]

    /// Whether words take back, also where what is taken stands between: "took his approval back".
    private static func takesBack(_ words: FoldedText) -> Bool {
        if Reservations.withdraws(words) { return true }
        let list = words.text.split(onByte: 0x20)
        return parted.contains { verb, end in
            list.indices.contains { at in
                list[at].hasSameBytes(as: verb) && list[at...].prefix(8).contains { $0.hasSameBytes(as: end) }
            }
        }
    }

    private static let parted = [
        ("took", "back"), ("takes", "back"), ("taken", "back"), ("pulled", "back"), ("zog", "zurück"),
        ("zieht", "zurück"), ("nahm", "zurück"), ("nimmt", "zurück"),
    ]

    /// "The approval was withdrawn" tells not whose: each may be.
    private func doubtAll(_ sheet: inout FactSheet) {
        for entry in sheet.facts.indices where sheet.facts[entry].fact.kind == .signoff {
            sheet.change(entry) { $0.doubt() }
        }
    }

    private typealias Signer = (role: String?, person: String?)

    /// The function or the known name that the sentence holds, else the name that it begins with.
    private func signer(in sentence: String, of sheet: FactSheet) -> Signer? {
        if let mention = RoleNames.mentions(in: sentence).first(where: { !$0.isCollective }) {
            return (mention.name, nil)
        }
        if let known = known(in: sentence, of: sheet) { return known }
        let name = sentence.split(onByte: 0x20).prefix { word in
            word.utf8.first.map { (0x41...0x5A).contains($0) || $0 == 0x40 || $0 >= 0xC3 } ?? false
        }
        guard (1...3).contains(name.count), let first = name.first, !Self.articles.contains(first),
            Self.approvals.first(in: FoldedText(name.joined(separator: " "))) == nil
        else { return nil }
        return (nil, name.joined(separator: " "))
    }

    /// The one signer, or required function, that a sentence names: by the whole name, by the function, or by one of the
    /// names of a person.
    private func known(in sentence: String, of sheet: FactSheet) -> Signer? {
        let seats = sheet.facts.map(\.fact).filter { $0.kind == .signoff || $0.kind == .requiredSignoff }
        let words = FoldedText(sentence)
        if let named = seats.first(where: { $0.person.map { !$0.isEmpty && sentence.containsBytes($0) } ?? false }) {
            return (named.role, named.person)
        }
        if let held = seats.first(where: { $0.role.map { words.says(FoldedText($0)) } ?? false }) {
            return (held.role, nil)
        }
        let called = seats.filter { fact in
            (fact.person ?? "").split(onByte: 0x20).contains { $0.utf8.count > 2 && sentence.says(name: $0) }
        }
        guard let first = called.first, called.allSatisfy({ $0.person == first.person }) else { return nil }
        return (first.role, first.person)
    }

    /// A signature does not outlast a taking back without a day, or of the same day; a later one is told by its day.
    private func doubt(_ withdrawal: Fact, in sheet: inout FactSheet) {
        for entry in sheet.facts.indices {
            let fact = sheet.facts[entry].fact
            guard fact.kind == .signoff, fact.status == .signed,
                withdrawal.role.map({ $0 == fact.role }) ?? (withdrawal.person == fact.person),
                withdrawal.date == nil || withdrawal.date == fact.date
            else { continue }
            sheet.change(entry) { $0.status = .pending }
        }
    }

    private static let articles: Set<String> = [
        "Note", "Remark", "Update", "Correction", "Hinweis", "Notiz", "Nachtrag", "Nota", "Remarque", "Observación",
        "The", "A", "An", "Der", "Die", "Das", "Le", "La", "Les", "El", "Los", "O", "As",
    ]

    private func add(
        _ signer: Signer, _ sentence: String, _ statement: Statement, _ index: Int, _ reading: Reading,
        _ sheet: inout FactSheet
    ) {
        var fact = Fact(.signoff, statement, title: sentence.withoutEnd, modality: reading.claim)
        fact.role = signer.role
        fact.person = signer.person
        fact.status = Self.renewals.first(in: FoldedText(sentence)) == nil ? .rejected : .pending
        fact.date = reading.date(in: sentence)
        fact.details[.statusWords] = sentence.withoutEnd
        doubt(fact, in: &sheet)
        if sheet.isTaken(index) { sheet.add(fact, at: index) } else { sheet.take(index, fact) }
    }
}

extension String {
    /// Whether a name stands in the text as a word of its own, in the same letters.
    fileprivate func says(name: String) -> Bool {
        utf8.split { !($0.isASCIIAlphanumeric || $0 >= 0x80 || $0 == UInt8(ascii: "-")) }
            .contains { $0.elementsEqual(name.utf8) }
    }
}
