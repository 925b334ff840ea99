import MusterModel
import MusterText
import Testing

@Suite struct ConfiguredGateTests {
    @Test("a configured gate of the same name replaces the derived one")
    func replaces() {
        let judged = Judged {
            $0.criterion("Slow", .fail)
            $0.requirement("QA Lead")
            $0.gate([.signoffs(SignoffParameters())])
        }
        #expect(judged.report.gates.count == 1)
        #expect(judged.gate("launch-v1.0.0")?.gate.isConfigured == true)
        #expect(judged.release.readiness == .ready)
    }

    @Test("a gate of another name stands beside the derived one and blocks")
    func beside() {
        let judged = Judged {
            $0.criterion()
            $0.requirement("Legal Counsel", .pending)
            $0.gate([.signoffs(SignoffParameters())], named: "Legal")
        }
        #expect(judged.report.gates.map(\.gate.id.text) == ["launch-v1.0.0", "legal-v1.0.0"])
        #expect(judged.release.blockers.count { $0.rule == .signoffs } == 1)
    }

    @Test("a gate without rules is unknown")
    func noRules() {
        let judged = Judged {
            $0.criterion()
            $0.gate([], named: "legal")
        }
        #expect(judged.gate("legal-v1.0.0")?.state == .unknown)
        #expect(judged.release.readiness == .notAssessed)
    }

    @Test("a configured rule over an empty set is unknown", arguments: RuleName.allCases)
    func emptySet(name: RuleName) throws {
        let requirement = try #require(requirements.first { $0.name == name })
        let judged = Judged { $0.gate([requirement], named: "extra") }
        let state = judged.gate("extra-v1.0.0")?.rules.first?.state
        #expect(state == (name == .decisionRecorded ? .pending : .unknown))
    }

    private let requirements: [RuleRequirement] = [
        .tasksDone, .criteriaMet, .checklistComplete, .signoffs(SignoffParameters()), .noOpenIssues(.p0),
        .issuesTriaged(from: .p1), .deliverablesPresent, .artifactsVerified, .artifactsComplete, .reportsPassed,
        .sameBuild,
        .evidence(.exists), .signoffsNotStale, .noOpenFindings(.error), .decisionRecorded,
    ]

    @Test("a rule that only reports, does not block yet or does not block at all leaves readiness alone")
    func informing() {
        func readiness(_ edit: (inout RuleConfiguration) -> Void) -> Readiness {
            Judged {
                $0.criterion("Slow", .fail)
                $0.requirement("QA Lead")
                $0.gate([.criteriaMet], named: "launch", edit: edit)
                $0.gate([.signoffs(SignoffParameters())], named: "people")
            }.release.readiness
        }
        #expect(readiness { _ in } == .notReady)
        #expect(readiness { $0.reportOnly = true } == .ready)
        #expect(readiness { $0.blocking = false } == .ready)
        #expect(readiness { $0.from = ProjectBuilder.day("2026-11-21") } == .ready)
        #expect(readiness { $0.from = ProjectBuilder.day("2026-11-20") } == .notReady)
    }

    @Test(
        "a rule counts from its day on, in a gate that replaces a derived one and in one beside it",
        arguments: ["launch", "people"], [-1, 0, 1])
    func startDay(name: String, daysFromStart: Int) throws {
        let judged = Judged {
            $0.criterion("Slow", .fail)
            $0.requirement("QA Lead")
            let start = $0.project.asOf.adding(days: -daysFromStart)
            $0.gate([.criteriaMet, .signoffs(SignoffParameters())], named: name) { rule in
                if rule.requirement == .criteriaMet { rule.from = start }
            }
            $0.project.configuration.gates.derived = false
        }
        let gate = try #require(judged.report.gates.first { $0.gate.name == name })
        let rule = try #require(gate.rules.first { $0.rule == .criteriaMet })
        let counts = daysFromStart >= 0
        #expect(rule.state == .fail, "the state is shown whether it counts or not")
        #expect(rule.isBlocking == counts)
        #expect(rule.reason.containsBytes("counts from") == !counts)
        #expect(judged.release.readiness == (counts ? .notReady : .ready))
        #expect(judged.release.blockers.contains { $0.rule == .criteriaMet } == counts)
        #expect(gate.state == (counts ? .fail : .pass))
    }

    @Test("a start day does not make a rule count that only reports", arguments: [-1, 0, 1])
    func startDayOfReport(daysFromStart: Int) {
        let judged = Judged {
            $0.criterion("Slow", .fail)
            $0.requirement("QA Lead")
            let start = $0.project.asOf.adding(days: -daysFromStart)
            $0.gate([.criteriaMet, .signoffs(SignoffParameters())]) { rule in
                guard rule.requirement == .criteriaMet else { return }
                rule.from = start
                rule.reportOnly = true
            }
        }
        #expect(judged.release.readiness == .ready)
    }

    @Test("a gate all of whose rules only report shows nothing that is passed")
    func onlyReports() {
        let judged = Judged {
            $0.criterion()
            $0.requirement("QA Lead")
            $0.gate([.criteriaMet]) { $0.reportOnly = true }
        }
        #expect(judged.release.readiness == .notAssessed)
    }

    @Test("a gate for a release that the project does not have is an error")
    func noSuchRelease() {
        let judged = Judged {
            $0.gate([.criteriaMet], named: "legal")
            $0.project.configuration.gates.gates[0].release = "v3"
        }
        #expect(judged.findings("gate-without-release").first?.severity == .error)
    }

    @Test("a lowered finding of judging stays, and says so")
    func lowered() {
        let judged = Judged {
            $0.criterion("Slow", .fail)
            $0.decision(.go)
            let place = $0.place()
            $0.project.configuration.severities = [
                SeverityConfiguration(id: "recorded-go-contradicted", severity: .note, location: place)
            ]
        }
        let finding = judged.findings("recorded-go-contradicted").first
        #expect(finding?.severity == .note)
        #expect(finding?.suppression != nil)
    }
}
