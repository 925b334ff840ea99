import MusterModel
import MusterText

/// The version in which an issue is mended, as its status or those who triage it say.
///
///     Fixed in 5.5.1        Decided on 2 April: ship with it, fix in 5.5.1
enum DecidedFix {
    /// The version in a remark which says that those who triage decided so: `decided on 2 April: ship with it, fix in 5.5.1`.
    static func told(in note: String, _ reading: Reading) -> String? {
        decided.areSaid(in: FoldedText(note)) ? settled(by: note, reading) : nil
    }

    /// The version in words that stand where it is told what was decided: `ship with it, fix in 5.5.1`.
    static func settled(by decision: String, _ reading: Reading) -> String? {
        let words = FoldedText(decision)
        guard !Reservations.denies(words), !Reservations.putsOff(words), !Questions.asks(decision),
            !Suppositions.areIn(words), !Reservations.withdraws(words), !bends.areSaid(in: words),
            reading.dates.all(in: decision).allSatisfy({ found in reading.heldOn.map { found.date <= $0 } ?? true }),
            VerdictSentence.all(in: decision).count <= 3
        else { return nil }
        return stated(in: decision, reading)
    }

    /// The version in a status like `Fixed in v2.5.0`.
    static func stated(in status: String, _ reading: Reading) -> String? {
        let lower = status.asciiLowercased
        for words in fixes {
            guard let at = lower.firstOffset(of: words) else { continue }
            return status.bytes(from: at + words.utf8.count).withoutEnd
        }
        let named = VersionReader.all(in: status).map(\.text) + ShortVersions.apart(in: status).map(\.text)
        let isClosed = reading.words.status(status).map { $0.meaning == .closed || $0.meaning == .done } ?? false
        return isClosed && Set(named).count == 1 ? named.first : nil
    }

    /// The sentence of an issue which says what was decided on it, with its place in the text: `Decision on 2 April: ship with
    /// the warning, improve in 5.5.1.`
    static func sentence(in text: String) -> (start: Int, said: String)? {
        for sentence in VerdictSentence.all(in: text) {
            guard labels.begin(FoldedText(sentence)), let colon = sentence.firstOffset(of: ": "),
                FoldedText(sentence.bytes(0..<colon)).wordCount <= 6, let start = text.firstOffset(of: sentence)
            else { continue }
            return (start, sentence.bytes(from: colon + 2))
        }
        return nil
    }

    /// Words by which nothing was decided, or not that the fault may be shipped.
    private static let bends: Phrases = [
        "want", "wants", "wanted", "ask", "asks", "asked", "first", "before", "wait", "waits", "too late", "disagree",
        "disagrees", "stop", "stops", "blocks", "must", "has to", "alone", "withdrawn", "proposed", "zuerst", "vorher",
        "möchte", "bittet", "d abord", "avant", "demande", "antes", "primero", "pide", "primeiro", "pede",
    ]
    private static let fixes = [
        "fixed in ", "resolved in ", "fix in ", "closed in ", "improve in ", "improved in ", "mend in ", "mended in ",
        "repair in ", "correct in ",
    ]
    private static let labels: Phrases = [
        "decision", "decided", "entscheidung", "entschieden", "décision", "decisión", "decisão",
    ]
    private static let decided: Phrases = [
        "decided", "agreed", "accepted", "triaged", "triage", "ship with it", "we ship with", "entschieden",
        "beschlossen",
        "décidé", "accepté", "decidido", "acordado", "aceptado", "aceito", "已决定", "決定",
    ]
}
