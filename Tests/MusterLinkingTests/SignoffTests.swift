import MusterModel
import MusterTestSupport
import Testing

struct SignoffTests {
    private let task = fact(.task, "Launch v1.0.0", id: "5.2", .required)

    private func demand(_ role: String, mandatory: Bool = false) -> Fact {
        fact(
            .requiredSignoff, role, status: .pending, role: role, .required,
            details: mandatory ? [.mandatory: "yes"] : [:], parent: 0)
    }

    private func log(_ signoffs: [Fact]) -> DocumentRecord {
        record(
            "log.md", .progressLog,
            facts: [fact(.task, "Launch", id: "5.2", status: .inProgress)] + signoffs)
    }

    private func signed(
        _ role: String?, by person: String? = nil, _ status: FactStatus = .signed, date: String? = "2026-06-01",
        details: [DetailKey: String] = [:]
    ) -> Fact {
        fact(
            .signoff, role ?? "sign-off", status: status, date: date, role: role, person: person, details: details,
            parent: 0)
    }

    private func states(_ demands: [Fact], _ signoffs: [Fact], configure: (inout Configuration) -> Void = { _ in })
        -> [State]
    {
        let project = link(
            [record("spec.md", .taskSpec, facts: [task] + demands), log(signoffs)], configure: configure)
        return project.requirements.map(\.assessment.state)
    }

    private func people(_ people: [String], delegates: [String] = []) -> (inout Configuration) -> Void {
        { configuration in
            var role = RoleConfiguration(id: "qa-lead", location: configured)
            role.name = "QA Lead"
            role.people = people
            role.delegates = delegates
            configuration.roles = [role]
        }
    }

    @Test("a sign-off by the role for the task answers it, another role's does not")
    func answered() {
        #expect(states([demand("QA Lead")], [signed("QA Lead")]) == [.pass])
        #expect(states([demand("QA Lead")], [signed("Legal Counsel")]) == [.pending])
    }

    @Test("a refusal fails")
    func refused() {
        #expect(states([demand("QA Lead")], [signed("QA Lead", .rejected)]) == [.fail])
    }

    @Test("an approval under a condition, and an abstention, are pending")
    func conditional() {
        let words: [DetailKey: String] = [.statusWords: "approved pending the retest"]
        #expect(states([demand("QA Lead")], [signed("QA Lead", details: words)]) == [.pending])
        #expect(states([demand("QA Lead")], [signed("QA Lead", details: [.statusWords: "abstained"])]) == [.pending])
        #expect(states([demand("QA Lead")], [signed("QA Lead", details: [.conditions: "retest"])]) == [.pending])
    }

    @Test("an undated sign-off counts, with a warning")
    func undated() {
        let project = link([
            record("spec.md", .taskSpec, facts: [task, demand("QA Lead")]), log([signed("QA Lead", date: nil)]),
        ])
        #expect(project.requirements.map(\.assessment.state) == [.pass])
        #expect(project.findings.map(\.id) == ["sign-off-without-date"])
        #expect(project.findings.first?.severity == .warning)
    }

    @Test("only the configured people sign for a role")
    func configuredPeople() {
        #expect(
            states([demand("QA Lead")], [signed("QA Lead", by: "M. Roux")], configure: people(["h.virta"])) == [
                .pending
            ])
        #expect(
            states([demand("QA Lead")], [signed("QA Lead", by: "@H.Virta")], configure: people(["h.virta"])) == [.pass])
        #expect(states([demand("QA Lead")], [signed(nil, by: "h.virta")], configure: people(["h.virta"])) == [.pass])
    }

    @Test("a delegate signs only when listed and when the sign-off says for whom")
    func delegates() {
        let behalf: [DetailKey: String] = [.onBehalfOf: "h.virta"]
        let listed = people(["h.virta"], delegates: ["m.roux"])
        #expect(
            states([demand("QA Lead")], [signed("QA Lead", by: "m.roux", details: behalf)], configure: listed) == [
                .pass
            ])
        #expect(states([demand("QA Lead")], [signed("QA Lead", by: "m.roux")], configure: listed) == [.pending])
        #expect(
            states(
                [demand("QA Lead")], [signed("QA Lead", by: "m.roux", details: behalf)], configure: people(["h.virta"]))
                == [.pending])
    }

    @Test("look-alike letters make another name, with an error")
    func lookalike() {
        let project = link(
            [
                record("spec.md", .taskSpec, facts: [task, demand("QA Lead")]),
                log([signed("QA Lead", by: "h.virt\u{0430}")]),
            ], configure: people(["h.virta"]))
        #expect(project.requirements.map(\.assessment.state) == [.pending])
        #expect(project.findingIDs.contains("look-alike-name"))
    }

    @Test("one person in several roles counts for each")
    func severalRoles() {
        let found = states(
            [demand("QA Lead"), demand("Legal Counsel")],
            [signed("QA Lead", by: "Ada"), signed("Legal Counsel", by: "Ada")])
        #expect(found == [.pass, .pass])
    }

    @Test("a review of the release answers its launch task, minutes of a kickoff do not")
    func reviewAnswersLaunchTask() {
        let spec = record("spec.md", .taskSpec, facts: [task, demand("QA Lead")])
        let row = fact(.signoff, "QA Lead", status: .signed, date: "2026-06-01", role: "QA Lead", in: .signoffs)
        let review = record("review.md", .readinessReview, facts: [row], releases: [mention("v1.0.0", .title)])
        #expect(link([spec, review]).requirements.map(\.assessment.state) == [.pass])
        let kickoff = record("kickoff.md", .minutes, title: "Kickoff of Phase 5", facts: [row])
        let project = link([spec, kickoff])
        #expect(project.requirements(of: project.task("5.2")).map(\.assessment.state) == [.pending])
    }

    @Test("an empty row of a sign-off table adds to the demand of the launch task instead of standing beside it")
    func mergedDemand() {
        let spec = record("spec.md", .taskSpec, facts: [task, demand("QA Lead")])
        let row = fact(
            .requiredSignoff, "QA Lead", status: .pending, role: "QA Lead", .required, details: [.mandatory: "yes"],
            in: .signoffs)
        let review = record("review.md", .readinessReview, facts: [row], releases: [mention("v1.0.0", .title)])
        let project = link([spec, review])
        #expect(project.requirements.count == 1)
        #expect(project.requirements.first?.sources.count == 2)
        #expect(project.requirements.first?.isVeto == true)
    }

    @Test("a signed row of a table stays demanded")
    func signedRowIsDemanded() {
        let row = fact(.signoff, "QA Lead", status: .signed, date: "2026-06-01", role: "QA Lead", in: .signoffs)
        let review = record("review.md", .readinessReview, facts: [row], releases: [mention("v1.0.0", .title)])
        let project = link([review])
        #expect(project.requirements.map(\.assessment.state) == [.pass])
        #expect(project.requirements.first?.scope == project.releases.first.map { .release($0.id) })
    }

    @Test("a composite role stays one")
    func composite() {
        let project = link([record("spec.md", .taskSpec, facts: [task, demand("SRE/DevOps Lead")])])
        #expect(project.roles.map(\.name) == ["SRE/DevOps Lead"])
    }

    @Test("a role that nobody requires and that is misspelled is pointed out")
    func misspelled() {
        let project = link([
            record("spec.md", .taskSpec, facts: [task, demand("Security Lead")]), log([signed("Secuirty Lead")]),
        ])
        #expect(project.requirements.map(\.assessment.state) == [.pending])
        #expect(project.findingIDs == ["unknown-role"])
    }
}
