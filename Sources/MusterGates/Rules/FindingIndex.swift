import MusterModel

/// The findings of linking by the entities and places that they name.
struct FindingIndex: Sendable {
    private let findings: [Finding]
    private var byEntity: [EntityReference: [Int]] = [:]
    private var byPlace: [SourceLocation: [Int]] = [:]

    /// Findings drawn from a verdict are left out: they never feed a rule.
    init(_ findings: [Finding]) {
        self.findings = findings.filter { !$0.isDerivedFromVerdict }.sorted()
        for (position, finding) in self.findings.enumerated() {
            for entity in finding.entities { byEntity[entity, default: []].append(position) }
            for location in finding.locations {
                byPlace[SourceLocation(path: location.path, line: location.line), default: []].append(position)
            }
        }
    }

    /// The findings that name one of the facts or stand on its line, worst first.
    func findings(in facts: GateFacts) -> [Finding] {
        guard !findings.isEmpty else { return [] }
        var found = Set<Int>()
        for entity in facts.entities { found.formUnion(byEntity[entity] ?? []) }
        for place in facts.places { found.formUnion(byPlace[place] ?? []) }
        return found.sorted().map { findings[$0] }
    }
}
