import MusterModel
import MusterText
import Testing

@Suite("Patterns for paths")
struct PathPatternTests {
    struct Case: Sendable {
        let pattern: String
        let path: String
        let matches: Bool
    }

    @Test(
        "match whole names, and folders with all below them",
        arguments: [
            Case(pattern: "*.md", path: "a/b/c.md", matches: true),
            Case(pattern: "docs/*.md", path: "docs/a.md", matches: true),
            Case(pattern: "docs/*.md", path: "docs/sub/a.md", matches: false),
            Case(pattern: "docs/**/*.md", path: "docs/a.md", matches: true),
            Case(pattern: "docs/**/*.md", path: "docs/x/y/a.md", matches: true),
            Case(pattern: "apps/**", path: "apps/web/main.ts", matches: true),
            Case(pattern: "apps", path: "apps/web/main.ts", matches: true),
            Case(pattern: "/draft", path: "a/draft/x.md", matches: false),
            Case(pattern: "draft", path: "a/draft/x.md", matches: true),
            Case(pattern: "a?c.txt", path: "abc.txt", matches: true),
            Case(pattern: "a?c.txt", path: "ac.txt", matches: false),
            Case(pattern: "**/a/**/b", path: "a/a/a/c/b", matches: true),
        ])
    func matching(_ input: Case) throws {
        let pattern = try #require(PathPattern(input.pattern))
        let path = try #require(RelativePath(input.path))
        #expect(pattern.matches(path) == input.matches)
    }

    @Test("with many stars end quickly")
    func stars() throws {
        let pattern = try #require(PathPattern(String(repeating: "*a", count: 60) + "b"))
        let path = try #require(RelativePath(String(repeating: "a", count: 250)))
        #expect(!pattern.matches(path))
    }

    @Test("without a name are none", arguments: ["", "/", "./"])
    func none(text: String) {
        #expect(PathPattern(text) == nil)
    }
}
