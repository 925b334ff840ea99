import MusterModel
import MusterTestSupport
import MusterText
import Testing

struct IssueLinkingTests {
    private func issue(_ facts: [Fact], release: String = "v1.0.0") -> MusterModel.Issue? {
        link([
            record("KNOWN.md", .knownIssues, facts: facts, releases: [mention(release, .title)]),
            record("review.md", .readinessReview, releases: [mention(release, .title)]),
        ]).issues.first
    }

    @Test("an issue without a status is open, and so is one that was reopened or not verified")
    func open() {
        #expect(issue([fact(.issue, "Slow")])?.status == .open)
        for words in ["reopened", "fix merged", "fixed, not verified"] {
            #expect(issue([fact(.issue, "Slow", status: .closed, details: [.statusWords: words])])?.status == .open)
        }
        #expect(issue([fact(.issue, "Slow", status: .closed, details: [.statusWords: "fixed"])])?.status == .closed)
    }

    @Test("fixed in a version after the release is open for it")
    func fixedLater() {
        #expect(issue([fact(.issue, "Slow", status: .closed, details: [.fixedIn: "v1.0.1"])])?.status == .open)
        #expect(issue([fact(.issue, "Slow", status: .closed, details: [.fixedIn: "v1.0.0"])])?.status == .closed)
    }

    @Test("one code is one issue in all documents; where they disagree without dates it is open, with an error")
    func joined() {
        let project = link([
            record("a.md", .knownIssues, facts: [fact(.issue, "Slow", id: "KI-1", status: .closed, severity: .p2)]),
            record("b.md", .other, facts: [fact(.issue, "Slow search", id: "ki-1", status: .open, severity: .p0)]),
        ])
        #expect(project.issues.count == 1)
        #expect(project.issues.first?.status == .open)
        #expect(project.issues.first?.severity == .p0)
        #expect(project.findingIDs == ["conflicting-claims"])
    }

    @Test("where one list is declared public only that one is; else all are but internal ones")
    func publicLists() {
        let lists = ["public/known.md", "team/known.md"].map { record($0, .knownIssues, facts: [fact(.issue, $0)]) }
        #expect(link(lists).issues.filter(\.isPublic).map(\.title) == ["public/known.md"])
        let plain = ["a/known.md", "internal/known.md"].map { record($0, .knownIssues, facts: [fact(.issue, $0)]) }
        #expect(link(plain).issues.filter(\.isPublic).map(\.title) == ["a/known.md"])
    }

    @Test("the public is told what public lists say, and nothing that other documents say of the same issue")
    func publicStatement() {
        let project = link([
            record(
                "public/known.md", .knownIssues,
                facts: [fact(.issue, "Slow", id: "KI-1", status: .closed, severity: .p2)]),
            record(
                "log.md", .progressLog,
                facts: [
                    fact(
                        .issue, "Slow because of Mallory", id: "ki-1", status: .open, severity: .p0,
                        details: [.workaround: "ask Mallory", .component: "vault", .affects: "customer X"])
                ]),
        ])
        #expect(project.issues.first?.workaround == "ask Mallory")
        #expect(
            project.issues.first?.publicStatement
                == PublicStatement(code: "KI-1", title: "Slow", severity: .p2, status: .closed))
    }

    @Test("an issue was last changed on its own latest day, else on that of the list; never on one still to come")
    func lastChanged() {
        func changed(_ date: String?, list: String?) -> CivilDate? {
            var known = record("known.md", .knownIssues, facts: [fact(.issue, "Slow", id: "KI-1", date: date)])
            known.lastChanged = list.flatMap(CivilDate.init(iso:))
            return link([known]).issues.first?.publicStatement?.lastChanged
        }
        #expect(changed("2026-05-02", list: "2026-05-04") == day("2026-05-02"))
        #expect(changed(nil, list: "2026-05-04") == day("2026-05-04"))
        #expect(changed("2999-01-01", list: "2999-01-01") == nil)
    }

    @Test("minutes that count no P0 while one is open are contradicted")
    func summary() {
        let point = Passage.Point(line: 9, text: "Five known issues, no P0 among them.")
        let minutes = record(
            "minutes.md", .minutes,
            passages: [Passage(role: .agenda, line: 8, endLine: 9, title: "Notes", points: [point])])
        let known = record("known.md", .knownIssues, facts: [fact(.issue, "Leak", id: "KI-3", severity: .p0)])
        #expect(link([minutes, known]).findingIDs == ["summary-disagrees"])
        #expect(link([minutes]).findings.isEmpty)
    }
}

struct WaiverTests {
    @Test("a row of a table of waivers is a waiver and nothing else; an incomplete one is pointed out")
    func rows() {
        let row = fact(
            .issue, "Slow search", id: "KI-7", details: [.reason: "rare", .approver: "P. Lind"], in: .waivers)
        let project = link([record("w.md", .other, facts: [row])])
        #expect(project.issues.isEmpty)
        #expect(project.waivers.map(\.entity) == ["KI-7"])
        #expect(project.findingIDs == ["incomplete-waiver"])
    }

    @Test("a configured waiver for a release that nobody knows covers none")
    func unknownRelease() {
        let project = link([record("r.md", .readinessReview, releases: [mention("v1.0.0", .title)])]) {
            var waiver = WaiverConfiguration(location: configured)
            (waiver.entity, waiver.release, waiver.reason, waiver.approver) = ("KI-7", "v9.9.9", "rare", "P. Lind")
            waiver.until = day("2026-12-31")
            $0.waivers = [waiver]
        }
        #expect(project.waivers.first?.release != nil)
        #expect(project.waivers.first?.release != project.releases.first?.id)
    }
}

struct FindingTests {
    @Test("one authority that signs a whole checklist is pointed out, the signer of one row among others is not")
    func oneAuthority() {
        let rows = ["Acceptance", "Security", "Runbooks"].map {
            fact(.checklistItem, $0, status: .signed, section: ["Checklist"], in: .checklist)
        }
        let authority = fact(
            .signoff, "sign-off", status: .signed, date: "2026-06-01", role: "delivery coordinator",
            section: ["Checklist"], in: .checklist)
        #expect(link([record("c.md", .checklist, facts: rows + [authority])]).findingIDs == ["one-authority"])
        #expect(link([record("c.md", .checklist, facts: Array(rows.prefix(1)) + [authority])]).findings.isEmpty)
    }

    @Test("a row that rests on a document in which something is open is contradicted")
    func openEvidence() {
        let review = record(
            "r.md", .readinessReview,
            facts: [
                fact(.checklistItem, "Security checks passed", status: .signed),
                fact(.reference, "spec.md", details: [.path: "spec.md"], parent: 0),
            ])
        let spec = record(
            "spec.md", .taskSpec,
            facts: [
                fact(.task, "Security", id: "7.3", .required),
                fact(.checklistItem, "Retest is clean", status: .todo, .required, parent: 0),
            ])
        #expect(link([review, spec]).findingIDs == ["evidence-not-met"])
    }

    @Test("a lowered finding stays, and says that it was lowered")
    func lowered() {
        let item = fact(.checklistItem, "Backup", status: .done, details: [.bothMarked: "yes"])
        let project = link([record("c.md", .checklist, facts: [item])]) {
            $0.severities = [SeverityConfiguration(id: "both-marked", severity: .note, location: configured)]
        }
        #expect(project.findings.map(\.severity) == [.note])
        #expect(project.findings.first?.suppression != nil)
    }
}
