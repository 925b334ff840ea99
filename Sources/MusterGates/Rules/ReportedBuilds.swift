import MusterModel
import MusterText

/// What the reports of a gate (cited by its claims, or configured for its release) say of the build that they are about.
struct ReportedBuilds {
    /// A report that names a version or commit, with the first place that names it.
    struct Statement {
        var path: RelativePath
        var citation: SourceLocation
        var versions: [TestReport.StatedBuild]
        var commits: [TestReport.StatedBuild]
    }

    /// One for each report, by path.
    let statements: [Statement]

    init(in scope: GateScope, of index: ProjectIndex) {
        let documents = Set(scope.documents)
        var found: [RelativePath: Statement] = [:]
        let cited = index.project.references.filter { documents.contains($0.location.path) }.map {
            ($0.proof, $0.location)
        }
        let configured = index.project.reports.filter { $0.release == scope.release?.id }.map {
            (Reference.Proof($0.answer), $0.location)
        }
        for (proof, place) in cited + configured {
            guard case .report(let report, let path) = proof, found[path] == nil else { continue }
            let versions = report.builds.filter {
                $0.kind == .version && VersionNumber.stated(in: $0.value).first != nil
            }
            let commits = report.builds.filter { $0.kind == .commit && ReportedBuilds.isCommit($0.value) }
            guard !versions.isEmpty || !commits.isEmpty else { continue }
            found[path] = Statement(path: path, citation: place, versions: versions, commits: commits)
        }
        statements = found.values.sorted { $0.path < $1.path }
    }

    /// An item for each report: failed when it names another version than the release, or another commit than an earlier
    /// report.
    func items(for release: Release) -> [ItemResult] {
        statements.map { statement in
            ItemResult(
                entity: .document(statement.path), title: statement.path.name,
                assessment: assessment(of: statement, for: release), expected: "It names \(release.name)",
                mend: Mend(
                    location: statement.citation,
                    instruction: "Cite the report of a run with \(release.name), or correct the version if it was one"))
        }
    }

    private func assessment(of statement: Statement, for release: Release) -> Assessment {
        if let other = statement.versions.first(where: { !release.isNamed($0.value) }) {
            return Assessment(
                .fail, "It names \(other.value.shortened), not \(release.name)", at: places(statement, other))
        }
        for commit in statement.commits {
            guard let (first, stated) = firstCommit, !ReportedBuilds.isOne(commit.value, stated.value) else { continue }
            return Assessment(
                .fail,
                "It names commit \(commit.value.shortened), and \(first.path.name) names \(stated.value.shortened)",
                at: places(statement, commit) + places(first, stated))
        }
        guard let own = statement.versions.first ?? statement.commits.first else {
            return Assessment(.unknown, "It names no build", at: [statement.citation])
        }
        return Assessment(.pass, "It names \(own.value.shortened)", at: places(statement, own))
    }

    private var firstCommit: (Statement, TestReport.StatedBuild)? {
        statements.lazy.compactMap { statement in statement.commits.first.map { (statement, $0) } }.first
    }

    private func places(_ statement: Statement, _ build: TestReport.StatedBuild) -> [SourceLocation] {
        [SourceLocation(path: statement.path, line: build.line), statement.citation]
    }

    /// Whether a text is the name of a commit, whole or shortened: 7 to 64 digits.
    private static func isCommit(_ text: String) -> Bool {
        (7...64).contains(text.utf8.count) && text.utf8.allSatisfy(\.isHexDigit)
    }

    /// Whether two names are of one commit: one is the beginning of the other.
    private static func isOne(_ left: String, _ right: String) -> Bool {
        let (left, right) = (left.asciiLowercased, right.asciiLowercased)
        return left.startsWithBytes(right) || right.startsWithBytes(left)
    }
}

extension Reference.Proof {
    /// What a report says; unseen for an answer without one.
    fileprivate init(_ answer: ReportAnswer) {
        switch answer {
        case .report(let report, let path): self = .report(report, at: path)
        case .noReport, .unreadable: self = .unseen
        }
    }
}
