/// An id of findings or diagnostics that comes with what it means; each stage lists its own as an enumeration.
public protocol ExplainedID: RawRepresentable, CaseIterable, Sendable where RawValue == String {
    /// What `muster explain` says of it.
    var explanation: Explanation { get }
    /// What a finding of this kind suggests that has nothing of its own to suggest; nil: nothing.
    var usualSuggestion: String? { get }
}

extension ExplainedID {
    public var usualSuggestion: String? { nil }

    /// The explanation of this id in its four parts, each one or two sentences.
    public func explain(
        _ severity: DiagnosticSeverity, _ meaning: String, _ reason: String, _ mend: String
    ) -> Explanation {
        Explanation(id: rawValue, severity: severity, meaning: meaning, reason: reason, mend: mend)
    }

    /// A finding of this kind with the severity that its explanation gives; releases of nil stand for none.
    public func finding(
        _ message: String, at locations: [SourceLocation], suggestion: String? = nil,
        entities: [EntityReference] = [], releases: [Release.ID?] = []
    ) -> Finding {
        Finding(
            id: rawValue, severity: explanation.severity, message: message, locations: locations,
            suggestion: suggestion ?? usualSuggestion, entities: entities,
            releases: Set(releases.compactMap(\.self)).sorted())
    }

    /// A diagnostic of this kind with the severity and the mend that its explanation gives.
    public func diagnostic(_ message: String, at location: SourceLocation) -> Diagnostic {
        Diagnostic(
            id: rawValue, severity: explanation.severity, message: message, location: location, help: explanation.mend)
    }
}
