import MusterModel
import MusterText

/// Reads recorded sign-offs.
struct SignoffLinker {
    private(set) var signoffs: [Signoff] = []
    private(set) var findings: [Finding] = []

    private let catalogs: Catalogs
    private let reader: ClaimReader
    private let scopes: SignoffScopes
    private let proving: SignoffProving
    private let signedRoles: [PersonName: [Role.ID]]
    private let askedByName: [PersonName: Role.ID]
    private var pool = IdentifierPool<Signoff>()
    private var undated: [Signoff] = []

    init(_ catalogs: Catalogs, reader: ClaimReader, scopes: SignoffScopes, answers: EvidenceAnswers) {
        self.catalogs = catalogs
        self.reader = reader
        self.scopes = scopes
        proving = SignoffProving(catalogs: catalogs, answers: answers)
        signedRoles = SignoffLinker.signedRoles(catalogs)
        askedByName = SignoffLinker.askedByName(catalogs)
        for reference in catalogs.sources.facts(.signoff) { link(reference) }
        findings += undatedFindings()
    }

    private var sources: ProjectSources { catalogs.sources }

    private mutating func link(_ reference: FactReference) {
        let fact = sources.fact(reference)
        let place = sources.location(of: reference)
        let balance = ClaimBalance(of: [reference], by: reader, nothing: "Nobody has signed yet", at: place)
        let roles = roles(of: fact)
        // Somebody who holds several roles signs for each of them.
        for role in roles.isEmpty ? [nil] : roles {
            let who = fact.role ?? fact.person ?? "sign-off"
            let id = pool.identifier(for: "\(who)-\(fact.details[.subject] ?? fact.title)".shortened(to: 60))
            var signoff = Signoff(
                id: id, role: role, person: fact.person, date: fact.date, status: fact.status ?? .pending,
                subject: fact.details[.subject] ?? fact.title, scope: scopes.scope(ofSignoff: reference),
                release: catalogs.release(of: reference, ownWords: true), conditions: fact.details[.conditions],
                assessment: balance.assessment, source: reference, location: place)
            signoff.proof = proving.proof(of: signoff)
            signoffs.append(signoff)
            note(signoff, balance)
        }
    }

    /// The role it names, else those that the configuration gives the person.
    private func roles(of fact: Fact) -> [Role.ID?] {
        let listed = (fact.role.flatMap { RoleName($0)?.listed } ?? []).compactMap(catalogs.roles.role)
        if !listed.isEmpty { return listed }
        // Where somebody is asked by name, he signs for that too, whatever function stands beside his name.
        let own = fact.person.map(PersonName.init).flatMap { askedByName[$0] }
        if let named = fact.role.flatMap(catalogs.roles.role) {
            return [named] + [own].compactMap(\.self).filter { $0 != named }
        }
        if fact.role == nil, let own { return [own] }
        let configured = fact.person.map { catalogs.roles.roles(of: $0) } ?? []
        guard configured.isEmpty, fact.status == .rejected, let person = fact.person else { return configured }
        // Who takes back a signature takes it back for the functions that he signed for.
        return signedRoles[PersonName(person)] ?? []
    }

    /// The seats of people who are asked to sign by their names: `Reviewers: Kit Rowe, Ada Marsh`.
    private static func askedByName(_ catalogs: Catalogs) -> [PersonName: Role.ID] {
        var seats: [PersonName: Role.ID] = [:]
        for reference in catalogs.sources.facts(.requiredSignoff) {
            let fact = catalogs.sources.fact(reference)
            guard let person = fact.person.map(PersonName.init), let role = fact.role,
                PersonName(role) == person, let seat = catalogs.roles.role(named: role)
            else { continue }
            seats[person] = seat
        }
        return seats
    }

    /// For each person, the functions named beside that name in the sign-offs of the project.
    private static func signedRoles(_ catalogs: Catalogs) -> [PersonName: [Role.ID]] {
        var roles: [PersonName: [Role.ID]] = [:]
        for reference in catalogs.sources.facts(.signoff) {
            let fact = catalogs.sources.fact(reference)
            guard let person = fact.person.map(PersonName.init), let role = fact.role.flatMap(catalogs.roles.role),
                roles[person]?.contains(role) != true
            else { continue }
            roles[person, default: []].append(role)
        }
        return roles
    }

    private mutating func note(_ signoff: Signoff, _ balance: ClaimBalance) {
        findings += balance.findings(about: signoff.subject, entity: .signoff(signoff.id), release: signoff.release)
        if signoff.assessment.state == .pass, reader.date(of: signoff.source) == nil { undated.append(signoff) }
    }

    /// One finding for each document.
    private func undatedFindings() -> [Finding] {
        Dictionary(grouping: undated, by: \.location.path).map { path, signoffs in
            let names = signoffs.map { sources.fact($0.source).role ?? $0.person ?? $0.subject }
            return FindingID.undatedSignoff.finding(
                "Without a date: the sign-off of \(names.joined(separator: ", "))",
                at: signoffs.map(\.location).sorted(), suggestion: FindingID.undatedSignoff.explanation.mend,
                entities: signoffs.map { .signoff($0.id) }, releases: signoffs.map(\.release))
        }
    }
}
