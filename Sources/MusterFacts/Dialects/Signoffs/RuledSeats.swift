import MusterModel
import MusterText

/// Functions and people of whom one sentence says that they must sign.
///
///     The harbour master and the QA lead must sign before 4.2 is released.
///     Nothing is released without the signature of the harbour master.
///     A release needs two approvals: Kit Rowe, Ada Marsh.
///
/// What must be signed is the release: who approves plans or changes is asked for elsewhere. Rules for some cases only ask for
/// nothing.
struct RuledSeats: Dialect {
    func read(_ reading: Reading, into sheet: inout FactSheet) {
        guard !reading.isPlan, !reading.isTemplate, reading.kind != .knownIssues, reading.kind != .riskRegister else {
            return
        }
        let signed = sheet.lines(of: [.signoff])
        var people: Set<String> = []
        for (index, statement) in reading.statements(with: .belowTitles)
        where !reading.isInert(index) && !signed.contains(statement.line) && statement.box == nil
            && statement.mark == nil
            && !statement.introduces && Self.mayRule(statement.folded)
            && !(statement.isItem && reading.kind == .minutes)
        {
            for sentence in VerdictSentence.all(in: statement.body) {
                let told = roles(on: statement.line, in: sheet)
                for seat in SeatRule.seats(in: sentence.withoutEnd, reading) {
                    let words = FoldedText(seat)
                    // Others may have read the first word of it.
                    if told.contains(where: { words.starts(with: $0) || $0.ends(with: words) }) { continue }
                    var fact = Fact(.requiredSignoff, statement, title: seat, modality: .required)
                    let isPerson = SeatRule.isPerson(seat)
                    fact.role = seat
                    fact.person = isPerson ? seat : nil
                    fact.status = .pending
                    fact.details[.subject] = sentence.withoutEnd
                    sheet.add(fact, at: index)
                    if isPerson { people.insert(FoldedText(seat).text) }
                }
            }
        }
        if !people.isEmpty { readAnswers(of: people, reading, &sheet) }
    }

    private func roles(on line: Int, in sheet: FactSheet) -> [FoldedText] {
        sheet.facts.map(\.fact).filter { $0.line == line }.compactMap { fact in fact.role.map { FoldedText($0) } }
    }

    /// What those who are asked by name say on lines of their own: `Kit Rowe: approved`. What somebody says later holds.
    private func readAnswers(of people: Set<String>, _ reading: Reading, _ sheet: inout FactSheet) {
        var given: [String: Int] = [:]
        for (index, statement) in reading.statements(with: .belowTitles) where !reading.isInert(index) {
            guard let field = statement.field, people.contains(field.key.text) else { continue }
            if let earlier = given.removeValue(forKey: field.key.text) { sheet.change(earlier) { $0.doubt() } }
            guard !sheet.isTaken(index), let seat = SpokenSeat(statement, in: .asked, reading),
                seat.person.map({ field.key.says(FoldedText($0)) }) ?? true
            else { continue }
            var fact = seat.fact(statement.line, statement.text.text.withoutEnd, reading)
            fact.person = field.name
            fact.role = nil
            given[field.key.text] = sheet.facts.count
            sheet.take(index, fact)
        }
    }

    private static let rulings: Phrases = [
        "yes from", "yes of", "ok from", "ok of", "okay from", "consent", "agreement",
        "signatures", "sign offs", "accord", "l accord", "承認", "署名", "批准", "签字", "签署",
    ]

    private static func mayRule(_ words: FoldedText) -> Bool {
        SigningWords.signing.areSaid(in: words) || Self.rulings.areSaid(in: words)
    }
}

/// Who must sign by a sentence.
enum SeatRule {
    /// The names as written, without articles; empty for a sentence that rules nothing of a release, or only for some cases.
    static func seats(in told: String, _ reading: Reading) -> [String] {
        // The words that ask may be the first ones.
        let sentence = " " + told
        let words = FoldedText(sentence)
        let lower = sentence.asciiLowercased
        let isOnly = onlyOnce.contains(where: lower.containsBytes)
        guard words.wordCount <= 40, isOnly || !cases.areSaid(in: words), !Questions.asks(sentence),
            !OtherVersions.areNamed(in: sentence, reading)
        else { return [] }
        for duty in duties {
            guard let at = lower.firstOffset(of: duty.words) else { continue }
            let behind = sentence.bytes(from: at + duty.words.utf8.count)
            switch duty.side {
            case .before:
                // `All of these must sign off: QA, Operations.`
                if let colon = behind.firstOffset(of: ":"), isRelease(behind.bytes(0..<colon), reading),
                    followers.areSaid(in: FoldedText(sentence.bytes(0..<at))),
                    let seats = names(in: behind.bytes(from: colon + 1))
                {
                    return seats
                }
                guard isRelease(behind, reading) else { continue }
                let seats = names(in: sentence.bytes(0..<at)) ?? names(in: withoutOpening(sentence.bytes(0..<at)))
                if let seats { return seats }
            case .between(let verbs):
                guard let verb = verbs.lazy.compactMap({ behind.asciiLowercased.firstOffset(of: $0) }).first,
                    isRelease(behind.bytes(0..<verb).trimmed, reading)
                else { continue }
                let seats = names(in: sentence.bytes(0..<at)) ?? names(in: withoutOpening(sentence.bytes(0..<at)))
                if let seats { return seats }
            case .enclosed(let verbs):
                guard isOnly || asks(FoldedText(sentence.bytes(0..<at) + " " + duty.words)),
                    let verb = verbs.lazy.compactMap({ behind.firstOffset(of: $0) }).first,
                    let seats = names(in: behind.bytes(0..<verb))
                else { continue }
                return seats
            case .behind:
                guard
                    asks(FoldedText(sentence.bytes(0..<at))) || demands.areSaid(in: FoldedText(duty.words))
                        || isMandatory(behind),
                    isOfRelease(sentence.bytes(0..<at), reading),
                    SignedThing.other(beside: sentence.bytes(0..<at), reading) == nil,
                    let seats = names(in: beforePurpose(behind))
                else { continue }
                return seats
            }
        }
        return []
    }

