import MusterModel
import MusterText

/// Whether a claim is supported by what it cites.
struct EvidenceSupport {
    let index: ProjectIndex

    /// The assessment of a claim, lowered to unknown when it passes but cites a path that the project does not hold.
    func checked(_ assessment: Assessment, sources: [FactReference]) -> Assessment {
        checked(assessment, citing: index.evidence(of: sources))
    }

    /// The assessment of a claim with what is cited for it.
    func checked(_ assessment: Assessment, citing evidence: [Reference]) -> Assessment {
        guard assessment.state == .pass else { return assessment }
        let missing = evidence.filter(\.isMissing)
        guard let first = missing.first else { return assessment }
        let count =
            missing.count == 1
            ? "cited evidence “\(first.target.shortened)” is not at hand"
            : "\(missing.count) of \(evidence.count) cited pieces of evidence are not at hand, first "
                + "“\(first.target.shortened)”"
        return Assessment(
            .unknown, "It is claimed, but \(count)",
            at: (assessment.locations + missing.map(\.location)).withoutRepeats)
    }
}

extension Reference {
    /// Whether it names a path that the project does not hold.
    var isMissing: Bool {
        switch resolution {
        case .missing: true
        case .document, .file, .entity, .external, .outside, .words: false
        }
    }
}

extension Array where Element: Hashable {
    /// The elements without those that occurred before.
    var withoutRepeats: [Element] {
        var seen = Set<Element>()
        return filter { seen.insert($0).inserted }
    }
}
