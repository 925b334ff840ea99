import MusterModel
import MusterTestSupport
import Testing

@Suite("Freezes and public issues")
struct FreezeTests {
    private func review(_ entries: [Fact], freeze: String? = "2026-06-01") -> DocumentRecord {
        var record = record("reviews/review_v1.0.0.md", .readinessReview, title: "Review of v1.0.0", facts: entries)
        record.releases = [mention("v1.0.0", .title)]
        if let freeze {
            record.passages = [Passage(role: .freeze, line: 3, endLine: 4, title: "\(freeze): code freeze")]
        }
        return record
    }

    private func done(_ title: String, on day: String) -> Fact {
        fact(.checklistItem, title, status: .done, date: day, section: ["\(day): entry"])
    }

    @Test("what is merged after a freeze is told; before it, repaired, or approved as an exception, it is not")
    func changes() {
        let late = done("New colours merged into release/v1.0.0", on: "2026-06-05")
        #expect(link([review([late])]).findingIDs.contains("change-after-freeze"))
        for other in [
            done("New colours merged into release/v1.0.0", on: "2026-05-28"),
            done("Fix of the login merged into release/v1.0.0", on: "2026-06-05"),
            done("New colours merged into release/v1.0.0 as an approved exception", on: "2026-06-05"),
            done("Checksums added to the page", on: "2026-06-05"),
            done("New colours merged into release/v1.0.0", on: "2026-07-05"),
        ] {
            #expect(!link([review([other])]).findingIDs.contains("change-after-freeze"), "\(other.title)")
        }
        #expect(!link([review([late], freeze: nil)]).findingIDs.contains("change-after-freeze"))
        #expect(!link([review([late], freeze: "2026-06-30")]).findingIDs.contains("change-after-freeze"))
    }

    /// The findings on a freeze that names a file, with what the history says of the file.
    private func frozen(_ answer: ChangeAnswer?) -> [Finding] {
        var record = review([])
        record.passages[0].points = [.init(line: 4, text: "From today on docs/scope.txt stays as it is.")]
        var answers = EvidenceAnswers()
        let question = ChangeQuestion(cited: FileQuestion(path: "docs/scope.txt", document: record.path), found: nil)
        answers.changes[question] = answer
        return link([record], answers: answers).findings.filter {
            ["change-after-freeze", "freeze-not-checked"].contains($0.id)
        }
    }

    private func commit(_ subject: String, on day: String) -> Commit {
        let person = Commit.Person(name: "Pia Lind", address: "p.lind@example.org")
        return Commit(
            hash: String(repeating: "a", count: 40), date: MusterTestSupport.day(day), subject: subject,
            committer: person,
            author: person)
    }

    @Test("a commit that changes what a freeze names is told with its hash, from the day after on")
    func commits() {
        let late = frozen(.commits([commit("Wider scope", on: "2026-06-02"), commit("Scope", on: "2026-05-02")]))
        #expect(late.map(\.id) == ["change-after-freeze"])
        #expect(late.first?.message.containsBytes("aaaaaaaaaaaa") == true)
        #expect(frozen(.commits([commit("Wider scope", on: "2026-06-01")])).isEmpty)
        #expect(frozen(.commits([commit("Fix a typo", on: "2026-06-02")])).isEmpty)
        #expect(frozen(.commits([])).isEmpty)
    }

    @Test("without the history it is said that nobody knows, unless the freeze names nothing that is there")
    func unknownChanges() {
        #expect(frozen(.unknown("the clone is shallow")).map(\.id) == ["freeze-not-checked"])
        #expect(frozen(.nothing).isEmpty)
        #expect(frozen(nil).isEmpty)
    }

    private func issues(_ severity: Severity, _ status: FactStatus, accepting words: String) -> [String] {
        var list = record(
            "public/known_issues_v1.0.0.md", .knownIssues, title: "Known issues of v1.0.0",
            facts: [fact(.issue, "Bell rings twice", id: "KI-1", status: status, severity: severity)])
        list.releases = [mention("v1.0.0", .title)]
        let plan = fact(.criterion, words, .required)
        return link([list, review([plan])]).findingIDs
    }

    @Test("a public issue above the severity that a document accepts is told, unless it is closed")
    func publicIssues() {
        let words = "The list of known issues holds the remaining, accepted P2/P3 bugs"
        #expect(issues(.p1, .open, accepting: words).contains("public-issue-not-accepted"))
        #expect(issues(.p1, .accepted, accepting: words).contains("public-issue-not-accepted"))
        #expect(!issues(.p1, .closed, accepting: words).contains("public-issue-not-accepted"))
        #expect(!issues(.p2, .open, accepting: words).contains("public-issue-not-accepted"))
        #expect(!issues(.p1, .open, accepting: "Known issues are listed").contains("public-issue-not-accepted"))
        #expect(issues(.p1, .open, accepting: "No known issue above P2").contains("public-issue-not-accepted"))
        #expect(
            !issues(.p1, .open, accepting: "No P2 is accepted among known issues").contains("public-issue-not-accepted")
        )
    }
}
