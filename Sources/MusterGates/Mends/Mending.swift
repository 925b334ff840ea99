import MusterModel
import MusterText

/// Finds, for every open item, what to write where.
///
/// A mend never writes a person's approval: for a sign-off it is the blank row, or the request to the role. Where no text can
/// mend (a file has to be built, a test repeated, a statement that nobody can read explained), it says what is to be done.
struct Mending: Sendable {
    let index: ProjectIndex

    /// Tick the box or fill the status cell of every line that says otherwise.
    func mend(of item: ChecklistItem) -> Mend? {
        if let path = CitedEvidence(index: index).mend(of: index.evidence(of: item)) { return path }
        guard item.assessment.state < .waived else { return nil }
        if let special = undecided(item.source, item.assessment) { return special }
        if Approval.isAsked(by: item.title) || index.isSignoffLine(item.location) {
            return Mend(location: item.location, instruction: "Ask whoever has to approve it to mark it")
        }
        let instruction = done(item.assessment.state, "Mark it once it is so")
        return Mend(
            replacing: OpenClaims(index: index).written(of: item.assessment, source: item.source),
            instruction: instruction)
            ?? Mend(location: item.assessment.locations.first ?? item.location, instruction: instruction)
    }

    /// Claim the criterion met in the log of its phase, or on the lines that carry a mark.
    func mend(of criterion: Criterion) -> Mend? {
        if let path = CitedEvidence(index: index).mend(of: index.evidence(of: [criterion.source])) { return path }
        guard criterion.assessment.state < .waived else { return nil }
        if let special = undecided(criterion.source, criterion.assessment) { return special }
        if Approval.isAsked(by: criterion.title) {
            return Mend(
                location: criterion.location, instruction: "Get the sign-offs that it asks for, and record them")
        }
        let marked = OpenClaims(index: index).written(of: criterion.assessment, source: criterion.source)
        if let mend = Mend(
            replacing: marked, instruction: done(criterion.assessment.state, "Mark it once it is met"))
        {
            return mend
        }
        guard let line = logged("- [x] \(criterion.title)", task: criterion.task, phase: criterion.phase) else {
            return Mend(location: criterion.location, instruction: "Record, with a date, that it is met")
        }
        return Mend(inserting: line, instruction: "Log it once it is met")
    }

    /// Mark the task's own lines, else log it as done; either way with its own open marks, so that none contradicts it.
    func mend(of task: Task) -> Mend? {
        guard task.assessment.state < .waived else { return nil }
        if let void = voided(task.assessment) { return void }
        guard var mend = record(of: task), mend.edit != .act else { return record(of: task) }
        let known = mend.places.map(\.location)
        mend.further += openMarks(of: task).filter { !known.contains($0.location) }
        return mend
    }

    /// The open marks of the criteria and checks of a task, ticked; approvals are left to those who give them.
    private func openMarks(of task: Task) -> [Mend] {
        let criteria = task.criteria.compactMap(index.position).map { index.project.criteria[$0] }
            .map { ($0.title, $0.assessment, $0.source) }
        let checks = task.checklistItems.compactMap(index.position).map { index.project.checklistItems[$0] }
            .filter { !index.isSignoffLine($0.location) }.map { ($0.title, $0.assessment, $0.source) }
        return (criteria + checks).filter { $0.1.state < .waived && !Approval.isAsked(by: $0.0) }
            .flatMap { OpenClaims(index: index).written(of: $0.1, source: $0.2) }.withoutRepeats(of: \.location)
            .map {
                Mend(
                    location: $0.location, instruction: "Mark it too once it is so", markdown: $0.markdown,
                    edit: .replace)
            }
    }

    private func record(of task: Task) -> Mend? {
        let claims = task.assessment.locations.flatMap(index.factReferences).filter { index.fact($0)?.kind == .task }
        let sources = claims.filter(Set(task.sources).contains) + task.sources
        let lines = sources.reduce(into: [WrittenLine]()) { lines, source in
            guard let line = StateDialect(index: index, at: source).done,
                !lines.contains(where: { $0.location == line.location })
            else { return }
            lines.append(line)
        }
        let marked = Mend(
            replacing: lines, instruction: done(task.assessment.state, "Mark it once it is done"))
        if let marked { return marked }
        guard
            let place = index.log(of: task.phase).map({ SourceLocation(path: $0.path, line: $0.lineCount) })
                ?? task.locations.first
        else { return nil }
        if task.assessment.state == .unknown, let known = task.assessment.locations.first {
            return Mend(location: known, instruction: "Settle what contradicts it; then it counts as it is recorded")
        }
        let instruction = "Log \(task.number.isEmpty ? "it" : "task \(task.number)") as done once it is"
        guard let line = LogDialect(index: index).insertion(for: task, in: place.path) else {
            return Mend(location: place, instruction: instruction)
        }
        return Mend(inserting: line, instruction: instruction + ", with the day")
    }

    /// The blank row for a role that has not signed, or has to sign again.
    func mend(of requirement: SignoffRequirement, role: String) -> Mend? {
        guard requirement.assessment.state < .waived else { return nil }
        return SignoffDialect(index: index).mend(of: requirement, role: role)
    }

