import MusterFiles
import MusterModel
import MusterTestSupport
import MusterText
import Testing

@testable import MusterEvidence

@Suite("The signature of a commit")
struct CommitSignatureTests {
    private let scripted: ScriptedRepository
    private let farAhead: CivilDate

    init() throws {
        scripted = try ScriptedRepository()
        farAhead = try #require(CivilDate(iso: "2099-01-01"))
    }

    @Test(
        "of SSH is good only when the project lists its key, and names whom the project says",
        .enabled(if: SigningKey.isPossible, "git or ssh-keygen is not installed"))
    func ssh() throws {
        let (own, other) = (try SigningKey(), try SigningKey())
        let commits = [
            try scripted.commit("own", settings: own.settings), try scripted.commit("other", settings: other.settings),
            try scripted.commit("none"),
        ]
        let listed = try signers("s.ito \(own.publicKey)\n", commits)
        #expect(listed[commits[0]].flatMap(names) == ["s.ito"])
        #expect(listed[commits[1]] == .untrusted("no key of the project made it"))
        #expect(listed[commits[2]] == .unsigned)
        let both = try signers("s.ito \(own.publicKey)\nk.abe \(other.publicKey)\n", commits)
        #expect(both[commits[1]].flatMap(names) == ["k.abe"])
        #expect(try signers("", commits)[commits[0]].flatMap(names) == nil)
        #expect(
            try signers("s.ito valid-before=\"20260101\" \(own.publicKey)\n", commits)[commits[0]].flatMap(names) == nil
        )
        #expect(
            try signers("s.ito namespaces=\"file\" \(own.publicKey)\n", commits)[commits[0]].flatMap(names) == nil)
    }

    @Test(
        "of SSH is broken when the commit was changed afterwards",
        .enabled(if: SigningKey.isPossible, "git or ssh-keygen is not installed"))
    func changed() throws {
        let key = try SigningKey()
        try scripted.commit("signed", settings: key.settings)
        let forged = try forgedCommit(replacing: "signed", by: "forged")
        let answer = try signers("s.ito \(key.publicKey)\n", [forged])[forged]
        #expect(answer == .broken || answer.flatMap(names) == nil)
        #expect(answer != .unsigned)
    }

    @Test(
        "of OpenPGP is good only when the project's keyring holds its key",
        .enabled(if: OpenPGPKey.isPossible, "git or gpg is not installed"))
    func openPGP() throws {
        let (own, other) = (try OpenPGPKey(of: "Sara Ito <s.ito@example.org>"), try OpenPGPKey(of: "K Abe <k@x.org>"))
        let commits = [
            try scripted.commit("own", settings: own.settings, variables: own.variables),
            try scripted.commit("other", settings: other.settings, variables: other.variables),
        ]
        let answers = try keyring(own.publicKey, commits)
        #expect(answers[commits[0]].flatMap(names) == ["Sara Ito", "s.ito@example.org"])
        #expect(answers[commits[1]].flatMap(names) == nil)
        let forged = try forgedCommit(replacing: "other", by: "forged")
        #expect(try keyring(other.publicKey, [forged])[forged] == .broken)
        let unreadable = try keyring("no keys", commits)
        #expect(unreadable[commits[0]].flatMap(names) == nil)
    }

    @Test(
        "of OpenPGP does not count when its key has expired by the as-of date",
        .enabled(if: OpenPGPKey.isPossible, "git or gpg is not installed"))
    func expired() throws {
        let key = try OpenPGPKey(of: "Sara Ito <s.ito@example.org>", life: "30d")
        let commit = try scripted.commit("own", settings: key.settings, variables: key.variables)
        #expect(try keyring(key.publicKey, [commit])[commit] == .untrusted("its key has expired"))
    }

    @Test(
        "is checked with the keys of the project, whatever the repository's settings say",
        .enabled(if: SigningKey.isPossible, "git or ssh-keygen is not installed"))
    func settings() throws {
        let key = try SigningKey()
        let commit = try scripted.commit("own", settings: key.settings)
        try scripted.write("s.ito \(key.publicKey)\n", to: "own_signers")
        try scripted.git("config", "gpg.ssh.allowedSignersFile", scripted.folder.path("own_signers"))
        try scripted.git("config", "gpg.ssh.program", "true")
        #expect(try signers("k.abe \(try SigningKey().publicKey)\n", [commit])[commit].flatMap(names) == nil)
        #expect(try check(SigningKeys(keyring: []), [commit])[commit].flatMap(names) == nil)
    }

    /// The names of a good signature; nil for every other.
    private func names(_ answer: SignatureAnswer) -> [String]? {
        if case .good(let signer, let key) = answer, !key.isEmpty { return signer }
        return nil
    }

    private func signers(_ text: String, _ commits: [String]) throws -> [String: SignatureAnswer] {
        try check(SigningKeys(allowedSigners: Array(text.utf8)), commits)
    }

    private func keyring(_ text: String, _ commits: [String]) throws -> [String: SignatureAnswer] {
        try check(SigningKeys(keyring: Array(text.utf8)), commits)
    }

    private func check(_ keys: SigningKeys, _ commits: [String]) throws -> [String: SignatureAnswer] {
        let repository = try GitRepository.holding(try RootFolder(scripted.path), content: [])
        return try SignatureCheck(keys: keys, asOf: farAhead).answers(for: commits, of: repository)
    }

    /// A copy of the present commit with other words and the same signature.
    private func forgedCommit(replacing old: String, by new: String) throws -> String {
        let bytes = try Program("git").run(["-C", scripted.path, "cat-file", "commit", "HEAD"]).output
        let text = String(decoding: bytes, as: UTF8.self)
        let forged = text.split(separator: "\n", omittingEmptySubsequences: false).map { $0 == old ? new : String($0) }
            .joined(separator: "\n")
        let result = try Program("git").run(
            ["-C", scripted.path, "hash-object", "-t", "commit", "-w", "--stdin"], input: Array(forged.utf8))
        return String(decoding: result.output.dropLast(), as: UTF8.self)
    }
}
