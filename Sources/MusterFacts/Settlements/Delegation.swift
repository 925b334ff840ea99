import MusterModel
import MusterText

/// Sign-offs that somebody gave for somebody else: `Kit Rowe on behalf of Ida Poe`, `Kit Rowe (on behalf of Ida Poe)`.
enum Delegation: Settlement {
    /// Parts the name of who signed from that of the one for whom.
    static func settle(_ facts: inout [Fact], in reading: Reading) {
        for index in facts.indices where facts[index].kind == .signoff && facts[index].details[.onBehalfOf] == nil {
            guard let person = facts[index].person, let (signer, principal) = parts(of: person) else { continue }
            facts[index].person = signer
            facts[index].details[.onBehalfOf] = principal
        }
    }

    private static func parts(of name: String) -> (signer: String, principal: String)? {
        for phrase in phrases {
            guard let at = name.asciiLowercased.firstOffset(of: phrase) else { continue }
            let signer = trimmed(name.bytes(0..<at))
            let principal = trimmed(name.bytes(from: at + phrase.utf8.count))
            return signer.isEmpty || principal.isEmpty ? nil : (signer, principal)
        }
        return bracketed(name)
    }

    /// `Kit Rowe (for Ida Poe, on leave)`, `Kit Rowe for Ida Poe, who is on leave`: a name before and behind the word.
    private static func bracketed(_ name: String) -> (signer: String, principal: String)? {
        for word in joints {
            guard let at = name.firstOffset(of: word) else { continue }
            let signer = trimmed(name.bytes(0..<at))
            let rest = name.bytes(from: at + word.utf8.count)
            let principal = trimmed(VerdictSentence.clauses(of: rest).first ?? "")
            return PersonName.isOne(signer) && PersonName.isOne(principal) ? (signer, principal) : nil
        }
        return nil
    }

    private static let joints = [" (for ", " for ", " (für ", " für ", " (pour ", " pour ", " (por ", " por "]

    private static func trimmed(_ text: String) -> String {
        var bytes = ArraySlice(text.trimmed.utf8)
        while let last = bytes.last, marks.contains(last) { bytes.removeLast() }
        while let first = bytes.first, marks.contains(first) { bytes.removeFirst() }
        return String(decoding: bytes, as: UTF8.self)
    }

    private static let marks = Array(" ,;()".utf8)
    private static let phrases = [
        "on behalf of", "in vertretung von", "im auftrag von", "au nom de", "en nombre de", "em nome de",
    ]
}
