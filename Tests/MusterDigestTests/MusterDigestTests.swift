import Glibc
import MusterDigest
import MusterModel
import Testing

@Suite("Digests")
struct Digests {
    // FIPS 180-4 examples: "abc" and the empty message.
    @Test(
        "agree with the published vectors",
        arguments: [
            (DigestAlgorithm.sha256, "abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
            (DigestAlgorithm.sha256, "", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
            (
                DigestAlgorithm.sha384, "abc",
                "cb00753f45a35e8bb5a03d699ac65007272c32ab0eded1631a8b605a43ff5bed8086072ba1e7cc2358baeca134c825a7"
            ),
            (
                DigestAlgorithm.sha512, "abc",
                "ddaf35a193617abacc417349ae20413112e6fa4e89a97ea20a9eeee64b55d39a"
                    + "2192992a274fc1a836ba3c23a3feebbd454d4423643ce80e2a9ac94fa54ca49f"
            ),
        ])
    func vectors(algorithm: DigestAlgorithm, text: String, hex: String) throws {
        #expect(try Digest.of(Array(text.utf8), algorithm).hex == hex)
    }

    @Test("of a file larger than the buffer equals that of its bytes")
    func file() throws {
        let bytes = (0..<600_000).map { UInt8(truncatingIfNeeded: $0 &* 31 &+ $0 >> 8) }
        let path = try temporaryFile(bytes)
        defer { unlink(path) }
        let (digest, size) = try Digest.ofFile(at: path)
        #expect(digest == (try Digest.of(bytes)))
        #expect(size == bytes.count)
    }

    @Test("of what is no regular file are refused without reading", arguments: ["/dev/zero", "/tmp"])
    func notRegular(path: String) {
        #expect(throws: DigestFailure.notRegular) { _ = try Digest.ofFile(at: path) }
    }

    @Test("of a file that is not there say so")
    func absent() {
        #expect(throws: DigestFailure.absent) { _ = try Digest.ofFile(at: "/nowhere/at/all") }
    }

    @Test("by weak algorithms are recognised and never computed", arguments: [DigestAlgorithm.md5, .sha1, .blake2b])
    func weak(algorithm: DigestAlgorithm) {
        #expect(throws: DigestFailure.notComputed(algorithm)) { _ = try Digest.of([], algorithm) }
        #expect(Digest(String(repeating: "A", count: algorithm.hexLength), algorithm: algorithm) != nil)
    }

    @Test("as written are taken in either case, and refused when cut short")
    func written() {
        let hex = String(repeating: "aB", count: 32)
        #expect(Digest(hex)?.algorithm == .sha256)
        #expect(Digest(hex)?.hex == String(repeating: "ab", count: 32))
        #expect(Digest(String(hex.dropLast())) == nil)
        #expect(Digest(hex, algorithm: .sha512) == nil)
        #expect(Digest(String(repeating: "g", count: 64)) == nil)
    }
}

private func temporaryFile(_ bytes: [UInt8]) throws -> String {
    var template = Array("/tmp/muster-digest-XXXXXX".utf8CString)
    let descriptor = mkstemp(&template)
    try #require(descriptor >= 0)
    defer { close(descriptor) }
    try #require(bytes.withUnsafeBytes { write(descriptor, $0.baseAddress, $0.count) } == bytes.count)
    return String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
}
