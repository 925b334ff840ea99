import MusterModel
import MusterText

/// Approvals that a document asks for in a sentence and records below it.
enum RecordedApprovals {
    /// Whether a sentence asks for nothing but approvals of functions each of which has a sign-off of its own in the document:
    /// `The launch needs the agreement of the keeper and the rights officer.` Those are judged one by one.
    static func areAllAsked(by sentence: String, _ sheet: FactSheet) -> Bool {
        let words = FoldedText(sentence)
        if let duty = duties.all.first(where: words.says), let at = words.text.firstOffset(of: " " + duty.text + " ") {
            return areRecorded(words.text.bytes(0..<at), sheet)
        }
        guard let asked = approvals.all.first(where: words.says), let at = words.text.firstOffset(of: asked.text) else {
            return false
        }
        return areRecorded(words.text.bytes(from: at + asked.text.utf8.count), sheet)
    }

    /// `Product, Engineering and Support must all sign before the release goes out.`
    private static let duties: Phrases = [
        "must all sign", "must sign", "must all sign off", "must sign off", "must all approve", "must approve",
        "have to sign", "have to approve", "need to sign", "need to approve", "müssen alle unterschreiben",
        "doivent tous signer", "deben firmar", "devem assinar",
    ]

    /// Whether words are nothing but the names of functions that have a sign-off each, and more than one.
    private static func areRecorded(_ names: String, _ sheet: FactSheet) -> Bool {
        var rest = names
        let roles = Set(
            sheet.facts.lazy.map(\.fact).filter { $0.kind == .signoff }.compactMap(\.role).map { FoldedText($0).text })
        var found = 0
        for role in roles.sorted(by: { $0.utf8.count > $1.utf8.count }) where !role.isEmpty {
            guard FoldedText(rest).says(FoldedText(role)), let place = rest.firstOffset(of: role) else { continue }
            rest = rest.bytes(0..<place) + " " + rest.bytes(from: place + role.utf8.count)
            found += 1
        }
        return found > 1 && FoldedText(rest).text.split(onByte: 0x20).allSatisfy(joints.contains)
    }

    private static let approvals: Phrases = [
        "the agreement of", "the approval of", "approval of", "approvals of", "the consent of", "the sign off of",
        "the signature of", "the signatures of", "sign off from", "sign off by", "approval from", "approval by",
        "die zustimmung von", "die freigabe durch", "l accord de", "l approbation de", "la aprobación de",
        "a aprovação de",
    ]
    private static let joints: Set<String> = [
        "the", "and", "of", "our", "der", "die", "des", "und", "le", "la", "les", "et", "du", "de", "el", "los", "y",
        "o", "a", "os", "e",
    ]
}
