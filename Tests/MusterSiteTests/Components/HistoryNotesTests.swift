import MusterModel
import MusterSite
import MusterText
import Testing

@Suite("What the history says, on pages")
struct HistoryNotesTests {
    private let commit = Commit(
        hash: "0123456789abcdef0123456789abcdef01234567", date: CivilDate(daysSinceEpoch: 20_000), subject: "Light: on",
        committer: .init(name: "A. Fresnel", address: "a@example.org"),
        author: .init(name: "A. Fresnel", address: "a@example.org"))

    @Test("a task shows the commit that it demands, or that there is none")
    func demanded() throws {
        let found = try page(of: .found(commit))
        #expect(found.containsBytes("It is in the history: <code>0123456789ab</code> by <bdi>A. Fresnel</bdi>, "))
        #expect(!found.containsBytes("No commit in the history"))
        let absent = try page(of: .absent(nearest: []))
        #expect(absent.containsBytes("No commit in the history has this message."))
        #expect(!absent.containsBytes("Nearly the same"))
        #expect(try page(of: .absent(nearest: [commit])).containsBytes("Nearly the same: <q>Light: on</q>, <code>"))
        let unknown = try page(of: .unknown("the clone is shallow"))
        #expect(!unknown.containsBytes("in the history"))
        #expect(unknown == (try page(of: nil)))
    }

    @Test("a sign-off shows who committed it and what its signatures show")
    func signoff() throws {
        let page = try BuiltSite().text("signoffs/index.html")
        #expect(page.containsBytes("Committed as <code>89abcdef0123</code> by <bdi>A. Fresnel</bdi> (written by <bdi>"))
        #expect(page.containsBytes("Signed with a key of A. Fresnel"))
        #expect(!page.containsBytes("fresnel@example.org"))
        let plain = try BuiltSite(changing: { project in
            for place in project.signoffs.indices { project.signoffs[place].proof = SignoffProof() }
        }).text("signoffs/index.html")
        #expect(!plain.containsBytes("Committed as"))
    }

    @Test("a release shows its tag and branch")
    func release() throws {
        let page = try BuiltSite().text("releases/v2.0.0/index.html")
        #expect(page.containsBytes("<dt>Tag</dt><dd><code>v2.0.0</code>"))
        #expect(page.containsBytes("<dt>Branch</dt><dd><code>release/v2.0.0</code>"))
    }

    private func page(of answer: CommitAnswer?) throws -> String {
        try BuiltSite(changing: { project in
            for place in project.tasks.indices { project.tasks[place].commit = answer }
        }).text("tasks/2.1/index.html")
    }
}
