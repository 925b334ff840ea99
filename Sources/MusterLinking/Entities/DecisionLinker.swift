import MusterModel
import MusterText

/// Reads verdicts and approvals.
struct DecisionLinker {
    private(set) var decisions: [Decision] = []
    private(set) var findings: [Finding] = []

    private let catalogs: Catalogs
    private let reader: ClaimReader
    private let conditions: [FactReference: [FactReference]]
    private let grantsWaivers: Bool
    private var pool = IdentifierPool<Decision>()
    private var wordsOfReleases: [Release.ID: [String]] = [:]

    /// - Parameter grantsWaivers: whether any document or the configuration grants waivers, so that a go may name one.
    init(_ catalogs: Catalogs, reader: ClaimReader, grantsWaivers: Bool) {
        self.grantsWaivers = grantsWaivers
        self.catalogs = catalogs
        self.reader = reader
        conditions = DecisionLinker.conditions(in: catalogs.sources)
        for reference in catalogs.sources.facts(.decision) { link(reference) }
        supersede()
        decisions.sort { left, right in
            if left.date != right.date { return (right.date ?? .distantPast) < (left.date ?? .distantPast) }
            return left.location < right.location
        }
    }

    private var sources: ProjectSources { catalogs.sources }

    private static func conditions(in sources: ProjectSources) -> [FactReference: [FactReference]] {
        var found: [FactReference: [FactReference]] = [:]
        let bearers = conditionalDecisions(in: sources)
        for kind in [FactKind.criterion, .checklistItem, .task] {
            for reference in sources.facts(kind) {
                if let parent = sources.parent(of: reference), sources.fact(parent).kind == .decision {
                    found[parent, default: []].append(reference)
                } else if sources.fact(reference).sectionRole == .conditions,
                    let bearer = bearers[reference.document]
                {
                    found[bearer, default: []].append(reference)
                }
            }
        }
        return found.mapValues { $0.sorted() }
    }

    /// The conditional decision of each document that has only one: what a section "Conditions" lists are its conditions.
    private static func conditionalDecisions(in sources: ProjectSources) -> [Int: FactReference] {
        let conditional = sources.facts(.decision).filter { reference in
            let fact = sources.fact(reference)
            return fact.status == .go && StatusReading.isConditional(fact)
        }
        return Dictionary(grouping: conditional, by: \.document).compactMapValues { $0.count == 1 ? $0[0] : nil }
    }

    private mutating func link(_ reference: FactReference) {
        let fact = sources.fact(reference)
        let modality = modality(of: fact, reference)
        let release = catalogs.release(of: reference, ownWords: true)
        let scope = DecisionScope(
            fact, release: releaseWords(release), title: sources.record(of: reference).title,
            grantsWaivers: grantsWaivers)
        let isGoNoGo =
            fact.status == .go && (isAboutRelease(fact, reference) || isBelowName(of: release, fact))
            || fact.status == .noGo
            || fact.status != .go && DecisionWording.isGoNoGo(fact.title)
            || withholdsGoing(fact, in: sources.record(of: reference))
        let id = pool.identifier(
            for: [date(of: fact, in: sources.record(of: reference))?.description, fact.title.shortened(to: 50)]
                .compactMap(\.self).joined(separator: "-"))
        let decision = Decision(
            id: id, title: fact.title,
            outcome: isOfAnother(reference, than: release) ? .unknown : outcome(of: fact, reference),
            date: date(of: fact, in: sources.record(of: reference)),
            release: release, scope: scope.text, isLimited: scope.isLimited, modality: modality,
            conditions: conditions(of: reference), votes: votes(of: fact),
            isSuperseded: isWithdrawn(fact),
            isGoNoGo: isGoNoGo, source: reference, location: sources.location(of: reference))
        decisions.append(decision)
        note(decision, fact)
    }

    /// Whether the line of a go points to a document on another release as what it was decided by: "GO, see the minutes of
    /// 2 April", where those are about the version before.
    private func isOfAnother(_ reference: FactReference, than release: Release.ID?) -> Bool {
        let record = sources.record(of: reference)
        guard let release, sources.fact(reference).status == .go else { return false }
        let line = sources.fact(reference).line
        return record.facts.contains { cited in
            guard cited.kind == .reference, cited.line == line, let path = cited.details[.path],
                let found = sources.index.document(at: path, from: record.path),
                let document = sources.records.firstIndex(where: { $0.path == found })
            else { return false }
            return catalogs.releases.release(ofDocument: document).map { $0 != release } ?? false
        }
    }

