import MusterText

/// Those who sign on one line, each with a day and, where it is written, the function.
///
///     Kit Rowe (QA) 2031-04-02; Ada Marsh, Harbour Lead, 2031-04-02
enum SignerList {
    struct Signer: Sendable, Equatable {
        let person: String
        /// Nil where only a name and a day stand there.
        let role: String?
        /// Nil where none stands there, nor at the head of the document.
        let date: CivilDate?
    }

    /// The signers in order; empty where a part of the text is no name with a day behind it.
    static func read(_ text: String, _ dates: DateReader) -> [Signer] {
        var signers: [Signer] = []
        var start = 0
        for day in dates.all(in: text) {
            guard day.range.lowerBound >= start,
                let signer = signer(text.bytes(start..<day.range.lowerBound), on: day.date)
            else { return [] }
            signers.append(signer)
            start = day.range.upperBound
        }
        return FoldedText(StatusMark.stripped(text.bytes(from: start))).isEmpty ? signers : []
    }

    /// Those who sign on one line with what they stand for in brackets behind each name, and one day for all of them:
    /// `Kit Rowe (quality), Ada Marsh (operations)`. Empty where any part is something else.
    static func read(withoutDays text: String) -> [(person: String, role: String)] {
        let text = text.withoutEnd
        guard text.utf8.last == UInt8(ascii: ")") || text.containsBytes("(") else { return [] }
        var found: [(String, String)] = []
        var rest = text.utf8.last == UInt8(ascii: ")") ? text : text + ")"
        while let open = rest.firstOffset(of: "("), let close = rest.firstOffset(of: ")", from: open) {
            let person = withoutJoints(rest.bytes(0..<open).trimmed)
            let role = rest.bytes(open + 1..<close).trimmed
            guard PersonName.isOne(person), !Placeholder.isOne(person), !RoleNames.isRole(person),
                RoleNames.isRole(role) || isTitle(role) || isFunction(role)
            else { return [] }
            found.append((person, role))
            rest = rest.bytes(from: close + 1).trimmed
        }
        return FoldedText(rest).isEmpty ? found : []
    }

    private static func signer(_ text: String, on date: CivilDate) -> Signer? {
        let parts = parts(of: withoutJoints(StatusMark.stripped(text)))
        guard let person = parts.first, parts.count <= 2, PersonName.isOne(person), !Placeholder.isOne(person) else {
            return nil
        }
        guard parts.count == 2 else { return Signer(person: person, role: nil, date: date) }
        guard RoleNames.isRole(parts[1]) || isTitle(parts[1]) || isFunction(parts[1]), !RoleNames.isRole(person) else {
            return nil
        }
        return Signer(person: person, role: parts[1], date: date)
    }

    /// What commas, brackets and dashes set apart; a full stop may stand in a name.
    private static func parts(of text: String) -> [String] {
        var text = text
        for dash in [" – ", " — ", " - "] {
            while let at = text.firstOffset(of: dash) {
                text = text.bytes(0..<at) + "," + text.bytes(from: at + dash.utf8.count)
            }
        }
        return text.utf8.split { $0 == UInt8(ascii: ",") || $0 == UInt8(ascii: "(") || $0 == UInt8(ascii: ")") }
            .map { String(decoding: $0, as: UTF8.self).trimmed }.filter { !FoldedText($0).isEmpty }
    }

    /// Up to four words that begin with a capital letter: the name of a function that nobody listed.
    private static func isTitle(_ text: String) -> Bool {
        guard let first = text.utf8.first else { return false }
        return FoldedText(text).wordCount <= 4 && ((0x41...0x5A).contains(first) || first >= 0xC3 && first != 0xF0)
            && StatusWords.builtIn.meaning(of: FoldedText(text)) == nil
    }

    /// Up to four small words that say neither a state nor where somebody was: `product security`, `qualité`.
    static func isFunction(_ text: String) -> Bool {
        let words = FoldedText(text)
        return (1...4).contains(words.wordCount) && !text.hasDigit && StatusWords.builtIn.meaning(of: words) == nil
            && !Reservations.denies(words) && !Reservations.putsOff(words) && !presences.areSaid(in: words)
            && !text.utf8.contains { [UInt8(ascii: ":"), UInt8(ascii: "?"), UInt8(ascii: "!")].contains($0) }
    }

    /// How somebody took part who did not sign.
    private static let presences: Phrases = [
        "absent", "excused", "invited", "informed", "away", "on leave", "present", "attended", "asked", "consulted",
        "observer", "guest", "remote", "notified", "declined", "abstained", "entschuldigt", "abwesend", "eingeladen",
        "angefragt", "excusé", "excusée", "absente", "invité", "invitée", "ausente", "invitado", "convidado",
        "consultado",
        "to", "will", "later", "draft", "verbal", "verbally", "not", "no", "without",
    ]

    /// A text without the words and signs that join it to the signer before it, or to the day behind it.
    private static func withoutJoints(_ text: String) -> String {
        var words = text.split(onByte: 0x20).filter { !$0.isEmpty }
        while let first = words.first, joints.contains(first) { words.removeFirst() }
        while let last = words.last, joints.contains(last) { words.removeLast() }
        let bytes = words.joined(separator: " ").utf8
        let start = bytes.drop { signs.contains($0) || $0 == 0x20 }
        return String(decoding: Array(start), as: UTF8.self).trimmed
    }

    private static let signs: Set<UInt8> = [
        UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: ")"), UInt8(ascii: "."),
    ]
    private static let joints: Set<String> = [
        ",", ";", "-", "–", "—", "|", "/", "and", "und", "et", "y", "e", "on", "am", "le", "el", "em", "vom", "du",
        "del", "(", ")",
    ]
}
