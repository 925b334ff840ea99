import MusterFiles
import MusterModel
import MusterTestSupport
import MusterText
import Testing

@testable import MusterEvidence

@Suite("The signature of the tag of a release", .enabled(if: ScriptedRepository.isPossible, "git is not installed"))
struct TagSignatureTests {
    private let scripted: ScriptedRepository
    private let commit: String

    init() throws {
        scripted = try ScriptedRepository()
        try scripted.write("# Review v1.0.0\n", to: "review.md")
        commit = try scripted.commit("Start")
    }

    @Test(
        "of SSH is good only when the project lists its key for git",
        .enabled(if: SigningKey.isPossible, "ssh-keygen is not installed"))
    func ssh() async throws {
        let key = try SigningKey()
        try tag("v1.0.0", settings: key.settings)
        #expect(names(try await answer(signers: "s.ito \(key.publicKey)\n")) == ["s.ito"])
        let narrow = "s.ito namespaces=\"muster\" \(key.publicKey)\n"
        #expect(names(try await answer(signers: narrow)) == nil)
        let other = try SigningKey()
        #expect(
            try await answer(signers: "k.abe \(other.publicKey)\n") == .untrusted("no key of the project made it"))
        guard case .unknown = try await answer(keyring: "x") else {
            Issue.record("without allowed signers nothing is known of a signature of SSH")
            return
        }
    }

    @Test(
        "is broken when the tag was changed afterwards, and is that of no other tag",
        .enabled(if: SigningKey.isPossible, "ssh-keygen is not installed"))
    func moved() async throws {
        let key = try SigningKey()
        let signers = "s.ito \(key.publicKey)\n"
        try tag("v0.9.0", settings: key.settings)
        try scripted.git("update-ref", "refs/tags/v1.0.0", "refs/tags/v0.9.0")
        #expect(try await answer(signers: signers) == .untrusted("it was made for the tag v0.9.0"))
        try tag("v1.0.0", settings: key.settings)
        let read = try Program("git").run(["-C", scripted.path, "cat-file", "tag", "v1.0.0"])
        let object = String(decoding: read.output, as: UTF8.self)
        try scripted.write(object.replacing("Tag v1", "Tag v2"), to: "forged")
        let forged = try scripted.git("hash-object", "-t", "tag", "-w", scripted.folder.path("forged")).trimmed
        try scripted.git("update-ref", "refs/tags/v1.0.0", forged)
        #expect(try await answer(signers: signers) == .broken)
    }

    @Test(
        "of OpenPGP is good only when the project's keyring holds its key",
        .enabled(if: OpenPGPKey.isPossible, "gpg is not installed"))
    func openPGP() async throws {
        let (own, other) = (try OpenPGPKey(of: "Sara Ito <s.ito@example.org>"), try OpenPGPKey(of: "K Abe <k@x.org>"))
        try tag("v1.0.0", settings: own.settings, variables: own.variables)
        #expect(names(try await answer(keyring: own.publicKey)) == ["Sara Ito", "s.ito@example.org"])
        #expect(try await answer(keyring: other.publicKey) == .untrusted("no key of the project made it"))
    }

    @Test("is none for a tag that nobody signed, and unknown without keys of the project")
    func none() async throws {
        try scripted.git("tag", "v1.0.0")
        #expect(try await answer(signers: "") == .unsigned)
        try scripted.git("tag", "-f", "-a", "-m", "Tag v1.0.0", "v1.0.0")
        #expect(try await answer(signers: "") == .unsigned)
        #expect(try await answer(signers: nil, keyring: nil) == nil)
    }

    private func tag(_ name: String, settings: [String], variables: [String: String] = [:]) throws {
        let words = settings.flatMap { ["-c", $0] } + ["tag", "-f", "-s", "-m", "Tag \(name)", name]
        try scripted.run(words, by: "Sara Ito", on: "2026-01-09", variables: variables)
    }

    /// What is said of the tag of v1.0.0; nil when nothing is.
    private func answer(signers: String? = nil, keyring: String? = nil) async throws -> SignatureAnswer? {
        let root = try RootFolder(scripted.path)
        let keys = SigningKeys(
            allowedSigners: signers.map { Array($0.utf8) }, keyring: keyring.map { Array($0.utf8) })
        var questions = EvidenceQuestions()
        questions.signedReleases = ["v1.0"]
        let history = HistorySource.of(
            root, content: [], keys: signers == nil && keyring == nil ? nil : keys,
            asOf: try #require(CivilDate(iso: "2099-01-01")))
        return await Evidence.answers(
            to: questions, in: root, content: [], configuration: Configuration(), history: history, jobs: 1
        ).tagSignatures["v1.0.0"]
    }

    private func names(_ answer: SignatureAnswer?) -> [String]? {
        if case .good(let signer, _)? = answer { return signer }
        return nil
    }
}

extension String {
    fileprivate func replacing(_ old: String, _ new: String) -> String {
        guard let at = firstOffset(of: old) else { return self }
        return bytes(0..<at) + new + bytes(at + old.utf8.count..<utf8.count)
    }
}
