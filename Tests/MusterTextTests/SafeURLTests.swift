import MusterText
import Testing

@Suite("Addresses are allowed by list, on bytes")
struct SafeURLTests {
    @Test(
        "a scheme that runs or reads something is refused",
        arguments: [
            "javascript:alert(1)", "JaVaScRiPt:x", " javascript:x", "java\tscript:x", "vbscript:x", "data:text/html,x",
            "file:///etc/passwd", "view-source:x", "//evil.example", "\\\\evil.example", "/\\evil",
            "javascript&colon;x",
            "javascript:\u{301}x", "http://user@host/", "http:///nohost", "https:path", "", "\u{1}http://a",
        ])
    func refused(address: String) {
        #expect(SafeURL(address) == nil)
    }

    @Test(
        "plain links stay",
        arguments: [
            ("https://example.org/a?b=c#d", true), ("http://example.org", true), ("mailto:a@example.org", true),
            ("docs/x.md", false), ("../x.md#part", false), ("#part", false), ("/x", false), ("?q", false),
        ])
    func allowed(address: String, external: Bool) {
        let url = SafeURL(address)
        #expect(url?.text == address)
        #expect(url?.isExternal == external)
    }

    @Test("bytes that an address may not hold are percent-encoded")
    func encoded() {
        #expect(SafeURL("a b\"<>ü")?.text == "a%20b%22%3C%3E%C3%BC")
        #expect(SafeURL("docs/[a].md?[b]")?.text == "docs/%5Ba%5D.md?%5Bb%5D")
        #expect(SafeURL("https://[::1]:80/[a]")?.text == "https://[::1]:80/%5Ba%5D")
    }
}
