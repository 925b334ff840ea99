import MusterModel
import MusterText

/// What to write so that a finding goes: the mend of the items that it names, else of the lines that it points at.
struct FindingDialect {
    let mends: Mending

    /// The findings that do not go when the item goes that they are about: only their own line settles them.
    static let standAlone: Set = ["look-alike-name", "sign-off-by-other-person"]

    private var index: ProjectIndex { mends.index }

    /// Never nil for a finding with a place; it says in words what no text can do.
    func mend(of finding: Finding) -> Mend? {
        guard let place = finding.locations.first else { return nil }
        let instruction = finding.suggestion ?? "Bring the documents into agreement"
        if FindingDialect.standAlone.contains(finding.id) { return Mend(location: place, instruction: instruction) }
        let found = finding.entities.compactMap(mend).flatMap(\.places).filter { $0.markdown != nil }
        let written = (found.isEmpty ? lines(of: finding) : found).withoutRepeats(of: \.location)
        guard var first = written.first else {
            return finding.entities.lazy.compactMap(mend).first ?? Mend(location: place, instruction: instruction)
        }
        if found.isEmpty || written.count > 1 { first.instruction = instruction }
        first.further = Array(written.dropFirst())
        return first
    }

    private func mend(of entity: EntityReference) -> Mend? {
        let project = index.project
        switch entity {
        case .criterion(let id): return index.position(id).flatMap { mends.mend(of: project.criteria[$0]) }
        case .checklistItem(let id): return index.position(id).flatMap { mends.mend(of: project.checklistItems[$0]) }
        case .requirement(let id):
            return index.requirement(id).flatMap {
                mends.mend(of: $0, role: index.role($0.role)?.name ?? $0.role.text)
            }
        case .deliverable(let id): return index.position(id).flatMap { mends.mend(of: project.deliverables[$0]) }
        case .artifact(let id): return index.artifact(id).flatMap { ArtifactDialect(index: index).mend(of: $0) }
        case .issue(let id): return index.issue(id).flatMap { $0.isOpen ? mends.triage(of: $0) : nil }
        case .task, .release, .phase, .signoff, .decision, .risk, .milestone, .role, .gate, .document, .workflow:
            return nil
        }
    }

    /// The lines of the finding that can be written otherwise: open marks, paths that lead nowhere, numbers that are taken.
    private func lines(of finding: Finding) -> [Mend] {
        if let number = secondNumber(finding) { return [number] }
        // What a finding is about stands first; further places may cite something else that is not at hand.
        if let path = citedPath(at: finding.locations.prefix(1)) { return path }
        let marks = openMarks(of: finding)
        return marks.isEmpty ? citedPath(at: finding.locations.dropFirst()) ?? [] : marks
    }

    /// The path that lines cite and that is not at hand, written otherwise where another file has its name; nil where they
    /// cite none.
    private func citedPath(at locations: ArraySlice<SourceLocation>) -> [Mend]? {
        CitedEvidence(index: index).mend(of: locations.flatMap { index.missing[$0] ?? [] }).map {
            $0.markdown == nil ? [] : [$0]
        }
    }

    private func openMarks(of finding: Finding) -> [Mend] {
        let facts = finding.locations.dropFirst().flatMap(index.factReferences).filter {
            switch index.fact($0)?.kind {
            case .criterion, .checklistItem: true
            case .phase, .task, .requiredSignoff, .signoff, .decision, .issue, .risk, .artifact, .milestone,
                .deliverable,
                .reference, nil:
                false
            }
        }
        return facts.compactMap { StateDialect(index: index, at: $0).done }.map {
            Mend(location: $0.location, instruction: "Mark it once it is so", markdown: $0.markdown, edit: .replace)
        }
    }

    /// Of tasks with one number, the last with the next number that is free.
    private func secondNumber(_ finding: Finding) -> Mend? {
        let tasks = finding.entities.compactMap { entity -> Task? in
            guard case .task(let id) = entity else { return nil }
            return index.task(id)
        }
        guard let number = tasks.first?.number, tasks.count > 1, tasks.allSatisfy({ $0.number == number }),
            let place = finding.locations.last, let free = nextNumber(after: number),
            let line = index.wholeLine(at: place), let written = line.replacingFirst(number, with: free)
        else { return nil }
        return Mend(
            location: place,
            instruction: "Give one of the tasks a number of its own, such as \(free), wherever it is named",
            markdown: written, edit: .replace)
    }

    /// `7.9` where the last task of the phase is 7.8.
    private func nextNumber(after number: String) -> String? {
        let parts = number.split(onByte: UInt8(ascii: "."))
        guard parts.count == 2, Int(digits: parts[1].utf8) != nil else { return nil }
        let taken = index.project.tasks.compactMap { task -> Int? in
            let own = task.number.split(onByte: UInt8(ascii: "."))
            return own.count == 2 && own[0].hasSameBytes(as: parts[0]) ? Int(digits: own[1].utf8) : nil
        }
        return taken.max().flatMap { $0 < 1_000_000 ? "\(parts[0]).\($0 + 1)" : nil }
    }
}
