import MusterModel
import MusterText
import Testing

@Suite struct DigestsTests {
    private let hex = String(repeating: "0a1B", count: 16)

    @Test func `the forms of checksum files give file, digest and algorithm`() throws {
        let text = "\(hex)  gate-1.0.zip\n\(hex) *bell-1.0.zip\nSHA256 (lamp-1.0.zip) = \(hex)\n"
        let found = try facts(.artifact, in: text, at: "dist/SHA256SUMS.txt")
        #expect(found.map(\.title) == ["gate-1.0.zip", "bell-1.0.zip", "lamp-1.0.zip"])
        #expect(found.allSatisfy { $0.digest == hex && $0.details[.algorithm] == "sha256" })
        #expect(try record(text, at: "dist/SHA256SUMS.txt").kind == .checksums)
    }

    @Test func `a digest within a fence counts and one in a table has its row's file`() throws {
        let text =
            "# Checksums\n\n```\n\(hex)  gate.zip\n```\n\n| File | SHA-256 |\n|---|---|\n| bell.zip | `\(hex)` |\n"
        #expect(try facts(.artifact, in: text).map(spoken) == ["4 artifact: gate.zip", "9 artifact: bell.zip"])
    }

    @Test func `a number that is no digest is none`() throws {
        #expect(try facts(.artifact, in: "\(hex)0  gate.zip\n\ncommit \(hex.prefix(40)) fixes it\n").isEmpty)
        #expect(
            try facts(.artifact, in: "# Downloads\n\n- 20261101 gate.pdf\n- facade gate.zip\n").allSatisfy {
                $0.digest == nil
            })
    }

    @Test(arguments: [
        "# Downloads\n\n    0a1B0a1B…0a1B  gate.zip\n",
        "# Checksums\n\n- `gate.zip` — sha256: `0a1B0a1B0a1B`\n",
        "# SHA-256\n\n```\n0a1b0a1b  gate.zip\n```\n",
        "# Files\n\n| File | SHA-256 |\n|---|---|\n| gate.zip | 0a1b0a1b...0a1b |\n",
        "# Files\n\n| File | SHA-256 |\n|---|---|\n| gate.zip | sha256:0a1b0a1b |\n",
    ])
    func `a digest that is cut short is kept as written`(text: String) throws {
        let found = try facts(.artifact, in: text)
        #expect(found.map(\.title) == ["gate.zip"])
        #expect(found.allSatisfy { $0.digest?.asciiLowercased.startsWithBytes("0a1b0a1b") == true })
        #expect(found.allSatisfy { $0.details[.algorithm] != "sha512" })
    }

    @Test func `a digest of letters only is one`() throws {
        let digest = String(repeating: "b", count: 64)
        let found = try facts(.artifact, in: "# Files\n\n| File | SHA-256 |\n|---|---|\n| gate.zip | \(digest) |\n")
        #expect(found.map(\.digest) == [digest])
    }

    @Test(arguments: ["# Files\n\n| File | SHA-256 |\n|---|---|\n| gate.zip | to follow |\n"])
    func `a digest that is to follow is none`(text: String) throws {
        #expect(try facts(.artifact, in: text).map(\.digest) == [nil])
    }

    @Test func `a line of a list that is too short or too long is kept as written`() throws {
        let text = "\(hex)  gate.zip\n\(hex.dropLast())  bell.zip\n\(hex)00  lamp.zip\n"
        let found = try facts(.artifact, in: text, at: "SHA256SUMS")
        #expect(found.map(\.title) == ["gate.zip", "bell.zip", "lamp.zip"])
        #expect(found.map { $0.digest?.utf8.count } == [64, 63, 66])
    }

    @Test(arguments: [
        ("b2sums.txt", 128, "blake2b"), ("SHA512SUMS", 64, "sha512"), ("sums.txt", 96, "sha384"),
        ("gate.zip.sha256", 64, "sha256"),
    ])
    func `a list is of the algorithm that its name tells`(name: String, length: Int, algorithm: String) throws {
        let digest = String(repeating: "0", count: length)
        #expect(
            try facts(.artifact, in: "\(digest)  gate.zip\n", at: name).map { $0.details[.algorithm] } == [algorithm])
    }

    @Test(arguments: [
        ("## SHA-512\n\n- gate.zip: ", "sha512"), ("## SHA-512\n\n- gate.zip (SHA256): ", "sha256"),
        ("## SHA-1 and SHA-256\n\n- gate.zip: ", "sha256"), ("## SHA3-256\n\n- gate.zip: ", "sha3-256"),
    ])
    func `a digest is of the algorithm that stands nearest to it`(before: String, algorithm: String) throws {
        #expect(try facts(.artifact, in: before + hex + "\n").map { $0.details[.algorithm] } == [algorithm])
    }

    @Test func `a list may name files with spaces, stars and escapes, and end its lines in two ways`() throws {
        let text = "\(hex)  My gate for the east pier.zip\r\n\(hex) *bell.zip\r\n\\\(hex)  a\\\\b\\nc.zip\n"
        let found = try facts(.artifact, in: text, at: "SHA256SUMS")
        #expect(found.compactMap { $0.details[.file] } == ["My gate for the east pier.zip", "bell.zip", "a\\b\nc.zip"])
    }

    @Test func `a companion file of a digest only is about the file that it is named for`() throws {
        let found = try facts(.artifact, in: "\(hex)\n", at: "dist/gate-1.0.zip.sha256")
        #expect(found.map(\.title) == ["gate-1.0.zip"])
        #expect(found.map(\.digest) == [hex])
    }
}
