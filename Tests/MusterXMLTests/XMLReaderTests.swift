import MusterXML
import Testing

@Suite("XML")
struct XMLReaderTests {
    @Test("is read element by element, with lines and attributes")
    func elements() throws {
        #expect(
            try events("<?xml version=\"1.0\"?>\n<a b=\"1 &amp; 2\"\n c='3'>\n  <n:d/>text</a>\n") == [
                .start("a", attributes: [.init(name: "b", value: "1 & 2"), .init(name: "c", value: "3")], line: 2),
                .start("d", attributes: [], line: 4), .end("d"), .end("a"),
            ])
    }

    @Test(
        "with a document type is refused before anything of it is read",
        arguments: [
            "<!DOCTYPE a [<!ENTITY x \"y\">]><a>&x;</a>",
            "<!DOCTYPE a SYSTEM \"file:///etc/passwd\"><a/>",
            "<!DOCTYPE a [<!ENTITY l0 \"ha\"><!ENTITY l1 \"&l0;&l0;&l0;&l0;&l0;&l0;&l0;&l0;\">]><a>&l1;</a>",
            "<!DOCTYPE a [<!ENTITY % x SYSTEM \"file:///dev/zero\"> %x;]><a/>",
        ])
    func documentType(text: String) {
        #expect(throws: XMLFailure(reason: "it has a document type", line: 1)) { _ = try events(text) }
    }

    @Test(
        "that is none is told with its line",
        arguments: [
            ("", 1), ("<a>\n<b>\n</a>", 3), ("<a", 1), ("<a/>\n<b/>", 2), ("\n<a>&x;</a>", 2), ("words", 1),
            ("<a>\u{0}</a>", 1),
        ])
    func malformed(text: String, line: Int) {
        #expect(throws: XMLFailure.self) { _ = try events(text) }
        do {
            _ = try events(text)
        } catch {
            #expect(error.line == line)
        }
    }

    @Test("of every prefix of a text is a failure, and of bytes that are no UTF-8")
    func prefixes() throws {
        let text = Array("<a b=\"\u{E4}\"><c/></a>".utf8)
        for count in 0..<text.count {
            #expect(throws: XMLFailure.self) { try XMLReader.read(Array(text.prefix(count))) { _ in true } }
        }
        #expect(throws: XMLFailure.self) {
            try XMLReader.read(Array("<a>".utf8) + [0xFF] + Array("</a>".utf8)) { _ in true }
        }
    }

    @Test("may nest so deep and no deeper")
    func depth() throws {
        func nested(_ depth: Int) -> String {
            String(repeating: "<a>", count: depth) + String(repeating: "</a>", count: depth)
        }
        #expect(try events(nested(XMLReader.maximumDepth)).count == 2 * XMLReader.maximumDepth)
        #expect(throws: XMLFailure.self) { _ = try events(nested(XMLReader.maximumDepth + 1)) }
        #expect(throws: XMLFailure.self) { _ = try events(String(repeating: "<a>", count: 1_000_000)) }
    }

    @Test("longer than one part is read whole")
    func long() throws {
        let text = "<a>" + String(repeating: "<b c=\"0123456789\"/>", count: 20_000) + "</a>"
        #expect(try events(text).count == 40_002)
    }

    @Test("is read no further when nobody wants more")
    func stopped() throws {
        var seen = 0
        try XMLReader.read(Array("<a><b></c>".utf8)) { _ in
            seen += 1
            return false
        }
        #expect(seen == 1)
    }

    private func events(_ text: String) throws(XMLFailure) -> [XMLEvent] {
        var found: [XMLEvent] = []
        try XMLReader.read(Array(text.utf8)) { event in
            found.append(event)
            return true
        }
        return found
    }
}
