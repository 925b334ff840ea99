/// What the value of a `Key: value` line is, told by its key.
enum FieldMeaning: Sendable, Equatable {
    case status, severity, owner, due, closedOn, dependsOn
    case affects, fixedIn, workaround, component, firstSeen, impact
    /// Who has signed; who is to sign; what they are to come to.
    case signer, reviewers, reviewOutcome
    /// What somebody signed, and when.
    case signature, signedOn
    case decision, decisionScope, decisionDate
}

/// Tells what a key means.
enum FieldKeys {
    private static let lexicon = Lexicon(FieldRows.all)

    static func meaning(of key: FoldedText) -> FieldMeaning? { lexicon.exact(key) }
}
