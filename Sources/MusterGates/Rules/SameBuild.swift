import MusterModel
import MusterText

/// All evidence of a release names its version: readiness documents, cited evidence and lists of artifacts; and the reports that
/// are cited name one commit.
struct SameBuild: Rule {
    static let name = RuleName.sameBuild
    let title = "All evidence names one build"
    let wording = Wording(
        singular: "document", plural: "documents", met: "about this build", failed: "about another build",
        pending: "without a version", unknown: "without a version")

    init?(_ requirement: RuleRequirement) {
        guard case .sameBuild = requirement else { return nil }
    }

    /// What one document says it is about.
    struct Statement {
        var document: DocumentRecord
        /// The versions that it names for itself, in order of lines.
        var mentions: [ReleaseMention]
    }

    /// The documents of a gate that say which version they are about, by path.
    static func statements(in scope: GateScope, of index: ProjectIndex) -> [Statement] {
        let artifacts = scope.artifacts(index).map(\.location.path)
        return Set(scope.documents + artifacts).sorted().compactMap { path in
            guard let document = index.document(path), !document.isTemplate else { return nil }
            let mentions = document.releases.filter {
                isAboutItself($0) && VersionNumber.stated(in: $0.name).first != nil
            }
            return mentions.isEmpty ? nil : Statement(document: document, mentions: mentions)
        }
    }

    func items(in context: RuleContext) -> [ItemResult] {
        guard let release = context.scope.release else { return [] }
        let documents = SameBuild.statements(in: context.scope, of: context.index).map { statement in
            ItemResult(
                entity: .document(statement.document.path), title: statement.document.title,
                assessment: assessment(of: statement, for: release), expected: "It names \(release.name)",
                mend: mend(of: statement, for: release))
        }
        return documents + StatedBuilds(in: context.scope, of: context.index).items
            + ReportedBuilds(in: context.scope, of: context.index).items(for: release)
    }

    private static func isAboutItself(_ mention: ReleaseMention) -> Bool {
        switch mention.source {
        case .frontMatter, .title, .fileName, .releaseLine: true
        case .heading, .decision, .objective, .branch, .prose, .subject: false
        }
    }

    private func assessment(of statement: Statement, for release: Release) -> Assessment {
        let path = statement.document.path
        let other = statement.mentions.first { !release.isNamed($0.name) }
        if let own = statement.mentions.first(where: { release.isNamed($0.name) }) {
            return Assessment(.pass, "It names \(release.name)", at: [SourceLocation(path: path, line: own.line)])
        }
        let place = SourceLocation(path: path, line: other?.line ?? 1)
        return Assessment(
            .fail, "It names \(other?.name ?? "another version"), not \(release.name)", at: [place])
    }

    private func mend(of statement: Statement, for release: Release) -> Mend? {
        guard let other = statement.mentions.first(where: { !release.isNamed($0.name) }) else { return nil }
        return Mend(
            location: SourceLocation(path: statement.document.path, line: other.line),
            instruction: "Cite evidence that was made with \(release.name), or correct the version if it was")
    }
}

extension Release {
    /// Whether a version or name in a document means this release: one of its names, or its version.
    func isNamed(_ words: String) -> Bool {
        let wanted = words.folded
        if ([name, id.text] + aliases).contains(where: { $0.folded == wanted }) { return true }
        guard let own = VersionNumber.stated(in: name).first, let other = VersionNumber.stated(in: words).first else {
            return false
        }
        return own == other
    }
}
