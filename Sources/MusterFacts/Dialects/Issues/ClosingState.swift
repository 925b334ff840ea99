import MusterModel
import MusterText

/// Where an issue stands by the end of its point: a last sentence that is a state, or words behind a colon that begin with
/// one.
///
///     - AN-512 (blocker) – rounding of doses: fixed in 8.4, verified on 2031-04-02. **Closed.**
///     - EMB-204 Lift stops between floors. A. Closed, verified in 118402.
enum ClosingState {
    /// Closed where every clause is favourable, open where one is not; nil for a point that ends in no state.
    static func status(of text: String, _ words: Wording) -> FactStatus? {
        let sentences = VerdictSentence.all(in: text)
        guard let last = sentences.last else { return nil }
        if sentences.count > 1, words.states.alone(FoldedText(last)) == .accepted { return .accepted }
        if sentences.count > 1,
            let status = told(in: last).map({ status(told: $0, words) }) ?? status(inTail: last, words)
        {
            // A sentence before it may say that something is left.
            let before = sentences.dropLast().compactMap { sentence in
                tail(of: sentence).map { self.status(inTail: $0, words) }
                    ?? told(in: sentence).map { self.status(told: $0, words) }
            }.compactMap(\.self)
            return before.contains(.open) ? .open : status
        }
        if let tail = tail(of: last) { return status(inTail: tail, words) }
        if let told = told(in: last) { return status(told: told, words) }
        return mended(in: last).flatMap { status(inTail: $0, words) == .closed ? .closed : nil }
    }

    /// What a sentence says of the issue that it names or points to: `It is closed`, `EMB-204 (minor) was fixed and verified`.
    private static func told(in sentence: String) -> String? {
        let lower = sentence.asciiLowercased
        if let opening = openings.first(where: lower.startsWithBytes) {
            return sentence.bytes(from: opening.utf8.count)
        }
        guard let id = WrittenID.leading(sentence) else { return nil }
        var rest = id.rest.trimmed
        if rest.utf8.first == 0x28, let close = rest.firstOffset(of: ")") { rest = rest.bytes(from: close + 1).trimmed }
        return copulas.first(where: rest.startsWithBytes).map { rest.bytes(from: $0.utf8.count) }
    }

    /// Closed where nothing but states, days, versions and names stands in what is said; open where it begins with a state
    /// and goes on in other words: `closed on tablets`, `closed after one minute`.
    private static func status(told: String, _ words: Wording) -> FactStatus? {
        guard let status = status(inTail: told, words) else { return nil }
        guard status == .closed else { return status }
        return isPlain(told, words) ? .closed : .open
    }

    /// Whether nothing but states, days, versions and names stands in some words: `retested on 2 April by Kit Rowe`.
    private static func isPlain(_ text: String, _ words: Wording) -> Bool {
        var isName = false
        return VerdictWords.words(of: text.withoutEnd).allSatisfy { word in
            if sources.contains(word.key) {
                isName = true
                return true
            }
            if word.isCapital, isName { return true }
            isName = false
            let isState = words.states.whole(FoldedText(word.key)).map(\.isFavourable) ?? false
            return isState || word.key.hasDigit || joints.contains(word.key) || CalendarWords.isOne(word.key)
        }
    }

    private static let sources: Set<String> = ["by", "von", "durch", "par", "por"]
    private static let joints: Set<String> = [
        "on", "in", "at", "and", "also", "now", "since", "the", "retested", "tested", "am", "vom", "und", "seit", "le",
        "et", "depuis", "el", "y", "desde", "em", "e", "v", "version", "release", "build",
    ]

    private static let copulas = [
        "is ", "was ", "has been ", "had been ", "ist ", "wurde ", "est ", "a été ", "fue ", "ha sido ", "está ",
        "foi ",
    ]

