import MusterText

/// Whether words ask for somebody's approval: what a mend never writes.
enum Approval {
    static func isAsked(by words: String) -> Bool {
        let words = words.asciiLowercased
        return ["sign-off", "sign off", "signed", "signoff", "approv", "authoris", "authoriz", "vote"]
            .contains(where: words.containsBytes)
    }
}