    /// A yes is a go for a release where it, or the document or section that it stands in, speaks of one: not the verdict
    /// of a report on a task or a part ("Production ready: YES" of a build pipeline). A no counts wherever it stands.
    private func isAboutRelease(_ fact: Fact, _ reference: FactReference) -> Bool {
        if let task = catalogs.tasks.task(reportedBy: reference.document) { return catalogs.launches[task] != nil }
        let record = sources.record(of: reference)
        switch record.judgedAs {
        case .readinessReview, .minutes, .progressLog: return true
        case .taskSpec, .knownIssues, .checklist, .checksums, .riskRegister, .workflow, .roadmap, .other: break
        }
        let words = [fact.title, fact.details[.statusWords] ?? "", record.title] + fact.section
        return words.contains { DecisionWording.isGoNoGo($0) || DecisionWording.speaksOfRelease($0) }
            || record.releases.contains { catalogs.releases.release(named: $0.name) != nil }
    }

    /// Whether a title above a verdict names the version of its release, and not as its own number: `CHG-20 Kite 6.2`.
    private func isBelowName(of release: Release.ID?, _ fact: Fact) -> Bool {
        guard let version = catalogs.releases.entries.first(where: { $0.id == release })?.version else { return false }
        return fact.section.contains { title in
            title.split(onByte: 0x20).dropFirst().contains { word in
                VersionNumber(word.utf8.first == UInt8(ascii: "v") ? word : "v" + word) == version
            }
        }
    }

    /// A review of readiness decides on going, also where its verdict says neither: "rejected", "on hold", "pending". An
    /// approval that does not say go decides nothing. So does a sentence which says that a release is not decided on.
    private func withholdsGoing(_ fact: Fact, in record: DocumentRecord) -> Bool {
        if fact.status == .pending, fact.details[.subject] != nil { return true }
        guard record.judgedAs == .readinessReview, fact.details[.statusWords] != nil else { return false }
        switch fact.status {
        case .rejected, .pending, .todo, .inProgress, .open, .blocked, .unknown: return true
        case .go, .noGo, .accepted, .done, .signed, .closed, nil: return false
        }
    }

    /// A sentence that takes a decision back is itself no decision that was taken back.
    private func isWithdrawn(_ fact: Fact) -> Bool {
        let words = fact.details[.statusWords]
        return DecisionWording.isWithdrawn(fact.status == .noGo ? words ?? "" : fact.title + " " + (words ?? ""))
    }

    /// A draft decides nothing, and neither does a favourable decision of a day still to come.
    private func modality(of fact: Fact, _ reference: FactReference) -> Modality {
        guard fact.modality == .claimed || fact.modality == .observed else { return .planned }
        let isAdverse = fact.status == .noGo || fact.status == .rejected
        let isAhead = date(of: fact, in: sources.record(of: reference)).map { $0 > sources.asOf } ?? false
        return !isAdverse && (isAhead || sources.record(of: reference).isDraft) ? .planned : fact.modality
    }

    /// Its own day, else that of its document. Minutes decide on the day of the meeting, also about a day to come; what they
    /// refuse on a later day, as in a postscript, they refuse on that.
    private func date(of fact: Fact, in record: DocumentRecord) -> CivilDate? {
        if record.judgedAs == .minutes, fact.status != .noGo, let held = record.date, let own = fact.date, own > held {
            return held
        }
        return fact.date ?? record.date
    }

    private func outcome(of fact: Fact, _ reference: FactReference) -> Decision.Outcome {
        let isConditional = StatusReading.isConditional(fact) || conditions[reference] != nil
        switch fact.status {
        case .go, .done, .signed: return isConditional ? .conditional : .go
        case .accepted: return isConditional ? .conditional : .accepted
        case .noGo: return .noGo
        case .rejected: return .rejected
        case .pending, .todo, .inProgress, .open, .blocked: return .pending
        case .unknown, .closed, nil: return .unknown
        }
    }

