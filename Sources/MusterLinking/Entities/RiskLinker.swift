import MusterModel
import MusterText

/// Joins risks: by code within one release, else within one document.
struct RiskLinker {
    private(set) var risks: [Risk] = []
    private(set) var findings: [Finding] = []

    init(_ catalogs: Catalogs, reader: ClaimReader) {
        let sources = catalogs.sources
        var pool = IdentifierPool<Risk>()
        for group in RiskLinker.groups(catalogs) {
            let facts = group.map(sources.fact)
            let fact = facts[0]
            let place = sources.location(of: group[0])
            let release = catalogs.releases.release(of: group[0], in: sources)
            let balance = ClaimBalance(of: group, by: reader, nothing: "Neither closed nor accepted", at: place)
            let id = pool.identifier(for: fact.id ?? fact.title.shortened(to: 60), orElse: "risk")
            func first(_ key: DetailKey) -> String? { facts.lazy.compactMap { $0.details[key] }.first }
            risks.append(
                Risk(
                    id: id, code: fact.id ?? "", title: fact.title,
                    severity: facts.compactMap(\.severity).min { $0.rank < $1.rank },
                    status: balance.decisive.map { sources.fact($0.source).status } ?? fact.status,
                    likelihood: first(.likelihood), mitigation: first(.mitigation), followUp: first(.followUp),
                    owner: first(.owner) ?? facts.lazy.compactMap { $0.person ?? $0.role }.first, release: release,
                    assessment: balance.assessment, source: group[0], location: place))
            findings += balance.findings(about: fact.title, entity: .risk(id), release: release)
        }
    }

    private static func groups(_ catalogs: Catalogs) -> [[FactReference]] {
        let sources = catalogs.sources
        var order: [[FactReference]] = []
        var places: [String: Int] = [:]
        for reference in sources.facts(.risk) {
            let code = (sources.fact(reference).id ?? "").trimmed.asciiLowercased
            let release = catalogs.releases.release(of: reference, in: sources)
            let isCode = code.utf8.contains(where: \.isASCIILetter)
            let key = "\(isCode ? release?.text ?? "\(reference.document)" : "\(reference.document)")/\(code)"
            if !code.isEmpty, let place = places[key] {
                order[place].append(reference)
            } else {
                if !code.isEmpty { places[key] = order.count }
                order.append([reference])
            }
        }
        return order
    }
}
