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
        let groups = groups()
        let checks = groups.map { group in
            ArtifactCheck(group.map { statement($0) }, answers: answers, sources: catalogs.sources)
        }
        let isAnyAtHand = checks.contains { $0.found != nil } || !answers.artifactFolders.isEmpty
        for (group, check) in zip(groups, checks) { link(group, check.concluded(isAnyAtHand: isAnyAtHand)) }
        artifacts.sort { ($0.release?.text ?? "", $0.id) < ($1.release?.text ?? "", $1.id) }
        noteUnlisted()
        noteReused()
    }

    /// The question behind a stated digest; nil for one that cannot be recomputed.
    static func question(for fact: Fact, in document: RelativePath) -> ArtifactQuestion? {
        guard let written = fact.digest, let digest = ArtifactCheck.digest(written, fact.details[.algorithm]) else {
            return nil
        }
        return ArtifactQuestion(file: file(of: fact), algorithm: digest.algorithm, document: document)
    }

    private static func file(of fact: Fact) -> String { fact.details[.file] ?? fact.title }

    private var sources: ProjectSources { catalogs.sources }

    private func groups() -> [[FactReference]] {
        var order: [[FactReference]] = []
        var places: [String: Int] = [:]
        for reference in sources.facts(.artifact) {
            let name = ArtifactLinker.file(of: sources.fact(reference)).split(onByte: UInt8(ascii: "/")).last ?? ""
            let key = "\(release(of: reference)?.text ?? "")\u{0}\(name)"
            if let place = places[key] {
                order[place].append(reference)
            } else {
                places[key] = order.count
                order.append([reference])
            }
        }
        return order
    }

    private func release(of reference: FactReference) -> Release.ID? {
        catalogs.releases.release(of: reference, in: sources)
    }

    private func statement(_ reference: FactReference) -> Artifact.Statement {
        let fact = sources.fact(reference)
        let algorithm =
            fact.details[.algorithm].flatMap(DigestAlgorithm.init(named:))
            ?? fact.digest.flatMap { DigestAlgorithm(hexLength: $0.utf8.count) }
        let name = algorithm.map { $0.rawValue.asciiLowercased.split(onByte: UInt8(ascii: "-")).joined() }
        return Artifact.Statement(
            digest: fact.digest, algorithm: name, source: reference, location: sources.location(of: reference))
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

    /// The same digest in the lists of two releases.
    private mutating func noteReused() {
        var seen: [String: Artifact] = [:]
        for artifact in artifacts.sorted(by: { ($0.release?.text ?? "", $0.id) < ($1.release?.text ?? "", $1.id) }) {
            for digest in Set(artifact.statements.compactMap { $0.digest?.asciiLowercased }).sorted() {
                guard let first = seen[digest] else {
                    seen[digest] = artifact
                    continue
                }
                guard let one = first.release, let other = artifact.release, one != other else { continue }
                findings.append(
                    FindingID.digestReused.finding(
                        "\(artifact.file) has the digest that \(first.file) has in another release",
                        at: [artifact.location, first.location], suggestion: FindingID.digestReused.explanation.mend,
                        entities: [.artifact(artifact.id), .artifact(first.id)], releases: [one, other]))
            }
        }
    }
}
