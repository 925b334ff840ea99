import MusterYAML
import Testing

@Suite("YAML values")
struct YAMLValues {
    @Test("scalars keep their written text and whether they were quoted")
    func scalars() throws {
        let node = try YAML.parse(Array("a: no\nb: 'no'\nc: 007\n".utf8))
        #expect(node?["a"]?.content == .scalar("no", quoted: false))
        #expect(node?["b"]?.content == .scalar("no", quoted: true))
        #expect(node?["c"]?.text == "007")
        #expect(node?["a"]?.bool == nil)
    }

    @Test("keys stay in the order written")
    func order() throws {
        let node = try YAML.parse(Array("zeta: 1\nalpha: 2\nmid: {y: 1, x: 2}\n".utf8))
        #expect(node?.entries?.map(\.key) == ["zeta", "alpha", "mid"])
        #expect(node?["mid"]?.entries?.map(\.key) == ["y", "x"])
    }

    @Test("every value knows its line and its column in bytes")
    func positions() throws {
        let node = try YAML.parse(Array("größe: {über: [x, y]}\r\n\r\nnext: 3\r\n".utf8))
        let inner = node?["größe"]?["über"]
        #expect(node?["größe"]?.position == YAMLPosition(line: 1, column: 10))
        #expect(inner?.elements?.last?.position == YAMLPosition(line: 1, column: 22))
        #expect(node?["next"]?.position == YAMLPosition(line: 3, column: 7))
    }

    @Test("a text without a value is no value", arguments: ["", "\n\n", "# only a comment\n"])
    func nothing(text: String) throws {
        #expect(try YAML.parse(Array(text.utf8)) == nil)
    }

    @Test("a key without a value is null, a quoted empty text is not")
    func null() throws {
        let node = try YAML.parse(Array("a:\nb: ''\nc: ~\n".utf8))
        #expect(node?["a"]?.isNull == true)
        #expect(node?["b"]?.isNull == false)
        #expect(node?["c"]?.isNull == true)
    }
}

@Suite("YAML that is refused")
struct YAMLRefusals {
    struct Case: Sendable {
        let text: String
        let line: Int
        let column: Int
        let word: String
    }

    @Test(
        "each with its line and column",
        arguments: [
            Case(text: "a: &x 1\n", line: 1, column: 4, word: "anchors"),
            Case(text: "a: 1\nb: *x\n", line: 2, column: 4, word: "aliases"),
            Case(text: "a: !!str 1\n", line: 1, column: 4, word: "tags"),
            Case(text: "a: 1\nb: 2\na: 3\n", line: 3, column: 1, word: "second time"),
            Case(text: "a: 1\n---\nb: 2\n", line: 2, column: 1, word: "second document"),
            Case(text: "%YAML 1.1\n---\na: 1\n", line: 1, column: 1, word: "directives"),
            Case(text: "a: [1, 2\n", line: 2, column: 1, word: "not valid YAML"),
            Case(text: "? [a]\n: 1\n", line: 1, column: 3, word: "key"),
        ])
    func refused(_ input: Case) {
        let error = #expect(throws: YAMLError.self) { _ = try YAML.parse(Array(input.text.utf8)) }
        #expect(error?.line == input.line)
        #expect(error?.column == input.column)
        #expect(error?.message.contains(input.word) == true)
    }

    @Test("bytes that are no UTF-8, at their place")
    func encoding() {
        let error = #expect(throws: YAMLError.self) { _ = try YAML.parse(Array("a: 1\nb: ".utf8) + [0xFF, 0x0A]) }
        #expect(error?.line == 2)
        #expect(error?.column == 4)
    }

    @Test("a billion laughs, at the first anchor")
    func laughs() {
        var text = "a: &a [lol, lol]\n"
        for letter in ["b", "c", "d", "e", "f"] { text += "\(letter): &\(letter) [*a, *a, *a, *a, *a, *a, *a, *a]\n" }
        let error = #expect(throws: YAMLError.self) { _ = try YAML.parse(Array(text.utf8)) }
        #expect(error?.line == 1)
    }

    @Test("collections deeper than the limit, however deep", arguments: [21, 900, 30_000])
    func depth(levels: Int) {
        let text = String(repeating: "[", count: levels) + String(repeating: "]", count: levels)
        let error = #expect(throws: YAMLError.self) { _ = try YAML.parse(Array(text.utf8)) }
        #expect(error?.column == 21)
    }

    @Test("collections as deep as the limit are read")
    func deepest() throws {
        let text = String(repeating: "[", count: 20) + String(repeating: "]", count: 20)
        #expect(try YAML.parse(Array(text.utf8)) != nil)
    }

    @Test("a text over the size limit is refused unread")
    func size() {
        let text = "a: " + String(repeating: "x", count: 64 * 1024)
        let error = #expect(throws: YAMLError.self) { _ = try YAML.parse(Array(text.utf8)) }
        #expect(error?.message.contains("65536") == true)
    }
}
