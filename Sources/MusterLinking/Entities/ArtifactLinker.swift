import MusterModel
import MusterText

/// Joins what documents state of one file of a release, and holds it against the file.
struct ArtifactLinker {
    private(set) var artifacts: [Artifact] = []
    /// Files in the folders of artifacts that no list names, sorted.
    private(set) var unlisted: [RelativePath] = []
    private(set) var findings: [Finding] = []

    private let catalogs: Catalogs
    private let answers: EvidenceAnswers
    private var pool = IdentifierPool<Artifact>()

    init(_ catalogs: Catalogs, answers: EvidenceAnswers) {
        self.catalogs = catalogs
        self.answers = answers
        let groups = ArtifactGroups(sources: catalogs.sources, releases: catalogs.releases, answers: answers).groups()
        let checks = groups.map { group in
            ArtifactCheck(group.map { statement($0) }, answers: answers, sources: catalogs.sources)
        }
        let isAnyAtHand = checks.contains { $0.found != nil } || !answers.artifactFolders.isEmpty
        for (group, check) in zip(groups, checks) { link(group, check.concluded(isAnyAtHand: isAnyAtHand)) }
        artifacts.sort { ($0.release?.text ?? "", $0.id) < ($1.release?.text ?? "", $1.id) }
        noteUnlisted()
    }

    /// The question behind a stated digest; nil for one that cannot be recomputed.
    static func question(for fact: Fact, in document: RelativePath) -> ArtifactQuestion? {
        guard let written = fact.digest, let digest = ArtifactCheck.digest(written, fact.details[.algorithm]) else {
            return nil
        }
        return ArtifactQuestion(file: file(of: fact), algorithm: digest.algorithm, document: document)
    }

    /// The name or path of the file that a fact is about, as written.
    static func file(of fact: Fact) -> String { fact.details[.file] ?? fact.title }

    private var sources: ProjectSources { catalogs.sources }

    private func release(of reference: FactReference) -> Release.ID? {
        catalogs.releases.release(of: reference, in: sources)
    }

    private func statement(_ reference: FactReference) -> Artifact.Statement {
        let fact = sources.fact(reference)
        let byLength = fact.digest.flatMap { DigestAlgorithm(hexLength: $0.utf8.count) }
        let named = fact.details[.algorithm]
        let algorithm = named.flatMap(DigestAlgorithm.init(named:)) ?? (named == nil ? byLength : nil)
        let name = algorithm.map { $0.rawValue.asciiLowercased.split(onByte: UInt8(ascii: "-")).joined() }
        return Artifact.Statement(
            digest: fact.digest, algorithm: name ?? named, source: reference, location: sources.location(of: reference))
    }

    private mutating func link(_ group: [FactReference], _ check: ArtifactCheck.Conclusion) {
        let facts = group.map(sources.fact)
        let file = ArtifactLinker.file(of: facts[0])
        let id = pool.identifier(for: file, orElse: "artifact")
        let artifact = Artifact(
            id: id, file: file, platform: facts.lazy.compactMap { $0.details[.platform] }.first,
            size: facts.lazy.compactMap { $0.details[.size] }.first, statements: group.map(statement),
            found: check.found, check: check.check, release: release(of: group[0]), assessment: check.assessment,
            location: sources.location(of: group[0]))
        artifacts.append(artifact)
        note(artifact)
    }

    private mutating func note(_ artifact: Artifact) {
        guard let finding = ArtifactCheck.finding(for: artifact.check) else { return }
        findings.append(
            finding.finding(
                "\(artifact.file): \(artifact.assessment.reason)", at: artifact.statements.map(\.location),
                suggestion: finding.explanation.mend, entities: [.artifact(artifact.id)], releases: [artifact.release]))
    }

    /// Files in the folders of artifacts that no list names; lists and signatures are not among them.
    private mutating func noteUnlisted() {
        let listed = Set(artifacts.map { $0.file.split(onByte: UInt8(ascii: "/")).last ?? $0.file })
        unlisted = answers.artifactFiles.filter { !listed.contains($0.name) && !ArtifactLinker.isCompanion($0) }
        for path in unlisted {
            findings.append(
                FindingID.artifactUnlisted.finding(
                    "No list of checksums names \(path.text)", at: [SourceLocation(path: path, line: 1)],
                    suggestion: FindingID.artifactUnlisted.explanation.mend))
        }
    }

    private static func isCompanion(_ path: RelativePath) -> Bool {
        let name = path.name.asciiLowercased
        return name.containsBytes("sums") || name.startsWithBytes(".")
            || ["asc", "sig", "minisig", "sha256", "sha384", "sha512", "sha1", "md5", "md", "txt"]
                .contains(path.fileExtension ?? "")
    }
}
