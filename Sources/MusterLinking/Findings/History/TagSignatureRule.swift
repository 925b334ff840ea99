import MusterModel

/// Tags of releases whose signature shows nothing.
enum TagSignatureRule: FindingRule {
    static func findings(in context: FindingContext) -> [Finding] {
        context.project.releases.compactMap { release in
            guard let tag = release.tag else { return nil }
            switch release.tagSignature {
            case .broken:
                return finding(.signatureBroken, "The signature of the tag \(tag.name) does not hold", release)
            case .untrusted(let reason):
                return finding(
                    .signatureUntrusted, "The signature of the tag \(tag.name) is not trusted: \(reason)", release)
            case .good, .unsigned, .unknown, nil: return nil
            }
        }
    }

    private static func finding(_ id: HistoryFindingID, _ message: String, _ release: Release) -> Finding {
        id.finding(
            message, at: Array(release.locations.prefix(1)), entities: [.release(release.id)], releases: [release.id])
    }
}
