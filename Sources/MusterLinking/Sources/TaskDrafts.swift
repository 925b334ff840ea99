import MusterModel
import MusterText

/// Sorts the facts about tasks into one heap for each task.
struct TaskDrafts {
    private struct Draft {
        var key: String
        var number: String
        var specification: [FactReference] = []
        var mentions: [FactReference] = []
        var ambiguous: [FactReference] = []
    }

    private let sources: ProjectSources
    private let phases: PhaseCatalog
    private var drafts: [Draft] = []
    private var specified: [String: [Int]] = [:]
    private var mentioned: [String: [Int]] = [:]
    private var titled: [String: [Int]] = [:]

    init(_ sources: ProjectSources, phases: PhaseCatalog) {
        self.sources = sources
        self.phases = phases
    }

    /// Specifications first, so that what logs say finds the task it is about.
    mutating func gather() {
        // A condition of a decision belongs to the decision.
        let facts = sources.facts(.task).filter { reference in
            !phases.isStatement(reference)
                && sources.parent(of: reference).map { sources.fact($0).kind } != .decision
        }
        let specifications = facts.filter(isSpecification)
        for fact in specifications where !isReport(fact) { specify(fact) }
        for fact in specifications where isReport(fact) {
            // A report on a task has the shape of its specification; it is one only where there is no other.
            if specified[TaskNumber.key(of: sources.fact(fact))] == nil { specify(fact) } else { mention(fact) }
        }
        for fact in facts where !isSpecification(fact) { mention(fact) }
    }

    /// The tasks by number, each with an identifier: a number given twice keeps it for the first document.
    func identified() -> [TaskCatalog.Entry] {
        let order = drafts.indices.sorted { left, right in
            let (a, b) = (drafts[left], drafts[right])
            if a.key.isEmpty != b.key.isEmpty { return b.key.isEmpty }
            if a.key != b.key { return naturallyLess(a.key, b.key) }
            return left < right
        }
        var pool = IdentifierPool<Task>()
        return order.map { place in
            let draft = drafts[place]
            let first = (draft.specification + draft.mentions).first.map(sources.fact)
            let name = draft.key.isEmpty ? (first?.title ?? "").shortened(to: 60) : draft.key
            return TaskCatalog.Entry(
                id: pool.identifier(for: name, orElse: "task"), number: draft.number,
                specification: draft.specification, mentions: draft.mentions, ambiguous: draft.ambiguous)
        }
    }

    private func isSpecification(_ reference: FactReference) -> Bool {
        sources.record(of: reference).judgedAs == .taskSpec && sources.fact(reference).sectionRole != .backlog
    }

    private func isReport(_ reference: FactReference) -> Bool {
        Words(sources.fact(reference).title).containAny(["report", "summary", "completion", "validation report"])
    }

    private mutating func specify(_ reference: FactReference) {
        let fact = sources.fact(reference)
        let key = TaskNumber.key(of: fact)
        // A heading and a status line of one document are one specification.
        if !key.isEmpty, let same = specified[key]?.first(where: { isOf(reference.document, $0) }) {
            drafts[same].specification.append(reference)
            return
        }
        let place = drafts.count
        drafts.append(Draft(key: key, number: number(of: fact), specification: [reference]))
        if !key.isEmpty { specified[key, default: []].append(place) }
        titled[titleKey(of: fact), default: []].append(place)
    }

    private func isOf(_ document: Int, _ place: Int) -> Bool {
        drafts[place].specification.first?.document == document
    }

    private mutating func mention(_ reference: FactReference) {
        let fact = sources.fact(reference)
        let key = TaskNumber.key(of: fact)
        if let found = specification(for: fact, key: key), isOne(reference, key: key, as: found) {
            drafts[found].mentions.append(reference)
            return
        }
        if let several = specified[key], several.count > 1 {
            for place in several { drafts[place].ambiguous.append(reference) }
            return
        }
        // A number such as 7.6 may name one task everywhere; a code such as A-1 is counted anew in each document.
        let document = TaskNumber.isDotted(key) ? "" : "\(reference.document)/"
        let name = document + (key.isEmpty ? "t:" + titleKey(of: fact) : key)
        if let known = mentioned[name]?.first(where: { isOne(reference, key: key, as: $0) }) {
            drafts[known].mentions.append(reference)
        } else {
            mentioned[name, default: []].append(drafts.count)
            drafts.append(Draft(key: key, number: number(of: fact), mentions: [reference]))
        }
    }

    /// Whether a fact with the number of a draft is about that task: lists of steps number theirs each from 1.1, so that a
    /// number alone ties only what says "Task 1.1", logs and minutes, and lines of the same document or with like words.
    private func isOne(_ reference: FactReference, key: String, as draft: Int) -> Bool {
        guard TaskNumber.isDotted(key), speaksOfProject(reference, key: key) == false else { return true }
        let title = sources.fact(reference).title.withoutBrackets
        let plans = drafts[draft].specification
        if plans.contains(where: { Words(title).areLike(Words(sources.fact($0).title.withoutBrackets)) }) {
            return true
        }
        return (plans + drafts[draft].mentions).contains { other in
            other.document == reference.document || plans.isEmpty && speaksOfProject(other, key: key)
                || titleKey(of: sources.fact(other)) == title.titleKey
        }
    }

    private func speaksOfProject(_ reference: FactReference, key: String) -> Bool {
        switch sources.record(of: reference).judgedAs {
        case .taskSpec, .progressLog, .minutes, .readinessReview: true
        case .knownIssues, .checklist, .checksums, .riskRegister, .workflow, .roadmap, .other:
            TaskNumber.mentions(in: sources.fact(reference).text).contains(key)
        }
    }

    /// The specified task that a fact is about: by number, among several of one number by title, without number by title.
    private func specification(for fact: Fact, key: String) -> Int? {
        if !key.isEmpty {
            guard let places = specified[key] else { return nil }
            if places.count == 1 { return places[0] }
            let title = titleKey(of: fact)
            return places.first { titleOfDraft($0) == title }
        }
        let title = titleKey(of: fact)
        guard title.utf8.count >= 12, let same = titled[title], same.count == 1 else { return nil }
        return same[0]
    }

    private func titleOfDraft(_ place: Int) -> String {
        drafts[place].specification.first.map { titleKey(of: sources.fact($0)) } ?? ""
    }

    private func titleKey(of fact: Fact) -> String { fact.title.withoutBrackets.titleKey }

    private func number(of fact: Fact) -> String {
        let key = TaskNumber.key(of: fact)
        return TaskNumber.isDotted(key) ? key : fact.id?.trimmed ?? ""
    }
}
