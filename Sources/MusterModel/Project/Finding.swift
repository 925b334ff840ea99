import MusterText

/// A disagreement or gap among facts and evidence.
public struct Finding: Sendable, Equatable {
    /// A stable kebab-case word of the id space that diagnostics share.
    public var id: String
    public var severity: DiagnosticSeverity
    /// One sentence without a full stop; one that quoted words bring along at its end is dropped.
    public var message: String
    /// The best place first; never empty.
    public var locations: [SourceLocation]
    public var suggestion: String?
    public var entities: [EntityReference]
    /// The releases that it touches.
    public var releases: [Release.ID]
    /// Whether it is drawn from a verdict: such a finding never feeds a rule.
    public var isDerivedFromVerdict: Bool
    /// Why it was suppressed or lowered, where configuration or a comment did so.
    public var suppression: String?
    /// What to write where, so that it goes; judging fills it in.
    public var mend: Mend?

    public init(
        id: String, severity: DiagnosticSeverity, message: String, locations: [SourceLocation],
        suggestion: String? = nil, entities: [EntityReference] = [], releases: [Release.ID] = [],
        isDerivedFromVerdict: Bool = false, suppression: String? = nil
    ) {
        self.id = id
        self.severity = severity
        let endsInStop = message.utf8.last == UInt8(ascii: ".")
        self.message = endsInStop ? String(decoding: message.utf8.dropLast(), as: UTF8.self) : message
        self.locations = locations
        self.suggestion = suggestion
        self.entities = entities
        self.releases = releases
        self.isDerivedFromVerdict = isDerivedFromVerdict
        self.suppression = suppression
    }
}

extension Finding: Comparable {
    /// Errors first, then by location, id and message.
    public static func < (left: Finding, right: Finding) -> Bool {
        if left.severity != right.severity { return left.severity > right.severity }
        if let a = left.locations.first, let b = right.locations.first, a != b { return a < b }
        return (left.id, left.message) < (right.id, right.message)
    }
}
