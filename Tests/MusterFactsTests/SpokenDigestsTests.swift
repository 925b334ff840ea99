import MusterModel
import Testing

/// Digests that running text gives for the one file that it names.
@Suite struct SpokenDigestsTests {
    private static let digest = String(repeating: "7d2f90ab", count: 8)

    @Test(arguments: [
        "Object under test: `lantern-2.7.1.fwu`, SHA-256\n`\(digest)`",
        "We tested `lantern-2.7.1.fwu` (SHA-256 \(digest)) on the bench.",
    ])
    func `a digest beside the name of a file is its own`(text: String) throws {
        let artifacts = try facts(.artifact, in: "# Test report\n\n\(text)\n")
        #expect(artifacts.map(\.title) == ["lantern-2.7.1.fwu"])
        #expect(artifacts.first?.digest == Self.digest)
    }

    @Test func `a field of digests is that of the file in the field before it`() throws {
        let text = """
            # Release

            | Field | Value |
            |---|---|
            | Package file | `lantern.fwu` (7 MB) |
            | Package SHA-256 | `\(Self.digest)` (computed twice) |

            ## Evidence links

            - Checksum: SHA-256 `\(Self.digest)`, see `docs/evidence/lantern.md`
            """
        #expect(try facts(.artifact, in: text).map(\.title) == ["lantern.fwu"])
        #expect(try facts(.reference, in: text).map(\.title) == ["docs/evidence/lantern.md"])
    }

    @Test func `between several files it is nobody's`() throws {
        let text = "We compared `a-1.0.bin` with `b-1.0.bin`, SHA-256 \(Self.digest)."
        #expect(try facts(.artifact, in: "# Test report\n\n\(text)\n").isEmpty)
    }

    @Test(arguments: [
        "### kite-2.0.deb\n\n- SHA-256: `\(digest)`\n- Size: 12 MB",
        "### Derived file — `kite-2.0.deb`\n\n| | |\n|---|---|\n| **Size** | 12 MB |\n| **SHA-256** | `\(digest)` |",
        "### Package\n\n- File: kite-2.0.deb\n- Size: 12 MB\n- SHA256: \(digest)",
    ])
    func `a field of digests is that of the file of its title or list`(text: String) throws {
        let artifacts = try facts(.artifact, in: "# Checksums\n\n\(text)\n")
        #expect(artifacts.map(\.title) == ["kite-2.0.deb"])
        #expect(artifacts.first?.digest == Self.digest)
    }

    @Test func `a field of digests beside two files is of neither`() throws {
        let text = "# Checksums\n\n### Files\n\n- File: a.deb\n- File: b.deb\n- Size: 12 MB\n- SHA256: \(Self.digest)\n"
        #expect(try facts(.artifact, in: text).isEmpty)
    }
}
