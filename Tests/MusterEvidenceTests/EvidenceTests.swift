import Glibc
import MusterDigest
import MusterEvidence
import MusterFiles
import MusterModel
import MusterTestSupport
import MusterText
import Synchronization
import Testing

@Suite("Evidence")
struct EvidenceTests {
    private let folder: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder()
    }

    struct Case: Sendable {
        let written: String
        let found: String
        var otherCase = false
    }

    @Test(
        "is looked for from the document's folder, the content folder and the root",
        arguments: [
            Case(written: "near.md", found: "content/tasks/near.md"),
            Case(written: "../logs/run.json", found: "content/logs/run.json"),
            Case(written: "logs/run.json", found: "content/logs/run.json"),
            Case(written: "dist/app.zip", found: "dist/app.zip"),
            Case(written: "/dist/app.zip", found: "dist/app.zip"),
            Case(written: "LOGS\\RUN.JSON", found: "content/logs/run.json", otherCase: true),
            Case(written: "with%20space.md", found: "content/tasks/with space.md"),
        ])
    func places(_ input: Case) async throws {
        for file in ["content/tasks/near.md", "content/logs/run.json", "dist/app.zip", "content/tasks/with space.md"] {
            try folder.write("12345", to: file)
        }
        let found = try #require(RelativePath(input.found))
        #expect(try await file(input.written) == .file(found, size: 5, otherCase: input.otherCase))
    }

    @Test("that is not there comes with files of its name, the nearest first")
    func missing() async throws {
        for file in ["far/away/run.json", "content/run.json"] { try folder.write("x", to: file) }
        #expect(
            try await file("results/run.json")
                == .missing(candidates: ["content/run.json", "far/away/run.json"].compactMap { RelativePath($0) }))
        #expect(try await file("nothing.json") == .missing(candidates: []))
    }

    @Test("outside the root is never looked at")
    func escape() async throws {
        #expect(try await file("../../../../../etc/passwd") == .missing(candidates: []))
        #expect(symlink("/etc", folder.path("etc")) == 0)
        #expect(try await file("etc/passwd") == .missing(candidates: []))
        #expect(try await file("etc") == .unreadable("a symbolic link"))
    }

    @Test("that the configuration places elsewhere is not looked for")
    func outside() async throws {
        try folder.write("x", to: "apps/web/main.ts")
        var configuration = Configuration()
        configuration.outsideEvidence = [try #require(PathPattern("apps/**"))]
        #expect(try await file("apps/web/main.ts", configuration) == .outside)
    }

    @Test("in a folder says whether the folder is empty")
    func folders() async throws {
        try folder.write("x", to: "full/sub/a.txt")
        try folder.write("", to: "kept/.gitkeep")
        #expect(mkdir(folder.path("bare"), 0o755) == 0)
        #expect(
            try await file("kept") == .folder(try #require(RelativePath("kept")), isEmpty: true, otherCase: false))
        #expect(
            try await file("full/") == .folder(try #require(RelativePath("full")), isEmpty: false, otherCase: false))
        #expect(
            try await file("bare") == .folder(try #require(RelativePath("bare")), isEmpty: true, otherCase: false))
    }

    @Test("of an artifact is the digest of its bytes, wherever in the artifact folders it lies")
    func artifact() async throws {
        try folder.write("abc", to: "dist/linux/app.tar.gz")
        var configuration = Configuration()
        configuration.artifacts = ["dist", "gone"].compactMap { RelativePath($0) }
        let question = ArtifactQuestion(file: "app.tar.gz", algorithm: .sha256, document: try document())
        let weak = ArtifactQuestion(file: "app.tar.gz", algorithm: .md5, document: try document())
        let absent = ArtifactQuestion(file: "other.tar.gz", algorithm: .sha256, document: try document())
        var questions = EvidenceQuestions()
        questions.artifacts = [question, weak, absent]
        let answers = try await answers(questions, configuration)
        let path = try #require(RelativePath("dist/linux/app.tar.gz"))
        #expect(answers[question] == .digest(try Digest.of(Array("abc".utf8)), at: path, size: 3))
        #expect(answers[weak] == .notRecomputed(at: path, size: 3))
        #expect(answers[absent] == .absent)
        #expect(answers.artifactFolders.map(\.text) == ["dist"])
        #expect(answers.artifactFiles == [path])
    }

    @Test("of a file is one reading for all the digests that are asked of it")
    func severalDigests() async throws {
        try folder.write("abc", to: "content/tasks/app.tar.gz")
        let asked = try [DigestAlgorithm.sha256, .sha384, .sha512].map {
            ArtifactQuestion(file: "app.tar.gz", algorithm: $0, document: try document())
        }
        var questions = EvidenceQuestions()
        questions.artifacts = Set(asked)
        let read = Mutex<[Int]>([])
        let answers = await Evidence.answers(
            to: questions, in: try RootFolder(folder.path), content: [], configuration: Configuration(), jobs: 2
        ) { count, all in
            read.withLock { $0 += [count, all] }
            return true
        }
        #expect(read.withLock { $0 } == [3, 3])
        let path = try #require(RelativePath("content/tasks/app.tar.gz"))
        for question in asked {
            #expect(
                answers[question] == .digest(try Digest.of(Array("abc".utf8), question.algorithm), at: path, size: 3))
        }
    }

    @Test("of a report is what it says, wherever the document's path leads")
    func report() async throws {
        try folder.write("<testsuite><testcase name='a'/></testsuite>", to: "content/tasks/run.xml")
        let question = ReportQuestion(file: FileQuestion(path: "RUN.xml", document: try document()))
        let gone = ReportQuestion(file: FileQuestion(path: "gone.xml", document: try document()))
        var questions = EvidenceQuestions()
        questions.reports = [question, gone]
        let answers = try await answers(questions, Configuration())
        #expect(
            answers[question]
                == .report(
                    TestReport(form: .junit, passed: 1), at: try #require(RelativePath("content/tasks/run.xml"))))
        #expect(answers[gone] == .noReport)
    }

    private func document() throws -> RelativePath { try #require(RelativePath("content/tasks/t-1.md")) }

    private func file(_ written: String, _ configuration: Configuration = Configuration()) async throws -> FileAnswer {
        let question = FileQuestion(path: written, document: try document())
        var questions = EvidenceQuestions()
        questions.files = [question]
        return try await answers(questions, configuration)[question]
    }

    private func answers(_ questions: EvidenceQuestions, _ configuration: Configuration) async throws -> EvidenceAnswers
    {
        await Evidence.answers(
            to: questions, in: try RootFolder(folder.path), content: [try #require(RelativePath("content"))],
            configuration: configuration, jobs: 2)
    }
}
