import MusterModel
import MusterText

/// A diagnostic or a finding as a check prints it.
public struct Remark: Sendable, Equatable {
    public let id: String
    public let severity: DiagnosticSeverity
    /// Text of documents in it is not yet escaped.
    public let message: String
    /// The best place.
    public let location: SourceLocation
    /// Other places, each with what is to be seen there; nil for a place without words of its own.
    public let notes: [Note]
    public let help: String?

    /// A further place.
    public struct Note: Sendable, Equatable {
        public let message: String?
        public let location: SourceLocation
    }

    public init(_ diagnostic: Diagnostic) {
        id = diagnostic.id
        severity = diagnostic.severity
        message = diagnostic.message
        location = diagnostic.location
        notes = diagnostic.notes.map { Note(message: $0.message, location: $0.location) }
        help = diagnostic.help
    }

    /// Nil for a finding without a place, which no stage makes.
    public init?(_ finding: Finding) {
        guard let first = finding.locations.first else { return nil }
        id = finding.id
        severity = finding.severity
        message = finding.message
        location = first
        notes = finding.locations.dropFirst().map { Note(message: nil, location: $0) }
        help = finding.suggestion
    }
}

extension Remark: Comparable {
    /// By path, line, column, id and message.
    public static func < (left: Remark, right: Remark) -> Bool {
        if left.location != right.location { return left.location < right.location }
        return (left.id, left.message) < (right.id, right.message)
    }
}
