import MusterModel
import MusterText

/// Reads waivers: rows of tables of waivers and those of the configuration.
struct WaiverLinker {
    private(set) var waivers: [Waiver] = []
    private(set) var findings: [Finding] = []

    init(_ catalogs: Catalogs) {
        let sources = catalogs.sources
        for (document, record) in sources.records.enumerated() where ProjectSources.speaksForProject(record) {
            // A draft grants no leave.
            guard !record.isDraft else { continue }
            for (place, fact) in record.facts.enumerated() where WaiverLinker.isRow(fact) {
                let source = FactReference(document: document, fact: place)
                var waiver =
                    Waiver(
                        rule: fact.title, entity: fact.id ?? fact.title, reason: fact.details[.reason],
                        approver: (fact.details[.approver] ?? fact.person ?? fact.role).flatMap(WaiverLinker.somebody),
                        until: fact.details[.until].flatMap(CivilDate.init(iso:)),
                        release: catalogs.releases.release(of: source, in: sources), source: source,
                        location: sources.location(of: source))
                // An approval of a day to come is none yet.
                if let day = fact.date, day > sources.asOf, day != waiver.until { waiver.approver = nil }
                waiver.code = fact.id
                waivers.append(waiver)
            }
        }
        for waiver in sources.configuration.waivers {
            let only = catalogs.releases.entries.count == 1 ? catalogs.releases.entries.first?.id : nil
            // A waiver for a release that nobody knows covers none.
            let release = waiver.release.map { catalogs.releases.release(named: $0) ?? Release.ID($0.slug()) } ?? only
            waivers.append(
                Waiver(
                    rule: waiver.rule?.rawValue ?? "", entity: waiver.entity ?? "", reason: waiver.reason,
                    approver: waiver.approver, until: waiver.until, release: release, location: waiver.location))
        }
        for waiver in waivers { note(waiver) }
    }

    /// The words where they can be a name or a function; nil for a remark such as `see W-2`.
    private static func somebody(_ approver: String) -> String? {
        let words = approver.split(onByte: 0x20).filter { !$0.isEmpty }
        guard words.count > 1, let first = words.first?.utf8.first else { return approver }
        return (0x61...0x7A).contains(first) && !approver.containsBytes("@") ? nil : approver
    }

    private static func isRow(_ fact: Fact) -> Bool {
        guard fact.sectionRole == .waivers, fact.status != .pending else { return false }
        switch fact.kind {
        case .task, .criterion, .checklistItem, .decision, .issue, .risk, .deliverable, .artifact: return true
        case .phase, .requiredSignoff, .signoff, .milestone, .reference: return false
        }
    }

    private mutating func note(_ waiver: Waiver) {
        var faults: [String] = []
        if waiver.reason == nil { faults.append("no reason") }
        if waiver.approver == nil { faults.append("no approver") }
        if waiver.until == nil { faults.append("no last day") }
        guard !faults.isEmpty else { return }
        findings.append(
            FindingID.incompleteWaiver.finding(
                "The waiver of \(waiver.entity.isEmpty ? waiver.rule : waiver.entity) does not count: "
                    + faults.joined(separator: ", "),
                at: [waiver.location], suggestion: FindingID.incompleteWaiver.explanation.mend,
                releases: [waiver.release]))
    }
}
