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
        if sentences.count > 1, let status = status(inTail: last, words) {
            // A sentence before it may say that something is left.
            let before = sentences.dropLast().compactMap { tail(of: $0) }.compactMap { self.status(inTail: $0, words) }
            return before.contains(.open) ? .open : status
        }
        if let tail = tail(of: last) { return status(inTail: tail, words) }
        return mended(in: last).flatMap { status(inTail: $0, words) == .closed ? .closed : nil }
    }

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

    private static func status(inTail text: String, _ words: Wording) -> FactStatus? {
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
        if let meaning = words.states.meaning(of: folded) { return meaning.isFavourable }
        return VerdictWords.areOfRecord(clause) && !Reservations.putsOff(folded) && !Reservations.denies(folded)
    }
}
