import MusterModel
import MusterText

/// What `muster check --format json` prints, version 1.
public enum CheckJSON {
    /// The version of the shape, raised when a reader of the old one could go wrong.
    public static let schemaVersion = 1

    public static func value(
        diagnostics: [Diagnostic], findings: [Finding], paths: PathDisplay = PathDisplay()
    ) -> JSON {
        [
            "schemaVersion": .integer(schemaVersion),
            "diagnostics": .array(diagnostics.map { value($0, paths) }),
            "findings": .array(findings.map { value($0, paths) }),
        ]
    }

    /// A finding as all JSON of the command line writes it.
    static func value(_ finding: Finding, _ paths: PathDisplay) -> JSON {
        [
            "id": .string(finding.id), "severity": .string(finding.severity.rawValue),
            "message": .string(finding.message),
            "locations": .array(finding.locations.map { value($0, paths) }),
            "suggestion": .optional(finding.suggestion),
        ]
    }

    /// A place: path and line, and the column where it is known.
    static func value(_ location: SourceLocation, _ paths: PathDisplay) -> JSON {
        var members = [
            JSON.Member("path", .string(paths.text(location.path))), JSON.Member("line", .integer(location.line)),
        ]
        if let column = location.column { members.append(JSON.Member("column", .integer(column))) }
        return .object(members)
    }

    private static func value(_ diagnostic: Diagnostic, _ paths: PathDisplay) -> JSON {
        [
            "id": .string(diagnostic.id), "severity": .string(diagnostic.severity.rawValue),
            "message": .string(diagnostic.message),
            "locations": .array(
                [value(diagnostic.location, paths)] + diagnostic.notes.map { value($0.location, paths) }),
            "suggestion": .optional(diagnostic.help),
        ]
    }
}
