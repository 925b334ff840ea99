import MusterModel
import MusterText

/// One clause of running text that says of somebody that he signed, or that he did not.
///
///     Kit Rowe signed off for harbour works on 2 April 2031.        Die Werft (Frau Marsh) hat am 02.04.2031 unterschrieben.
///     The sheet was signed by Kit Rowe (harbour) and Ada Marsh (yard) on 2 April 2031.
///     Ada Marsh has not signed yet.
///
/// Whatever bends the clause leaves it unknown; what puts the deed off leaves it open.
struct SigningClause {
    let signers: [SigningSubject]
    let status: FactStatus
    let date: CivilDate?

    private static let verbs = Lexicon(SigningVerbRows.all)
    private static let puttingOff = Lexicon(SigningVerbRows.puttingOff)

    /// Whether a text may hold such a clause.
    static func mayStand(in words: FoldedText) -> Bool { verbs.first(in: words) != nil }

    /// The clauses of a sentence; none for one that tells nothing of the kind.
    static func all(in sentence: String, _ reading: Reading) -> [SigningClause] {
        guard !Questions.asks(sentence) else { return [] }
        return parts(of: sentence).compactMap { SigningClause($0, in: sentence, reading) }
    }

    /// A sentence cut where a further subject with a verb of its own begins: "Kit approved on 2 April, Ada on 3 April and
    /// Bo approved later".
    private static func parts(of sentence: String) -> [String] {
        var parts: [String] = []
        var rest = sentence
        var from = 0
        while let cut = joint(in: rest, from: from) {
            let (head, tail) = (rest.bytes(0..<cut.lowerBound), rest.bytes(from: cut.upperBound))
            let hit = verbs.first(in: FoldedText(tail))
            if mayStand(in: FoldedText(head)), let hit, hit.range.lowerBound > 0, hit.range.lowerBound < 60,
                beginsWithSubject(tail)
            {
                parts.append(head.trimmed)
                rest = tail
                from = 0
            } else {
                from = cut.upperBound
            }
        }
        return parts + [rest.trimmed]
    }

    private static func beginsWithSubject(_ text: String) -> Bool {
        let words = text.split(onByte: 0x20).filter { !$0.isEmpty }
        guard let first = words.first else { return false }
        let name = SigningSubject.articles.contains(first.asciiLowercased) ? words.dropFirst().first ?? "" : first
        return name.utf8.first.map { (0x41...0x5A).contains($0) || $0 >= 0xC3 || $0 == 0x40 } ?? false
    }

    private static func joint(in text: String, from: Int) -> Range<Int>? {
        [", ", "; ", " and ", " und ", " et ", " y ", " e "].compactMap { sign in
            text.firstOffset(of: sign, from: from).map { $0..<$0 + sign.utf8.count }
        }.filter { !isBracketed($0.lowerBound, in: text) }.min { $0.lowerBound < $1.lowerBound }
    }

    private static func isBracketed(_ at: Int, in text: String) -> Bool {
        let head = text.bytes(0..<at).utf8
        return head.count { $0 == UInt8(ascii: "(") } > head.count { $0 == UInt8(ascii: ")") }
    }

    private init?(_ clause: String, in sentence: String, _ reading: Reading) {
        guard let (verb, before, behind) = Self.divided(clause) else { return nil }
        let tail = FoldedText(Self.withoutOccasion(" " + behind))
        date = reading.dates.first(in: clause)
        switch verb {
        case .done:
            guard let (subject, middle) = SigningSubject.before(verb: before, reading.dates), Self.isOff(behind) else {
                return nil
            }
            let things = behind.split(onByte: 0x20).filter { !FoldedText($0).isEmpty }
            let isOther = SignedThing.isOther(things[...], reading)
            let isPutOff = Self.puttingOff.first(in: FoldedText(before)) != nil
            guard !isOther || isPutOff else { return nil }
            let role =
                SigningSubject.function(behind) ?? SigningSubject.function(middle)
                ?? (before.startsWithBytes("For ") ? SigningSubject.function(before) : nil)
            signers = subject.map { $0.named(role: role) }
            status =
                isPutOff ? .pending : Self.bends(FoldedText(middle), tail, sentence, reading) ? .unknown : .signed
        case .doneBy:
            let agents = SigningSubject.agents(behind, reading.dates)
            guard !agents.isEmpty, Self.puttingOff.first(in: FoldedText(before)) == nil,
                SignedThing.isPaper(before, reading)
            else { return nil }
            signers = agents
            status = Self.bends(FoldedText(before), tail, sentence, reading) ? .unknown : .signed
        case .deed:
            guard let (subject, _) = SigningSubject.before(verb: before, reading.dates),
                case let words = FoldedText(before), Self.puttingOff.first(in: words) != nil,
                !Self.demands.areSaid(in: words)
            else { return nil }
            signers = subject
            status = .pending
        case .refused:
            guard let (subject, _) = SigningSubject.before(verb: before, reading.dates) else { return nil }
            signers = subject
            status = .rejected
        }
    }

