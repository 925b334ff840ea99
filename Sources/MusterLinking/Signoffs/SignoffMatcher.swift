import MusterModel
import MusterText

/// Finds the sign-offs that answer a demand.
struct SignoffMatcher {
    private struct Key: Hashable {
        var role: Role.ID
        var scope: SignoffScope
    }

    private let catalogs: Catalogs
    private let byKey: [Key: [Signoff]]
    private let launchTasks: [Release.ID: [Task.ID]]
    private let personal: PersonalSeats

    init(_ catalogs: Catalogs, signoffs: [Signoff]) {
        self.catalogs = catalogs
        personal = PersonalSeats(catalogs.sources)
        var byKey: [Key: [Signoff]] = [:]
        for signoff in signoffs {
            guard let role = signoff.role else { continue }
            byKey[Key(role: role, scope: signoff.scope), default: []].append(signoff)
        }
        self.byKey = byKey
        launchTasks = Dictionary(grouping: catalogs.launches.keys.sorted()) { catalogs.launches[$0] ?? Release.ID("") }
    }

    /// The sign-offs by the role for the same thing, best first; one for a release also answers for its launch tasks, and
    /// one for a launch task for its release. A sign-off for another release answers nothing.
    func answers(to demand: SignoffDemands.Demand) -> [Signoff] {
        let scopes = [demand.scope] + widened(demand.scope)
        let found = scopes.flatMap { byKey[Key(role: demand.role, scope: $0)] ?? [] }
        return found.filter { isOfRelease($0, demand) }.sorted { left, right in
            if left.assessment.state != right.assessment.state { return right.assessment.state < left.assessment.state }
            if left.date != right.date { return (right.date ?? .distantPast) < (left.date ?? .distantPast) }
            return left.location < right.location
        }
    }

    /// Whether the person may sign for a role: anybody but a program where the configuration names nobody, else one of its people, or a
    /// delegate who says for whom; nobody for somebody else where a document forbids it.
    func mayAnswer(_ signoff: Signoff, _ configuration: RoleConfiguration?) -> Bool {
        guard isFavourable(signoff) else { return true }
        guard !personal.forbid(catalogs.sources.fact(signoff.source)), !isOwn(signoff) else { return false }
        guard let configuration, !configuration.people.isEmpty else {
            return !(signoff.person.map(PersonName.isProgram) ?? false)
        }
        guard let person = signoff.person.map(PersonName.init) else { return false }
        let people = Set(configuration.people.map(PersonName.init))
        if people.contains(person) { return true }
        let principal = catalogs.sources.fact(signoff.source).details[.onBehalfOf].map(PersonName.init)
        let isDelegate = configuration.delegates.map(PersonName.init).contains(person)
        return isDelegate && principal.map { people.contains($0) || isRole($0, signoff) } ?? false
    }

    /// Whether somebody signed whose own signature, or whose second one, rules do not count.
    func isOwn(_ signoff: Signoff) -> Bool {
        personal.bars(signoff.source)
    }

    /// A refusal counts whoever wrote it.
    private func isFavourable(_ signoff: Signoff) -> Bool { signoff.assessment.state >= .waived }

    private func isRole(_ principal: PersonName, _ signoff: Signoff) -> Bool {
        catalogs.roles.role(named: principal.key) == signoff.role
    }

    private func isOfRelease(_ signoff: Signoff, _ demand: SignoffDemands.Demand) -> Bool {
        guard let own = signoff.release, let wanted = demand.release else { return true }
        return own == wanted
    }

    /// Whether a sign-off is about all that a demand for a whole release asks for; a refusal of a part of it is one of all.
    func isWhole(_ signoff: Signoff, _ demand: SignoffDemands.Demand) -> Bool {
        guard let release = launched(by: demand.scope), isFavourable(signoff) else { return true }
        let fact = catalogs.sources.fact(signoff.source)
        let others = demand.sources.filter { $0 != signoff.source }.map(catalogs.sources.fact)
        guard let text = fact.details[.subject], !others.isEmpty || demand.sources.isEmpty, !isSeat(text, fact) else {
            return true
        }
        let subjects = others.map { $0.details[.subject] ?? $0.title }
        let entry = catalogs.releases.entries.first { $0.id == release }
        return SignedSubject(text, signers: [fact.role, signoff.person].compactMap(\.self)).covers(
            subjects, role: demand.roleName,
            names: [entry?.name].compactMap(\.self) + (entry?.aliases ?? [])
                + [catalogs.sources.record(of: signoff.source).path.name])
    }

    /// Whether the words are only the seat that is filled: `QA Lead: Mara Lindt, 2031-04-02`.
    private func isSeat(_ text: String, _ fact: Fact) -> Bool {
        guard let role = fact.role, text.hasSameBytes(as: fact.title), text.startsWithBytes(role + ":") else {
            return false
        }
        let rest = String(decoding: text.utf8.dropFirst(role.utf8.count + 1), as: UTF8.self).trimmed
        return rest.utf8.first.map { (0x41...0x5A).contains($0) || $0 == 0x40 || $0 >= 0x80 } ?? true
    }

    /// The release that a scope is all of; nil for less.
    private func launched(by scope: SignoffScope) -> Release.ID? {
        switch scope {
        case .release(let release): release
        case .task(let task): catalogs.launches[task]
        case .phase, .document: nil
        }
    }

    private func widened(_ scope: SignoffScope) -> [SignoffScope] {
        switch scope {
        case .task(let task): catalogs.launches[task].map { [.release($0)] } ?? []
        case .release(let release): (launchTasks[release] ?? []).map { .task($0) }
        case .phase, .document: []
        }
    }
}

extension CivilDate {
    /// A day before every dated one.
    static let distantPast = CivilDate(daysSinceEpoch: -719_162)
}
