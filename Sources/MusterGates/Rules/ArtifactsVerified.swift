import MusterModel

/// Every listed artifact has the stated digest.
///
/// Where no file of the list is at hand and no folder is configured, nothing can be compared: then the rule informs.
struct ArtifactsVerified: Rule {
    static let name = RuleName.artifactsVerified
    let title = "Artifacts verified"
    let wording = Wording(
        singular: "artifact", plural: "artifacts", met: "verified", failed: "not the file that is stated",
        pending: "to follow", unknown: "not checked")

    init?(_ requirement: RuleRequirement) {
        guard case .artifactsVerified = requirement else { return nil }
    }

    func items(in context: RuleContext) -> [ItemResult] {
        context.scope.artifacts(context.index).map { artifact in
            ItemResult(
                entity: .artifact(artifact.id), title: artifact.file, assessment: assessment(of: artifact),
                expected: "A file with the stated SHA-256, -384 or -512",
                mend: ArtifactDialect(index: context.index).mend(of: artifact))
        }
    }

    func reasonToInform(_ items: [ItemResult], in context: RuleContext) -> String? {
        let isUnchecked =
            !items.isEmpty && context.scope.artifacts(context.index).allSatisfy { $0.check == .notChecked }
        return isUnchecked ? "no artifact is at hand and no folder of artifacts is configured: this only informs" : nil
    }

    private func assessment(of artifact: Artifact) -> Assessment {
        let places = ([artifact.location] + artifact.statements.map(\.location)).withoutRepeats
        switch artifact.check {
        case .verified: return Assessment(.pass, "The file has the stated digest", at: places)
        case .mismatch(let actual):
            return Assessment(.fail, "The file has another digest than stated: \(actual)", at: places)
        case .disagreement: return Assessment(.fail, "Documents state different digests of it", at: places)
        case .absent: return Assessment(.unknown, "The file is not where artifacts are looked for", at: places)
        case .notChecked:
            return Assessment(.unknown, "It was not checked: its file is not at hand", at: places)
        case .unusable:
            return Assessment(.unknown, "The stated digest is cut short, malformed or of a weak algorithm", at: places)
        case .toFollow: return Assessment(.pending, "The list promises its digest for later", at: places)
        }
    }
}
