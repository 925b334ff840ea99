import MusterModel
import MusterText

/// Computes the criteria that speak only about the other items of their own document from those items.
struct ItemSummaries {
    /// An item that a summary may be about.
    struct Item {
        var assessment: Assessment
        var citesEvidence: Bool
    }

    /// The items of each document that are no summaries themselves, by place of the document.
    private let items: [Int: [Item]]
    private let sources: ProjectSources

    init(_ items: [Int: [Item]], sources: ProjectSources) {
        self.items = items
        self.sources = sources
    }

    /// What a criterion asks of the other items of its document; nil for one that speaks of anything else.
    static func demand(of fact: Fact, in record: DocumentRecord) -> SummaryWording.Demand? {
        SummaryWording.demand(of: fact.title, headings: record.outline.map(\.text))
    }

    /// The state of a criterion by the items of its document; nil where there are too few to speak of.
    func assessment(of demand: SummaryWording.Demand, at reference: FactReference) -> Assessment? {
        let own = items[reference.document] ?? []
        guard own.count > 1, let worst = own.map(\.assessment.state).min() else { return nil }
        let place = sources.location(of: reference)
        switch demand {
        case .allPass:
            let open = own.filter { $0.assessment.state < .waived }
            guard let first = open.first(where: { $0.assessment.state == worst }) else {
                return Assessment(worst, "Each of the \(own.count) items of the document is met", at: [place])
            }
            return Assessment(
                worst, "\(open.count) of the \(own.count) items of the document are not met",
                at: [place] + first.assessment.locations.prefix(1))
        case .evidenceForEach:
            let accepted = own.filter { $0.assessment.state == .pass || $0.assessment.state == .unknown }
            let bare = accepted.filter { !$0.citesEvidence }
            guard !accepted.isEmpty else { return Assessment(.pending, "No item is accepted yet", at: [place]) }
            guard let first = bare.first else {
                return Assessment(.pass, "Each of the \(accepted.count) accepted items cites evidence", at: [place])
            }
            return Assessment(
                .pending, "\(bare.count) of the \(accepted.count) accepted items cite no evidence",
                at: [place] + first.assessment.locations.prefix(1))
        }
    }
}
