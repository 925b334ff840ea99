import MusterLinking
import MusterModel
import MusterTestSupport
import Testing

private let good = String(repeating: "a", count: 64)
private let other = String(repeating: "b", count: 64)

struct ArtifactTests {
    private func checked(_ digests: [String?], algorithm: String? = nil, actual: ArtifactAnswer? = nil) -> Artifact? {
        var answers = EvidenceAnswers()
        let lists = digests.enumerated().map { place, digest in
            record(
                "sums\(place).md", .checksums,
                facts: [
                    fact(.artifact, "app.tar.gz", digest: digest, details: algorithm.map { [.algorithm: $0] } ?? [:])
                ])
        }
        if let actual {
            let asked = ProjectLinker(configuration: Configuration(), asOf: today).questions(for: lists).artifacts
            for question in asked { answers.artifacts[question] = actual }
        }
        return link(lists, answers: answers).artifacts.first
    }

    private func answer(_ hex: String) -> ArtifactAnswer? {
        Digest(hex).map { .digest($0, at: relative("dist/app.tar.gz"), size: 5) }
    }

    @Test("the stated digest of the file verifies it, another does not")
    func compared() {
        #expect(checked([good], actual: answer(good))?.check == .verified)
        #expect(checked([good], actual: answer(good))?.assessment.state == .pass)
        #expect(checked([good], actual: answer(other))?.check == .mismatch(actual: other))
        #expect(checked([good], actual: answer(other))?.assessment.state == .fail)
    }

    @Test("two documents that disagree fail, whatever the file says")
    func disagreement() {
        #expect(checked([good, other], actual: answer(good))?.check == .disagreement)
        #expect(checked([good, other], actual: answer(good))?.assessment.state == .fail)
        #expect(checked([good, good.uppercased()], actual: answer(good))?.check == .verified)
    }

    @Test("a weak, short or malformed digest proves nothing")
    func unusable() {
        #expect(checked([String(repeating: "a", count: 40)])?.check == .unusable)
        #expect(checked(["aaaa…"])?.check == .unusable)
        #expect(checked([good], algorithm: "md5")?.assessment.state == .unknown)
        #expect(checked([good, "aaaa"], actual: answer(good))?.check == .unusable)
    }

    @Test("a digest to follow is pending")
    func toFollow() {
        #expect(checked([nil])?.check == .toFollow)
        #expect(checked([nil])?.assessment.state == .pending)
    }

    @Test("an absent file is not checked where nothing is at hand, else absent")
    func absent() {
        #expect(checked([good], actual: .absent)?.check == .notChecked)
        var answers = EvidenceAnswers()
        answers.artifactFolders = [relative("dist")]
        let list = record("sums.md", .checksums, facts: [fact(.artifact, "app.tar.gz", digest: good)])
        let project = link([list], answers: answers)
        #expect(project.artifacts.first?.check == .notChecked || project.artifacts.first?.check == .absent)
        #expect(project.artifacts.first?.assessment.state == .unknown)
    }

    @Test("an unusable digest says what is wrong with it")
    func faults() {
        func reason(_ digest: String, _ algorithm: String?) -> String? {
            checked([digest], algorithm: algorithm)?.assessment.reason
        }
        #expect(reason(good, "sha512") == "Its digest is labelled SHA-512 and as long as one of SHA-256")
        #expect(reason(good, "sha3-256") == "Its digest is labelled sha3-256, which is not recomputed")
        #expect(reason(String(good.dropLast()), "sha256") == "A stated digest has 63 digits, and SHA-256 has 64")
        #expect(reason("aaaa…", "sha256") == "A stated digest is cut short")
    }

    @Test("one name in two folders is two files, in one folder one")
    func folders() {
        func count(_ files: String...) -> Int {
            let facts = zip(files, [good, other, good]).map { fact(.artifact, $0, digest: $1) }
            return link([record("sums.md", .checksums, facts: facts)]).artifacts.count
        }
        #expect(count("linux/app.zip", "windows/app.zip") == 2)
        #expect(count("dist/linux/app.zip", "linux/app.zip") == 1)
        #expect(count("app.zip", "linux/app.zip") == 1)
        #expect(count("linux/app.zip", "windows/app.zip", "app.zip") == 3)
        #expect(count("app.zip", "./app.zip") == 1)
    }

    private func released(_ files: (String, String), actual: ArtifactAnswer? = nil) -> Project {
        let lists = [("v1.9.0", files.0), ("v1.10.0", files.1)].map { version, file in
            record(
                "\(version)/sums.md", .checksums, facts: [fact(.artifact, file, digest: good)],
                releases: [mention(version, .title)])
        }
        var answers = EvidenceAnswers()
        if let actual {
            let asked = ProjectLinker(configuration: Configuration(), asOf: today).questions(for: lists).artifacts
            for question in asked { answers.artifacts[question] = actual }
        }
        return link(lists, answers: answers) { configuration in
            configuration.releases = ["v1.9.0", "v1.10.0"].map {
                ReleaseConfiguration(version: $0, location: configured)
            }
        }
    }

