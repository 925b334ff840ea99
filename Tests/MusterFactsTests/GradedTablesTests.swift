import MusterModel
import Testing

/// Tables whose columns tell how bad a thing is, that it does not apply, or its state beside other words.
@Suite struct GradedTablesTests {
    @Test(arguments: [
        ("Severity", "low", Severity.low), ("Schwere", "niedrig", .low), ("Gravité", "bloquante", .critical),
        ("Class", "minor", .low), ("分类", "严重", .high),
    ])
    func `open points with a severity are issues`(title: String, word: String, severity: Severity) throws {
        let text =
            "## Open points\n\n| ID | Description | \(title) | Status |\n|---|---|---|---|\n| K-4 | Loose knot | \(word) | open |\n"
        let issue = try #require(try facts(.issue, in: "# Kite 4.2.0\n\n" + text).first)
        #expect(issue.severity == severity)
        #expect(issue.status == .open)
    }

    @Test func `a priority makes no issue of a task`() throws {
        let text =
            "## Action items\n\n| Task | Owner | Priority | Status |\n|---|---|---|---|\n| Tie it | Kit Rowe | high | open |\n"
        #expect(try facts(.issue, in: text).isEmpty)
    }

    @Test func `a number in the column of bugs is the id, and the words beside it the name`() throws {
        let text = "## Can wait (minor)\n\n| Bug | What | State |\n|---|---|---|\n| K-7 | Tail too short | Open |\n"
        let issue = try #require(try facts(.issue, in: "# Bugs of the kite\n\n" + text).first)
        #expect(issue.id == "K-7")
        #expect(issue.title == "Tail too short")
        #expect(issue.severity == .low)
    }

    @Test(arguments: [
        ("steady for an hour", "met", FactStatus.done), ("steady for an hour", "not met", .rejected),
        ("298 of 312", "met", .unknown), ("failed in gusts", "met", .rejected),
    ])
    func `the column of states decides, unless the words of what came out refute it`(
        words: String, state: String, status: FactStatus
    ) throws {
        let text = """
            ## Acceptance criteria

            | Criterion | Result | Status |
            |---|---|---|
            | It flies | \(words) | \(state) |
            | It lands | trial on 2031-04-02 | met |
            """
        #expect(try facts(.criterion, in: "# Kite 4.2.0\n\n" + text).first?.status == status)
    }

    @Test(arguments: ["N/A — it has no motor", "N/A (it has no motor)", "not applicable: it has no motor"])
    func `what does not apply says why in its own cell`(cell: String) throws {
        let text = "## Checks\n\n| Check | Status |\n|---|---|\n| Motor tested | \(cell) |\n| Line tested | passed |\n"
        let fact = try #require(try facts(.checklistItem, in: "# Kite 4.2.0 checklist\n\n" + text).first)
        #expect(fact.status == .unknown)
        #expect(fact.details[.reason] == "it has no motor" || fact.details[.reason] == "it has no motor)")
    }

    @Test func `a point of a checklist that does not apply is one, with its reason`() throws {
        let text = "# Kite 4.2.0\n\n## Checklist\n\n- [x] Line tested\n- N/A — Motor test: it has no motor\n"
        let fact = try #require(try facts(.checklistItem, in: text).last)
        #expect(fact.title == "Motor test")
        #expect(fact.details[.reason] == "it has no motor")
    }

    @Test(arguments: ["After release (for 4.3)", "Post-go-live tasks", "Nach dem Go-live", "Tras la salida", "リリース後"])
    func `titles of what comes after the launch carry it over`(title: String) throws {
        let fact = try #require(try facts(.task, in: "# Kite\n\n## \(title)\n\n- [ ] Fold the kites\n").first)
        #expect(fact.sectionRole == .backlog)
    }

    @Test func `a release candidate is not the launch`() throws {
        let text = "# Kite\n\n## Checks after release candidate 2\n\n- [ ] Fold the kites\n"
        #expect(try record(text).facts.allSatisfy { $0.sectionRole != .backlog })
    }
}
