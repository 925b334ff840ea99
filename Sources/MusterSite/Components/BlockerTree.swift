import MusterModel

/// What stands between a release and GO: root causes, each with what follows from it. The partial `blockers`.
struct BlockerTree: Sendable {
    let view: PageView
    private let blockers: [Blocker]
    /// For each blocker the index of its root cause.
    private let roots: [Int]

    init(_ blockers: [Blocker], _ view: PageView) {
        self.view = view
        self.blockers = blockers
        var roots: [Int] = []
        for (position, blocker) in blockers.enumerated() {
            // Parents stand before their children; anything else is shown as a root of its own.
            let parent = blocker.parent.flatMap { $0 >= 0 && $0 < position ? $0 : nil }
            roots.append(parent.map { roots[$0] } ?? position)
        }
        self.roots = roots
    }

    /// The root causes in their order; `number` counts them from 1.
    var value: TemplateValue {
        let positions = blockers.indices.filter { roots[$0] == $0 }
        return .list(of: positions.enumerated()) { row($0.element, number: $0.offset + 1) }
    }

    /// Who is to act how often, in the order in which they first appear; root causes only.
    var turns: TemplateValue {
        var order: [String] = []
        var counts: [String: Int] = [:]
        for position in blockers.indices where roots[position] == position {
            let owner = blockers[position].owner ?? ""
            if counts[owner] == nil { order.append(owner) }
            counts[owner, default: 0] += 1
        }
        return .list(of: order.filter { !$0.isEmpty } + order.filter(\.isEmpty)) { owner in
            ["name": .text(owner.isEmpty ? "Nobody named" : owner), "count": .number(counts[owner] ?? 0)]
        }
    }

    private func row(_ position: Int, number: Int) -> TemplateValue {
        let blocker = blockers[position]
        let consequences = blockers.indices.filter { roots[$0] == position && $0 != position }
        let members: TemplateValue = [
            "number": .number(number),
            "title": title(of: blocker),
            "kind": StatusTag(blocker.kind.words, blocker.kind.tone).value,
            "reason": .text(blocker.assessment.reason),
            "sources": view.sources(blocker.assessment.locations),
            "owner": .optional(blocker.owner),
            "since": .date(blocker.since),
            "gate": view.link(.gate(blocker.gate)).value,
            "mend": .optional(blocker.mend) { MendView($0, view).value },
            "consequences": .list(of: consequences) { consequence($0) },
            "consequenceCount": .text(counted(consequences.count, "thing")),
        ]
        return members.announcingLists
    }

    private func consequence(_ position: Int) -> TemplateValue {
        [
            "title": title(of: blockers[position]),
            "reason": .text(blockers[position].assessment.reason),
            "sources": view.sources(blockers[position].assessment.locations),
        ]
    }

    private func title(of blocker: Blocker) -> TemplateValue {
        PageLink(blocker.title, blocker.entity.flatMap(view.href)).value
    }
}
