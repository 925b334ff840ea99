import MusterModel
import MusterText

/// Where a decision is to be recorded, and the lines for it, without the decision itself.
struct DecisionDialect {
    let index: ProjectIndex
    let release: Release

    /// The mend of a decision that is missing, unclear or against going; nil where nothing says where to write.
    func mend(of recorded: RecordedDecision, at places: [SourceLocation]) -> Mend? {
        guard let place = places.first else { return nil }
        switch recorded.state {
        case .none:
            return blank
                ?? Mend(location: place, instruction: "Hold the go/no-go review and record its outcome with a date")
        case .unknown where recorded.disagreeing.count > 1:
            return Mend(
                location: place,
                instruction: "Strike the decision that no longer holds, or give the one that does a later date")
        case .unknown:
            return Mend(
                location: place,
                instruction: "Say plainly which release the decision is about, and whether it is go or no-go")
        case .noGo:
            return Mend(
                location: place,
                instruction: "Once the reasons are settled, hold a new review and record its outcome with a later date")
        case .go, .conditional: return nil
        }
    }

    /// The mend of an open condition: its own line where that carries a mark.
    func mend(of condition: Decision.Condition, in decision: Decision) -> Mend {
        let places = condition.assessment.locations.isEmpty ? [decision.location] : condition.assessment.locations
        let instruction = "Write, with a date, that the condition is met, and by what"
        let lines = places.flatMap(index.factReferences).filter { index.fact($0)?.kind != .decision }
            .compactMap { StateDialect(index: index, at: $0).done }.withoutRepeats(of: \.location)
        return Mend(replacing: lines, instruction: instruction)
            ?? Mend(location: places.first ?? decision.location, instruction: instruction)
    }

    /// A section for the decision at the end of the newest review.
    private var blank: Mend? {
        let reviews = release.reviews.compactMap(index.document).filter { $0.lineCount > 0 && !$0.isTemplate }
        let newest = reviews.max { left, right in
            guard let one = left.date, let other = right.date else { return left.date == nil && right.date != nil }
            return one < other
        }
        guard let review = newest else { return nil }
        return Mend(
            location: SourceLocation(path: review.path, line: review.lineCount),
            instruction: "Hold the go/no-go review, and replace “pending” by its outcome and the date",
            markdown: "\n## Go/No-Go Decision on \(release.name)\n\n- Decision: pending\n- Decision date:",
            edit: .insertAfter)
    }
}
