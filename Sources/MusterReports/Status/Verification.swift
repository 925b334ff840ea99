import MusterModel
import MusterText

/// How the files of a project stand beside the digests that its documents state.
public struct Verification: Sendable {
    /// Every artifact that a document lists, in the order of the project.
    public let artifacts: [Artifact]
    /// Files in the artifact folders that no document lists, sorted.
    public let unlisted: [RelativePath]
    private let released: Set<Release.ID>

    public init(_ project: Project) {
        artifacts = project.artifacts
        unlisted = project.unlistedFiles
        released = Set(project.releases.filter(\.isReleased).map(\.id))
    }

    /// Whether at least one artifact is listed and none is in doubt.
    ///
    /// What is missing of a release that is out already is not in doubt: nobody keeps old files at hand. A file that is
    /// there and wrong always is.
    public var isInOrder: Bool { !artifacts.isEmpty && artifacts.allSatisfy { !isInDoubt($0) } }

    /// `verified 4 of 6 artifacts in 1.24 s: 1 mismatch, 1 to follow`.
    ///
    /// - Parameter seconds: how long it took, as it is to be shown.
    public func summary(seconds: String) -> String {
        guard !artifacts.isEmpty else { return "The documents list no artifacts: nothing is verified.\n" }
        var others: [(words: String, count: Int)] = []
        for words in artifacts.filter({ $0.check != .verified }).map(\.check.words) {
            if let place = others.firstIndex(where: { $0.words == words }) {
                others[place].count += 1
            } else {
                others.append((words, 1))
            }
        }
        let verified = artifacts.filter { $0.check == .verified }.count
        let rest = (others.map { "\($0.count) \($0.words)" } + (unlisted.isEmpty ? [] : ["\(unlisted.count) unlisted"]))
            .joined(separator: ", ")
        return "verified \(verified) of \(artifacts.count) artifact\(artifacts.count == 1 ? "" : "s") in \(seconds) s"
            + (rest.isEmpty ? "\n" : ": \(rest)\n")
    }

    private func isInDoubt(_ artifact: Artifact) -> Bool {
        switch artifact.check {
        case .verified: false
        case .mismatch, .disagreement: true
        case .absent, .notChecked, .unusable, .toFollow: artifact.release.map { !released.contains($0) } ?? true
        }
    }
}
