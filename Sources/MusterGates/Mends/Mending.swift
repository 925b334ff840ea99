import MusterModel
import MusterText

/// Finds, for every open item, what to write where.
///
/// A mend never writes a person's approval: for a sign-off it is the blank row, or the request to the role.
struct Mending: Sendable {
    let index: ProjectIndex

    /// Tick the box or fill the status cell of the item's own line.
    func mend(of item: ChecklistItem) -> Mend? {
        let evidence = index.evidence(of: item)
        if let path = evidenceMend(evidence) { return path }
        guard item.assessment.state < .waived else { return nil }
        if let both = bothMarked(item.source, at: item.location) { return both }
        let isApproval = Approval.isAsked(by: item.title) || index.isSignoffLine(item.location)
        let written = isApproval ? nil : MarkDialect(index: index, at: item.source).done
        return Mend(
            location: item.location,
            instruction: isApproval ? "Ask whoever has to approve it to mark it" : "Mark it once it is so",
            markdown: written, edit: written == nil ? .act : .replace)
    }

    /// Claim the criterion met in the log of its phase, or on its own line when that carries a mark.
    func mend(of criterion: Criterion) -> Mend? {
        if let path = evidenceMend(index.evidence(of: [criterion.source])) { return path }
        guard criterion.assessment.state < .waived else { return nil }
        if let both = bothMarked(criterion.source, at: criterion.location) { return both }
        let isApproval = Approval.isAsked(by: criterion.title)
        if !isApproval, let written = MarkDialect(index: index, at: criterion.source).done {
            return Mend(
                location: criterion.location, instruction: "Mark it once it is met", markdown: written, edit: .replace)
        }
        let phase = criterion.phase ?? index.task(criterion.task)?.phase
        guard !isApproval, let end = index.endOfLog(of: phase) else {
            return Mend(
                location: criterion.location,
                instruction: isApproval
                    ? "Get the sign-offs that it asks for, and record them" : "Record, with a date, that it is met")
        }
        return Mend(
            location: end, instruction: "Log it once it is met", markdown: "- [x] \(criterion.title)",
            edit: .insertAfter)
    }

    /// Mark the task's own line, else log it as done.
    func mend(of task: Task) -> Mend? {
        guard task.assessment.state < .waived else { return nil }
        for source in task.sources {
            guard let written = MarkDialect(index: index, at: source).done else { continue }
            return Mend(
                location: index.project.location(of: source), instruction: "Mark it once it is done", markdown: written,
                edit: .replace)
        }
        guard let place = index.endOfLog(of: task.phase) ?? task.locations.first else { return nil }
        let written = LogDialect(index: index).line(for: task, in: place.path)
        return Mend(
            location: place,
            instruction: "Log \(task.number.isEmpty ? "it" : "task \(task.number)") as done once it is",
            markdown: written, edit: written == nil ? .act : .insertAfter)
    }

    /// The blank row for a role that has not signed.
    func mend(of requirement: SignoffRequirement, role: String) -> Mend? {
        guard requirement.assessment.state < .waived else { return nil }
        return SignoffDialect(index: index).mend(of: requirement, role: role)
    }

    /// Ask for a recorded sign-off that is refused, blank or conditional.
    func mend(of signoff: Signoff, name: String) -> Mend? {
        guard signoff.assessment.state < .waived else { return nil }
        return Mend(location: signoff.location, instruction: "Ask \(name) to complete this line")
    }

    /// Make the file.
    func mend(of deliverable: Deliverable) -> Mend? {
        guard deliverable.assessment.state < .waived else { return nil }
        return Mend(
            location: deliverable.location,
            instruction: deliverable.path.map { "Write \($0), or correct the path" } ?? "Record where it is delivered")
    }

    /// Put the right file or the right digest in place.
    func mend(of artifact: Artifact) -> Mend? {
        let instruction: String
        switch artifact.check {
        case .verified: return nil
        case .mismatch: instruction = "Find out which is wrong, the file or the digest, and publish the right one"
        case .disagreement: instruction = "State one digest in all documents, computed anew from the released file"
        case .absent: instruction = "Put \(artifact.file) where artifacts are looked for, or strike the row"
        case .notChecked: instruction = "Name the folder that holds the file under artifacts: in muster.yml"
        case .unusable: instruction = "State the whole SHA-256: sha256sum \(artifact.file)"
        case .toFollow: instruction = "Build it and state its digest: sha256sum \(artifact.file)"
        }
        return Mend(location: artifact.statements.first?.location ?? artifact.location, instruction: instruction)
    }

    /// Close the issue.
    func mend(of issue: Issue) -> Mend? {
        Mend(
            location: issue.location,
            instruction: issue.severity == nil
                ? "State its severity"
                : "Close it once it is fixed, or have it waived with reason, approver and last day")
    }

    /// Decide on the issue.
    func triage(of issue: Issue) -> Mend? {
        Mend(
            location: issue.location,
            instruction: issue.severity == nil
                ? "State its severity" : "Close it, accept it, or state the later version that fixes it")
    }

    private func bothMarked(_ source: FactReference, at location: SourceLocation) -> Mend? {
        guard index.fact(source)?.details[.bothMarked] == "yes" else { return nil }
        return Mend(location: location, instruction: "Clear the mark that does not hold")
    }

    /// Renew cited evidence that fails or proves nothing, or correct the path of that which is not there, to the nearest
    /// that is.
    private func evidenceMend(_ evidence: [Reference]) -> Mend? {
        if let weak = evidence.first(where: { $0.failedReport != nil || $0.weakness != nil }) {
            return Mend(
                location: weak.location,
                instruction: weak.failedReport == nil
                    ? "Put what proves it into \(weak.target), or cite what does"
                    : "Mend what failed, and put the report of the next run into \(weak.target)")
        }
        guard let reference = evidence.first(where: \.isMissing),
            case .missing(let nearest) = reference.resolution
        else { return nil }
        let written = nearest.first.flatMap { corrected(reference, to: $0) }
        return Mend(
            location: reference.location,
            instruction:
                "Add \(reference.target), correct its path, or name it under evidence: {outside: […]} in muster.yml",
            markdown: written, edit: written == nil ? .act : .replace)
    }

    private func corrected(_ reference: Reference, to path: RelativePath) -> String? {
        guard let line = index.wholeLine(at: reference.location) else { return nil }
        return line.replacingFirst(reference.target, with: path.text)
    }
}