    static func isPerson(_ seat: String) -> Bool {
        seat.utf8.first == UInt8(ascii: "@") || PersonName.isOne(seat) && seat.hasByte(0x20) && !RoleNames.isRole(seat)
    }

    // What asks.
    /// Whether the words before a signature ask for one: `4.2 needs the approval of`, `A Kite release is approved by`.
    private static func asks(_ before: FoldedText) -> Bool {
        if demands.areSaid(in: before) { return true }
        let words = before.text.split(onByte: 0x20)
        guard let last = words.last, presents.contains(last) || prepositions.contains(last), words.count <= 9 else {
            return false
        }
        return AnyRelease.begins(words)
            || plurals.contains(where: words.dropLast().contains)
    }

    /// `The signature of the harbour master is mandatory for each release.`
    private static func isMandatory(_ behind: String) -> Bool {
        let words = FoldedText(behind)
        return mandates.areSaid(in: words) && !Reservations.denies(words)
    }

    private static let mandates: Phrases = [
        "is mandatory", "are mandatory", "is required", "are required", "is needed", "are needed", "ist pflicht",
        "ist erforderlich", "sind erforderlich", "est obligatoire", "est requise", "es obligatoria", "es obligatorio",
        "é obrigatória", "é obrigatório",
    ]

    private static let plurals: Set<String> = ["releases", "versions", "deliveries", "launches", "rollouts"]
    private static let prepositions: Set<String> = ["von", "durch"]
    private static let followers: Phrases = [
        "all of these", "these", "the following", "all of the following", "each of these", "everybody here", "folgende",
        "les suivants", "los siguientes", "os seguintes",
    ]
    private static let presents: Set<String> = ["is", "are", "wird", "werden", "est", "sont", "es", "son", "é", "são"]

    // What is signed.
    private static func isRelease(_ behind: String, _ reading: Reading) -> Bool {
        let words = behind.split(onByte: 0x20).drop { FoldedText($0).isEmpty || fillers.contains(FoldedText($0).text) }
        guard !Reservations.denies(FoldedText(words.first ?? "")) else { return false }
        return words.isEmpty
            || !SignedThing.isOther(words, reading)
                && SignedThing.other(beside: words.joined(separator: " "), reading) == nil
    }

    /// Whether what needs a signature is the release, or nothing that has a name: `Heron needs the approval of`.
    private static func isOfRelease(_ before: String, _ reading: Reading) -> Bool {
        let words = FoldedText(before).text.split(onByte: 0x20)
        guard let needs = words.firstIndex(where: needing.contains), needs > 0 else { return true }
        let known = ReleaseWords.all(in: reading)
        return words[..<needs].contains { known.contains($0) || wholes.contains($0) || $0.hasDigit }
    }

    private static let needing: Set<String> = [
        "needs", "need", "requires", "require", "braucht", "benötigt", "erfordert", "nécessite", "exige", "requiert",
        "requiere", "necesita", "precisa", "requer", "must",
    ]
    private static let wholes: Set<String> = [
        "release", "releases", "version", "versions", "launch", "rollout", "deployment", "build", "candidate", "it",
        "this",
        "we", "everything", "live", "auslieferung", "freigabe", "livraison", "versión", "entrega", "lanzamiento",
        "versão",
        "lançamento", "mise",
    ]

    private static let fillers: Set<String> = [
        "every", "each", "any", "all", "off", "before", "である", "です", "jede", "jedes", "jeden", "jedem", "jeder",
        "chaque", "toute", "cada", "toda",
    ]

