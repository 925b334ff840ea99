import MusterModel
import MusterText

/// A digest is stated of something that is called by a label ("Windows installer") instead of a file name.
enum ArtifactLabelRule: FindingRule {
    static func findings(in context: FindingContext) -> [Finding] {
        context.project.artifacts.filter { $0.found == nil && $0.check != .toFollow && isLabel($0.file) }.map {
            artifact in
            FindingID.artifactLabel.finding(
                "“\(artifact.file)” is no file name: nobody can tell which file has this digest",
                at: artifact.statements.map(\.location), suggestion: FindingID.artifactLabel.explanation.mend,
                entities: [.artifact(artifact.id)], releases: [artifact.release])
        }
    }

    /// Whether a text is several words that do not end as file names do.
    private static func isLabel(_ text: String) -> Bool {
        let words = text.trimmed.split(onByte: UInt8(ascii: " "))
        guard words.count > 1, let last = words.last else { return false }
        return RelativePath(last)?.fileExtension == nil && !last.containsBytes("/")
    }
}
