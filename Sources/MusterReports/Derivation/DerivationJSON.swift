import MusterModel
import MusterText

/// What `muster explain ID --format json` prints, version 1.
public struct DerivationJSON: Sendable {
    private let paths: PathDisplay

    public init(paths: PathDisplay = PathDisplay()) {
        self.paths = paths
    }

    /// - Parameters:
    ///   - explanation: the meaning of the id, where it is that of a diagnostic or finding.
    ///   - derivations: everything that has the id.
    public func value(_ id: String, _ explanation: Explanation?, _ derivations: [Derivation]) -> JSON {
        [
            "schemaVersion": 1, "id": .string(id), "explanation": explanation.map(value) ?? .null,
            "derivations": .array(derivations.map(value)),
        ]
    }

    private func value(_ explanation: Explanation) -> JSON {
        [
            "severity": .string(explanation.severity.rawValue), "meaning": .string(explanation.meaning),
            "reason": .string(explanation.reason), "mend": .string(explanation.mend),
        ]
    }

    private func value(_ derivation: Derivation) -> JSON {
        [
            "kind": .string(derivation.kind), "id": .string(derivation.id), "title": .string(derivation.title),
            "state": .optional(derivation.state), "steps": .array(derivation.steps.map(value)),
            "mends": .array(derivation.mends.map { MendJSON.value($0, paths) }),
        ]
    }

    private func value(_ step: Derivation.Step) -> JSON {
        [
            "depth": .integer(step.depth), "link": .string(step.link), "title": .string(step.title),
            "state": .optional(step.state?.rawValue), "reason": .string(step.reason),
            "locations": .array(step.locations.map { CheckJSON.value($0, paths) }),
        ]
    }
}
