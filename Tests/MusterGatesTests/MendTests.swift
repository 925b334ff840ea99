import MusterModel
import MusterText
import Testing

@Suite struct MendTests {
    /// The mend of an open checklist item whose line reads so, in a document with further lines.
    private func mend(
        _ line: String, title: String = "Backups tested", words: String? = nil, others: [Fact] = []
    ) -> Mend? {
        var fact = Fact(kind: .checklistItem, line: 1, title: title, modality: .claimed, text: title, markdown: line)
        fact.status = .todo
        fact.details[.statusWords] = words
        return Judged { builder in
            builder.project.documents = [record(ProjectBuilder.path, [fact] + others)]
            builder.check(title, .pending)
        }.rule(.checklistComplete)?.items.first?.mend
    }

    private func record(_ path: RelativePath, _ facts: [Fact], kind: DocumentKind = .checklist, lines: Int = 9)
        -> DocumentRecord
    {
        DocumentRecord(
            path: path, digest: "", kind: kind, kindReason: "", title: path.name, facts: facts, lineCount: lines)
    }

    @Test("an open box is ticked in place, marks and indentation kept")
    func box() {
        #expect(mend("  - [ ] **Backups** tested")?.markdown == "  - [x] **Backups** tested")
        #expect(mend("* ☐ Backups tested")?.markdown == "* ☑ Backups tested")
        #expect(mend("  - [ ] **Backups** tested")?.edit == .replace)
    }

    @Test("a status cell gets the word that other rows use")
    func cell() {
        var other = Fact(kind: .checklistItem, line: 2, title: "Alerts", modality: .claimed, text: "Alerts")
        other.status = .done
        other.details[.statusWords] = "verified"
        let mend = mend(#"| Backups \| tested | open | `a|b` |"#, words: "open", others: [other])
        #expect(mend?.markdown == #"| Backups \| tested | verified | `a|b` |"#)
    }

    @Test("an approval is never written, however its line is marked")
    func approval() {
        let mend = mend("- [ ] Release approved by the board", title: "Release approved by the board")
        #expect(mend?.markdown == nil)
        #expect(mend?.edit == .act)
        #expect(
            self.mend("- [ ] production-signed build made", title: "production-signed build made")?.edit == .replace)
    }

    @Test("a missing sign-off gets a blank row where others have signed")
    func blankRow() {
        let line = "| QA Lead | Hanna Virtanen | 2026-11-18 | signed |"
        let signed = Fact(
            kind: .signoff, line: 2, title: "QA Lead", modality: .claimed, text: "QA Lead", markdown: line)
        let judged = Judged { builder in
            builder.project.documents = [record(ProjectBuilder.path, [signed])]
            builder.requirement("QA Lead", person: "Hanna Virtanen")
            builder.requirement("Security Lead", .pending)
        }
        let mend = judged.rule(.signoffs)?.items.last?.mend
        #expect(mend?.markdown == "| Security Lead |  |  |  |")
        #expect(mend?.edit == .insertAfter)
        #expect(mend?.location.line == 2)
    }

    @Test("a role that has a blank row is asked to fill it")
    func ownRow() {
        let row = Fact(
            kind: .requiredSignoff, line: 2, title: "QA Lead", modality: .required, text: "QA Lead",
            markdown: "| QA Lead | | |")
        let judged = Judged { builder in
            builder.project.documents = [record(ProjectBuilder.path, [row])]
            builder.requirement("QA Lead", .pending)
        }
        let mend = judged.rule(.signoffs)?.items.first?.mend
        #expect(mend?.edit == .act)
        #expect(mend?.location.line == 2)
    }

    @Test("a task is logged after the manner of the log, without its date and without a person")
    func log() {
        let path = ProjectBuilder.file("log.md")
        var done = Fact(
            kind: .task, line: 3, id: "7.1", title: "Freeze", date: ProjectBuilder.day("2026-11-02"),
            modality: .claimed,
            text: "", markdown: "- 2026-11-02: Task 7.1 (Freeze) done")
        done.status = .done
        func mend(_ model: Fact) -> Mend? {
            Judged { builder in
                builder.project.documents = [record(path, [model], kind: .progressLog)]
                builder.task("7.6", .pending)
                builder.project.tasks[0].phase = Phase.ID("7")
                builder.project.phases = [
                    Phase(id: Phase.ID("7"), number: "7", title: "Testing", tasks: [ProjectBuilder.task], logs: [path])
                ]
            }.gate("phase-7-exit")?.rules.first?.items.first?.mend
        }
        #expect(mend(done)?.markdown == "- YYYY-MM-DD: Task 7.6 (Work 7.6) done")
        #expect(mend(done)?.location == SourceLocation(path: path, line: 9))
        var owned = done
        owned.person = "Ana Ruiz"
        #expect(mend(owned)?.markdown == nil)
    }

    @Test("evidence that is not there is corrected to the nearest file that is")
    func evidence() {
        let fact = Fact(
            kind: .checklistItem, line: 1, title: "Alerts", modality: .claimed, text: "Alerts",
            markdown: "- [x] Alerts: `docs/alarms.md`")
        let judged = Judged { builder in
            builder.project.documents = [record(ProjectBuilder.path, [fact])]
            builder.check("Alerts")
            builder.project.references = [
                Reference(
                    id: Reference.ID("e"), target: "docs/alarms.md",
                    resolution: .missing(nearest: [ProjectBuilder.file("docs/alerts.md")]), isEvidence: true,
                    source: ProjectBuilder.source, location: SourceLocation(path: ProjectBuilder.path, line: 1))
            ]
        }
        #expect(judged.rule(.checklistComplete)?.items.first?.mend?.markdown == "- [x] Alerts: `docs/alerts.md`")
    }
}