    /// The form of the first verb, what stands before it, and what stands behind it.
    private static func divided(_ clause: String) -> (SigningVerbRows.Form, before: String, behind: String)? {
        let words = clause.split(onByte: 0x20).filter { !FoldedText($0).isEmpty }
        for at in words.indices {
            let rest = FoldedText(words[at...].prefix(5).joined(separator: " "))
            guard let hit = verbs.first(in: rest), hit.range.lowerBound == 0 else { continue }
            var left = rest.text.bytes(hit.range).split(onByte: 0x20).count
            var end = at
            while left > 0, end < words.endIndex {
                left -= FoldedText(words[end]).wordCount
                end += 1
            }
            let before = words[..<at].joined(separator: " ")
            // A word of a bracket or of a name is no verb of the clause.
            if isBracketed(before.utf8.count, in: before + " ") { continue }
            return (hit.meaning, before, words[end...].joined(separator: " "))
        }
        return nil
    }

    /// "Signed in", "signed up" and "approved of" tell of other things.
    private static func isOff(_ behind: String) -> Bool {
        !["in", "up", "out", "over", "into", "of", "with"].contains(
            behind.split(onByte: 0x20).first.map { FoldedText($0).text } ?? "")
    }

    private static func bends(_ before: FoldedText, _ tail: FoldedText, _ sentence: String, _ reading: Reading) -> Bool
    {
        let sentence = withoutOccasion(sentence)
        let words = FoldedText(sentence)
        return Reservations.denies(tail) || Reservations.putsOff(words) || Reservations.withdraws(words)
            || CellDoubts.areIn(tail) || DecisionWords.limits.areSaid(in: words) || turns.areSaid(in: words)
            || DecisionWords.conditions(in: sentence) != nil || Remarks.bind(sentence)
            || VerdictWords.areHearsay(words) || SpokenSeat.namesOther(sentence, reading)
            || Reservations.denies(before)
    }

    /// The sentence without what came before the deed: "signed after the drill" tells when, and no condition.
    static func withoutOccasion(_ sentence: String) -> String {
        for word in [" after ", " nach ", " après ", " tras ", " após "] {
            guard let at = sentence.firstOffset(of: word),
                !present.areSaid(in: FoldedText(sentence.bytes(from: at + word.utf8.count)))
            else { continue }
            return sentence.bytes(0..<at)
        }
        return sentence
    }

    /// That what must come before is not there yet.
    private static let present: Phrases = [
        "is", "are", "will", "has", "have", "be", "gets", "when", "if", "ist", "sind", "wird", "est", "sont", "sera",
        "es", "está", "é",
    ]

    /// What rules say of those who are to sign.
    private static let demands: Phrases = [
        "must", "shall", "should", "has to", "have to", "needs to", "need to", "may", "can", "could", "if", "when",
        "muss",
        "müssen", "soll", "sollen", "darf", "doit", "doivent", "debe", "deben", "deve", "devem", "if", "wenn", "falls",
    ]

    /// Words that turn it round anywhere in its sentence.
    private static let turns: Phrases = [
        "but", "except", "unless", "however", "only", "subject to", "provided", "by mistake", "in error", "wrong",
        "part of", "parts of", "draft", "not valid", "own name", "on behalf of", "aber", "jedoch", "nur", "mais",
        "sauf",
        "pero", "salvo", "mas", "exceto", "would have", "is said", "apparently", "supposedly", "if", "once", "until",
        "wenn", "falls", "sobald",
    ]
}
