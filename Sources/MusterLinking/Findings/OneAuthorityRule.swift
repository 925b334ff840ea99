import MusterModel
import MusterText

/// One authority that signs a whole checklist.
enum OneAuthorityRule: FindingRule {
    private struct Section: Hashable {
        var document: Int
        var path: [String]
    }

    static func findings(in context: FindingContext) -> [Finding] {
        let sources = context.sources
        let signed = Set(sources.facts(.signoff).map(sources.location))
        var items: [Section: Int] = [:]
        for reference in sources.facts(.checklistItem) where !signed.contains(sources.location(of: reference)) {
            items[section(of: reference, sources), default: 0] += 1
        }
        var signoffs: [Section: [FactReference]] = [:]
        for reference in sources.facts(.signoff) {
            let role = sources.fact(reference).sectionRole
            guard role != .signoffs, role != .votes else { continue }
            signoffs[section(of: reference, sources), default: []].append(reference)
        }
        return signoffs.compactMap { section, signed in
            let rows = items[section] ?? 0
            let signers = Set(signed.map { signer(sources.fact($0)) })
            guard signers.count == 1, let signer = signers.first, !signer.isEmpty else { return nil }
            let coversList = rows > 2 && signed.count == 1 || rows == 0 && signed.count > 2
            guard coversList, signed.allSatisfy({ sources.fact($0).status == .signed }) else { return nil }
            return FindingID.oneAuthority.finding(
                "One authority signs all \(max(rows, signed.count)) rows: \(signer)",
                at: signed.map(sources.location).sorted(), suggestion: FindingID.oneAuthority.explanation.mend,
                entities: [.document(sources.records[section.document].path)],
                releases: [context.catalogs.release(of: signed[0])])
        }
    }

    private static func section(of reference: FactReference, _ sources: ProjectSources) -> Section {
        Section(document: reference.document, path: sources.fact(reference).section)
    }

    private static func signer(_ fact: Fact) -> String { fact.person ?? fact.role ?? "" }
}