    // Who signs.
    /// The names of a list; nil where any part of it is something else.
    private static func names(in text: String) -> [String]? {
        let list = withoutDeputy(text.trimmed)
        var parts = [list]
        for sign in signs { parts = parts.flatMap { parted($0, by: sign) } }
        let names = parts.map { bare($0) }.filter { !$0.isEmpty }
        guard (1...8).contains(names.count), names.allSatisfy(isSeat) else { return nil }
        return names
    }

    private static func parted(_ text: String, by sign: String) -> [String] {
        guard let at = text.firstOffset(of: sign) else { return [text] }
        return [text.bytes(0..<at)] + parted(text.bytes(from: at + sign.utf8.count), by: sign)
    }

    private static func isSeat(_ name: String) -> Bool {
        let words = FoldedText(name)
        guard (1...5).contains(words.wordCount), !name.hasDigit,
            !words.text.split(onByte: 0x20).contains(where: noSeats.contains)
        else { return false }
        return isPerson(name) || RoleNames.isRole(name) || Departments.mayBeAsked(name)
    }

    /// A name without articles before it, and without what stands in brackets behind it.
    private static func bare(_ name: String) -> String {
        let text = name.bytes(0..<(name.firstOffset(of: " (") ?? name.utf8.count)).withoutEnd
        return text.split(onByte: 0x20).drop { articles.contains($0.asciiLowercased) }.joined(separator: " ").trimmed
    }

    /// `the harbour master, or in his absence his deputy,`: the seat is that of the first.
    private static func withoutDeputy(_ text: String) -> String {
        for word in [", or in ", " or in his ", " or in her ", " or in their ", ", oder in ", ", ou en "] {
            if let at = text.firstOffset(of: word) { return text.bytes(0..<at) }
        }
        return text.utf8.last == UInt8(ascii: ",") ? text.bytes(0..<text.utf8.count - 1) : text
    }

    /// `Before a release goes out, …`, `リリースには …`
    private static func withoutOpening(_ text: String) -> String {
        if let at = text.firstOffset(of: "には") { return text.bytes(from: at + 6) }
        return text.firstOffset(of: ", ").map { text.bytes(from: $0 + 2) } ?? ""
    }

    private static func beforePurpose(_ text: String) -> String {
        purposes.compactMap { text.firstOffset(of: $0) }.min().map { text.bytes(0..<$0) } ?? text
    }

    private static let signs = [
        ", ", "; ", " and ", " und ", " sowie ", " et ", " y ", " e ", " & ", "、", "和", "及", "と",
    ]

    private static let articles: Set<String> = [
        "the", "our", "a", "an", "both", "and", "der", "die", "das", "den", "dem", "des", "le", "la", "les", "el",
        "los",
        "o", "os", "as", "both:", "von", "de", "du", "do", "da", "del",
    ]

    /// What makes a list one of some of many, or of nobody.
    private static let noSeats: Set<String> = [
        "at", "least", "one", "two", "three", "four", "any", "all", "some", "most", "nobody", "no", "none", "not",
        "only",
        "each", "every", "either", "or", "who", "which", "that", "this", "they", "it", "he", "she", "you", "we", "i",
        "alle",
        "zwei", "drei", "mindestens", "oder", "niemand", "kein", "keine", "wer", "tous", "deux", "moins", "ou", "aucun",
        "qui", "todos", "dos", "menos", "ninguno", "quien", "dois", "nenhum", "quem",
        "their", "his", "her", "its", "respective", "owners", "members", "reviewers", "approvers", "stakeholders",
        "leads",
        "maintainers", "engineers", "people", "persons", "teams", "parties", "signatories", "somebody", "someone",
        "ihre",
        "ihren", "leurs", "sus", "seus", "whoever", "whose",
    ]

    /// What stands before the word for a signature where it is asked for.
    private static let demands: Phrases = [
        "without", "needs", "need", "needed", "requires", "require", "required", "must", "必须", "须", "需", "must be",
        "has to be", "have to be",
        "only with", "mandatory", "obligatorische", "verpflichtende",
        "depends on", "depend on", "depende", "dépend", "hängt", "every release is", "each release is",
        "all releases are", "no release", "ohne", "braucht", "benötigt",
        "erfordert", "nur mit", "jede auslieferung", "toute version doit", "toute livraison doit", "doit être",
        "doivent être", "debe ser", "deve ser", "sans", "nécessite", "exige", "requiert", "requiere", "necesita",
        "sin", "precisa", "requer", "sem",
    ]

    private static let purposes = [
        " before ", " and of ", " in order ", " to be ", " to go ", " for ", ", before", " geht ", " gehen ", " wird ",
        " may ", " can ", " goes ", " is ", " bevor ", " vor ", " avant ", " antes ",
    ]

    /// What makes a rule one for some cases.
    private static let cases: Phrases = [
        "if", "when", "whenever", "in case", "unless", "hotfix", "hotfixes", "emergency", "minor", "wenn", "falls",
        "si", "lorsque", "cuando", "se", "quando", "as soon as", "no longer", "如果", "場合",
    ]
}
