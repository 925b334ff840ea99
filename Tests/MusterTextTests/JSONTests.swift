import MusterText
import Testing

@Suite("JSON keeps the order of its members")
struct JSONTests {
    @Test("a value on one line and indented")
    func serialized() {
        let value: JSON = ["b": 1, "a": [true, .null, "x\"y"], "empty": .array([])]
        #expect(value.serialized(indented: false) == #"{"b":1,"a":[true,null,"x\"y"],"empty":[]}"#)
        #expect(
            value.serialized()
                == "{\n  \"b\": 1,\n  \"a\": [\n    true,\n    null,\n    \"x\\\"y\"\n  ],\n  \"empty\": []\n}")
    }

    @Test("a number that JSON cannot write is null")
    func notANumber() {
        #expect(JSON.number(.nan).serialized() == "null")
    }
}
