import MusterModel
import MusterText

/// Reads facts as claims: fails closed, so that only a claim which is whole and supported is favourable.
struct ClaimReader: Sendable {
    let sources: ProjectSources
    /// The evidence that does not resolve, by the fact that rests on it.
    let broken: [FactReference: [Reference]]

    init(_ sources: ProjectSources, references: [Reference]) {
        var broken: [FactReference: [Reference]] = [:]
        for reference in references where reference.isEvidence {
            guard case .missing = reference.resolution, let claim = reference.claim else { continue }
            broken[claim, default: []].append(reference)
        }
        self.sources = sources
        self.broken = broken
    }

    /// What a fact claims.
    func reading(of reference: FactReference) -> ClaimReading {
        let fact = sources.fact(reference)
        if fact.details[.bothMarked] == "yes" {
            return .claim(claim(reference, .fail, "Pass and fail are both marked"))
        }
        guard let status = fact.status else { return .nothing }
        let (state, words) = StatusReading.state(of: status, in: fact, asOf: sources.asOf)
        return state >= .waived
            ? favourable(reference, state, words) : adverse(reference, state, words)
    }

    /// The date on which a claim was made: its own, else that of its document; a due date is none.
    func date(of reference: FactReference) -> CivilDate? {
        ownDate(of: reference) ?? sources.record(of: reference).date
    }

    private func ownDate(of reference: FactReference) -> CivilDate? {
        let fact = sources.fact(reference)
        guard let date = fact.date else { return nil }
        let isDue = fact.details[.due].flatMap(CivilDate.init(iso:)) == date
        return isDue && date > sources.asOf ? nil : date
    }

    private func favourable(_ reference: FactReference, _ state: State, _ words: String) -> ClaimReading {
        let record = sources.record(of: reference)
        guard isClaimed(sources.fact(reference)) else { return .nothing }
        if record.isDraft { return .void(reason: "Only a draft says that it is \(words)", isFuture: false) }
        if let date = ownDate(of: reference), date > sources.asOf {
            return .void(reason: "The claim is dated \(date), which is still to come", isFuture: true)
        }
        if let missing = broken[reference]?.first {
            let reason = "It is said to be \(words), but its evidence \(missing.target) is not at hand"
            return .claim(claim(reference, .unknown, reason))
        }
        return .claim(claim(reference, state, "Recorded as \(words)"))
    }

    /// A tick in the box of a demanded item, and a dated signature, are claims wherever they stand.
    private func isClaimed(_ fact: Fact) -> Bool {
        switch fact.modality {
        case .claimed, .observed: true
        case .required: fact.kind == .checklistItem || fact.kind == .signoff
        case .planned: fact.kind == .signoff && fact.status == .signed && fact.date != nil
        }
    }

    private func adverse(_ reference: FactReference, _ state: State, _ words: String) -> ClaimReading {
        let fact = sources.fact(reference)
        let isPlan = fact.modality == .required || fact.modality == .planned
        if isPlan, state == .pending || fact.modality == .planned && state == .unknown { return .nothing }
        // The open box of a specification is what it demands; that of a log says that it is not done.
        if fact.status == .todo, sources.record(of: reference).judgedAs == .taskSpec { return .nothing }
        return .claim(claim(reference, state, "Recorded as \(words)"))
    }

    private func claim(_ reference: FactReference, _ state: State, _ reason: String) -> Claim {
        Claim(
            state: state, reason: reason, date: date(of: reference), source: reference,
            location: sources.location(of: reference))
    }
}
