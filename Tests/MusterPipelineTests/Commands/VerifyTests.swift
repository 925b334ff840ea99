import MusterDigest
import MusterModel
import MusterTestSupport
import MusterText
import Testing

@testable import MusterPipeline

@Suite("muster verify")
struct VerifyTests {
    private let folder: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder()
        try folder.write("artifacts: [dist]\n", to: "muster.yml")
    }

    @Test("has a line for each artifact and ends with 0 when all have their digests")
    func verified() async throws {
        try artifact("pier.zip", "pier")
        try list([(try digest("pier"), "pier.zip")])
        let outcome = await run()
        #expect(outcome.status == .done)
        #expect(outcome.output.containsBytes("pier.zip: verified: "))
        #expect(outcome.errors.startsWithBytes("verified 1 of 1 artifact in "))
    }

    @Test("ends with 1 for a file with another digest, and prints the one that it has")
    func mismatch() async throws {
        try artifact("pier.zip", "another pier")
        try list([(try digest("pier"), "pier.zip")])
        let outcome = await run()
        #expect(outcome.status == .findings)
        #expect(outcome.output.containsBytes("pier.zip: mismatch: "))
        #expect(outcome.output.containsBytes(try digest("another pier")))
    }

    @Test("ends with 1 for a file that is not there, also when no folder of artifacts is")
    func absent() async throws {
        try list([(try digest("pier"), "pier.zip")])
        #expect(await run().status == .findings)
        try artifact("other.zip", "x")
        let outcome = await run()
        #expect(outcome.status == .findings)
        #expect(outcome.output.containsBytes("pier.zip: absent: "))
        #expect(outcome.output.containsBytes("dist/other.zip: unlisted: "))
    }

    @Test("ends with 1 when nothing is listed: nothing was verified")
    func nothing() async throws {
        try folder.write("# Words\n\nNo list.\n", to: "content/words.md")
        let outcome = await run()
        #expect(outcome.status == .findings)
        #expect(outcome.errors == "The documents list no artifacts: nothing is verified.\n")
    }

    @Test("reads a file for all the algorithms that documents state")
    func algorithms() async throws {
        try artifact("pier.zip", "pier")
        try list([(try digest("pier"), "pier.zip")])
        try folder.write("\(try digest("pier", .sha512))  pier.zip\n", to: "content/SHA512SUMS")
        #expect(await run().output.containsBytes("pier.zip: verified"))
        try folder.write("\(try digest("peer", .sha512))  pier.zip\n", to: "content/SHA512SUMS")
        #expect(await run().output.containsBytes("pier.zip: mismatch"))
    }

    @Test("looks where --artifacts says instead of the configured folders")
    func elsewhere() async throws {
        try folder.write("pier", to: "elsewhere/pier.zip")
        try list([(try digest("pier"), "pier.zip")])
        #expect(await run("--artifacts", "elsewhere").status == .done)
        #expect(await run().status == .findings)
    }

    @Test("gives the same lines as JSON, with the digests as stated")
    func json() async throws {
        try artifact("pier.zip", "pier")
        try list([(try digest("pier"), "pier.zip")])
        let outcome = await run("--format", "json", "-q")
        #expect(outcome.output.startsWithBytes("{\n  \"schemaVersion\": 1,\n  \"artifacts\": ["))
        for words in ["\"check\": \"verified\"", "\"digest\": \"\(try digest("pier"))\"", "\"unlisted\": []"] {
            #expect(outcome.output.containsBytes(words))
        }
        #expect(outcome.errors == "")
    }

    private func artifact(_ name: String, _ text: String) throws { try folder.write(text, to: "dist/\(name)") }

    private func list(_ lines: [(digest: String, file: String)]) throws {
        try folder.write(lines.map { "\($0.digest)  \($0.file)\n" }.joined(), to: "content/SHA256SUMS")
    }

    private func digest(_ text: String, _ algorithm: DigestAlgorithm = .sha256) throws -> String {
        try Digest.of(Array(text.utf8), algorithm).hex
    }

    private func run(_ arguments: String...) async -> Outcome {
        let environment = Environment(secondsSinceEpoch: 1_795_132_800, workingFolder: folder.path)
        return await Muster.outcome(of: ["verify", "-C", folder.path] + arguments, in: environment)
    }
}
