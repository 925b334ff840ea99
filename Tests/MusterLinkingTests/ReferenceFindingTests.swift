import MusterLinking
import MusterModel
import MusterTestSupport
import Testing

struct ReferenceFindingTests {
    private func citing(_ name: String, _ paths: [String], claimed: Bool = false) -> DocumentRecord {
        let row = fact(.checklistItem, "Checked", status: .done, line: 2)
        let references = paths.enumerated().map { place, path in
            fact(
                .reference, path, claimed ? .claimed : .required, details: [.path: path],
                in: claimed ? .evidence : nil, parent: claimed ? 0 : nil, line: place + 2)
        }
        return record(name, .checklist, facts: (claimed ? [row] : []) + references)
    }

    private func findings(_ records: [DocumentRecord], absent: [String]) -> [Finding] {
        var answers = EvidenceAnswers()
        let asked = ProjectLinker(configuration: Configuration(), asOf: today).questions(for: records).files
        for question in asked where absent.contains(question.path) {
            answers.files[question] = .missing(candidates: [])
        }
        return link(records, answers: answers).findings
    }

    @Test("a path that many lines cite and nobody has is one finding with all places")
    func onePath() {
        let found = findings(
            [citing("a.md", ["docs/x.md"]), citing("b.md", ["docs/x.md"])], absent: ["docs/x.md"])
        #expect(found.map(\.id) == ["unresolved-reference"])
        #expect(found.first?.locations.map(\.path.text) == ["a.md", "b.md"])
    }

    @Test("paths of a folder that is not there at all are one finding about the folder")
    func folder() {
        let found = findings(
            [citing("a.md", ["src/x.json", "src/y.json"])], absent: ["src/x.json", "src/y.json", "src"])
        #expect(found.map(\.message) == ["The project does not hold: src/, of which 2 paths are cited"])
        #expect(found.first?.suggestion?.containsBytes("outside: [src/**]") == true)
        let known = findings([citing("a.md", ["src/x.json", "src/y.json"])], absent: ["src/x.json", "src/y.json"])
        #expect(known.count == 2)
    }

    @Test("a pattern is no path that could be there, unless a claim rests on it")
    func patterns() {
        let path = "logs/{service}.log"
        #expect(findings([citing("a.md", [path])], absent: [path]).isEmpty)
        #expect(findings([citing("a.md", [path], claimed: true)], absent: [path]).map(\.id) == ["missing-evidence"])
    }

    @Test("a document that lies elsewhere now is followed with a note, but is no evidence")
    func moved() {
        let elsewhere = record("archive/rollback-plan.md")
        let absent = ["docs/rollback-plan.md"]
        #expect(findings([citing("a.md", absent), elsewhere], absent: absent).map(\.id) == ["moved-document"])
        #expect(
            findings([citing("a.md", absent, claimed: true), elsewhere], absent: absent).map(\.id)
                == ["missing-evidence"])
        #expect(
            findings([citing("a.md", ["docs/README.md"]), record("old/README.md")], absent: ["docs/README.md"])
                .map(\.id) == ["unresolved-reference"])
    }

    @Test("a file that a task still owes is what a reference to it names")
    func promised() {
        let plan = record(
            "plan.md", .taskSpec,
            facts: [
                fact(.task, "Log", id: "1.1", .required),
                fact(.deliverable, "docs/log.md", .required, details: [.path: "docs/log.md"], parent: 0),
            ])
        let records = [plan, citing("z.md", ["docs/log.md"])]
        #expect(findings(records, absent: ["docs/log.md"]).isEmpty)
        guard case .entity(.deliverable)? = link(records).references.first?.resolution else {
            Issue.record("it names no deliverable")
            return
        }
    }

    @Test("a path that a later row cites again is its evidence too")
    func again() {
        let rows = [
            fact(.checklistItem, "First", status: .done, line: 2),
            fact(.reference, "run.json", details: [.path: "run.json"], parent: 0, line: 2),
            fact(.checklistItem, "Second", status: .done, details: [.cites: "run.json"], line: 3),
        ]
        let records = [record("list.md", .checklist, facts: rows)]
        var answers = EvidenceAnswers()
        for question in ProjectLinker(configuration: Configuration(), asOf: today).questions(for: records).files {
            answers.files[question] = .missing(candidates: [])
        }
        #expect(link(records, answers: answers).checklistItems.map(\.assessment.state) == [.unknown, .unknown])
    }
}

struct TaskNumberingTests {
    private func list(_ path: String, _ titles: [String], _ status: FactStatus) -> DocumentRecord {
        record(
            path, .checklist,
            facts: titles.enumerated().map { fact(.task, $1, id: "1.\($0 + 1)", status: status) })
    }

    @Test("two lists that number their own steps from 1.1 state tasks of their own")
    func independent() {
        let project = link([list("a.md", ["Draw tables"], .done), list("b.md", ["Write handlers"], .todo)])
        #expect(project.tasks.count == 2)
        #expect(project.findings.isEmpty)
    }

    @Test("a step with the number of a specified task is that task where its words are alike")
    func alike() {
        let plan = record("plan.md", .taskSpec, facts: [fact(.task, "Final launch build", id: "1.1", .required)])
        #expect(link([plan, list("b.md", ["Launch build"], .done)]).task("1.1")?.assessment.state == .pass)
        let other = link([plan, list("b.md", ["Paint the logo"], .done)])
        #expect(other.tasks.map(\.assessment.state).sorted() == [.pending, .pass])
    }

    @Test("a log speaks of the specified task whatever it calls it")
    func log() {
        let plan = record("plan.md", .taskSpec, facts: [fact(.task, "Final launch build", id: "1.1", .required)])
        let log = record("log.md", .progressLog, facts: [fact(.task, "Shipping", id: "1.1", status: .done)])
        #expect(link([plan, log]).tasks.map(\.assessment.state) == [.pass])
    }

    @Test("phase 4.0 is phase 4")
    func phase() {
        let records = [
            record("a.md", .taskSpec, facts: [fact(.phase, "Phase 4.0", id: "4.0", .planned)]),
            record("b.md", .taskSpec, facts: [fact(.phase, "Phase 4", id: "4", .planned)]),
        ]
        #expect(link(records).phases.map(\.number) == ["4"])
    }
}
