import MusterModel
import MusterText

/// The design system: its tokens and every component in each of its forms, made by the partials that pages use.
struct StylePage: HTMLPage {
    static let template = "style"

    static func all(in site: Site) -> [StylePage] { [StylePage()] }

    var address: PageAddress { .style }

    func head(in site: Site) -> PageHead {
        PageHead(title: "Style", section: .about, parents: [(.about, "About")])
    }

    func content(_ view: PageView) -> TemplateValue {
        let gates = State.allCases.map(StylePage.gate)
        return [
            "tones": .list(of: Tone.allCases) { tone in
                ["tone": .text(tone.rawValue), "tag": StatusTag(tone.rawValue.capitalizedWord, tone).value]
            },
            "spaces": .list(of: Self.spaces.indices) {
                ["name": .text("s\($0 + 1)"), "size": .number(Self.spaces[$0])]
            },
            "types": .list(of: [("small", "card-note"), ("body", "body"), ("large", "lead"), ("huge", "verdict-word")])
            {
                ["name": .text($0.0), "style": .text($0.1)]
            },
            "states": .list(of: State.allCases) { StatusTag($0).value },
            "severities": .list(of: [Severity.critical, .high, .medium, .low]) { StatusTag($0).value },
            "verdicts": .list(of: Verdict.allCases) { StylePage.banner($0) },
            "gates": .list(of: gates.prefix(3)) { GateCard($0, view).value },
            "strip": TemplateValue(GateStrip(gates, view).drawing?.svg),
            "bar": TallyBar(Tally(State.allCases)).value,
            "bars": TemplateValue(SeverityBars(issues: view.site.project.issues).drawing?.svg),
            "timeline": TemplateValue(
                TimelineChart(TimelineEvent.all(in: view.site).suffix(40), asOf: view.site.project.asOf)?.svg),
            "table": .list(of: view.site.project.tasks.prefix(3)) { TaskRow($0, view).value },
            "source": .optional(view.site.project.documents.first) {
                view.source(SourceLocation(path: $0.path, line: 1)).value
            },
            "mend": .optional(view.site.project.documents.first) { document in
                let place = SourceLocation(path: document.path, line: 1)
                let mend = Mend(
                    location: place, instruction: "Ask the role to sign", markdown: "| Role | Name | Date | Outcome |",
                    edit: .insertAfter)
                return MendView(mend, view).value
            },
            "pager": StylePage.pager,
        ]
    }

    // The steps of the scale in style.css, in pixels at the usual size of letters.
    private static let spaces = [4, 8, 12, 16, 24, 40, 64]

    private static func gate(_ state: State) -> GateResult {
        let item = ItemResult(
            entity: nil, title: "An item", assessment: Assessment(state, "an example"), expected: "to be shown")
        let rule = RuleResult(
            rule: .tasksDone, title: "An example", state: state, reason: "an example", items: [item])
        return GateResult(
            gate: Gate(
                id: .init("example-\(state.rawValue)"), name: "\(state.word) gate", kind: .configured,
                isBlocking: state == .fail),
            state: state, reason: state.meaning, rules: [rule])
    }

    private static func banner(_ verdict: Verdict) -> TemplateValue {
        ["tone": .text(verdict.tone.rawValue), "words": .text(verdict.words), "meaning": .text(verdict.meaning)]
    }

    /// A way through pages that leads nowhere else.
    private static let pager: TemplateValue = [
        "words": "Examples 151 to 200 of 400", "noun": "examples", "previous": ["#pager"], "next": ["#pager"],
        "pages": .list(of: [1, 3, 4, 5, 8]) { number in
            [
                "number": .number(number), "href": "#pager", "isCurrent": .bool(number == 4),
                "isAfterGap": .bool(number == 3 || number == 8),
            ]
        },
    ]
}
