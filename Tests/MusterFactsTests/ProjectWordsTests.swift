import MusterModel
import Testing

@Suite struct ProjectWordsTests {
    private func words(_ meaning: String, _ words: String...) throws -> WordsConfiguration {
        WordsConfiguration(meaning: try #require(WordMeaning(rawValue: meaning)), words: words)
    }

    private let tasks = """
        # Status report

        ## Hafenarbeiten

        | Task | Status | Priority |
        |---|---|---|
        | Rope | Fest im Hafen | Stufe 1 |
        | Sail | nicht fest im Hafen | Stufe 2 |
        | Hull | Auf Grund | |
        """

    @Test func `words of the project say states and severities`() throws {
        let known = [
            try words("done", "fest im Hafen"), try words("blocked", "auf Grund"), try words("critical", "Stufe 1"),
            try words("tasks", "Hafenarbeiten"),
        ]
        let found = try record(tasks, words: known).facts
        #expect(found.map(\.status) == [.done, .todo, .blocked])
        #expect(found.map(\.severity) == [.critical, nil, nil])
        #expect(found.first?.sectionRole == .tasks)
    }

    @Test func `without them nobody knows such words`() throws {
        #expect(try record(tasks).facts.map(\.status) == [.unknown, .unknown, .unknown])
    }

    @Test func `a word of the project wins over the one that Muster knows`() throws {
        let found = try record(tasks, words: [try words("todo", "fest im Hafen"), try words("done", "pending")]).facts
        #expect(found.first?.status == .todo)
    }

    @Test(arguments: [("go", "Leinen los", FactStatus.go), ("no-go", "Anker werfen", .noGo)])
    func `a decision is read by the words of the project`(meaning: String, word: String, status: FactStatus) throws {
        let text = "# Launch readiness\n\nDecision: \(word)\n"
        #expect(try record(text, words: [try words(meaning, word)]).facts.first?.status == status)
    }

    @Test func `a title of the project tells what stands under it`() throws {
        let text =
            "# Launch readiness\n\n## Wer unterschreibt\n\n| Role | Name | Date |\n|---|---|---|\n| QA Lead | | |\n"
        #expect(
            try record(text, words: [try words("signoffs", "Wer unterschreibt")]).facts.map(\.kind) == [
                .requiredSignoff
            ])
    }
}
