import MusterText
import Testing

@Suite("Scanning over bytes")
struct ByteScanningTests {
    @Test("trimming and folding leave letters of other scripts alone")
    func folding() {
        #expect("  a \t b\r\n".trimmed == "a \t b")
        #expect(" QA   Lead\u{A0}".folded == "qa lead\u{A0}")
        #expect("Straße".folded == "straße")
        #expect(" \t ".trimmed.isEmpty)
    }

    @Test("prefixes and parts are compared byte for byte")
    func prefixes() {
        #expect("javascript:\u{301}".startsWithBytes("javascript:"))
        #expect("a.md".endsWithBytes(".md"))
        #expect("x:\u{301}y".containsBytes(":"))
        #expect("aXbX".firstOffset(of: "X", from: 2) == 3)
        #expect("a".firstOffset(of: "ab") == nil)
        #expect("a\r\nb".split(onByte: 0x0A) == ["a\r", "b"])
    }

    @Test(
        "numbers in names count as numbers",
        arguments: [("7.9", "7.10"), ("KI-9", "KI-010"), ("a", "a1"), ("7", "07"), ("a2b", "a10")])
    func natural(left: String, right: String) {
        #expect(naturallyLess(left, right) != naturallyLess(right, left))
        if left != "7" { #expect(naturallyLess(left, right)) }
        #expect(!naturallyLess(left, left))
    }

    @Test("a slug is one segment of an address")
    func slugs() {
        #expect("Task 7.6: Launch & Sign-off!".slug() == "task-7.6-launch-sign-off")
        #expect("../..".slug(orElse: "x") == "x")
        #expect("発売 判定".slug() == "発売-判定")
    }

    @Test("digits make a number, anything else none")
    func digits() {
        #expect(Int(digits: "0042".utf8) == 42)
        #expect(Int(digits: "-1".utf8) == nil)
        #expect(Int(digits: "".utf8) == nil)
        #expect(Int(digits: "9999999999999999999".utf8) == nil)
    }
}
