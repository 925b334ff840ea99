/// What a diagnostic or finding id means: the text behind `muster explain ID` and the page of vocabulary.
///
/// Each stage lists the explanations of its own ids; a test holds that no id has two and none goes without.
public struct Explanation: Sendable, Equatable {
    /// The id, a kebab-case word.
    public var id: String
    /// The severity it has unless configured otherwise.
    public var severity: DiagnosticSeverity
    /// What was seen, in one or two sentences.
    public var meaning: String
    /// Why it matters for a launch, in one or two sentences.
    public var reason: String
    /// How to mend it.
    public var mend: String

    public init(id: String, severity: DiagnosticSeverity, meaning: String, reason: String, mend: String) {
        self.id = id
        self.severity = severity
        self.meaning = meaning
        self.reason = reason
        self.mend = mend
    }
}
