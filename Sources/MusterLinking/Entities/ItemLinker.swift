import MusterModel
import MusterText

/// Joins criteria and checklist items: within one task, lines of the same words are one item, whichever document they
/// stand in.
struct ItemLinker {
    private(set) var criteria: [Criterion] = []
    private(set) var checklistItems: [ChecklistItem] = []
    private(set) var findings: [Finding] = []
    /// Items of which some document says that they are not met, and which are not.
    private(set) var open: Set<EntityReference> = []
    /// Criteria of which nobody says anything, and nothing is seen.
    private(set) var silent: Set<Criterion.ID> = []

    private let catalogs: Catalogs
    private let reader: ClaimReader
    private let answers: EvidenceAnswers
    private let approvals: Set<SourceLocation>
    private let evidence: [FactReference: [Reference.ID]]
    private var criterionIDs = IdentifierPool<Criterion>()
    private var itemIDs = IdentifierPool<ChecklistItem>()

    init(_ catalogs: Catalogs, reader: ClaimReader, references: [Reference], answers: EvidenceAnswers) {
        self.catalogs = catalogs
        self.answers = answers
        self.reader = reader
        var evidence: [FactReference: [Reference.ID]] = [:]
        for reference in references where reference.isEvidence {
            guard let claim = reference.claim else { continue }
            evidence[claim, default: []].append(reference.id)
        }
        self.evidence = evidence
        let signed = catalogs.sources.facts(.signoff) + catalogs.sources.facts(.requiredSignoff)
        approvals = Set(signed.filter { catalogs.sources.fact($0).role != nil }.map(catalogs.sources.location))
        for group in groups() { link(group) }
        summarise()
    }

    private var sources: ProjectSources { catalogs.sources }

    /// The facts of each item, the one that demands it first, in the order of documents.
    private func groups() -> [[FactReference]] {
        let facts = (sources.facts(.criterion) + sources.facts(.checklistItem).filter(isCheck)).sorted().filter(isItem)
        var order: [[FactReference]] = []
        var loose: [FactReference] = []
        var places: [Task.ID: [String: [Int]]] = [:]
        var codes: [Task.ID: [String: [Int]]] = [:]
        var remarks: [Task.ID: [String: [Int]]] = [:]
        for fact in facts {
            guard let task = catalogs.task(of: fact) else {
                loose.append(fact)
                continue
            }
            let key = sources.fact(fact).title.titleKey
            let code = code(of: fact)
            let plain = isDemand(fact) ? nil : ItemWording.withoutRemark(sources.fact(fact).title)
            // What is claimed with a remark answers a demand without one, whichever comes first.
            let remarked =
                isDemand(fact)
                ? remarks[task]?[key] ?? []
                : (plain.flatMap { places[task]?[$0] } ?? []).filter { order[$0].contains(where: isDemand) }
            let known = (places[task]?[key] ?? []) + remarked + (code.flatMap { codes[task]?[$0] } ?? [])
            if let place = known.first(where: { order[$0].allSatisfy { mayBeOne($0, fact) } }) {
                order[place].append(fact)
            } else {
                places[task, default: [:]][key, default: []].append(order.count)
                if let plain { remarks[task, default: [:]][plain, default: []].append(order.count) }
                if let code { codes[task, default: [:]][code, default: []].append(order.count) }
                order.append([fact])
            }
        }
        let wanted = order.indices.filter { order[$0].contains(where: isDemand) }
        let byWords = Dictionary(grouping: wanted) { PhaseItem(of: order[$0][0], catalogs) }
        let bare = loose.filter(isBare)
        // Words that two plans use, or one of them twice, tell of neither.
        let demands = Dictionary(
            zip(bare, order.count...).compactMap { fact, place in
                ReleaseItem(of: fact, catalogs).map { ($0, place) }
            }, uniquingKeysWith: { _, _ in -1 })
        order += bare.map { [$0] }
        for fact in loose where !isBare(fact) {
            // What minutes or a log say in the words of a plan of their phase is said of the plan.
            let item = PhaseItem(of: fact, catalogs)
            let plain = ItemWording.withoutRemark(sources.fact(fact).title).map { PhaseItem(item.phase, $0) }
            if isLogged(fact), let same = byWords[item] ?? plain.flatMap({ byWords[$0] }), same.count == 1 {
                order[same[0]].append(fact)
            } else if let place = ReleaseItem(of: fact, catalogs).flatMap({ demands[$0] }), place >= 0,
                order[place].allSatisfy({ mayBeOne($0, fact) })
            {
                order[place].append(fact)
            } else {
                order.append([fact])
            }
        }
        answer(&order)
        return order.map { group in
            group.filter(isDemand) + group.filter { !isDemand($0) }
        }.sorted { ($0.min() ?? $0[0]) < ($1.min() ?? $1[0]) }
    }

