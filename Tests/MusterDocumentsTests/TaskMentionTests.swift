import Testing

@testable import MusterDocuments

struct TaskMentionTests {
    private func mentions(in text: String) -> [String] {
        let bytes = Array(text.utf8)[...]
        var found: [String] = []
        var at = bytes.startIndex
        while let mention = TaskMention.next(in: bytes, from: at) {
            found.append(String(decoding: bytes[mention], as: UTF8.self))
            at = mention.upperBound
        }
        return found
    }

    @Test("tasks are found by the word and a number with dots")
    func found() {
        #expect(mentions(in: "After Task 7.6, see task 0.3.b.") == ["Task 7.6", "task 0.3.b"])
        #expect(mentions(in: "Task 1.2") == ["Task 1.2"])
    }

    @Test(
        "other words and numbers are none",
        arguments: [
            "Task 7", "Tasks 7.6", "Multitask 7.6", "Task seven.six", "task ", "Task 7.", "Task .6", "t", "Task 7.six",
        ])
    func none(text: String) {
        #expect(mentions(in: text).isEmpty)
    }
}
