import MusterModel

/// What stands between a release and GO: root causes by class, each with what follows from it. The partials `blockers`
/// and `blocker-list`.
struct BlockerTree: Sendable {
    let view: PageView
    private let release: Release.ID
    private let blockers: [Blocker]
    /// For each blocker the index of its root cause.
    private let roots: [Int]
    /// The positions of the root causes as they are numbered.
    private let ordered: [Int]
    /// For each root cause what stands below it, however deep, in order; nothing for every other blocker.
    private let below: [[Int]]
    /// The gate that most of them block: rows name only another one.
    let gate: Gate.ID?

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
        var below = Array(repeating: [Int](), count: blockers.count)
        for (position, root) in roots.enumerated() where root != position { below[root].append(position) }
        self.below = below
        gate = BlockerTree.commonGate(blockers)
        let causes = blockers.indices.filter { roots[$0] == $0 }
        let vetoes = Set(causes.filter { BlockerTree.isVeto(blockers[$0], view.site) })
        ordered = Blocker.Kind.allCases.flatMap { kind in
            let own = causes.filter { blockers[$0].kind == kind }.enumerated().sorted { left, right in
                let (a, b) = (left.element, right.element)
                let (one, other) = (blockers[a].assessment.state, blockers[b].assessment.state)
                if one != other { return one < other }
                return below[a].count != below[b].count ? below[a].count > below[b].count : left.offset < right.offset
            }.map(\.element)
            return own.filter(vetoes.contains) + own.filter { !vetoes.contains($0) }
        }
    }

    private static func commonGate(_ blockers: [Blocker]) -> Gate.ID? {
        var counts: [Gate.ID: Int] = [:]
        for blocker in blockers { counts[blocker.gate, default: 0] += 1 }
        let most = counts.values.max()
        return blockers.first { counts[$0.gate] == most }?.gate
    }

    /// How the root causes are cut into pages: the first stand on the page of the release.
    var chunks: Chunks { Chunks(of: ordered.count, by: Self.perPage) }

    private static let perPage = 25

    /// The root causes of each class, in the order of the classes and, within one, those that only a role with a veto can
    /// give before the others, then the worst first, then those with most behind them; `number` counts them through from 1.
    ///
    /// - Parameters:
    ///   - page: which of ``chunks`` to show, from 1; nil for every root cause.
    ///   - shown: how many of a class are `first`; the others are `rest`.
    ///   - isBrief: whether the others are only counted, with the way to where they stand.
    func groups(on page: Int? = nil, showing shown: Int = .max, isBrief: Bool = false) -> TemplateValue {
        let numbered = Array(ordered.enumerated())
        let range = page.map { chunks[$0] } ?? 0..<numbered.count
        let filled = Blocker.Kind.allCases.compactMap { kind -> TemplateValue? in
            let all = numbered.filter { blockers[$0.element].kind == kind }
            let here = all.filter { range.contains($0.offset) }
            guard let start = all.first, !here.isEmpty else { return nil }
            // What can be mended today comes before what has to be waited for. One row more takes less room than the
            // line that would hide it.
            let room = isBrief && kind != .actNow ? 1 : shown
            let limit = here.count - 1 <= room ? here.count : room
            let rest = here[limit...]
            return [
                "kind": StatusTag(kind.words, kind.tone).value,
                "anchor": .text("blockers-\(kind.rawValue)"),
                "href": .text(href(toNumber: start.offset + 1, anchor: "blockers-\(kind.rawValue)")),
                "meaning": .text(kind.meaning),
                "count": .number(all.count),
                "first": .list(of: here[..<limit]) { row($0.element, number: $0.offset + 1, isBrief: isBrief) },
                "rest": .optional(rest.isEmpty ? nil : rest) { rest in
                    [
                        "count": .number(rest.count),
                        "rows": isBrief ? [] : .list(of: rest) { row($0.element, number: $0.offset + 1) },
                    ]
                },
            ]
        }
        return .list(filled)
    }

    /// The number of the root cause that each blocker is, or belongs to.
    var numbers: [(blocker: Blocker, number: Int)] {
        var numbers: [Int: Int] = [:]
        for (offset, position) in ordered.enumerated() { numbers[position] = offset + 1 }
        return blockers.indices.compactMap { position in numbers[roots[position]].map { (blockers[position], $0) } }
    }

    /// Where the root cause of a number stands with its mend.
    func href(toNumber number: Int, anchor: String? = nil) -> String {
        let page = view.site.addresses.page(of: .release(release)) ?? .overview
        return view.href(
            page.chunk(chunks.number(of: number - 1), of: Self.folder), anchor: anchor ?? "blocker-\(number)")
    }

    /// The folder below that of a release in which its further blockers are.
    static let folder = "blockers"

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
        let shown = named.count <= 6 ? named[...] : named.prefix(5)
        let others = named.dropFirst(shown.count).reduce(0) { $0 + (counts[$1.element] ?? 0) }
        var turns = shown.map { ($0.element, counts[$0.element] ?? 0) }
        if others > 0 { turns.append(("others", others)) }
        if let nobody = counts[""] { turns.append(("nobody named", nobody)) }
        return .list(of: turns) { name, count in
            [
                "name": PageLink(name, role(named: name)).value, "count": .number(count),
                "isVeto": .bool(vetoes.contains(name)),
            ]
        }
    }

    private func role(named name: String) -> String? {
        view.site.project.roles.first { $0.name.hasSameBytes(as: name) }.flatMap { view.href(.role($0.id)) }
    }

    /// Whether somebody has to act on a blocker by itself: neither a consequence nor what gathers others.
    private func isStep(_ position: Int) -> Bool {
        roots[position] == position ? parts(of: position).isEmpty : isPart(position)
    }

    /// Whether a blocker keeps its own class below another: it is a part of it, no consequence.
    private func isPart(_ position: Int) -> Bool {
        roots[position] != position && blockers[position].kind != .knockOn
    }

    private func parts(of root: Int) -> [Int] { below[root].filter(isPart) }

    /// Whether a blocker is the missing sign-off of a role that can forbid the release.
    private func isVeto(_ position: Int) -> Bool { BlockerTree.isVeto(blockers[position], view.site) }

    private static func isVeto(_ blocker: Blocker, _ site: Site) -> Bool {
        guard case .requirement(let id) = blocker.entity else { return false }
        return site.index.requirements[id]?.isVeto ?? false
    }

    private func row(_ position: Int, number: Int, isBrief: Bool = false) -> TemplateValue {
        let blocker = blockers[position]
        let consequences = isBrief ? [] : below[position]
        let shown = consequences.prefix(Self.shownConsequences)
        let members: TemplateValue = [
            "number": .number(number),
            "anchor": .text("blocker-\(number)"),
            "href": .text(href(toNumber: number)),
            "title": title(of: blocker),
            "reason": .sentence(blocker.assessment.reason),
            "sources": view.sources(isBrief ? first(of: blocker) : blocker.assessment.locations, showing: 3),
            "owner": .optional(blocker.owner),
            "isVeto": .bool(isVeto(position)),
            "isItsOwn": .bool(blocker.since == nil && blocker.owner.map(blocker.title.startsWithBytes) == true),
            "since": .date(blocker.since),
            "gate": .optional(blocker.gate == gate ? nil : blocker.gate) { view.link(.gate($0)).value },
            "step": .optionalSentence(blocker.mend?.instruction),
            "mend": .optional(isBrief ? nil : blocker.mend) {
                MendView($0, view, isShown: blocker.assessment.locations.first).value
            },
            "consequences": .list(of: shown) { consequence($0) },
            "consequenceCount": .text(count(of: consequences, below: position)),
            "moreConsequences": .optional(
                consequences.count > shown.count ? "and \(consequences.count - shown.count) more" : nil),
            "blockedGate": view.link(.gate(blocker.gate)).value,
        ]
        return members.announcingLists
    }

    private func first(of blocker: Blocker) -> [SourceLocation] { Array(blocker.assessment.locations.prefix(1)) }

    // What follows from one cause may be hundreds of items; all of them stand on the page of the gate.
    private static let shownConsequences = 12

    private func count(of consequences: [Int], below root: Int) -> String {
        let parts = parts(of: root).count
        guard parts > 0 else { return "\(counted(consequences.count, "thing")) behind it" }
        return "\(counted(parts, "open item")) in it"
    }

    private func consequence(_ position: Int) -> TemplateValue {
        [
            "title": title(of: blockers[position]),
            "reason": .sentence(blockers[position].assessment.reason),
            "sources": view.sources(blockers[position].assessment.locations),
            "mend": .optional(isPart(position) ? blockers[position].mend : nil) {
                MendView($0, view, isShown: blockers[position].assessment.locations.first).value
            },
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
