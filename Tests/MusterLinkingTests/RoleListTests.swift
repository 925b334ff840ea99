import MusterModel
import MusterTestSupport
import Testing

@testable import MusterLinking

struct RoleListTests {
    @Test(
        "a name in the plural lists the roles before its noun",
        arguments: [
            ("QA & Security Leads", ["QA Lead", "Security Lead"]),
            ("Security, DevOps Leads", ["Security Lead", "DevOps Lead"]),
            ("Backend/Frontend Leads", ["Backend Lead", "Frontend Lead"]),
            ("Product and Release Managers", ["Product Manager", "Release Manager"]), ("Tech Leads", []),
            ("All Tech Leads", []), ("All QA & Security Leads", []), ("SRE/DevOps Lead", []), ("Leads", []),
        ])
    func listed(name: String, roles: [String]) {
        #expect(RoleName(name)?.listed == roles)
    }

    @Test(
        "a group without a list stays one collective role",
        arguments: ["All Tech Leads", "relevant Tech Leads", "Leads"])
    func collective(name: String) {
        #expect(RoleName(name)?.isCollective == true)
    }

    private func plan(_ role: String, mandatory: Bool = false) -> DocumentRecord {
        record(
            "plan.md", .taskSpec,
            facts: [
                fact(.task, "Audit", id: "2.1", .required),
                fact(
                    .requiredSignoff, role, status: .pending, role: role, .required,
                    details: mandatory ? [.mandatory: "yes"] : [:], parent: 0),
            ])
    }

    private func log(_ role: String) -> DocumentRecord {
        record(
            "log.md", .progressLog,
            facts: [
                fact(.task, "Audit", id: "2.1", status: .inProgress),
                fact(.signoff, role, status: .signed, date: "2026-06-02", role: role, parent: 0),
            ])
    }

    @Test("each role of a list has to sign, with the veto of the list")
    func demanded() {
        let project = link([plan("QA & Security Leads", mandatory: true), log("QA Lead")])
        let wanted = project.requirements(of: project.task("2.1"))
        #expect(wanted.map { project.roleName($0.role) }.sorted() == ["QA Lead", "Security Lead"])
        #expect(wanted.allSatisfy { $0.isVeto && $0.expandedFrom == nil })
        #expect(wanted.map(\.assessment.state).sorted() == [.pending, .pass])
    }

    @Test("a signature of the list answers for each of its roles")
    func signed() {
        let project = link([plan("QA Lead"), log("QA & Security Leads")])
        #expect(project.requirements(of: project.task("2.1")).map(\.assessment.state) == [.pass])
    }

    @Test("either half of a composite role finds it", arguments: ["SRE Lead", "DevOps Lead", "SRE/DevOps Lead"])
    func composite(written: String) {
        let project = link([plan("SRE/DevOps Lead"), log(written)])
        #expect(project.requirements(of: project.task("2.1")).map(\.assessment.state) == [.pass])
    }
}

struct OverdueTests {
    private func findings(asked: String, days: Int? = nil) -> [String] {
        let plan = record(
            "review.md", .readinessReview,
            facts: [fact(.requiredSignoff, "QA Lead", status: .pending, date: asked, role: "QA Lead")])
        return link([plan]) { configuration in
            guard let days else { return }
            var role = RoleConfiguration(id: "qa-lead", location: configured)
            role.days = days
            configuration.roles = [role]
        }.findingIDs
    }

    // 2026-06-15, the day of these tests, is a Monday.
    @Test("a sign-off is overdue after five weekdays, or the days of its role")
    func overdue() {
        #expect(findings(asked: "2026-06-08").isEmpty)
        #expect(findings(asked: "2026-06-05") == ["sign-off-overdue"])
        #expect(findings(asked: "2026-06-05", days: 6).isEmpty)
        #expect(findings(asked: "2026-06-12", days: 0) == ["sign-off-overdue"])
    }
}

struct RecordFindingTests {
    private let plan = record(
        "plan.md", .taskSpec,
        facts: [
            fact(.task, "Audit", id: "2.1", .required),
            fact(.deliverable, "docs/log.md", .required, details: [.path: "docs/log.md"], parent: 0),
            fact(.criterion, "The minutes are approved", .required, in: .definitionOfReady, parent: 0),
        ])

    @Test("a done task that its promised log does not mention is pointed out, a mentioned one is not")
    func logEntry() {
        let done = record("status.md", .minutes, facts: [fact(.task, "Audit", id: "2.1", status: .done)])
        let log = { (number: String) in
            record(
                "docs/log.md", .progressLog,
                facts: [fact(.task, "Work", id: number, status: .inProgress, date: "2026-06-01")])
        }
        #expect(link([plan, done, log("2.2")]).findingIDs == ["missing-log-entry"])
        #expect(!link([plan, done, log("2.1")]).findingIDs.contains("missing-log-entry"))
        #expect(!link([plan, log("2.2")]).findingIDs.contains("missing-log-entry"))
    }

    @Test("minutes of a phase that claim a criterion in its own words meet it")
    func sameWords() {
        let minutes = { (title: String) in
            record(
                "minutes.md", .minutes, title: title,
                facts: [fact(.checklistItem, "The minutes are approved", status: .done, date: "2026-06-02")])
        }
        let phase = record("phases.md", .roadmap, facts: [fact(.phase, "Phase 2", id: "2", .planned)])
        #expect(link([plan, phase, minutes("Phase 2 kickoff")]).criteria.map(\.assessment.state) == [.pass])
        let other = link([plan, phase, minutes("Weekly")])
        #expect(other.criteria.map(\.assessment.state) == [.pending])
        #expect(other.checklistItems.map(\.assessment.state) == [.pass])
    }

    @Test(
        "a statement that only counts open issues is read as a count",
        arguments: [
            ("Open P1: 2", 2, 1), ("3 open P0 issues", 3, 0), ("2 P2 bugs are still open", 2, 2),
        ])
    func counts(text: String, number: Int, rank: Int) {
        #expect(IssueCount(text).map { [$0.number, $0.rank] } == [number, rank])
    }

    @Test(
        "anything else is none",
        arguments: [
            "Open P0: 0", "No open P1", "P1 open since 3 weeks", "2 open P1 and 1 open P2", "Open P1", "Open: 2",
        ])
    func noCounts(text: String) {
        #expect(IssueCount(text) == nil)
    }

    private func counted(_ text: String, minutes: String? = nil, list: String? = nil) -> [String] {
        let issues = record(
            "issues.md", .knownIssues,
            facts: [fact(.issue, "Slow start", id: "KI-1", status: .open, severity: .p1)], date: list)
        let record = record(
            "minutes.md", .minutes,
            facts: [fact(.milestone, text, status: .done)], date: minutes)
        return link([issues, record]).findingIDs
    }

    @Test("a count that disagrees with the list is contradicted, unless the list is younger")
    func count() {
        #expect(counted("Open P1: 2") == ["summary-disagrees"])
        #expect(counted("Open P1: 1").isEmpty)
        #expect(counted("Open P1: 2", minutes: "2026-05-01", list: "2026-05-09").isEmpty)
        #expect(counted("Open P1: 2", minutes: "2026-05-09", list: "2026-05-01") == ["summary-disagrees"])
    }
}
