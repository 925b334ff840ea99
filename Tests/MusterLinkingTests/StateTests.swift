import MusterModel
import MusterTestSupport
import Testing

/// A checklist of one item, with its state after linking.
private func state(of item: Fact, isDraft: Bool = false, kind: DocumentKind = .checklist) -> Assessment? {
    link([record("c.md", kind, facts: [item], isDraft: isDraft)]).checklistItems.first?.assessment
}

struct StateTests {
    @Test(
        "a status becomes the state that the table gives",
        arguments: [
            (FactStatus.done, State.pass), (.signed, .pass), (.closed, .pass), (.todo, .pending),
            (.inProgress, .pending), (.pending, .pending), (.blocked, .pending), (.rejected, .fail), (.noGo, .fail),
            (.unknown, .unknown),
        ])
    func table(status: FactStatus, expected: State) {
        #expect(state(of: fact(.checklistItem, "Backup restored", status: status))?.state == expected)
    }

    @Test("an item that only stands there is pending")
    func noStatus() {
        #expect(state(of: fact(.checklistItem, "Backup restored"))?.state == .pending)
    }

    @Test("both boxes ticked is a failure, with a finding")
    func bothMarked() {
        let item = fact(.checklistItem, "Backup restored", status: .done, details: [.bothMarked: "yes"])
        let project = link([record("c.md", .checklist, facts: [item])])
        #expect(project.checklistItems.first?.assessment.state == .fail)
        #expect(project.findingIDs == ["both-marked"])
    }

    @Test("not applicable needs a reason")
    func notApplicable() {
        let words: [DetailKey: String] = [.statusWords: "N/A"]
        #expect(state(of: fact(.checklistItem, "macOS", status: .unknown, details: words))?.state == .unknown)
        let reasoned = words.merging([.reason: "no macOS build"]) { $1 }
        #expect(state(of: fact(.checklistItem, "macOS", status: .unknown, details: reasoned))?.state == .notApplicable)
    }

    @Test("an accepted item is waived only with reason, approver and a last day that is not past")
    func accepted() {
        var details: [DetailKey: String] = [.reason: "rare", .approver: "P. Lind", .until: "2026-06-15"]
        #expect(state(of: fact(.checklistItem, "Soak", status: .accepted, details: details))?.state == .waived)
        details[.until] = "2026-06-14"
        #expect(state(of: fact(.checklistItem, "Soak", status: .accepted, details: details))?.state == .pending)
        #expect(state(of: fact(.checklistItem, "Soak", status: .accepted))?.state == .pending)
    }

    @Test("an accepted risk passes")
    func acceptedRisk() {
        let project = link([record("r.md", .riskRegister, facts: [fact(.risk, "One machine", status: .accepted)])])
        #expect(project.risks.first?.assessment.state == .pass)
    }

    @Test("a draft claims nothing favourable, and what it says against still counts")
    func drafts() {
        #expect(state(of: fact(.checklistItem, "Soak", status: .done), isDraft: true)?.state == .pending)
        #expect(state(of: fact(.checklistItem, "Soak", status: .rejected), isDraft: true)?.state == .fail)
    }

    @Test("a template makes no item")
    func templates() {
        let blank = record("t.md", .checklist, facts: [fact(.checklistItem, "Soak", status: .done)], isTemplate: true)
        #expect(link([blank]).checklistItems.isEmpty)
    }

    @Test("a favourable claim for a day still to come is planned, with a finding; an adverse one counts")
    func future() {
        let ahead = fact(.checklistItem, "Soak", status: .done, date: "2026-06-16")
        let project = link([record("c.md", .checklist, facts: [ahead])])
        #expect(project.checklistItems.first?.assessment.state == .pending)
        #expect(project.findingIDs == ["claim-dated-ahead"])
        #expect(state(of: fact(.checklistItem, "Soak", status: .rejected, date: "2026-06-16"))?.state == .fail)
        #expect(state(of: fact(.checklistItem, "Soak", status: .done, date: "2026-06-15"))?.state == .pass)
    }