    /// Adds to the criteria with a letter behind the number of their task what a log lists under that code as work: `4.3-a`.
    private func answer(_ order: inout [[FactReference]]) {
        var places: [String: [Int]] = [:]
        for (place, group) in order.enumerated() {
            let codes = Set(group.map(sources.fact).filter { $0.kind == .criterion }.compactMap(ItemWording.lettered))
            for code in codes { places[code, default: []].append(place) }
        }
        guard !places.isEmpty else { return }
        for reference in sources.facts(.task) {
            guard let code = ItemWording.lettered(sources.fact(reference)), let known = places[code], known.count == 1,
                sources.fact(reference).status != nil
            else { continue }
            order[known[0]].append(reference)
        }
    }

    /// The code of a criterion, its own or the one that its words begin with: what `AC-1` of a specification demands is what
    /// a log of its task tells of `AC-1`.
    private func code(of reference: FactReference) -> String? {
        let fact = sources.fact(reference)
        guard fact.kind == .criterion else { return nil }
        let written = fact.id ?? fact.title
        let code = String(decoding: written.utf8.prefix { $0.isASCIIAlphanumeric || $0 == 0x2D }, as: UTF8.self)
        let letters = code.utf8.prefix(while: \.isASCIILetter).count
        if let lettered = ItemWording.lettered(fact) { return lettered }
        let isCode = (1...4).contains(letters) && code.utf8.count > letters && code.utf8.last?.isASCIIDigit ?? false
        return isCode ? code.asciiLowercased : nil
    }

    /// Whether a criterion only says what must hold: one that a plan sets and another document answers in its words.
    private func isBare(_ reference: FactReference) -> Bool {
        let fact = sources.fact(reference)
        return fact.kind == .criterion && fact.status == nil
            && (fact.modality == .required || fact.modality == .claimed && fact.details[.statusWords] == nil)
    }

    /// What a criterion of a release is called, in at least three words.
    private struct ReleaseItem: Hashable {
        var release: Release.ID
        var words: String

        init?(of fact: FactReference, _ catalogs: Catalogs) {
            let title = catalogs.sources.fact(fact).title
            guard Words(title).list.count > 2, let release = catalogs.release(of: fact) else { return nil }
            self.release = release
            words = title.titleKey
        }
    }

    /// What an item is called, in its phase.
    private struct PhaseItem: Hashable {
        var phase: Phase.ID?
        var words: String

        init(_ phase: Phase.ID?, _ words: String) {
            self.phase = phase
            self.words = words
        }

        init(of fact: FactReference, _ catalogs: Catalogs) {
            phase = catalogs.phase(of: fact)
            words = catalogs.sources.fact(fact).title.titleKey
        }
    }

    private func isLogged(_ reference: FactReference) -> Bool {
        let record = sources.record(of: reference)
        return (record.judgedAs == .minutes || record.judgedAs == .progressLog) && catalogs.phase(of: reference) != nil
    }

    /// Two lines of one document are two items, whatever they are called, unless they are of two days of a log.
    private func mayBeOne(_ left: FactReference, _ right: FactReference) -> Bool {
        guard left.document == right.document else { return true }
        guard let a = sources.fact(left).date, let b = sources.fact(right).date else { return false }
        return a != b
    }

    /// A box that is a role's approval is its sign-off, and not a second thing to do.
    private func isCheck(_ reference: FactReference) -> Bool {
        !approvals.contains(sources.location(of: reference))
    }

    /// A condition of a decision belongs to the decision.
    private func isItem(_ reference: FactReference) -> Bool {
        sources.parent(of: reference).map { sources.fact($0).kind } != .decision
    }

    private func isDemand(_ reference: FactReference) -> Bool {
        sources.record(of: reference).judgedAs == .taskSpec
    }

    private mutating func link(_ group: [FactReference]) {
        guard let first = group.first else { return }
        let fact = sources.fact(first)
        let place = sources.location(of: first)
        var balance = ClaimBalance(of: group, by: reader, nothing: "Nobody has claimed it yet", at: place)
        if fact.modality == .planned { balance.assessment.reason = "Planned" }
        if balance.isSilent, let seen = FileCriterion(fact)?.assessment(at: first, in: sources, answers) {
            balance.assessment = seen
        }
        let isSilent = balance.isSilent && balance.assessment.state == .pending
        let demand = StatedDemand.demand(of: group.map(sources.fact))
        let entity: EntityReference
        if fact.kind == .criterion {
            let id = criterionIDs.identifier(for: identifierText(fact, of: first), orElse: "criterion")
            entity = .criterion(id)
            var criterion = criterion(id, fact, first, balance.assessment)
            criterion.demand = demand
            criteria.append(criterion)
            if isSilent { silent.insert(id) }
        } else {
            let id = itemIDs.identifier(for: identifierText(fact, of: first), orElse: "item")
            entity = .checklistItem(id)
            var item = item(id, group, balance.assessment)
            item.demand = demand
            checklistItems.append(item)
        }
        note(group, balance, entity)
    }

