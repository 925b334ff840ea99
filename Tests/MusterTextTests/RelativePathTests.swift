import MusterText
import Testing

@Suite("Paths stay below their root")
struct RelativePathTests {
    @Test(
        "what leaves the root, or is no path, is none",
        arguments: [
            "", "/etc", "..", "a/../..", "~/x", "a\\b", "a\u{0}b", "./..", ".", String(repeating: "a", count: 256),
        ])
    func refused(text: String) {
        #expect(RelativePath(text) == nil)
    }

    @Test("dots are resolved by their letters alone")
    func resolved() {
        #expect(RelativePath("./a//b/../c.md")?.text == "a/c.md")
        #expect(RelativePath("../x.md", relativeTo: RelativePath("docs/logs"))?.text == "docs/x.md")
        #expect(RelativePath("../../../x.md", relativeTo: RelativePath("docs/logs")) == nil)
    }

    @Test("a slash under a combining mark still separates")
    func combining() {
        #expect(RelativePath("a/..\u{2F}\u{301}x")?.components.count == 1)
    }

    @Test("two spellings of one letter are two paths")
    func spelling() {
        #expect(RelativePath("\u{E9}") != RelativePath("e\u{301}"))
    }

    @Test("name, parent and extension")
    func parts() {
        let path = RelativePath("docs/logs/Phase.MD")
        #expect(path?.name == "Phase.MD")
        #expect(path?.parent?.text == "docs/logs")
        #expect(path?.fileExtension == "md")
        #expect(RelativePath("ChangeLog")?.fileExtension == nil)
        #expect(RelativePath("ChangeLog")?.parent == nil)
    }
}
