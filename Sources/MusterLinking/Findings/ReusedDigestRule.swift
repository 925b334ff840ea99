import MusterModel
import MusterText

/// A file of a release has the digest that a file of an earlier release has.
///
/// A file of the same name that was verified is left alone: it did not change from one release to the next.
enum ReusedDigestRule: FindingRule {
    static func findings(in context: FindingContext) -> [Finding] {
        let places = Dictionary(
            context.project.releases.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
        // Releases are listed highest version first: the file of the earliest one is the one that is copied from.
        let artifacts = context.project.artifacts.sorted {
            let (left, right) = (rank($0, places), rank($1, places))
            return left != right ? left > right : $0.id < $1.id
        }
        var first: [String: Artifact] = [:]
        return artifacts.flatMap { artifact in
            digests(of: artifact).compactMap { digest in
                guard let earlier = first[digest] else {
                    first[digest] = artifact
                    return nil
                }
                return finding(artifact, earlier)
            }
        }
    }

    private static func rank(_ artifact: Artifact, _ places: [Release.ID: Int]) -> Int {
        artifact.release.flatMap { places[$0] } ?? -1
    }

    private static func digests(of artifact: Artifact) -> [String] {
        Set(artifact.statements.compactMap { $0.digest?.asciiLowercased }).sorted()
    }

    private static func finding(_ artifact: Artifact, _ earlier: Artifact) -> Finding? {
        guard let release = artifact.release, let other = earlier.release, release != other else { return nil }
        let isSameName = artifact.file.hasSameBytes(as: earlier.file)
        if isSameName, artifact.check == .verified { return nil }
        return FindingID.digestReused.finding(
            "\(artifact.file) has the digest that \(earlier.file) has in another release",
            at: [artifact.location, earlier.location], suggestion: FindingID.digestReused.explanation.mend,
            entities: [.artifact(artifact.id), .artifact(earlier.id)], releases: [release])
    }
}