    @Test("a digest of an earlier release is an error of the later one")
    func reused() {
        let project = released(("app-1.9.zip", "app-1.10.zip"))
        #expect(project.findingIDs == ["digest-reused"])
        #expect(project.findings.first?.releases == project.releases.filter { $0.name == "v1.10.0" }.map(\.id))
        #expect(project.findings.first?.locations.map(\.path.text) == ["v1.10.0/sums.md", "v1.9.0/sums.md"])
    }

    @Test("a file that is the same in two releases is no mistake when it was verified")
    func unchanged() {
        #expect(released(("manual.pdf", "manual.pdf")).findingIDs == ["digest-reused"])
        #expect(released(("manual.pdf", "manual.pdf"), actual: answer(good)).findingIDs == [])
        #expect(released(("app-1.9.zip", "app-1.10.zip"), actual: answer(good)).findingIDs == ["digest-reused"])
    }

    @Test("a digest of a label is a warning", arguments: [("Windows installer", 1), ("My app.zip", 0), ("app", 0)])
    func label(_ name: String, _ count: Int) {
        let list = record("sums.md", .checksums, facts: [fact(.artifact, name, digest: good)])
        #expect(link([list]).findingIDs == Array(repeating: "artifact-label", count: count))
    }

    @Test("a file that no list names is a warning")
    func unlisted() {
        var answers = EvidenceAnswers()
        answers.artifactFiles = [relative("dist/extra.msi"), relative("dist/SHA256SUMS")]
        #expect(link([], answers: answers).findingIDs == ["artifact-unlisted"])
    }
}

struct DeliverableTests {
    private func project(
        _ answer: FileAnswer?, logged: FactStatus? = nil, record found: DocumentRecord? = nil, due: String? = nil
    ) -> Project {
        let promised = fact(
            .deliverable, "ops/PLAN.md", .required,
            details: [.path: "ops/PLAN.md"].merging(due.map { [.due: $0] } ?? [:]) { $1 }, parent: 0)
        let spec = record("spec.md", .taskSpec, facts: [fact(.task, "Plan", id: "2.1", .required), promised])
        let log =
            logged.map { [record("log.md", .progressLog, facts: [fact(.task, "Plan", id: "2.1", status: $0)])] } ?? []
        var answers = EvidenceAnswers()
        answers.files[FileQuestion(path: "ops/PLAN.md", document: relative("spec.md"))] = answer
        return link([spec] + log + [found].compactMap(\.self), answers: answers)
    }

    private let missing = FileAnswer.missing(candidates: [])

    @Test("missing is pending, and fails once its task is claimed done or its day is past")
    func missingFile() {
        #expect(project(missing).deliverables.first?.assessment.state == .pending)
        #expect(project(missing).findings.isEmpty)
        let done = project(missing, logged: .done)
        #expect(done.deliverables.first?.assessment.state == .fail)
        #expect(done.findingIDs == ["missing-deliverable"])
        #expect(project(missing, due: "2026-06-14").deliverables.first?.assessment.state == .fail)
        #expect(project(missing, due: "2026-06-15").deliverables.first?.assessment.state == .pending)
    }

    @Test("a document of headings only is missing, a draft is pending, a written one is there")
    func documents() {
        let heading = DocumentRecord.Heading(line: 1, level: 1, text: "Plan", anchor: "plan")
        let empty = record("ops/PLAN.md", .other, outline: [heading], filledLineCount: 1)
        #expect(project(nil, logged: .done, record: empty).deliverables.first?.assessment.state == .fail)
        let draft = record("ops/PLAN.md", .other, isDraft: true)
        #expect(project(nil, logged: .done, record: draft).deliverables.first?.assessment.state == .pending)
        #expect(project(nil, record: record("ops/plan.md", .other)).deliverables.first?.assessment.state == .pass)
    }

    @Test("what cannot be looked at is unknown, an empty file is missing")
    func files() {
        #expect(project(.unreadable("no permission")).deliverables.first?.assessment.state == .unknown)
        let file = relative("ops/PLAN.md")
        #expect(project(.file(file, size: 0, otherCase: false)).deliverables.first?.assessment.state == .pending)
        #expect(project(.file(file, size: 9, otherCase: true)).deliverables.first?.assessment.state == .pass)
    }

    @Test("without a path it is pending until claimed")
    func withoutPath() {
        let facts = [fact(.deliverable, "Signed installers", .required)]
        #expect(link([record("a.md", .other, facts: facts)]).deliverables.first?.assessment.state == .pending)
        let claimed = [fact(.deliverable, "Signed installers", status: .done)]
        #expect(link([record("a.md", .other, facts: claimed)]).deliverables.first?.assessment.state == .pass)
    }
}

struct ReferenceTests {
    private func resolution(of path: String, in documents: [String]) -> Reference.Resolution? {
        let citing = record(
            "plan/phase7/task.md", .taskSpec, facts: [fact(.reference, path, .required, details: [.path: path])])
        return link([citing] + documents.map { record($0) }).references.first?.resolution
    }