    /// How sentences begin that speak of the issue before them.
    private static let openings = [
        "it is ", "it was ", "it has been ", "this is ", "this was ", "the issue is ", "the ticket is ", "the bug is ",
        "the defect is ", "the issue was ", "the ticket was ", "the bug was ", "the defect was ", "er ist ", "sie ist ",
        "das ticket ist ", "der fehler ist ", "le ticket est ", "il est ", "l'anomalie est ", "está ",
        "la incidencia está ",
        "el error está ", "o erro está ",
    ]

    /// What follows the last semicolon: `The first run failed for want of a host; fixed by naming it`.
    private static func mended(in sentence: String) -> String? {
        var found: Int?
        while let at = sentence.firstOffset(of: "; ", from: found ?? 0) { found = at + 2 }
        return found.map { sentence.bytes(from: $0) }
    }

    /// What follows the last colon of a sentence.
    private static func tail(of sentence: String) -> String? {
        var found: Int?
        var from = 0
        while let at = sentence.firstOffset(of: ": ", from: from) {
            found = at + 2
            from = at + 1
        }
        return found.map { sentence.bytes(from: $0) }
    }

    static func status(inTail text: String, _ words: Wording) -> FactStatus? {
        let clauses = VerdictSentence.clauses(of: text.withoutEnd)
        guard let first = clauses.first, let meaning = leading(first, words) else { return nil }
        guard meaning.isFavourable else { return meaning == .hedge ? .unknown : .open }
        return clauses.dropFirst().allSatisfy { isHarmless($0, words) } ? .closed : .open
    }

    /// The state that the first word, or the first two or three, of a clause are.
    private static func leading(_ clause: String, _ words: Wording) -> StatusMeaning? {
        let all = FoldedText(clause).text.split(onByte: 0x20)
        let isState = (1...3).contains { count in
            count <= all.count && words.states.whole(FoldedText(all.prefix(count).joined(separator: " "))) != nil
        }
        return isState ? words.states.meaning(of: FoldedText(clause)) ?? .hedge : nil
    }

    private static func isHarmless(_ clause: String, _ words: Wording) -> Bool {
        let folded = FoldedText(clause)
        if tellsProof(folded, words) || namesWitness(folded, clause, words) { return true }
        if let meaning = words.states.meaning(of: folded) { return meaning.isFavourable }
        return (VerdictWords.areOfRecord(clause) || isPlain(clause, words)) && !Reservations.putsOff(folded)
            && !Reservations.denies(folded)
    }

    /// Whether a clause tells how a mend was proved, and leaves nothing of it open: `tested in the field on 2031-04-02`.
    private static func tellsProof(_ clause: FoldedText, _ words: Wording) -> Bool {
        proofs.begin(clause) && clause.text.hasDigit && !Reservations.denies(clause) && !Reservations.putsOff(clause)
            && !words.states.hedges(clause) && !CellDoubts.areIn(clause) && !DecisionWords.limits.areSaid(in: clause)
            && !failures.areSaid(in: clause)
    }

    /// `confirmed by Kit Rowe`
    private static func namesWitness(_ folded: FoldedText, _ clause: String, _ words: Wording) -> Bool {
        guard proofs.begin(folded), let space = clause.trimmed.firstOffset(of: " ") else { return false }
        let rest = clause.trimmed.bytes(from: space + 1)
        return sources.contains(FoldedText(rest.split(onByte: 0x20).first ?? "").text) && isPlain(rest, words)
    }

    private static let proofs: Phrases = [
        "tested", "retested", "verified", "confirmed", "checked", "proved", "proven", "getestet", "nachgetestet",
        "geprüft", "vérifié", "testé", "confirmé", "verificado", "probado", "comprobado", "testado", "confirmado",
    ]

    private static let failures: Phrases = [
        "fail", "failed", "fails", "again", "still", "broken", "back", "occurs", "happens", "seen", "fehlgeschlagen",
        "wieder", "noch", "échoué", "encore", "falló", "aún", "falhou", "ainda",
    ]
}