    @Test("what a plan wants is no claim, a ticked box of its own is")
    func plans() {
        #expect(state(of: fact(.checklistItem, "Soak", status: .done, .planned))?.state == .pending)
        #expect(state(of: fact(.checklistItem, "Soak", status: .done, .required))?.state == .pass)
        let criterion = fact(.criterion, "Soak", status: .done, .required)
        #expect(link([record("t.md", .taskSpec, facts: [criterion])]).criteria.first?.assessment.state == .pending)
    }

    @Test("evidence that is not at hand makes the claim that rests on it unknown")
    func brokenEvidence() {
        let facts = [
            fact(.checklistItem, "Security checks passed", status: .signed),
            fact(.reference, "tests/run.json", details: [.path: "tests/run.json"], parent: 0),
        ]
        let project = link([record("c.md", .checklist, facts: facts)])
        #expect(project.checklistItems.first?.assessment.state == .unknown)
        #expect(project.findingIDs == ["missing-evidence"])
        #expect(project.checklistItems.first?.evidence.count == 1)
    }

    @Test("evidence that lives elsewhere by configuration is not missed")
    func outsideEvidence() {
        let facts = [
            fact(.checklistItem, "Security checks passed", status: .signed),
            fact(.reference, "apps/run.json", details: [.path: "apps/run.json"], parent: 0),
        ]
        var answers = EvidenceAnswers()
        answers.files[FileQuestion(path: "apps/run.json", document: relative("c.md"))] = .outside
        let project = link([record("c.md", .checklist, facts: facts)], answers: answers)
        #expect(project.checklistItems.first?.assessment.state == .pass)
        #expect(project.findings.isEmpty)
    }
}

struct DisagreementTests {
    /// The state of a task of which two logs say something.
    private func state(_ first: (FactStatus, String?), _ second: (FactStatus, String?)) -> Project {
        link([
            record("spec.md", .taskSpec, facts: [fact(.task, "Soak test", id: "3.1", .required)]),
            record("a.md", .progressLog, facts: [fact(.task, "Soak", id: "3.1", status: first.0, date: first.1)]),
            record("b.md", .progressLog, facts: [fact(.task, "Soak", id: "3.1", status: second.0, date: second.1)]),
        ])
    }

    @Test("the later-dated claim wins")
    func later() {
        let project = state((.done, "2026-05-02"), (.blocked, "2026-05-01"))
        #expect(project.task("3.1")?.assessment.state == .pass)
        #expect(project.task("3.1")?.completed == day("2026-05-02"))
        #expect(state((.done, "2026-05-01"), (.blocked, "2026-05-02")).task("3.1")?.assessment.state == .pending)
    }

    @Test("a dated claim beats an undated one")
    func dated() {
        #expect(state((.done, "2026-05-02"), (.blocked, nil)).task("3.1")?.assessment.state == .pass)
    }

    @Test("of claims of one date, or without dates, the worse counts, with an error")
    func tied() {
        for date in ["2026-05-02", nil] {
            let project = state((.done, date), (.rejected, date))
            #expect(project.task("3.1")?.assessment.state == .fail)
            #expect(project.findingIDs == ["conflicting-claims"])
        }
    }

    @Test("the order of documents and facts changes nothing")
    func order() {
        let records = [
            record("spec.md", .taskSpec, facts: [fact(.task, "Soak test", id: "3.1", .required)]),
            record("a.md", .progressLog, facts: [fact(.task, "Soak", id: "3.1", status: .done)]),
            record("b.md", .progressLog, facts: [fact(.task, "Soak", id: "3.1", status: .blocked)]),
        ]
        let one = link(records)
        let other = link(records.reversed())
        #expect(one.tasks.map(\.assessment) == other.tasks.map(\.assessment))
        #expect(one.findings == other.findings)
        #expect(one.documents.map(\.path) == other.documents.map(\.path))
    }
}
