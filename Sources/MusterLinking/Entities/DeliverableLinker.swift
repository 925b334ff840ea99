import MusterModel
import MusterText

/// Joins what documents promise with the files that are there.
struct DeliverableLinker {
    private(set) var deliverables: [Deliverable] = []
    private(set) var findings: [Finding] = []

    private let catalogs: Catalogs
    private let reader: ClaimReader
    private let answers: EvidenceAnswers
    private let balances: [Task.ID: ClaimBalance]
    private var pool = IdentifierPool<Deliverable>()
    private let byPath: [RelativePath: Int]

    /// - Parameter balances: what is claimed of each task.
    init(
        _ catalogs: Catalogs, reader: ClaimReader, answers: EvidenceAnswers, balances: [Task.ID: ClaimBalance]
    ) {
        self.catalogs = catalogs
        self.reader = reader
        self.answers = answers
        self.balances = balances
        let paths = catalogs.sources.records.map(\.path)
        byPath = Dictionary(zip(paths, paths.indices), uniquingKeysWith: { first, _ in first })
        for group in groups() { link(group) }
    }

    private var sources: ProjectSources { catalogs.sources }

    /// The path that a deliverable is looked for at; nil for one without.
    static func path(of fact: Fact) -> String? { CitedPath(fact).path }

    private func groups() -> [[FactReference]] {
        var order: [[FactReference]] = []
        var places: [String: Int] = [:]
        for reference in sources.facts(.deliverable) {
            let fact = sources.fact(reference)
            let owner = catalogs.task(of: reference).map { "t:\($0.text)" } ?? "d:\(reference.document)"
            let key = "\(owner)\u{0}\(DeliverableLinker.path(of: fact)?.asciiLowercased ?? fact.title.titleKey)"
            if let place = places[key] {
                order[place].append(reference)
            } else {
                places[key] = order.count
                order.append([reference])
            }
        }
        return order
    }

    private mutating func link(_ group: [FactReference]) {
        let source = group[0]
        let fact = sources.fact(source)
        let place = sources.location(of: source)
        let balance = ClaimBalance(of: group, by: reader, nothing: "Nobody has claimed it yet", at: place)
        let path = DeliverableLinker.path(of: fact)
        let presence = path.map { self.presence(of: $0, from: sources.record(of: source)) } ?? .notLookedFor
        let owed = isOwed(group, balance)
        let task = catalogs.task(of: source)
        let id = pool.identifier(
            for: (task?.text ?? sources.record(of: source).path.name) + "-" + fact.title.shortened(to: 48))
        var deliverable = Deliverable(
            id: id, title: fact.title, path: path, file: presence.file, task: task,
            phase: catalogs.phase(of: source), release: catalogs.release(of: source),
            assessment: presence.assessment(claimed: balance.assessment, isOwed: owed, at: place), source: source,
            location: place)
        deliverable.demand = StatedDemand.demand(of: group.map(sources.fact))
        deliverables.append(deliverable)
        note(deliverable, presence, isOwed: owed)
        findings += balance.findings(about: fact.title, entity: .deliverable(id), release: deliverable.release)
    }

    /// What is at a path: a document that only has headings is as good as missing.
    private func presence(of path: String, from record: DocumentRecord) -> DeliverablePresence {
        if let found = sources.index.document(at: path, from: record.path), let place = byPath[found] {
            return DeliverablePresence(of: sources.records[place])
        }
        return DeliverablePresence(answers[FileQuestion(path: path, document: record.path)], path: path)
    }

    /// Whether it should be there by now: it is claimed, its task is claimed done, or its day is past.
    private func isOwed(_ group: [FactReference], _ balance: ClaimBalance) -> Bool {
        if balance.decisive?.state == .pass { return true }
        if let task = catalogs.task(of: group[0]), balances[task]?.decisive?.state == .pass { return true }
        let days = group.compactMap { sources.fact($0) }.compactMap {
            $0.details[.due].flatMap(CivilDate.init(iso:)) ?? $0.date
        }
        return days.contains { $0 < sources.asOf }
    }

    private mutating func note(_ deliverable: Deliverable, _ presence: DeliverablePresence, isOwed: Bool) {
        guard case .missing(let reason, let nearest) = presence, isOwed || isUnderWay(deliverable),
            deliverable.demand != .never
        else { return }
        let hint =
            nearest.first.map { "Did you mean \($0.text)? Else add the file" } ?? "Add the file, or correct the path"
        var finding = FindingID.missingDeliverable.finding(
            "Promised and missing: \(deliverable.title) (\(reason))", at: [deliverable.location], suggestion: hint,
            entities: [.deliverable(deliverable.id)], releases: [deliverable.release])
        if !isOwed { finding.severity = .warning }
        findings.append(finding)
    }

    /// Whether its task has begun: then what is missing is worth a warning, though nothing is contradicted yet.
    private func isUnderWay(_ deliverable: Deliverable) -> Bool {
        deliverable.task.map { balances[$0]?.decisive.map { sources.fact($0.source).status == .inProgress } ?? false }
            ?? false
    }
}
