import MusterFiles
import MusterModel
import MusterTestSupport
import MusterText
import Testing

@testable import MusterEvidence

@Suite("The signature of a document", .enabled(if: SigningKey.isPossible, "ssh-keygen is not installed"))
struct StatementSignatureTests {
    private let folder: TemporaryFolder
    private let key: SigningKey

    init() throws {
        folder = try TemporaryFolder()
        key = try SigningKey()
        try folder.write("I approve v1.0.0.\n", to: "signoffs/qa.md")
    }

    @Test("is looked for beside it, and holds for its present bytes only")
    func beside() async throws {
        try folder.write(try key.signature(of: "I approve v1.0.0.\n", for: "muster"), to: "signoffs/qa.md.s-ito.sig")
        let signers = "s.ito namespaces=\"muster\" \(key.publicKey)\n"
        #expect(try await answers(signers).map(name) == ["s.ito"])
        try folder.write("I approve v2.0.0.\n", to: "signoffs/qa.md")
        #expect(try await answers(signers) == [.broken])
    }

    @Test("of a key that the project does not know, or for something else, proves nothing")
    func foreign() async throws {
        let other = try SigningKey()
        try folder.write(try other.signature(of: "I approve v1.0.0.\n", for: "muster"), to: "signoffs/qa.md.sig")
        #expect(try await answers("s.ito \(key.publicKey)\n") == [.untrusted("no key of the project made it")])
        try folder.write(try key.signature(of: "I approve v1.0.0.\n", for: "file"), to: "signoffs/qa.md.sig")
        #expect(try await answers("s.ito \(key.publicKey)\n").map(name) == [nil])
        try folder.write("no signature", to: "signoffs/qa.md.sig")
        #expect(try await answers("s.ito \(key.publicKey)\n").map(name) == [nil])
    }

    @Test("does not count when its signer's time was over by the as-of date")
    func expired() async throws {
        try folder.write(try key.signature(of: "I approve v1.0.0.\n", for: "muster"), to: "signoffs/qa.md.sig")
        let signers = "s.ito valid-before=\"20260201\" \(key.publicKey)\n"
        #expect(try await answers(signers, on: "2026-01-15").map(name) == ["s.ito"])
        #expect(try await answers(signers, on: "2026-03-01").map(name) == [nil])
    }

    @Test("is none where no file lies beside it")
    func none() async throws {
        #expect(try await answers("s.ito \(key.publicKey)\n") == [])
    }

    private func name(_ answer: SignatureAnswer) -> String? {
        if case .good(let signer, _) = answer { return signer.first }
        return nil
    }

    private func answers(_ signers: String, on day: String = "2026-01-15") async throws -> [SignatureAnswer] {
        let document = try #require(RelativePath("signoffs/qa.md"))
        var questions = EvidenceQuestions()
        questions.signedLines = [LineQuestion(document: document, line: 1)]
        questions.statements = [document]
        let root = try RootFolder(folder.path)
        let history = HistorySource.of(
            root, content: [], keys: SigningKeys(allowedSigners: Array(signers.utf8)),
            asOf: try #require(CivilDate(iso: day)))
        let answers = await Evidence.answers(
            to: questions, in: root, content: [], configuration: Configuration(), history: history, jobs: 1)
        return try #require(answers.statements[document])
    }
}
