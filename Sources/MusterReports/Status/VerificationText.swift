import MusterModel
import MusterText

/// What `muster verify` prints: a line for each artifact that the documents list.
public struct VerificationText: Sendable {
    private let style: Style
    private let paths: PathDisplay

    public init(style: Style, paths: PathDisplay = PathDisplay()) {
        self.style = style
        self.paths = paths
    }

    public func text(_ artifacts: [Artifact]) -> String {
        artifacts.map(line).joined()
    }

    /// `verify --format json`, version 1: the same lines as values.
    public func json(_ artifacts: [Artifact]) -> JSON {
        ["schemaVersion": 1, "artifacts": .array(artifacts.map(value))]
    }

    private func line(_ artifact: Artifact) -> String {
        let check = style.paint(artifact.check.words, artifact.check.tone)
        let place = Escape.terminal(paths.text(artifact.location))
        return
            "\(Escape.terminal(artifact.file)): \(check): \(Escape.terminal(artifact.assessment.reason)) (\(place))\n"
    }

    private func value(_ artifact: Artifact) -> JSON {
        [
            "file": .string(artifact.file), "check": .string(artifact.check.words),
            "state": .string(artifact.assessment.state.rawValue), "reason": .string(artifact.assessment.reason),
            "found": .optional(artifact.found.map(paths.text)), "location": CheckJSON.value(artifact.location, paths),
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

    fileprivate var tone: Style.Tone {
        switch self {
        case .verified: .good
        case .mismatch, .disagreement: .error
        case .absent, .notChecked, .unusable, .toFollow: .warning
        }
    }
}
