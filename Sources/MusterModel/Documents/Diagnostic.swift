/// How much a diagnostic or finding weighs.
public enum DiagnosticSeverity: String, Sendable, CaseIterable, Comparable {
    case note, warning, error

    public static func < (left: Self, right: Self) -> Bool { left.weight < right.weight }

    private var weight: Int {
        switch self {
        case .note: 0
        case .warning: 1
        case .error: 2
        }
    }
}

/// Trouble in reading one place of one document.
public struct Diagnostic: Hashable, Sendable {
    /// A stable kebab-case word, unique among diagnostics and findings, explained by `muster explain ID`.
    public var id: String
    public var severity: DiagnosticSeverity
    /// One sentence without a full stop that says what is wrong; text of documents in it is not yet escaped.
    public var message: String
    public var location: SourceLocation
    /// Other places that belong to it, each with what is to be seen there.
    public var notes: [Note]
    /// How to mend it, as an instruction.
    public var help: String?

    /// A further place of a diagnostic.
    public struct Note: Hashable, Sendable {
        public var message: String
        public var location: SourceLocation

        public init(message: String, location: SourceLocation) {
            self.message = message
            self.location = location
        }
    }

    public init(
        id: String, severity: DiagnosticSeverity, message: String, location: SourceLocation, notes: [Note] = [],
        help: String? = nil
    ) {
        self.id = id
        self.severity = severity
        self.message = message
        self.location = location
        self.notes = notes
        self.help = help
    }
}

extension Diagnostic: Comparable {
    /// By path, line, column, id and message.
    public static func < (left: Diagnostic, right: Diagnostic) -> Bool {
        if left.location != right.location { return left.location < right.location }
        return (left.id, left.message) < (right.id, right.message)
    }
}

/// What a stage made, with what it has to say about the content it made it from.
public struct Diagnosed<Output: Sendable>: Sendable {
    public var output: Output
    /// In no particular order; sorted where they are shown.
    public var diagnostics: [Diagnostic]

    public init(_ output: Output, diagnostics: [Diagnostic] = []) {
        self.output = output
        self.diagnostics = diagnostics
    }
}
