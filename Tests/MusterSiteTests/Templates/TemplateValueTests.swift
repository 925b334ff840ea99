import MusterText
import Testing

@testable import MusterSite

@Suite("Values for templates")
struct TemplateValueTests {
    @Test("literals make values of their type")
    func literals() {
        let value: TemplateValue = ["a": "x", "b": 1, "c": 1.5, "d": true, "e": ["y", 2], "f": "no. \(3)"]
        let expected = TemplateObject([
            .init("a", .text("x")), .init("b", .number(1)), .init("c", .decimal(1.5)), .init("d", .bool(true)),
            .init("e", .list([.text("y"), .number(2)])), .init("f", .text("no. 3")),
        ])
        #expect(value == .object(expected))
    }

    @Test("what is nil is absent")
    func nothing() {
        #expect(TemplateValue(nil as String?) == .absent)
        #expect(TemplateValue("x") == .text("x"))
        #expect(TemplateValue(nil as Int?) == .absent)
        #expect(TemplateValue(nil as HTML?) == .absent)
        #expect(TemplateValue.optional(nil as Int?) { .number($0) } == .list([]))
        #expect(TemplateValue.optional(4) { ["n": .number($0)] } == .list([["n": 4]]))
    }

    @Test("a list is made of any sequence, in its order")
    func lists() {
        #expect(TemplateValue.list(of: 1...3) { .number($0 * $0) } == .list([1, 4, 9]))
    }

    @Test("members are set, replaced and taken away in place")
    func members() {
        var object: TemplateObject = ["a": 1, "b": 2]
        object["a"] = "one"
        object["c"] = 3
        object["b"] = nil
        #expect(object.members.map(\.name) == ["a", "c"])
        #expect(object["a"] == "one")
        #expect(object["gone"] == nil)
    }

    @Test("the members of an overlay win")
    func overlay() {
        let object: TemplateObject = ["a": 1, "b": 2]
        #expect(object.overlaid(by: ["a": 3])["a"] == 3)
        #expect(object.overlaid(by: ["a": 3])["b"] == 2)
    }
}
