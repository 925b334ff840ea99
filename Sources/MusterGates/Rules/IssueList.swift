import MusterModel
import MusterText

/// Where a release lists its known issues, or promises to.
enum IssueList {
    /// The known-issues documents of the release, by path.
    static func documents(in scope: GateScope, of index: ProjectIndex) -> [DocumentRecord] {
        let paths = Set((scope.release?.documents ?? []) + scope.documents)
        return paths.sorted().compactMap(index.document).filter { $0.judgedAs == .knownIssues && !$0.isTemplate }
    }

    /// The first deliverable that promises a list of known issues.
    static func promise(in scope: GateScope, of index: ProjectIndex) -> Deliverable? {
        scope.deliverables(index).first { deliverable in
            let words = (deliverable.title + " " + (deliverable.path ?? "")).asciiLowercased
            return ["known issue", "known_issue", "known-issue", "knownissue"].contains(where: words.containsBytes)
        }
    }
}

extension Issue {
    /// `KI-004: Slow search`, or the title of an issue without a code.
    var label: String { code.isEmpty ? title : "\(code): \(title)" }

    /// Whether it is open for a release: open, or fixed only in a later version.
    func isOpen(for release: Release?) -> Bool { isOpen || isFixedAfter(release) }

    /// Whether it names a version later than the release as the one that fixes it.
    func isFixedAfter(_ release: Release?) -> Bool {
        guard let release, let fixedIn, let fix = VersionNumber.stated(in: fixedIn).first else { return false }
        return VersionNumber.stated(in: release.name).first.map { $0 < fix } ?? false
    }
}
