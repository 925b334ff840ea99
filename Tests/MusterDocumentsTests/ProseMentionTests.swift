import Testing

@testable import MusterDocuments

@Suite("Words that may name something of the project")
struct ProseMentionTests {
    private func mentions(in text: String) -> [String] {
        let bytes = Array(text.utf8)[...]
        var found: [String] = []
        var at = bytes.startIndex
        while let mention = ProseMention.next(in: bytes, from: at) {
            found.append(String(decoding: bytes[mention], as: UTF8.self))
            at = mention.upperBound
        }
        return found
    }

    @Test("tasks are found by the word and a number with dots")
    func tasks() {
        #expect(mentions(in: "After Task 7.6, see task 0.3.b.") == ["Task 7.6", "task 0.3.b"])
        #expect(mentions(in: "Task 1.2") == ["Task 1.2"])
    }

    @Test("issues are found by capital letters, hyphens and a number")
    func codes() {
        #expect(mentions(in: "KI-003 and (BUG-2026-17), see KI-9.") == ["KI-003", "BUG-2026-17", "KI-9"])
    }

    @Test("releases are found by their versions")
    func versions() {
        #expect(mentions(in: "From v1.0, 1.0.1 and V2.0.0-rc.1.") == ["v1.0", "1.0.1", "V2.0.0-rc.1"])
    }

    @Test(
        "other words and numbers are none",
        arguments: [
            "Task 7", "Tasks 7.6", "Multitask 7.6", "Task seven.six", "task ", "Task 7.", "Task .6", "t", "Task 7.six",
            "KI-", "ki-003", "KI-003a", "KI-003.md", "aKI-003", "-KI-003", "KI--3", "KI-A", "x/KI-003", "KI-003/x",
            "v1", "1.0", "1.2.3.4", "v1.0.0/x", "release/v1.0.0", "tool-1.0.0.zip", "1.0.0_x", "v1..0", "v1.0.0.zip",
            "v", "T", "1.0.1234567", "V.1.2",
        ])
    func none(text: String) {
        #expect(mentions(in: text).isEmpty)
    }
}
