import MusterModel
import MusterText

/// Holds the stated digests of one file against each other and against its bytes.
struct ArtifactCheck {
    /// What a check comes to.
    struct Conclusion {
        var check: Artifact.Check
        var assessment: Assessment
        var found: RelativePath?
    }

    /// The file, where it was found.
    private(set) var found: RelativePath?
    private let statements: [Artifact.Statement]
    private let places: [SourceLocation]
    private var mismatch: String?
    private var verified = 0
    private var unreadable: String?
    private var malformed: String?
    private var disagree = false
    private var stated: [DigestAlgorithm: Set<String>] = [:]

    init(_ statements: [Artifact.Statement], answers: EvidenceAnswers, sources: ProjectSources) {
        self.statements = statements
        places = statements.map(\.location)
        for statement in statements {
            weigh(statement, sources.fact(statement.source), answers, statement.location.path)
        }
        disagree = stated.values.contains { $0.count > 1 }
    }

    /// A digest that a document writes whole; nil for one that is cut short or malformed.
    static func digest(_ written: String, _ algorithm: String?) -> Digest? {
        guard let algorithm else { return Digest(written) }
        return DigestAlgorithm(named: algorithm).flatMap { Digest(written, algorithm: $0) }
    }

    /// Why a written digest cannot be compared.
    private static func fault(of written: String, _ algorithm: String?) -> String {
        let stated = algorithm.flatMap(DigestAlgorithm.init(named:))
        let isHex = written.utf8.allSatisfy(\.isHexDigit)
        if let algorithm, stated == nil { return "Its digest is labelled \(algorithm), which is not recomputed" }
        if isHex, let stated, let other = Digest(written)?.algorithm {
            return "Its digest is labelled \(stated.rawValue) and as long as one of \(other.rawValue)"
        }
        guard isHex, let stated else { return "A stated digest is cut short" }
        return "A stated digest has \(written.utf8.count) digits, and \(stated.rawValue) has \(stated.hexLength)"
    }

    /// The finding that a check gives rise to; nil for those that only wait.
    static func finding(for check: Artifact.Check) -> FindingID? {
        switch check {
        case .mismatch: .digestMismatch
        case .disagreement: .digestDisagreement
        case .absent: .artifactAbsent
        case .unusable: .digestUnusable
        case .verified, .notChecked, .toFollow: nil
        }
    }

    private mutating func weigh(
        _ statement: Artifact.Statement, _ fact: Fact, _ answers: EvidenceAnswers, _ document: RelativePath
    ) {
        guard let written = statement.digest else { return }
        guard let digest = ArtifactCheck.digest(written, fact.details[.algorithm]) else {
            malformed = malformed ?? ArtifactCheck.fault(of: written, fact.details[.algorithm])
            return
        }
        stated[digest.algorithm, default: []].insert(digest.hex)
        guard let question = ArtifactLinker.question(for: fact, in: document) else { return }
        switch answers[question] {
        case .digest(let actual, let path, _):
            found = found ?? path
            if actual.algorithm == digest.algorithm, actual.hex == digest.hex {
                verified += 1
            } else {
                mismatch = mismatch ?? actual.hex
            }
        case .notRecomputed(let path, _): found = found ?? path
        case .absent: break
        case .unreadable(let reason, let path):
            found = found ?? path
            unreadable = unreadable ?? reason
        }
    }

    /// The worst of what was seen.
    ///
    /// - Parameter isAnyAtHand: whether any listed file is at hand or a folder of artifacts is there.
    func concluded(isAnyAtHand: Bool) -> Conclusion {
        if disagree { return conclusion(.disagreement, .fail, "Documents state different digests of it") }
        if let mismatch {
            return conclusion(.mismatch(actual: mismatch), .fail, "The file has another digest than stated")
        }
        if let malformed { return conclusion(.unusable, .unknown, malformed) }
        if stated.isEmpty { return conclusion(.toFollow, .pending, "Its digest is to follow") }
        guard stated.keys.contains(where: \.isRecomputed) else {
            let names = stated.keys.map(\.rawValue).sorted().joined(separator: " and ")
            return conclusion(.unusable, .unknown, "\(names) proves nothing")
        }
        if verified > 0, unreadable == nil { return conclusion(.verified, .pass, "The file has the stated digest") }
        if isAnyAtHand, let unreadable, found != nil {
            return conclusion(.absent, .unknown, "The file cannot be read: \(unreadable)")
        }
        return isAnyAtHand
            ? conclusion(.absent, .unknown, "The file is not among the artifacts")
            : conclusion(.notChecked, .unknown, "No artifacts are at hand")
    }

    private func conclusion(_ check: Artifact.Check, _ state: State, _ reason: String) -> Conclusion {
        Conclusion(check: check, assessment: Assessment(state, reason, at: places), found: found)
    }
}