    private func criterion(
        _ id: Criterion.ID, _ fact: Fact, _ source: FactReference, _ assessment: Assessment
    ) -> Criterion {
        Criterion(
            id: id, title: fact.title, role: fact.sectionRole, task: catalogs.task(of: source),
            phase: catalogs.phase(of: source), release: catalogs.release(of: source),
            asksOnlyForDecision: DecisionWording.asksOnlyForDecision(fact.title), assessment: assessment,
            source: source, location: sources.location(of: source))
    }

    private func item(_ id: ChecklistItem.ID, _ group: [FactReference], _ assessment: Assessment) -> ChecklistItem {
        let source = group[0]
        let fact = sources.fact(source)
        return ChecklistItem(
            id: id, code: fact.id ?? "", title: fact.title, section: fact.section, task: catalogs.task(of: source),
            release: catalogs.release(of: source), evidence: group.flatMap { evidence[$0] ?? [] },
            assessment: assessment, source: source, location: sources.location(of: source))
    }

    private func identifierText(_ fact: Fact, of source: FactReference) -> String {
        if let code = fact.id, !code.isEmpty { return code }
        let owner = catalogs.task(of: source)?.text ?? sources.record(of: source).path.name
        return "\(owner)-\(fact.title.shortened(to: 48))"
    }

    /// Computes what is said of all items of a document; a claim of it is no claim about the items, and where it says more
    /// than they do, they count.
    private mutating func summarise() {
        let isSummary = criteria.map {
            ItemSummaries.demand(of: sources.fact($0.source), in: sources.record(of: $0.source))
        }
        guard isSummary.contains(where: { $0 != nil }) else { return }
        var items: [Int: [ItemSummaries.Item]] = [:]
        for (criterion, demand) in zip(criteria, isSummary) where demand == nil {
            guard !criterion.demand.isOptional(for: nil) || criterion.assessment.state != .pending else { continue }
            items[criterion.source.document, default: []].append(item(criterion.assessment, criterion.source))
        }
        for item in checklistItems where !item.demand.isOptional(for: nil) || item.assessment.state != .pending {
            items[item.source.document, default: []].append(self.item(item.assessment, item.source))
        }
        let summaries = ItemSummaries(items, sources: sources)
        for (place, demand) in isSummary.enumerated() {
            guard let demand, let computed = summaries.assessment(of: demand, at: criteria[place].source) else {
                continue
            }
            if criteria[place].assessment.state == .pass, computed.state < .waived {
                findings.append(overstated(criteria[place], computed))
            }
            if criteria[place].assessment.state > .waived || criteria[place].assessment.state == .pending {
                criteria[place].assessment = computed
            }
        }
    }

    private func item(_ assessment: Assessment, _ source: FactReference) -> ItemSummaries.Item {
        let fact = sources.fact(source)
        return ItemSummaries.Item(
            assessment: assessment,
            citesEvidence: evidence[source] != nil || RowEvidence.isCited(in: fact))
    }

    private func overstated(_ criterion: Criterion, _ computed: Assessment) -> Finding {
        FindingID.summaryDisagrees.finding(
            "“\(criterion.title)” is recorded as met, but \(computed.reason)",
            at: [criterion.location] + computed.locations.filter { $0 != criterion.location },
            suggestion: FindingID.summaryDisagrees.explanation.mend, entities: [.criterion(criterion.id)],
            releases: [criterion.release])
    }

    private mutating func note(_ group: [FactReference], _ balance: ClaimBalance, _ entity: EntityReference) {
        let fact = sources.fact(group[0])
        let release = catalogs.release(of: group[0])
        let isMarkedOpen = group.contains { sources.fact($0).status.map(ItemLinker.isOpen) ?? false }
        if balance.assessment.state < .waived, isMarkedOpen { open.insert(entity) }
        for marked in group where sources.fact(marked).details[.bothMarked] == "yes" {
            findings.append(
                FindingID.bothMarked.finding(
                    "Pass and fail are both marked: \(fact.title)", at: [sources.location(of: marked)],
                    suggestion: "Clear the mark that does not hold", entities: [entity], releases: [release]))
        }
        findings += balance.findings(about: fact.title, entity: entity, release: release)
    }

    private static func isOpen(_ status: FactStatus) -> Bool {
        switch status {
        case .todo, .inProgress, .blocked, .rejected, .pending, .open, .noGo, .unknown: true
        case .done, .signed, .closed, .accepted, .go: false
        }
    }
}
