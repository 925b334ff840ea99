import MusterModel
import MusterText

/// How the verdict is computed, the words that pages use, and the rules that were applied.
struct AboutPage: HTMLPage {
    static let template = "about"

    static func all(in site: Site) -> [AboutPage] { [AboutPage()] }

    var address: PageAddress { .about }

    func head(in site: Site) -> PageHead { PageHead(title: "About this site", section: .about, isStamped: true) }

    func content(_ view: PageView) -> TemplateValue {
        let suppressed = view.site.report.findings.filter { $0.suppression != nil }
        return [
            "style": .text(view.href(.style)),
            "version": .text(view.site.options.toolVersion),
            "verdicts": .list(of: [Verdict.go, .conditional, .awaitingDecision, .notAssessed, .noGo]) { verdict in
                ["tag": StatusTag(verdict.words, verdict.tone).value, "meaning": .text(verdict.meaning)]
            },
            "decisions": .list(of: AboutPage.decisions) { .text($0.words) },
            "table": .list(of: AboutPage.readiness) { readiness in
                [
                    "readiness": StatusTag(readiness.words, readiness.tone).value,
                    "verdicts": .list(of: AboutPage.decisions) { decision in
                        let verdict = Verdict(readiness, decision)
                        return StatusTag(verdict.words, verdict.tone).value
                    },
                ]
            },
            "states": .list(of: State.allCases) { state in
                ["tag": StatusTag(state).value, "meaning": .text(state.meaning)]
            },
            "gates": .list(of: view.site.report.gates.prefix(40)) { gate in
                [
                    "link": view.link(.gate(gate.gate.id)).value,
                    "isBlocking": .bool(gate.gate.isBlocking),
                    "rules": .list(of: gate.rules) { .text($0.title) },
                ]
            },
            "suppressed": .list(of: suppressed.prefix(Self.shownFindings)) { FindingRow($0, view).value },
            "moreSuppressed": view.more("finding", of: suppressed.count, after: Self.shownFindings, at: .findings),
        ]
    }

    // The page of findings says of each whether it was set aside.
    private static let shownFindings = 20

    private static let decisions: [DecisionState] = [.go, .conditional, .none, .unknown, .noGo]
    private static let readiness: [Readiness] = [.ready, .conditionallyReady, .notAssessed, .notReady]
}
