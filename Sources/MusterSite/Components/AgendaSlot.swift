import MusterModel
import MusterText

/// One item of an agenda with what the project holds about it: the partial `agenda-slot`.
struct AgendaSlot: Sendable {
    let item: Agenda.Item
    /// From 1.
    let number: Int
    let release: Release
    let view: PageView
    /// The items before it that show a rule already, by gate and rule: it is not listed twice.
    var shown: [RulePlace: Int] = [:]

    /// One rule of one gate.
    struct RulePlace: Hashable, Sendable {
        let gate: Gate.ID
        let position: Int
    }

    // How much of one answer is printed; the pages that are linked hold all of it.
    private static let shownRows = 6
    private static let shownPoints = 12

    /// Whether the project holds nothing about it.
    var isEmpty: Bool { rules.isEmpty && passages.isEmpty && rows.isEmpty && item.notes.isEmpty }

    var value: TemplateValue {
        let rules = rules
        let passages = passages
        let rows = rows
        let isAnswered = !rules.isEmpty || !passages.isEmpty || !rows.isEmpty || !item.notes.isEmpty
        let members: TemplateValue = [
            "number": .number(number),
            "anchor": .text("item-\(number)"),
            "title": .text(item.title),
            "source": .optional(item.location) { view.source($0).value },
            "notes": .list(of: item.notes) { .text($0) },
            "tag": .optional(state(rules, rows)) { StatusTag($0).value },
            "isAnswered": .bool(isAnswered),
            "owed": .text(isAnswered ? "" : "Nothing was found about it. Owed by: \(owner ?? "nobody named")."),
            "rules": .list(of: rules, rule),
            "passages": .list(of: passages) { $0.value },
            "rows": .list(of: rows.prefix(Self.shownRows), row),
            "moreRows": .optional(
                rows.count > Self.shownRows ? "and \(rows.count - Self.shownRows) more" : nil),
        ]
        return members.announcingLists
    }

    /// The worst state behind it; nil where nothing has one.
    private func state(_ rules: [(gate: GateResult, position: Int)], _ rows: [Row]) -> State? {
        let states = rules.map { $0.gate.rules[$0.position].state } + rows.compactMap(\.state)
        return states.min()
    }

    // Rules.

    /// The rules that it shows, for the items after it.
    var places: [RulePlace] { rules.map { RulePlace(gate: $0.gate.gate.id, position: $0.position) } }

    private var rules: [(gate: GateResult, position: Int)] {
        let names = item.topics.flatMap(\.rules)
        return view.site.report.gates.filter { $0.gate.isBlocking && belongs($0.gate) }.flatMap { gate in
            gate.rules.indices.filter { names.contains(gate.rules[$0].rule) }.map { (gate, $0) }
        }
    }

    private func belongs(_ gate: Gate) -> Bool {
        gate.release == release.id || (gate.release == nil && gate.phase != nil && gate.phase == release.phase)
    }

    private func rule(_ place: (gate: GateResult, position: Int)) -> TemplateValue {
        let rule = place.gate.rules[place.position]
        let page = view.site.addresses.page(of: .gate(place.gate.gate.id))
        let open = rule.items.filter { $0.assessment.state < .waived }
        let earlier = shown[RulePlace(gate: place.gate.gate.id, position: place.position)]
        let worst =
            earlier != nil
            ? [] : State.allCases.sorted().flatMap { state in open.filter { $0.assessment.state == state } }
        return
            ([
                "title": PageLink(rule.title, page.map { view.href($0, anchor: "rule-\(place.position + 1)") }).value,
                "gate": .text(view.site.gateName(place.gate.gate)),
                "tag": StatusTag(rule.state).value,
                "tally": .text(Tally(rule.items.map(\.assessment.state)).words),
                "open": .list(of: worst.prefix(4)) { item in
                    [
                        "title": PageLink(item.title, item.entity.flatMap(view.href)).value,
                        "assessment": view.assessment(item.assessment.brief),
                        "owner": .optional(item.owner),
                    ]
                },
                "more": .optional(worst.count > 4 ? "and \(worst.count - 4) more" : nil),
                "earlier": .optional(earlier.map { "see item \($0)" }),
            ] as TemplateValue).announcingLists
    }

    // Passages.

    private var passages: [PassageView] {
        let roles = item.topics.flatMap(\.passages)
        guard !roles.isEmpty else { return [] }
        let documents = release.reviews + release.documents.filter { !release.reviews.contains($0) }
        return documents.compactMap(view.site.document).flatMap { document in
            document.passages.filter { roles.contains($0.role) && !$0.points.isEmpty }.map { passage in
                var short = passage
                short.points = Array(passage.points.prefix(Self.shownPoints))
                return PassageView(passage: short, document: document, view: view)
            }
        }
    }

