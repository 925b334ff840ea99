import MusterModel
import MusterText

/// What `muster verify` prints: a line for each artifact that the documents list, and for each file that none lists.
public struct VerificationText: Sendable {
    private let style: Style
    private let paths: PathDisplay

    public init(style: Style, paths: PathDisplay = PathDisplay()) {
        self.style = style
        self.paths = paths
    }

    public func text(_ verification: Verification) -> String {
        verification.artifacts.map(line).joined() + verification.unlisted.map(line).joined()
    }

    /// `verify --format json`, version 1: the same lines as values.
    public func json(_ verification: Verification) -> JSON {
        [
            "schemaVersion": 1, "artifacts": .array(verification.artifacts.map(value)),
            "unlisted": .array(verification.unlisted.map { .string(paths.text($0)) }),
        ]
    }

    private func line(_ artifact: Artifact) -> String {
        let check = style.paint(artifact.check.words, artifact.check.tone)
        let place = Escape.terminal(paths.text(artifact.location))
        let actual = artifact.check.actual.map { ": \($0)" } ?? ""
        return "\(Escape.terminal(artifact.file)): \(check): \(Escape.terminal(artifact.assessment.reason))\(actual) "
            + "(\(place))\n"
    }

    private func line(_ unlisted: RelativePath) -> String {
        "\(Escape.terminal(paths.text(unlisted))): \(style.paint("unlisted", .warning)): No list of checksums names it\n"
    }

    private func value(_ artifact: Artifact) -> JSON {
        [
            "file": .string(artifact.file), "release": .optional(artifact.release?.text),
            "check": .string(artifact.check.words),
            "state": .string(artifact.assessment.state.rawValue), "reason": .string(artifact.assessment.reason),
            "found": .optional(artifact.found.map(paths.text)), "actual": .optional(artifact.check.actual),
            "location": CheckJSON.value(artifact.location, paths),
            "stated": .array(artifact.statements.map(value)),
        ]
    }

    private func value(_ statement: Artifact.Statement) -> JSON {
        [
            "digest": .optional(statement.digest), "algorithm": .optional(statement.algorithm),
            "location": CheckJSON.value(statement.location, paths),
        ]
    }
}

extension Artifact.Check {
    /// One word or two for people and for JSON.
    var words: String {
        switch self {
        case .verified: "verified"
        case .mismatch: "mismatch"
        case .disagreement: "disagreement"
        case .absent: "absent"
        case .notChecked: "not checked"
        case .unusable: "unusable digest"
        case .toFollow: "to follow"
        }
    }

    /// The digest that the file really has, where that is not the stated one.
    fileprivate var actual: String? {
        switch self {
        case .mismatch(let actual): actual
        case .verified, .disagreement, .absent, .notChecked, .unusable, .toFollow: nil
        }
    }

    fileprivate var tone: Style.Tone {
        switch self {
        case .verified: .good
        case .mismatch, .disagreement: .error
        case .absent, .notChecked, .unusable, .toFollow: .warning
        }
    }
}
