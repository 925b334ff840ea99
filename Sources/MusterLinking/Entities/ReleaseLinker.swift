import MusterModel
import MusterText

/// Puts each release together with its dates, tasks and documents.
struct ReleaseLinker {
    private let catalogs: Catalogs
    private let tasks: [Task]
    private let milestones: [Milestone]
    private let answers: EvidenceAnswers
    private let reviews: Set<Int>

    init(_ catalogs: Catalogs, tasks: [Task], milestones: [Milestone], answers: EvidenceAnswers) {
        self.answers = answers
        self.catalogs = catalogs
        self.tasks = tasks
        self.milestones = milestones
        reviews = ReviewDocuments.places(catalogs)
    }

    private var sources: ProjectSources { catalogs.sources }

    /// Highest version first, then names.
    func releases() -> [Release] {
        let dated = Dictionary(grouping: milestones, by: \.release)
        let launching = Dictionary(grouping: tasks.filter { catalogs.launches[$0.id] != nil }) {
            catalogs.launches[$0.id]
        }
        return catalogs.releases.entries.map { entry in
            let configured = sources.configuration.releases.first {
                catalogs.releases.release(named: $0.version) == entry.id
            }
            let own = dated[entry.id] ?? []
            let launches = launching[entry.id] ?? []
            var release = Release(
                id: entry.id, name: entry.name, aliases: aliases(entry, configured),
                target: configured?.target ?? target(own), isReleased: own.contains(where: isRelease),
                branch: configured?.branch ?? entry.branch, phase: launches.last { $0.phase != nil }?.phase,
                launchTasks: launches.map(\.id), reviews: documents(of: entry.id, where: isReadiness),
                documents: documents(of: entry.id) { _ in true }, locations: entry.locations)
            observe(&release)
            return release
        }
    }

    /// A tag of its version marks it as released, unless it was made after the as-of date.
    private func observe(_ release: inout Release) {
        release.tag = answers.names.first { name in
            (name.date.map { $0 <= sources.asOf } ?? true) && name.marks(release: release.name)
        }
        release.tagSignature = release.tag.flatMap { answers.tagSignatures[$0.name] }
        release.isReleased = release.isReleased || release.tag != nil
        guard let branch = release.branch else { return }
        release.tip = answers.names.first { $0.kind == .branch && $0.name.hasSameBytes(as: branch) }
    }

    private func aliases(_ entry: ReleaseCatalog.Entry, _ configured: ReleaseConfiguration?) -> [String] {
        var seen: Set<String> = [entry.name.asciiLowercased]
        return ((configured?.aliases ?? []) + entry.aliases).filter { seen.insert($0.asciiLowercased).inserted }
    }

    /// The first day to come on which the release is wanted, else the last one past.
    private func target(_ milestones: [Milestone]) -> CivilDate? {
        let wanted = milestones.filter { milestone in
            milestone.status != .done && milestone.status != .closed
                && (LaunchWording.isLaunch(milestone.title)
                    || Words(milestone.title).containAny(["target", "release", "release date", "ga", "public"]))
        }
        let days = wanted.compactMap(\.date)
        return days.filter { $0 >= sources.asOf }.min() ?? days.max()
    }

    /// A past milestone that claims the release is out.
    private func isRelease(_ milestone: Milestone) -> Bool {
        let fact = sources.fact(milestone.source)
        guard let date = milestone.date, date <= sources.asOf, fact.modality == .claimed,
            !sources.record(of: milestone.source).isDraft
        else { return false }
        let words = Words(milestone.title)
        if words.containAny(["candidate", "rc", "review", "date", "target", "sign off", "freeze"]) { return false }
        return words.containAny(["released", "shipped", "launched", "published", "went live"])
            || (milestone.status == .done && words.containAny(["release", "launch", "ga", "go live"]))
    }

    private func documents(of release: Release.ID, where isWanted: (Int) -> Bool) -> [RelativePath] {
        sources.records.indices.filter { place in
            catalogs.releases.release(ofDocument: place) == release && isWanted(place)
                && ProjectSources.speaksForProject(sources.records[place])
        }.map { sources.records[$0].path }
    }

    /// A review, minutes of one, a checklist that names a release or speaks of one, or a document that names one and speaks
    /// of it or tells what it does not reach: `Kite 4.2, quality gate`, with a table of what is reached and what is not.
    private func isReadiness(_ place: Int) -> Bool {
        let record = sources.records[place]
        if reviews.contains(place) { return true }
        guard record.judgedAs == .checklist || record.judgedAs == .other else { return false }
        let isNamed = record.releases.contains { mention in
            ReleaseDrafts.headRank(mention.source) != nil && catalogs.releases.release(named: mention.name) != nil
        }
        let speaksOfIt = LaunchWording.isRelease(record.title)
        return record.judgedAs == .checklist
            ? isNamed || speaksOfIt
            : isNamed && (speaksOfIt || ReviewDocuments.tellsOfShortfall(record) || Self.statesConditions(record))
    }

    /// Whether a table or list of what must be before something starts says of each point how it stands: `## Prerequisites`.
    private static func statesConditions(_ record: DocumentRecord) -> Bool {
        let conditions = record.facts.filter { fact in
            (fact.kind == .checklistItem || fact.kind == .criterion)
                && (fact.sectionRole == .definitionOfReady || fact.sectionRole == .acceptance)
        }
        return conditions.count > 1 && conditions.allSatisfy { $0.modality == .claimed && $0.status != nil }
    }
}
