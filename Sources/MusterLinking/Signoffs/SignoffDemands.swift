import MusterModel
import MusterText

/// Gathers demands for sign-offs: one for each role and thing to be signed, however often the documents repeat it.
struct SignoffDemands {
    /// A sign-off that is wanted of one role for one thing.
    struct Demand {
        var role: Role.ID
        /// As the documents write it.
        var roleName: String
        var scope: SignoffScope
        var subject: String
        var release: Release.ID?
        var isVeto: Bool
        var isOptional: Bool
        var asked: CivilDate?
        var expandedFrom: String?
        var sources: [FactReference]
    }

    private struct Key: Hashable {
        var role: Role.ID
        var scope: SignoffScope
    }

    /// In the order of the documents.
    private(set) var joined: [Demand] = []

    private let catalogs: Catalogs
    private let scopes: SignoffScopes
    private var places: [Key: Int] = [:]
    /// The demands of the launch tasks of a release, by role and release.
    private var launchPlaces: [Key: [Int]] = [:]

    init(_ catalogs: Catalogs, scopes: SignoffScopes, signoffs: [Signoff]) {
        self.catalogs = catalogs
        self.scopes = scopes
        let demanded = sources.facts(.requiredSignoff)
        let implied = sources.facts(.signoff).filter(isDemand)
        // Launch tasks first, so that a review of their release adds to their demands.
        let all = (demanded + implied).sorted()
        let isLaunch = { (reference: FactReference) in
            catalogs.task(of: reference).map { catalogs.launches[$0] != nil } ?? false
        }
        for reference in all where isLaunch(reference) { demand(reference) }
        for reference in all where !isLaunch(reference) { demand(reference) }
        joined.sort { ($0.sources.first, $0.roleName) < ($1.sources.first, $1.roleName) }
    }

    private var sources: ProjectSources { catalogs.sources }

    /// A row of a table of sign-offs or votes demands the sign-off even where it already stands, so
    /// that taking it back leaves a gap; so does anything but a plain signature, and one for a role whose signers are known.
    private func isDemand(_ reference: FactReference) -> Bool {
        let fact = sources.fact(reference)
        guard fact.role != nil else { return false }
        let isTable = fact.sectionRole == .signoffs || fact.sectionRole == .votes
        let configuration = fact.role.flatMap(catalogs.roles.role(named:)).flatMap(catalogs.roles.configuration(of:))
        let isBound = configuration.map { $0.veto || !$0.people.isEmpty } ?? false
        return isTable || isBound || fact.status != .signed || fact.details[.mandatory] == "yes"
    }

    private mutating func demand(_ reference: FactReference) {
        let fact = sources.fact(reference)
        guard let written = fact.role ?? collective(fact) else { return }
        let members = CollectiveRole.members(of: reference, in: sources)
        // "QA & Security Leads" names both, as "QA Lead, Security Lead" does; "All stakeholders" names nobody by itself.
        let isGroup = !members.isEmpty && RoleName(written)?.listed.isEmpty ?? true
        for name in members.isEmpty ? [written] : members {
            demand(reference, of: name, expandedFrom: isGroup ? written : nil)
        }
    }

    /// A demand whose words name no role may still name a group.
    private func collective(_ fact: Fact) -> String? {
        RoleName(fact.title).flatMap { $0.isCollective ? fact.title : nil }
    }

    private mutating func demand(_ reference: FactReference, of written: String, expandedFrom: String?) {
        guard let role = catalogs.roles.role(named: written) else { return }
        let fact = sources.fact(reference)
        let bound = fact.kind == .signoff ? [] : scopes.releasesBound(byRequirement: reference)
        for release in bound {
            demand(reference, of: written, role, expandedFrom: expandedFrom, scope: .release(release), release)
        }
        guard bound.isEmpty else { return }
        // A row that is signed asks for what it signs.
        let scope =
            fact.kind == .signoff ? scopes.scope(ofSignoff: reference) : scopes.scope(ofRequirement: reference)
        demand(
            reference, of: written, role, expandedFrom: expandedFrom, scope: scope, catalogs.release(of: reference))
    }

    private mutating func demand(
        _ reference: FactReference, of written: String, _ role: Role.ID, expandedFrom: String?, scope: SignoffScope,
        _ release: Release.ID?
    ) {
        let fact = sources.fact(reference)
        let key = Key(role: role, scope: scope)
        if let known = launchPlaces[key] {
            for place in known { join(reference, into: place, expandedFrom: expandedFrom) }
            return
        }
        if let place = places[key] {
            join(reference, into: place, expandedFrom: expandedFrom)
            return
        }
        places[key] = joined.count
        if case .task(let task) = scope, let release = catalogs.launches[task] {
            launchPlaces[Key(role: role, scope: .release(release)), default: []].append(joined.count)
        }
        joined.append(
            Demand(
                role: role, roleName: name(of: role, written), scope: scope,
                subject: fact.details[.subject] ?? fact.title, release: release,
                isVeto: expandedFrom == nil && SignoffDemands.isMandatory(fact),
                isOptional: fact.details[.mandatory] == "no", asked: asked(fact), expandedFrom: expandedFrom,
                sources: [reference]))
    }

    private mutating func join(_ reference: FactReference, into place: Int, expandedFrom: String?) {
        let fact = sources.fact(reference)
        if !joined[place].sources.contains(reference) { joined[place].sources.append(reference) }
        if expandedFrom == nil {
            // A role that is named by itself does not stand there for a group only.
            joined[place].expandedFrom = nil
            if SignoffDemands.isMandatory(fact) { joined[place].isVeto = true }
        }
        if fact.details[.mandatory] != "no" { joined[place].isOptional = false }
        joined[place].asked = [joined[place].asked, asked(fact)].compactMap(\.self).min()
    }

    private func name(of role: Role.ID, _ written: String) -> String {
        RoleName(written)?.display ?? written
    }

    private func asked(_ fact: Fact) -> CivilDate? { fact.kind == .requiredSignoff ? fact.date : nil }

    /// Whether the words make it a veto.
    static func isMandatory(_ fact: Fact) -> Bool {
        if let stated = fact.details[.mandatory] { return stated == "yes" }
        return Words(fact.text).containAny(["mandatory", "non negotiable"])
    }
}

private func < (left: (FactReference?, String), right: (FactReference?, String)) -> Bool {
    guard let a = left.0, let b = right.0, a != b else { return bytewiseLess(left.1, right.1) }
    return a < b
}
