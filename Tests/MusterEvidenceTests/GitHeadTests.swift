import MusterTestSupport
import Testing

@testable import MusterEvidence

@Suite("The commit of a folder")
struct GitHeadTests {
    private static let head = "0123456789abcdef0123456789abcdef01234567"
    private static let tree = "5f0c3c1b6f3a4c0e9d2a71d0c5d1f4b9a8e7c6d5"

    @Test("is what git tells of a whole clone that tracks the folder")
    func known() {
        #expect(GitHead.commit(in: "false\n\(Self.head)\n\(Self.tree)\n") == Self.head)
    }

    @Test(
        "is not known of a shallow clone, of an untracked folder, or from words that are no commit",
        arguments: [
            "true\n\(head)\n\(tree)\n", "false\n\(head)\n", "false\nHEAD\n\(tree)\n",
            "false\nX\(head.dropFirst())\n\(tree)\n", "",
        ])
    func unknown(_ output: String) {
        #expect(GitHead.commit(in: output) == nil)
    }

    @Test("is none outside of a repository and for a folder that does not exist")
    func outside() throws {
        let folder = try TemporaryFolder()
        #expect(GitHead(of: folder.path(".")) == nil)
        #expect(GitHead(of: folder.path("nowhere")) == nil)
    }
}
