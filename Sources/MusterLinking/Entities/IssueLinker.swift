import MusterModel
import MusterText

/// Joins what documents say of known issues: by code across documents.
struct IssueLinker {
    private(set) var issues: [Issue] = []
    private(set) var findings: [Finding] = []

    private let catalogs: Catalogs
    private let reader: ClaimReader
    private let lists: PublicLists
    private var pool = IdentifierPool<Issue>()

    init(_ catalogs: Catalogs, reader: ClaimReader) {
        self.catalogs = catalogs
        self.reader = reader
        lists = PublicLists(catalogs.sources.records)
        for group in groups() { link(group) }
        issues.sort { ($0.severity?.rank ?? 9, $0.id) < ($1.severity?.rank ?? 9, $1.id) }
    }

    private var sources: ProjectSources { catalogs.sources }

    /// The facts of each issue; those of lists of known issues first.
    private func groups() -> [[FactReference]] {
        var order: [[FactReference]] = []
        var places: [String: Int] = [:]
        for reference in sources.facts(.issue) {
            let code = (sources.fact(reference).id ?? "").trimmed.asciiLowercased
            // A bare number counts the rows of one list.
            let key = code.utf8.contains(where: \.isASCIILetter) ? code : "\(reference.document)/\(code)"
            if !code.isEmpty, let place = places[key] {
                order[place].append(reference)
            } else {
                if !code.isEmpty { places[key] = order.count }
                order.append([reference])
            }
        }
        return order.map { group in group.filter(isListed) + group.filter { !isListed($0) } }
    }

    private func isListed(_ reference: FactReference) -> Bool { sources.record(of: reference).judgedAs == .knownIssues }

    private mutating func link(_ group: [FactReference]) {
        let facts = group.map(sources.fact)
        let release = catalogs.releases.release(of: group[0], in: sources)
        let (status, decisive) = status(of: group, for: release)
        let fact = facts[0]
        func first(_ key: DetailKey) -> String? { facts.lazy.compactMap { $0.details[key] }.first }
        let id = pool.identifier(for: fact.id ?? fact.title.shortened(to: 60), orElse: "issue")
        issues.append(
            Issue(
                id: id, code: fact.id ?? "", title: fact.title, severity: worst(facts), status: status,
                statusWords: sources.fact(decisive).details[.statusWords], affects: first(.affects),
                fixedIn: first(.fixedIn), firstSeen: first(.firstSeen), component: first(.component),
                workaround: first(.workaround), impact: first(.impact),
                owner: first(.owner) ?? facts.lazy.compactMap { $0.person ?? $0.role }.first,
                date: facts.lazy.compactMap(\.date).first, release: release, otherVersion: otherVersion(of: group),
                publicStatement: publicStatement(of: group, for: release), sources: group,
                location: sources.location(of: group[0])))
        noteConflict(group, id: id, release: release)
    }

    /// What the lists for the public say, read as if no other document said anything.
    private func publicStatement(of group: [FactReference], for release: Release.ID?) -> PublicStatement? {
        let listed = group.filter { lists.contains($0.document) }
        guard let head = listed.first else { return nil }
        let facts = listed.map(sources.fact)
        func first(_ key: DetailKey) -> String? { facts.lazy.compactMap { $0.details[key] }.first }
        return PublicStatement(
            code: facts[0].id ?? "", title: facts[0].title, severity: worst(facts),
            status: status(of: listed, for: release).0, affects: first(.affects), fixedIn: first(.fixedIn),
            firstSeen: first(.firstSeen), component: first(.component), workaround: first(.workaround),
            lastChanged: latest(listed.compactMap { sources.fact($0).date })
                ?? latest(sources.record(of: head).lastChanged.map { [$0] } ?? []))
    }

    /// The latest day that is not still to come.
    private func latest(_ dates: [CivilDate]) -> CivilDate? { dates.filter { $0 <= sources.asOf }.max() }

    /// The version, none of the releases, that every document is about which names the issue.
    private func otherVersion(of group: [FactReference]) -> VersionNumber? {
        let versions = Set(group.map { catalogs.releases.otherVersion(ofDocument: $0.document) })
        return versions.count == 1 ? versions.first.flatMap(\.self) : nil
    }

    /// Documents that disagree leave an issue at its worst severity.
    private func worst(_ facts: [Fact]) -> Severity? {
        facts.compactMap(\.severity).min { $0.rank < $1.rank }
    }

    /// The status by the latest date; of one date, or without dates, open wins over closed.
    private func status(of group: [FactReference], for release: Release.ID?) -> (FactStatus, FactReference) {
        let stated = group.filter { sources.fact($0).status != nil }
        let latest = stated.compactMap(reader.date).max()
        let counting = stated.filter { reader.date(of: $0) == latest }
        let readings = counting.map { ($0, IssueReading.status(of: sources.fact($0), in: sources, at: $0)) }
        guard let worst = readings.min(by: { IssueReading.weight($0.1) < IssueReading.weight($1.1) }) else {
            return (.open, group[0])
        }
        if worst.1 == .closed, isFixedLater(group, than: release) { return (.open, worst.0) }
        return (worst.1, worst.0)
    }

    /// Whether it is fixed only in a version after the release.
    private func isFixedLater(_ group: [FactReference], than release: Release.ID?) -> Bool {
        guard let version = release.flatMap(catalogs.releases.version) else { return false }
        return group.contains { reference in
            let fixed = VersionNumber.stated(in: sources.fact(reference).details[.fixedIn] ?? "").min()
            return fixed.map { version < $0 } ?? false
        }
    }

    private mutating func noteConflict(_ group: [FactReference], id: Issue.ID, release: Release.ID?) {
        let stated = group.filter { sources.fact($0).status != nil }
        let latest = stated.compactMap(reader.date).max()
        let counting = stated.filter { reader.date(of: $0) == latest }
        let open = counting.map { IssueReading.status(of: sources.fact($0), in: sources, at: $0) == .open }
        guard open.contains(true), open.contains(false) else { return }
        findings.append(
            FindingID.conflictingClaims.finding(
                "Open in one place and not in another: \(sources.fact(group[0]).title)",
                at: counting.map(sources.location).sorted(), suggestion: "Give the newer statement a date",
                entities: [.issue(id)], releases: [release]))
    }
}
