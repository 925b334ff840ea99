import MusterModel
import MusterText

/// Joins demands for sign-offs, one for each role and thing to be signed, with the sign-offs that answer them.
struct RequirementLinker {
    private(set) var requirements: [SignoffRequirement] = []
    private(set) var findings: [Finding] = []

    private let catalogs: Catalogs
    private let reader: ClaimReader
    private let matcher: SignoffMatcher
    private var pool = IdentifierPool<SignoffRequirement>()

    init(_ catalogs: Catalogs, reader: ClaimReader, scopes: SignoffScopes, signoffs: [Signoff]) {
        self.catalogs = catalogs
        self.reader = reader
        matcher = SignoffMatcher(catalogs, signoffs: signoffs)
        let demands = SignoffDemands(catalogs, scopes: scopes, signoffs: signoffs)
        for demand in demands.joined { link(demand) }
    }

    private var sources: ProjectSources { catalogs.sources }

    private mutating func link(_ demand: SignoffDemands.Demand) {
        let place = sources.location(of: demand.sources[0])
        let configuration = catalogs.roles.configuration(of: demand.role)
        let candidates = matcher.answers(to: demand)
        let refused = candidates.filter { !matcher.mayAnswer($0, configuration) }
        let admitted = candidates.filter { matcher.mayAnswer($0, configuration) && matcher.isWhole($0, demand) }
        var facts = admitted.map(\.source)
        // A demand may itself say something adverse of its state: an approval that was refused.
        facts += demand.sources.filter { !facts.contains($0) && sources.fact($0).kind == .requiredSignoff }
        var balance = ClaimBalance(of: facts, by: reader, nothing: "Nobody has signed yet", at: place)
        // How many are needed beside the one that does not count is not known.
        if let own = refused.first(where: { demand.sources.contains($0.source) && matcher.isOwn($0) }) {
            balance.assessment = Assessment(
                .unknown, "The approval of \(own.person ?? "the author") does not count for this", at: [own.location])
        }
        let title = demand.roleName
        let id = pool.identifier(for: "\(RequirementLinker.text(of: demand.scope))-\(title)")
        requirements.append(
            SignoffRequirement(
                id: id, role: demand.role, subject: demand.subject, scope: demand.scope, release: demand.release,
                isVeto: demand.isVeto || configuration?.veto ?? false,
                isOptional: demand.isOptional && !demand.isVeto, asked: demand.asked ?? pendingSince(admitted),
                answers: admitted.map(\.id), expandedFrom: demand.expandedFrom, assessment: balance.assessment,
                sources: demand.sources, location: place))
        findings += balance.findings(about: "sign-off by \(title)", entity: .requirement(id), release: demand.release)
        noteRefused(refused, demand, id, configuration)
    }

    /// The first day beside a row that waits for its signature: that on which it was asked for.
    private func pendingSince(_ answers: [Signoff]) -> CivilDate? {
        answers.filter { $0.status == .pending }.compactMap { sources.fact($0.source).date }
            .filter { $0 <= sources.asOf }.min()
    }

    private mutating func noteRefused(
        _ refused: [Signoff], _ demand: SignoffDemands.Demand, _ id: SignoffRequirement.ID,
        _ configuration: RoleConfiguration?
    ) {
        for signoff in refused {
            let person = PersonName(signoff.person ?? "")
            let isLookalike = configuration?.people.contains { PersonName($0).looksLike(person) } ?? false
            let finding = isLookalike ? FindingID.lookalikeName : .foreignSigner
            findings.append(
                finding.finding(
                    "\(signoff.person ?? "Nobody named") may not sign for \(demand.roleName)", at: [signoff.location],
                    suggestion: finding.explanation.mend, entities: [.requirement(id), .signoff(signoff.id)],
                    releases: [demand.release]))
        }
    }

    private static func text(of scope: SignoffScope) -> String {
        switch scope {
        case .task(let id): id.text
        case .phase(let id): "phase-\(id.text)"
        case .release(let id): id.text
        case .document(let path): path.name
        }
    }
}