    /// The blank row for a role of which nothing is recorded, beside the sign-offs that are.
    func mend(ofMissing role: String, in scope: GateScope, else location: SourceLocation?) -> Mend? {
        SignoffDialect(index: index).mend(ofMissing: role, beside: scope.signoffs(index), else: location)
    }

    /// Ask for a recorded sign-off that is refused, blank or conditional.
    func mend(of signoff: Signoff, name: String) -> Mend? {
        guard signoff.assessment.state < .waived else { return nil }
        return SignoffDialect(index: index).mend(of: signoff, name: name)
    }

    /// Make the file, or say that it is delivered.
    func mend(of deliverable: Deliverable) -> Mend? {
        guard deliverable.assessment.state < .waived else { return nil }
        if let file = deliverable.file {
            return Mend(
                location: SourceLocation(path: file, line: 1),
                instruction:
                    "Finish \(file): no text can be written for it; \(deliverable.assessment.reason.lowercasedFirst)")
        }
        if let path = deliverable.path {
            return Mend(
                location: deliverable.location,
                instruction: "Write \(path), or correct the path; Muster cannot write the document for you")
        }
        let marked = OpenClaims(index: index).written(of: deliverable.assessment, source: deliverable.source)
        if let mend = Mend(replacing: marked, instruction: "Mark it once it is delivered") { return mend }
        let place = LogPlace(index: index)
        let lines = "\(place.subtitle(for: deliverable.phase)) Deliverables\n\n- [x] \(deliverable.title)"
        guard let line = logged(lines, task: deliverable.task, phase: deliverable.phase, isBlock: true) else {
            return Mend(location: deliverable.location, instruction: "Record, with a date, where it is delivered")
        }
        return Mend(inserting: line, instruction: "Log it once it is delivered")
    }

    /// Close the issue where its state stands.
    func mend(of issue: Issue, in release: Release?) -> Mend? {
        if issue.isFixedAfter(release), !issue.isOpen {
            return Mend(
                location: issue.location,
                instruction: "Bring the fix into this release and correct the version that holds it, or have it waived")
        }
        if issue.status == .accepted {
            return Mend(
                location: issue.location,
                instruction: "Repair it and close it, or have it waived with reason, approver and last day")
        }
        return closed(
            issue, instruction: "Close it once it is fixed, or have it waived with reason, approver and last day")
    }

    /// Decide on the issue.
    func triage(of issue: Issue) -> Mend? {
        closed(issue, instruction: "Close it, accept it, or state the later version that fixes it")
    }

    private func closed(_ issue: Issue, instruction: String) -> Mend {
        if issue.severity == nil {
            return Mend(location: issue.location, instruction: "State its severity; only its owner can tell it")
        }
        if issue.status == .unknown {
            return Mend(location: issue.location, instruction: Mending.unreadable)
        }
        let lines = issue.sources.compactMap { StateDialect(index: index, at: $0).done }.withoutRepeats(of: \.location)
        return Mend(replacing: lines, instruction: instruction)
            ?? Mend(location: issue.location, instruction: instruction)
    }

    /// What to do about a line that says both, or says what nobody can read; nil for one that says one readable thing.
    private func undecided(_ source: FactReference, _ assessment: Assessment) -> Mend? {
        if let void = voided(assessment) { return void }
        let references = assessment.locations.flatMap(index.factReferences) + [source]
        let kind = index.fact(source)?.kind
        let facts = references.filter { index.fact($0)?.kind == kind }
        if let both = facts.first(where: { index.fact($0)?.details[.bothMarked] == "yes" }) {
            let instruction = "Clear both marks, check again, and set the one that holds"
            return Mend(replacing: StateDialect(index: index, at: both).cleared.list, instruction: instruction)
                ?? Mend(location: index.project.location(of: both), instruction: instruction)
        }
        guard assessment.state == .unknown, let fact = facts.first(where: { index.fact($0)?.status == .unknown }) else {
            return nil
        }
        let words = (index.fact(fact)?.details[.statusWords] ?? "").folded
        let isLeftOut = ["n/a", "na", "n.a.", "not applicable"].contains { words.startsWithBytes($0) }
        return Mend(
            location: index.project.location(of: fact),
            instruction: isLeftOut ? "State why it does not apply: “N/A: because …”" : Mending.unreadable)
    }

    /// What to do about a claim that does not count because it stands in a draft or is dated ahead; nil where another decides.
    private func voided(_ assessment: Assessment) -> Mend? {
        guard let claim = assessment.claims.first, claim.standing == .void else { return nil }
        let isAhead = claim.date.map { $0 > index.project.asOf } ?? false
        return Mend(
            location: claim.location,
            instruction: isAhead
                ? "Correct the date, or wait for that day: what is still to come is not claimed"
                : "Take “draft” out of the document once it is final: a draft claims nothing")
    }

    private static let unreadable =
        "Write a state that Muster knows (done, pending, failed …), or explain this one in a legend or under words: in muster.yml"

    private func done(_ state: State, _ instruction: String) -> String {
        state == .fail ? "Correct what failed and check it again; then mark it" : instruction
    }

    private func logged(_ line: String, task: Task.ID?, phase: Phase.ID?, isBlock: Bool = false) -> WrittenLine? {
        let place = LogPlace(index: index)
        if let task = index.task(task) { return place.insertion(of: line, about: task, isBlock: isBlock) }
        return place.insertion(of: line, about: phase, isBlock: isBlock)
    }
}
