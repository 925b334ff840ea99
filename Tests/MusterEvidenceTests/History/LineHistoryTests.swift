import MusterFiles
import MusterModel
import MusterTestSupport
import MusterText
import Testing

@testable import MusterEvidence

@Suite("The commit of a line", .enabled(if: ScriptedRepository.isPossible, "git is not installed"))
struct LineHistoryTests {
    private let scripted: ScriptedRepository

    init() throws { scripted = try ScriptedRepository() }

    @Test("is the one that wrote or last changed it")
    func written() throws {
        try scripted.write("# Sign-offs\nQA: pending\nOps: pending\n", to: "a.md")
        try scripted.commit("ask", by: "Pia Lind")
        try scripted.write("# Sign-offs\nQA: signed\nOps: pending\n", to: "a.md")
        try scripted.commit("sign", by: "Sara Ito", on: "2026-02-01")
        try scripted.write("# All sign-offs\n\nQA: signed\nOps: pending\n", to: "a.md")
        try scripted.commit("title", by: "Pia Lind")
        #expect(try subjects("a.md", 4) == ["title", "title", "sign", "ask"])
        guard case .committed(let commit) = try answer("a.md", 3) else { return #expect(Bool(false)) }
        #expect(commit.committer == Commit.Person(name: "Sara Ito", address: "saraito@example.org"))
        #expect(commit.date == CivilDate(iso: "2026-02-01"))
    }

    @Test("is that of the branch on which it was written, and the merge only for what the merge changed")
    func merged() throws {
        try scripted.write("one\ntwo\nthree\nfour\nfive\n", to: "a.md")
        try scripted.commit("first")
        try scripted.git("checkout", "-q", "-b", "side")
        try scripted.write("ONE\ntwo\nthree\nfour\nfive\n", to: "a.md")
        try scripted.commit("side")
        try scripted.git("checkout", "-q", "main")
        try scripted.write("one\ntwo\nthree\nfour\nFIVE\n", to: "a.md")
        try scripted.commit("main")
        try scripted.git("merge", "-q", "--no-ff", "--no-commit", "side")
        try scripted.write("ONE\ntwo\nTHREE\nfour\nFIVE\n", to: "a.md")
        try scripted.commit("merge")
        #expect(try subjects("a.md", 5) == ["side", "first", "merge", "first", "main"])
    }

    @Test("is the later one for a line that was taken out and put in again, or moved")
    func again() throws {
        try scripted.write("one\nsigned\ntwo\n", to: "a.md")
        try scripted.commit("first")
        try scripted.write("one\ntwo\n", to: "a.md")
        try scripted.commit("out")
        try scripted.write("one\ntwo\nsigned\n", to: "a.md")
        try scripted.commit("in")
        #expect(try subjects("a.md", 3) == ["first", "first", "in"])
    }

    @Test("is found through renames")
    func renamed() throws {
        let text = (1...20).map { "line \($0)\n" }.joined()
        try scripted.write(text, to: "a.md")
        try scripted.commit("first")
        try scripted.write(text + "signed\n", to: "a.md")
        try scripted.commit("sign")
        try scripted.write("x", to: "docs/x.md")
        try scripted.git("mv", "a.md", "docs/b.md")
        try scripted.write("title\n" + text + "signed\n", to: "docs/b.md")
        try scripted.commit("move")
        try scripted.git("mv", "docs/b.md", "docs/c.md")
        try scripted.commit("move again")
        #expect(try subjects("docs/c.md", 22) == ["move"] + Array(repeating: "first", count: 20) + ["sign"])
    }

    @Test("is none for what is not committed as it stands")
    func uncommitted() throws {
        try scripted.write("one\ntwo\n", to: "a.md")
        try scripted.commit("first")
        try scripted.write("one\nTWO\n", to: "a.md")
        try scripted.write("new\n", to: "b.md")
        #expect(try subjects("a.md", 2) == ["first", "uncommitted"])
        #expect(try subjects("b.md", 1) == ["uncommitted"])
    }

    @Test("does not change with the ends of lines")
    func lineEnds() throws {
        try scripted.write("one\ntwo\n", to: "a.md")
        try scripted.commit("first")
        try scripted.write("one\r\ntwo\r\n", to: "a.md")
        try scripted.commit("ends")
        #expect(try subjects("a.md", 2) == ["first", "first"])
    }

    @Test("is unknown where lines cannot be told apart")
    func binary() throws {
        try scripted.write("one\0\ntwo\n", to: "a.md")
        try scripted.commit("first")
        #expect(try subjects("a.md", 1) == ["unknown"])
        #expect(try subjects("gone.md", 1) == ["unknown"])
    }

    @Test("is right in a folder below the top of the repository")
    func below() throws {
        try scripted.write("other\n", to: "a.md")
        try scripted.commit("other")
        try scripted.write("one\n", to: "project/a.md")
        try scripted.commit("first")
        #expect(try subjects("a.md", 1, in: "project") == ["first"])
    }

    private func subjects(_ file: String, _ count: Int, in folder: String = ".") throws -> [String] {
        let root = try RootFolder(scripted.folder.path(folder))
        let document = try #require(RelativePath(file))
        let questions = (1...count).map { LineQuestion(document: document, line: $0) }
        let history = LineHistory(repository: try GitRepository.holding(root, content: []), root: root)
        let answers = try history.answers(to: Set(questions))
        return questions.map {
            switch answers[$0] {
            case .committed(let commit): commit.subject
            case .uncommitted: "uncommitted"
            case .unknown: "unknown"
            case nil: "nothing"
            }
        }
    }

    private func answer(_ file: String, _ line: Int) throws -> LineAnswer? {
        let root = try RootFolder(scripted.path)
        let question = LineQuestion(document: try #require(RelativePath(file)), line: line)
        return try LineHistory(repository: try GitRepository.holding(root, content: []), root: root)
            .answers(to: [question])[question]
    }
}
