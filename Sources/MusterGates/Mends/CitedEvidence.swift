import MusterModel
import MusterText

/// What to do about evidence that is cited and not there.
struct CitedEvidence {
    let index: ProjectIndex

    /// Renew what fails or proves nothing, else correct the path of the first missing one to the nearest file that is there;
    /// nil when all of it is in order.
    func mend(of evidence: [Reference]) -> Mend? {
        if let weak = evidence.first(where: { $0.failedReport != nil || $0.weakness != nil }) {
            return Mend(
                location: weak.location,
                instruction: weak.failedReport == nil
                    ? "Put what proves it into \(weak.target), or cite what does"
                    : "Mend what failed, and put the report of the next run into \(weak.target)")
        }
        guard let reference = evidence.first(where: \.isMissing), case .missing(let nearest) = reference.resolution
        else {
            return nil
        }
        let written = nearest.first.flatMap { corrected(reference, to: $0) }
        let others = "add \(reference.target), or name it under evidence: {outside: […]} in muster.yml"
        return Mend(
            location: reference.location,
            instruction: written == nil
                ? "Correct the path, \(others)"
                : "If this is the file that was meant, correct the path; else \(others)",
            markdown: written, edit: written == nil ? .act : .replace)
    }

    private func corrected(_ reference: Reference, to path: RelativePath) -> String? {
        index.wholeLine(at: reference.location)?.replacingFirst(reference.target, with: path.text)
    }
}
