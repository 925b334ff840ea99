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
        let descriptor = try openFile(bytes)
        defer { close(descriptor) }
        var read = 0
        let found = try FileDigests.of(descriptor, [.sha512, .sha256]) { count in
            read += count
            return true
        }
        #expect(found.digests == [try Digest.of(bytes, .sha512), try Digest.of(bytes)])
        #expect(found[.sha256] == (try Digest.of(bytes)))
        #expect(found[.sha384] == nil)
        #expect(found.size == bytes.count)
        #expect(read == bytes.count)
    }

    @Test("of a file that changes while it is read are none", arguments: ["longer", "shorter", "rewritten"])
    func changing(how: String) throws {
        let descriptor = try openFile([UInt8](repeating: 1, count: 600_000))
        defer { close(descriptor) }
        #expect(throws: DigestFailure.changedWhileReading) {
            _ = try FileDigests.of(descriptor, [.sha256]) { _ in
                switch how {
                case "longer": return ftruncate(descriptor, 600_001) == 0
                case "shorter": return ftruncate(descriptor, 400_000) == 0
                case _:
                    // The times of a file are those of the clock's last tick: the next one must have come.
                    while pwrite(descriptor, [2], 1, 0) == 1, !hasMovedOn(descriptor) {}
                    return true
                }
            }
        }
    }

    @Test("are given up when whoever watches the reading says so")
    func interrupted() throws {
        let descriptor = try openFile([UInt8](repeating: 1, count: 600_000))
        defer { close(descriptor) }
        #expect(throws: DigestFailure.interrupted) { _ = try FileDigests.of(descriptor, [.sha256]) { _ in false } }
    }

    @Test("of what is no regular file are refused without reading", arguments: ["/dev/zero", "/tmp"])
    func notRegular(path: String) throws {
        let descriptor = open(path, O_RDONLY)
        try #require(descriptor >= 0)
        defer { close(descriptor) }
        #expect(throws: DigestFailure.notRegular) { _ = try FileDigests.of(descriptor, [.sha256]) }
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

/// A file without a name that holds `bytes`, open for reading from its start and for writing.
private func openFile(_ bytes: [UInt8]) throws -> CInt {
    var template = Array("/tmp/muster-digest-XXXXXX".utf8CString)
    let descriptor = mkstemp(&template)
    try #require(descriptor >= 0)
    unlink(template)
    try #require(bytes.withUnsafeBytes { pwrite(descriptor, $0.baseAddress, $0.count, 0) } == bytes.count)
    return descriptor
}

/// Whether a file was last written to at another time than it was last read.
private func hasMovedOn(_ descriptor: CInt) -> Bool {
    var before = stat()
    var after = stat()
    guard fstat(descriptor, &before) == 0, pwrite(descriptor, [2], 1, 0) == 1, fstat(descriptor, &after) == 0 else {
        return true
    }
    return before.st_mtim.tv_nsec != after.st_mtim.tv_nsec
}