    // Things of the project that it is about.

    private struct Row {
        let title: String
        let entity: EntityReference
        let state: State?
        let tag: StatusTag?
        let note: String?
        let location: SourceLocation?
    }

    private var rows: [Row] {
        var rows: [Row] = []
        if item.topics.contains(.issues) { rows += issues }
        if item.topics.contains(.risks) { rows += risks }
        if item.topics.contains(.artifacts) { rows += artifacts }
        if item.topics.contains(.decision) { rows += decisions }
        return rows + related
    }

    private var issues: [Row] {
        view.site.project.issues.filter { $0.belongs(to: release.id) && $0.isOpen }.map { issue in
            Row(
                title: view.site.name(of: .issue(issue.id)), entity: .issue(issue.id), state: nil,
                tag: issue.severity.map { StatusTag($0) }, note: issue.status.words, location: issue.location)
        }
    }

    private var risks: [Row] {
        view.site.project.risks.filter { $0.belongs(to: release.id) }.map { risk in
            Row(
                title: view.site.name(of: .risk(risk.id)), entity: .risk(risk.id), state: nil,
                tag: risk.severity.map { StatusTag($0) }, note: risk.mitigation, location: risk.location)
        }
    }

    private var artifacts: [Row] {
        view.site.project.artifacts.filter { $0.belongs(to: release.id) }.map { artifact in
            Row(
                title: artifact.file, entity: .artifact(artifact.id), state: nil,
                tag: StatusTag(artifact.check.words, artifact.check.tone), note: nil,
                location: artifact.statements.first?.location)
        }
    }

    private var decisions: [Row] {
        let own = view.site.project.decisions.filter { decision in
            decision.release == release.id && decision.isGoNoGo
                && (decision.modality == .claimed || decision.modality == .observed)
        }
        return own.map { decision in
            Row(
                title: decision.title, entity: .decision(decision.id), state: nil,
                tag: StatusTag(decision.outcome.words, decision.outcome.tone), note: decision.date?.words,
                location: decision.location)
        }
    }

    /// Tasks, criteria and documents that share words with it.
    private var related: [Row] {
        let words = Set(item.title.agendaWords.filter { $0.utf8.count > 3 && !AgendaSlot.common.contains($0) })
        guard !words.isEmpty else { return [] }
        let needed = min(2, words.count)
        func isNear(_ title: String) -> Bool { Set(title.agendaWords).intersection(words).count >= needed }
        let tasks = view.site.project.tasks.filter { isMentioned($0) || isNear($0.title) }.map { task in
            Row(
                title: task.label, entity: .task(task.id), state: task.assessment.state,
                tag: StatusTag(task.assessment.state), note: task.assessment.reason, location: task.locations.first)
        }
        let documents = view.site.project.documents.filter { isNear($0.title) && !$0.isTemplate }.map { document in
            Row(
                title: document.title, entity: .document(document.path), state: nil,
                tag: StatusTag(document.kind.words.capitalizedWord, .note), note: document.date?.words,
                location: SourceLocation(path: document.path, line: 1))
        }
        return Array(tasks.prefix(4)) + Array(documents.prefix(4))
    }

    private func isMentioned(_ task: MusterModel.Task) -> Bool {
        guard !task.number.isEmpty else { return false }
        let text = ([item.title] + item.notes).joined(separator: " ").asciiLowercased
        return text.containsBytes("task \(task.number.asciiLowercased)")
    }

    private func row(_ row: Row) -> TemplateValue {
        [
            "title": view.link(row.entity, row.title).value,
            "tag": .optional(row.tag) { $0.value },
            "note": .optionalSentence(row.note),
            "source": .optional(row.location) { view.source($0).value },
        ]
    }

    /// Who owes an answer: a role that the item names, else the owner of the task that launches the release.
    private var owner: String? {
        let text = ([item.title] + item.notes).joined(separator: " ").folded
        let role = view.site.project.roles.first { !$0.name.isEmpty && text.containsBytes($0.name.folded) }
        return role?.name ?? release.launchTasks.compactMap { view.site.index.tasks[$0]?.owner }.first
    }

    // Words of so many agendas that sharing them says nothing.
    private static let common: Set<String> = [
        "review", "final", "summary", "results", "result", "formal", "list", "plan", "from", "with", "entire",
        "candidate", "phase", "launch", "release", "version", "provides", "stakeholders", "report", "status", "this",
        "that", "against", "targets", "task",
    ]
}

extension Assessment {
    /// The assessment with the first of its places.
    fileprivate var brief: Assessment {
        var brief = self
        brief.locations = Array(locations.prefix(1))
        return brief
    }
}
