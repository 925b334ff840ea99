import MusterModel

/// A built file with its digests and what checking gave: the partial `artifact-row`.
struct ArtifactRow: Sendable {
    let artifact: Artifact
    let view: PageView

    init(_ artifact: Artifact, _ view: PageView) {
        self.artifact = artifact
        self.view = view
    }

    var value: TemplateValue {
        [
            "anchor": .text(view.site.anchor(.artifact(artifact.id))),
            "file": .text(artifact.file),
            "platform": .optional(artifact.platform),
            "size": .optional(artifact.size),
            "tag": StatusTag(artifact.check.words, artifact.check.tone).value,
            "reason": .sentence(artifact.assessment.reason),
            "release": .optional(artifact.release) { view.link(.release($0)).value },
            "actual": .optional(actual),
            "statements": .list(of: artifact.statements, statement),
        ]
    }

    /// The digest that the file really has, where it is another one than stated.
    private var actual: String? {
        switch artifact.check {
        case .mismatch(let actual): actual
        case .verified, .disagreement, .absent, .notChecked, .unusable, .toFollow: nil
        }
    }

    private func statement(_ statement: Artifact.Statement) -> TemplateValue {
        [
            "digest": .optional(statement.digest),
            "algorithm": .optional(statement.algorithm),
            "source": view.source(statement.location).value,
        ]
    }
}
