import MusterModel

/// What stands between a release and GO: root causes by class, each with what follows from it. The partials `blockers`
/// and `blocker-list`.
struct BlockerTree: Sendable {
    let view: PageView
    private let release: Release.ID
    private let blockers: [Blocker]
    /// For each blocker the index of its root cause.
    private let roots: [Int]

    init(_ blockers: [Blocker], of release: Release.ID, _ view: PageView) {
        self.view = view
        self.release = release
        self.blockers = blockers
        var roots: [Int] = []
        for (position, blocker) in blockers.enumerated() {
            // Parents stand before their children; anything else is shown as a root of its own.
            let parent = blocker.parent.flatMap { $0 >= 0 && $0 < position ? $0 : nil }
            roots.append(parent.map { roots[$0] } ?? position)
        }
        self.roots = roots
    }

    /// The root causes of each class, in the order of the classes and, within one, those that only a role with a veto can
    /// give before the others; `number` counts them through from 1.
    ///
    /// - Parameter shown: how many of a class are `first`; the others are `rest`.
    func groups(showing shown: Int = .max) -> TemplateValue {
        var number = 0
        let filled = Blocker.Kind.allCases.compactMap { kind -> TemplateValue? in
            let positions = vetoesFirst(blockers.indices.filter { roots[$0] == $0 && blockers[$0].kind == kind })
            guard !positions.isEmpty else { return nil }
            let rows = positions.map { position in
                number += 1
                return row(position, number: number)
            }
            // One row more takes less room than the line that would hide it.
            let limit = rows.count - 1 <= shown ? rows.count : shown
            let rest = Array(rows[limit...])
            return [
                "kind": StatusTag(kind.words, kind.tone).value,
                "anchor": .text("blockers-\(kind.rawValue)"),
                "meaning": .text(kind.meaning),
                "count": .number(rows.count),
                "first": .list(Array(rows[..<limit])),
                "rest": .optional(rest.isEmpty ? nil : rest) { rest in
                    ["count": .number(rest.count), "rows": .list(rest)]
                },
            ]
        }
        return .list(filled)
    }

    /// Who is to act how often, those with a veto first, then most often first, nobody at the end: for root causes, and
    /// for the parts of one instead of it.
    var turns: TemplateValue {
        var order: [String] = []
        var counts: [String: Int] = [:]
        var vetoes: Set<String> = []
        for position in blockers.indices where isStep(position) {
            let owner = blockers[position].owner ?? ""
            if counts[owner] == nil { order.append(owner) }
            counts[owner, default: 0] += 1
            if isVeto(position) { vetoes.insert(owner) }
        }
        let named = order.filter { !$0.isEmpty }.enumerated().sorted { left, right in
            let (a, b) = (counts[left.element] ?? 0, counts[right.element] ?? 0)
            let (veto, other) = (vetoes.contains(left.element), vetoes.contains(right.element))
            return veto != other ? veto : a != b ? a > b : left.offset < right.offset
        }
        let shown = named.count <= 8 ? named[...] : named.prefix(7)
        let others = named.dropFirst(shown.count).reduce(0) { $0 + (counts[$1.element] ?? 0) }
        var turns = shown.map { ($0.element, counts[$0.element] ?? 0) }
        if others > 0 { turns.append((counted(named.count - shown.count, "other"), others)) }
        if let nobody = counts[""] { turns.append(("nobody named", nobody)) }
        return .list(of: turns) { name, count in
            ["name": .text(name), "count": .number(count), "isVeto": .bool(vetoes.contains(name))]
        }
    }

    /// Whether somebody has to act on a blocker by itself: neither a consequence nor what gathers others.
    private func isStep(_ position: Int) -> Bool {
        roots[position] == position ? parts(of: position).isEmpty : isPart(position)
    }

    /// Whether a blocker keeps its own class below another: it is a part of it, no consequence.
    private func isPart(_ position: Int) -> Bool {
        roots[position] != position && blockers[position].kind != .knockOn
    }

    private func parts(of root: Int) -> [Int] { blockers.indices.filter { roots[$0] == root && isPart($0) } }

    private func vetoesFirst(_ positions: [Int]) -> [Int] {
        positions.filter(isVeto) + positions.filter { !isVeto($0) }
    }

    /// Whether a blocker is the missing sign-off of a role that can forbid the release.
    private func isVeto(_ position: Int) -> Bool {
        guard case .requirement(let id) = blockers[position].entity else { return false }
        return view.site.index.requirements[id]?.isVeto ?? false
    }

    private func row(_ position: Int, number: Int) -> TemplateValue {
        let blocker = blockers[position]
        let consequences = blockers.indices.filter { roots[$0] == position && $0 != position }
        let page = view.site.addresses.page(of: .release(release)) ?? .overview
        let members: TemplateValue = [
            "number": .number(number),
            "anchor": .text("blocker-\(number)"),
            "href": .text(view.href(page, anchor: "blocker-\(number)")),
            "title": title(of: blocker),
            "reason": .text(blocker.assessment.reason),
            "sources": view.sources(blocker.assessment.locations),
            "owner": .optional(blocker.owner),
            "isVeto": .bool(isVeto(position)),
            "since": .date(blocker.since),
            "gate": view.link(.gate(blocker.gate)).value,
            "step": .optional(blocker.mend?.instruction),
            "mend": .optional(blocker.mend) { MendView($0, view).value },
            "consequences": .list(of: consequences) { consequence($0) },
            "consequenceCount": .text(count(of: consequences, below: position)),
        ]
        return members.announcingLists
    }

    private func count(of consequences: [Int], below root: Int) -> String {
        let parts = parts(of: root).count
        guard parts > 0 else { return "\(counted(consequences.count, "thing")) behind it" }
        return "\(counted(parts, "open item")) in it"
    }

    private func consequence(_ position: Int) -> TemplateValue {
        [
            "title": title(of: blockers[position]),
            "reason": .text(blockers[position].assessment.reason),
            "sources": view.sources(blockers[position].assessment.locations),
            "mend": .optional(isPart(position) ? blockers[position].mend : nil) { MendView($0, view).value },
        ]
    }

    // A required sign-off is named by its role alone; what is to be signed tells two of one role apart.
    private func title(of blocker: Blocker) -> TemplateValue {
        let href = blocker.entity.flatMap(view.href)
        guard case .requirement(let id) = blocker.entity, let requirement = view.site.index.requirements[id] else {
            return PageLink(blocker.title, href).value
        }
        return PageLink("\(blocker.title): \(view.site.shortName(of: requirement.scope))", href).value
    }
}

extension Blocker.Kind {
    /// What the class asks for.
    fileprivate var meaning: String {
        switch self {
        case .actNow: "somebody can mend these today"
        case .waiting: "somebody has been asked"
        case .knockOn: "these go when their cause goes"
        case .needsApproval: "only the named role can give these"
        case .unknown: "a statement is there that cannot be read or checked"
        }
    }
}
