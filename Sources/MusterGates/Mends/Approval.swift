import MusterText

/// Whether words ask for somebody's approval: what a mend never writes.
enum Approval {
    /// Told by whole words, so that a "production-signed build" asks for none.
    static func isAsked(by words: String) -> Bool {
        let words = words.asciiLowercased
        if ["sign-off", "sign off", "signed off", "signed-off"].contains(where: words.containsBytes) { return true }
        return words.utf8.split { !$0.isASCIILetter }
            .contains { word in tokens.contains { $0.utf8.elementsEqual(word) } }
    }

    private static let tokens = [
        "signoff", "signoffs", "approve", "approves", "approved", "approval", "approvals", "vote", "votes", "authorise",
        "authorised", "authorize", "authorized",
    ]
}