    private func conditions(of reference: FactReference) -> [Decision.Condition] {
        let place = sources.location(of: reference)
        let listed = (conditions[reference] ?? []).map { condition in
            let fact = sources.fact(condition)
            let balance = ClaimBalance(
                of: [condition], by: reader, nothing: "Nobody has claimed it yet", at: sources.location(of: condition))
            return Decision.Condition(
                text: fact.title,
                due: fact.details[.due].flatMap(CivilDate.init(iso:))
                    ?? (fact.status == .done ? nil : fact.date ?? dueDate(in: fact.title)),
                assessment: balance.assessment)
        }
        guard listed.isEmpty, let written = sources.fact(reference).details[.conditions] else { return listed }
        return written.split(onByte: UInt8(ascii: ";")).map(\.trimmed).filter { !$0.isEmpty }.map { text in
            Decision.Condition(
                text: text,
                due: sources.fact(reference).details[.due].flatMap(CivilDate.init(iso:)) ?? dueDate(in: text),
                assessment: Assessment(.pending, "Nobody has claimed it yet", at: [place]))
        }
    }

    /// The one day that the words of a condition name.
    private func dueDate(in text: String) -> CivilDate? {
        let days = text.utf8.split { !($0.isASCIIDigit || $0 == UInt8(ascii: "-")) }
            .compactMap { CivilDate(iso: String(decoding: $0, as: UTF8.self)) }
        return days.count == 1 ? days[0] : nil
    }

    private func votes(of fact: Fact) -> [String] {
        (fact.details[.votes] ?? "").split(onByte: UInt8(ascii: ";")).map(\.trimmed).filter { !$0.isEmpty }
    }

    private mutating func releaseWords(_ release: Release.ID?) -> [String] {
        guard let release, let entry = catalogs.releases.entries.first(where: { $0.id == release }) else { return [] }
        if let known = wordsOfReleases[release] { return known }
        let words = ([entry.name] + entry.aliases).flatMap { Words($0).list } + productWords(entry)
        wordsOfReleases[release] = words
        return words
    }

    /// The words before the version in titles that name it: those of the product, but for what names a part of it.
    private func productWords(_ entry: ReleaseCatalog.Entry) -> [String] {
        sources.records.flatMap { record -> [String] in
            let spelled = (entry.aliases + [entry.name]).compactMap { record.title.firstOffset(of: $0) }.min()
            let short = ShortVersions.inTitle(record.title).first { VersionNumber($0.text) == entry.version }
            guard let start = short?.range.lowerBound ?? spelled else { return [] }
            return Words(record.title.bytes(0..<start)).list.filter(DecisionScope.mayNameWhole)
        }
    }

    /// A later decision on the same release and scope takes the place of an earlier one.
    private mutating func supersede() {
        struct Key: Hashable {
            var release: Release.ID
            var scope: String
        }
        func key(_ decision: Decision) -> Key? {
            guard decision.isGoNoGo, decision.modality == .claimed, !decision.isSuperseded,
                let release = decision.release
            else { return nil }
            return Key(release: release, scope: decision.isLimited ? (decision.scope ?? "").folded : "")
        }
        var latest: [Key: CivilDate] = [:]
        for decision in decisions {
            guard let key = key(decision), let date = decision.date else { continue }
            latest[key] = max(latest[key] ?? date, date)
        }
        for place in decisions.indices {
            guard let key = key(decisions[place]), let date = decisions[place].date, let newest = latest[key] else {
                continue
            }
            if date < newest { decisions[place].isSuperseded = true }
        }
    }

    private mutating func note(_ decision: Decision, _ fact: Fact) {
        if fact.modality == .claimed, let date = decision.date, date > sources.asOf, decision.modality == .planned {
            findings.append(
                FindingID.futureClaim.finding(
                    "Decided on a day that is still to come: \(decision.title)", at: [decision.location],
                    suggestion: "Correct the date", entities: [.decision(decision.id)], releases: [decision.release]))
        }
        guard decision.isGoNoGo, decision.modality == .claimed, decision.release == nil,
            !catalogs.releases.entries.isEmpty
        else { return }
        findings.append(
            FindingID.decisionWithoutRelease.finding(
                "It cannot be told which release is decided on: \(decision.title)", at: [decision.location],
                suggestion: FindingID.decisionWithoutRelease.explanation.mend, entities: [.decision(decision.id)]))
    }
}
