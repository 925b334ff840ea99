import MusterModel

/// Every claim that the gate rests on has evidence of at least a grade.
///
/// A report of tests or of an analysis in which all passed is *verified*. Without a history no other claim can be shown to
/// be better than *exists*.
struct EvidenceOfGrade: Rule {
    static let name = RuleName.evidence
    let grade: EvidenceGrade
    let wording = Wording(
        singular: "claim", plural: "claims", met: "supported", failed: "not supported", pending: "without evidence",
        unknown: "resting on evidence that cannot be checked")

    init?(_ requirement: RuleRequirement) {
        guard case .evidence(let grade) = requirement else { return nil }
        self.grade = grade
    }

    var title: String { "Evidence at least: \(grade.rawValue)" }

    func items(in context: RuleContext) -> [ItemResult] {
        claims(in: context).map { claim in
            ItemResult(
                entity: claim.entity, title: claim.title,
                assessment: assessment(of: claim, citing: claim.evidence),
                expected: "Evidence that is at least: \(grade.rawValue)",
                mend: Mend(location: claim.location, instruction: "Cite the evidence on this line by its path"))
        }
    }

    private struct Claim {
        var entity: EntityReference
        var title: String
        var evidence: [Reference]
        var location: SourceLocation
    }

    private func claims(in context: RuleContext) -> [Claim] {
        let checks = context.scope.checklistItems(context.index).filter { $0.assessment.state == .pass }.map {
            Claim(
                entity: .checklistItem($0.id), title: $0.label, evidence: context.index.evidence(of: $0),
                location: $0.location)
        }
        let criteria = context.scope.criteria(context.index).filter { $0.assessment.state == .pass }.map {
            Claim(
                entity: .criterion($0.id), title: $0.title, evidence: context.index.evidence(of: [$0.source]),
                location: $0.location)
        }
        return checks + criteria
    }

    private func assessment(of claim: Claim, citing evidence: [Reference]) -> Assessment {
        let places = ([claim.location] + evidence.map(\.location)).withoutRepeats
        if let objection = EvidenceSupport.objection(to: [claim.location], citing: evidence) { return objection }
        let found = evidence.map(\.grade).min() ?? .asserted
        if found >= grade { return Assessment(.pass, "Its evidence is: \(found.rawValue)", at: places) }
        guard found == .exists else {
            return Assessment(.pending, "It is only: \(found.rawValue)", at: places)
        }
        if grade == .existed, evidence.contains(where: \.isChanged) {
            return Assessment(.pending, "Its evidence has changed, or was added, since the claim was made", at: places)
        }
        return Assessment(.unknown, "Its evidence exists; whether it is \(grade.rawValue) is not known", at: places)
    }
}

extension Reference {
    /// How well it supports a claim.
    var grade: EvidenceGrade {
        if case .report(let report, _) = proof, report.isPassed { return .verified }
        switch resolution {
        case .document, .file:
            if case .existed? = presence { return .existed }
            return .exists
        case .entity: return .exists
        case .external, .outside: return .linked
        case .missing, .words: return .asserted
        }
    }

    /// Whether the history shows that it was not there, as it is now, when the claim was made.
    fileprivate var isChanged: Bool {
        switch presence {
        case .changed, .added: true
        case .existed, .unknown, nil: false
        }
    }
}
