import MusterModel
import MusterText

/// Tells what a sign-off, or the demand for one, is about.
struct SignoffScopes {
    private let catalogs: Catalogs
    /// Documents in which people vote on or sign for a whole release.
    private let reviews: Set<Int>
    private let citations: PolicyReferences

    init(_ catalogs: Catalogs) {
        self.catalogs = catalogs
        citations = PolicyReferences(catalogs)
        reviews = ReviewDocuments.places(catalogs)
    }

    private var sources: ProjectSources { catalogs.sources }

    /// What a recorded sign-off signs: the task it names or stands under, the release in a review of one, the phase in a
    /// log of one, else its own document.
    func scope(ofSignoff reference: FactReference) -> SignoffScope {
        if let task = task(of: reference) { return .task(task) }
        if reviews.contains(reference.document) || isReviewed(reference),
            let release = catalogs.release(of: reference)
        {
            return .release(release)
        }
        return phaseOrDocument(reference)
    }

    /// Whether the entry of a log in which a sign-off stands is the review of a release: `Readiness review, 2 April 2031`.
    private func isReviewed(_ reference: FactReference) -> Bool {
        guard sources.record(of: reference).kind == .progressLog else { return false }
        return sources.fact(reference).section.dropFirst().contains { title in
            let words = Words(title)
            return words.containAny(SignoffScopes.reviewTitles) && !words.contain("phase")
        }
    }

    private static let reviewTitles = [
        "go no go", "readiness review", "release review", "launch review", "release decision", "launch decision",
        "release readiness", "launch readiness", "freigabeentscheidung", "freigabesitzung",
        "revue de mise en production",
        "revisión de salida", "revisão de lançamento", "リリース判定", "发布评审",
    ]

    /// What a demanded sign-off is for: as for a recorded one, and a release in a policy that names it.
    func scope(ofRequirement reference: FactReference) -> SignoffScope {
        if let task = task(of: reference) { return .task(task) }
        let record = sources.record(of: reference)
        if isToLeavePhase(reference), let phase = catalogs.phase(of: reference) { return .phase(phase) }
        if let release = catalogs.release(of: reference),
            reviews.contains(reference.document) || isPolicy(record, naming: release)
                || isForEachRelease(reference, record) || Self.isPolicy(record)
        {
            return .release(release)
        }
        return phaseOrDocument(reference)
    }

    /// The releases that a policy binds which names none of them and asks for something of each: those whose documents
    /// refer to it, by id. Empty for a demand that belongs to one release or to none.
    func releasesBound(byRequirement reference: FactReference) -> [Release.ID] {
        let record = sources.record(of: reference)
        guard catalogs.release(of: reference) == nil, task(of: reference) == nil, isForEachRelease(reference, record)
        else { return [] }
        return citations.releases(citing: record.path)
    }

    private func task(of reference: FactReference) -> Task.ID? {
        if let owner = catalogs.task(of: reference) { return owner }
        let fact = sources.fact(reference)
        let named = TaskNumber.mentions(in: fact.details[.subject] ?? fact.title)
        let tasks = named.flatMap(catalogs.tasks.tasks)
        return tasks.count == 1 ? tasks[0] : nil
    }

    private func phaseOrDocument(_ reference: FactReference) -> SignoffScope {
        let record = sources.record(of: reference)
        let isLog = record.judgedAs == .progressLog || record.judgedAs == .minutes
        if isLog || sources.nearest(.phase, from: reference) != nil, let phase = catalogs.phase(of: reference) {
            return .phase(phase)
        }
        return .document(record.path)
    }

    /// `Sign-offs required to leave phase 5`: the title above a demand names the phase that it is for.
    private func isToLeavePhase(_ reference: FactReference) -> Bool {
        sources.fact(reference).section.dropFirst().contains { TaskNumber.phaseNumber(in: $0) != nil }
    }

    /// `Every release needs the sign-off of the Security Lead.`
    private func isForEachRelease(_ reference: FactReference, _ record: DocumentRecord) -> Bool {
        if isFollowed(record) { return true }
        guard record.judgedAs == .other || record.judgedAs == .roadmap else { return false }
        let fact = sources.fact(reference)
        let rule = Words(fact.details[.subject] ?? "")
        // `Every quarterly release is approved by`
        let first = rule.list.prefix(4)
        if let each = first.first, each == "every" || each == "each", first.contains(where: { $0 == "release" }) {
            return true
        }
        return Words(fact.text + " " + (fact.details[.subject] ?? "")).containAny([
            "every release", "each release", "any release", "all releases", "a release", "every launch", "each launch",
            "before release", "before launch",
        ])
    }

    /// A document that names no release, only says what must be, and is referred to by one that is about a release: a
    /// charter, a Definition of Done, a list of those who must approve.
    private func isFollowed(_ record: DocumentRecord) -> Bool {
        record.releases.isEmpty && Self.isPolicy(record) && !citations.releases(citing: record.path).isEmpty
    }

    /// Whether a document only says what must be, and records nothing.
    private static func isPolicy(_ record: DocumentRecord) -> Bool {
        switch record.judgedAs {
        case .other, .roadmap, .checklist:
            record.facts.allSatisfy { $0.modality != .claimed || $0.kind == .reference }
        case .taskSpec, .progressLog, .knownIssues, .readinessReview, .checksums, .riskRegister, .workflow, .minutes:
            false
        }
    }

    /// A charter or policy binds the releases that it names.
    private func isPolicy(_ record: DocumentRecord, naming release: Release.ID) -> Bool {
        switch record.judgedAs {
        case .other, .roadmap:
            record.releases.contains { catalogs.releases.release(named: $0.name) == release }
        case .taskSpec, .progressLog, .knownIssues, .readinessReview, .checklist, .checksums, .riskRegister, .workflow,
            .minutes:
            false
        }
    }
}