    @Test(
        "paths resolve from the document, the content folder and the root, in any case",
        arguments: [
            ("../log.md", "plan/log.md"), ("docs/x.md", "docs/x.md"), ("quality/x.md", "content/quality/x.md"),
            ("GOVERNANCE.MD", "docs/Governance.md"), ("Docs/X.md", "docs/x.md"),
        ])
    func paths(written: String, document: String) {
        #expect(resolution(of: written, in: [document]) == .document(relative(document), anchor: nil))
    }

    @Test("a bare name that two documents have resolves to neither, and both are candidates")
    func ambiguous() {
        #expect(
            resolution(of: "x.md", in: ["a/x.md", "b/x.md"])
                == .missing(nearest: [relative("a/x.md"), relative("b/x.md")]))
    }

    @Test("what does not resolve comes with the nearest candidate")
    func candidates() {
        #expect(
            resolution(of: "docs/rollbak.md", in: ["docs/rollback.md"])
                == .missing(nearest: [relative("docs/rollback.md")]))
    }

    @Test("a task in words, an address and plain words are told apart")
    func words() {
        let facts = [
            fact(.task, "Build", id: "6.2", .required), fact(.reference, "Installers (from Task 6.2)", .required),
            fact(.reference, "https://example.org/ci", .required), fact(.reference, "All test plans", .required),
        ]
        let project = link([record("spec.md", .taskSpec, facts: facts)])
        #expect(project.references.first?.resolution == .entity(.task(Task.ID("6.2"))))
        guard case .external? = project.references.dropFirst().first?.resolution else {
            Issue.record("the address is not external")
            return
        }
        #expect(project.references.last?.resolution == .words)
        #expect(project.findings.isEmpty)
    }
}

struct CitedEvidenceTests {
    private let file = FileQuestion(path: "results/gate.xml", document: relative("review.md"))

    private func project(
        _ status: FactStatus = .done, _ found: FileAnswer? = nil, _ report: ReportAnswer? = nil,
        target: String = "results/gate.xml", cited: DocumentRecord? = nil
    ) -> Project {
        var answers = EvidenceAnswers()
        answers.files[file] = found ?? .file(relative("results/gate.xml"), size: 9, otherCase: false)
        answers.reports[ReportQuestion(file: file)] = report
        return link(records(status, target) + [cited].compactMap(\.self), answers: answers)
    }

    private func records(_ status: FactStatus, _ target: String) -> [DocumentRecord] {
        let facts = [
            fact(.checklistItem, "Regression passed", status: status),
            fact(.reference, target, details: [.path: target], parent: 0),
        ]
        return [record("review.md", .readinessReview, facts: facts)]
    }

    private func report(_ report: TestReport) -> ReportAnswer { .report(report, at: relative("results/gate.xml")) }

    @Test(
        "is asked what it says where it may be a report of tests",
        arguments: [("a.xml", 1), ("a.sarif", 1), ("a.pdf", 0)])
    func asked(target: String, count: Int) {
        let linker = ProjectLinker(configuration: Configuration(), asOf: today)
        #expect(linker.questions(for: records(.done, target)).reports.count == count)
    }

    @Test("with failures contradicts the claim, and no claim that says so itself")
    func failed() {
        let failure = TestReport.Failure(name: "gate.opens", line: 7)
        let answer = report(TestReport(form: .junit, passed: 3, failureCount: 1, failures: [failure]))
        let found = project(.done, nil, answer)
        #expect(found.findingIDs == ["evidence-not-met"])
        #expect(found.findings.first?.locations.last == SourceLocation(path: relative("results/gate.xml"), line: 7))
        #expect(project(.rejected, nil, answer).findingIDs == [])
    }

    @Test("that is empty, unreadable or ran nothing proves nothing")
    func nothing() {
        let path = relative("results/gate.xml")
        #expect(project(.done, .file(path, size: 0, otherCase: false)).findingIDs == ["evidence-proves-nothing"])
        #expect(
            project(.done, .folder(path, isEmpty: true, otherCase: false)).findingIDs == ["evidence-proves-nothing"])
        #expect(project(.done, nil, .unreadable("line 1: words", at: path)).findingIDs == ["evidence-proves-nothing"])
        #expect(project(.done, nil, report(TestReport(form: .junit))).findingIDs == ["evidence-proves-nothing"])
        #expect(project(.done, nil, report(TestReport(form: .junit, passed: 1))).findingIDs == [])
        #expect(project(.done, nil, .noReport).findingIDs == [])
    }

    @Test("that is a document of nothing but titles proves nothing")
    func document() {
        let heading = DocumentRecord.Heading(line: 1, level: 1, text: "Rehearsal", anchor: "rehearsal")
        func found(_ filled: Int) -> [String] {
            project(target: "notes.md", cited: record("notes.md", outline: [heading], filledLineCount: filled))
                .findingIDs
        }
        #expect(found(0) == ["evidence-proves-nothing"])
        #expect(found(1) == ["evidence-proves-nothing"])
        #expect(found(2) == [])
    }
}
