import MusterModel

/// A decision with its scope, votes and conditions: the partial `decision`.
struct DecisionCard: Sendable {
    let decision: Decision
    let view: PageView

    init(_ decision: Decision, _ view: PageView) {
        self.decision = decision
        self.view = view
    }

    var value: TemplateValue { members.announcingLists }

    private var members: TemplateValue {
        [
            "anchor": .text(view.site.anchor(.decision(decision.id))),
            "title": .text(decision.title),
            "tag": tag.value,
            "date": .date(decision.date),
            "release": .optional(decision.release) { view.link(.release($0)).value },
            "scope": .optional(scope),
            "isLimited": .bool(decision.isLimited),
            "isSuperseded": .bool(decision.isSuperseded),
            "isPlanned": .bool(isPlanned),
            "conditions": .list(of: decision.conditions, condition),
            "votes": .list(of: decision.votes) { .text($0) },
            "source": view.source(decision.location).value,
        ]
    }

    private var isPlanned: Bool {
        switch decision.modality {
        case .required, .planned: true
        case .claimed, .observed: false
        }
    }

    /// Its scope, unless that only repeats the release beside it.
    private var scope: String? {
        decision.scope.flatMap { scope in
            decision.release.map { view.site.name(of: .release($0)).hasSameBytes(as: scope) } == true ? nil : scope
        }
    }

    // A plan often names no outcome that could be told.
    private var plannedWords: String {
        switch decision.outcome {
        case .go, .conditional, .noGo, .accepted, .rejected: "Planned: \(decision.outcome.words)"
        case .pending, .unknown: "Planned"
        }
    }

    // An outcome that a plan wants is never shown in the colours of a decision.
    private var tag: StatusTag {
        isPlanned
            ? StatusTag(plannedWords, .neutral)
            : StatusTag(decision.outcome.words, decision.isSuperseded ? .neutral : decision.outcome.tone)
    }

    private func condition(_ condition: Decision.Condition) -> TemplateValue {
        [
            "text": .text(condition.text), "due": .date(condition.due),
            "assessment": view.assessment(condition.assessment),
        ]
    }
}
