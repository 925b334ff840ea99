import MusterModel
import MusterText
import Testing

@testable import MusterSite

@Suite("The decision pack")
struct PackPageTests {
    private func pack(_ points: [(String, Int)]) throws -> String {
        try BuiltSite(changing: { project in
            let review = project.releases[0].reviews[0]
            guard let position = project.documents.firstIndex(where: { $0.path == review }) else { return }
            project.documents[position].passages = [
                Passage(
                    role: .agenda, line: 4, endLine: 9, title: "Agenda",
                    points: points.enumerated().map { .init(line: 5 + $0, text: $1.0, depth: $1.1) })
            ]
        }).text("releases/v2.0.0/pack/index.html")
    }

    @Test("has a slot for each item of the review's own agenda, with the points below it as notes")
    func slots() throws {
        let text = try pack([("Known issues. Two are left.", 0), ("Risks", 0), ("keepers", 1)])
        let scanner = PageScanner(text)
        #expect(text.containsBytes("1. <bdi>Known issues</bdi>") && text.containsBytes("2. <bdi>Risks</bdi>"))
        #expect(text.containsBytes("<bdi>Two are left.</bdi>") && text.containsBytes("<bdi>keepers</bdi>"))
        #expect(scanner.values(of: "id").contains("item-2"))
        #expect(text.containsBytes("One keeper only"))
    }

    @Test("says of an item about which nothing is found who owes it")
    func nothing() throws {
        let text = try pack([("Weather forecast by the Keeper", 0), ("Risks", 0)])
        #expect(text.containsBytes("Nothing was found about it. Owed by: Keeper."))
    }

    @Test("follows the usual agenda where the documents have none")
    func usual() throws {
        let text = try pack([])
        #expect(text.containsBytes("this is the usual one") && text.containsBytes("Rollback plan"))
    }

    @Test("has blank lines for votes that nobody has recorded")
    func blanks() throws {
        let text = try pack([])
        #expect(text.containsBytes("Name and signature"))
        #expect(PageScanner(text).count(of: "Further role") == 3)
    }

    @Test("takes no word for another that begins like it")
    func words() {
        #expect(AgendaTopic.topics(in: "\"Gold\" regression run".agendaWords) == [.tests])
        #expect(AgendaTopic.topics(in: "Go/No-Go vote".agendaWords) == [.decision])
        #expect(AgendaTopic.topics(in: "Signals and lamps".agendaWords) == [])
    }

    @Test("of minutes leaves out no topic that the project holds something about")
    func uncovered() throws {
        let text = try pack([("Known issues", 0), ("Votes", 0)])
        #expect(text.containsBytes("Beside the agenda") && text.containsBytes("One keeper only"))
    }
}
