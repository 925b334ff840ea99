import MusterModel
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
    }
}
