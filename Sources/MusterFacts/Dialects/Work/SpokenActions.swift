import MusterModel
import MusterText

/// Actions that minutes tell in a sentence, where one who attended takes something on.
///
///     Mara will send the crane drawings. Jo (Docks Ltd) is in charge of the permits.
///
/// Only people whom the minutes name as attending or speaking count: "the pump will start" is no action of anybody.
struct SpokenActions: Dialect {
    func read(_ reading: Reading, into sheet: inout FactSheet) {
        guard reading.kind == .minutes else { return }
        let people = Attendance.people(in: reading)
        guard !people.isEmpty else { return }
        for (index, statement) in reading.statements.enumerated()
        where !sheet.isTaken(index) && !statement.isHeading && statement.box == nil && !reading.isInert(index)
            && reading.role(of: index) != .attendees
        {
            for sentence in Sentences(statement.body).list {
                let actor = Self.actor(of: sentence, among: people)
                guard actor != nil || statement.isItem && Self.isNeed(sentence) else { continue }
                var fact = Fact(.task, statement, title: sentence, modality: .claimed)
                fact.status = .todo
                fact.person = actor
                sheet.add(fact, at: index)
            }
        }
    }

    /// Who takes on what a sentence says; nil when nobody does.
    static func actor(of sentence: String, among people: Set<String>) -> String? {
        let words = sentence.split(onByte: 0x20).filter { !$0.isEmpty }
        guard words.count >= 4, let first = words.first, people.contains(first) else { return nil }
        var next = 1
        if words[1].utf8.first.map({ (0x41...0x5A).contains($0) }) ?? false { next = 2 }
        if next < words.count, words[next].utf8.first == 0x28 {
            while next < words.count, words[next].utf8.last != 0x29 { next += 1 }
            next += 1
        }
        let rest = FoldedText(words.dropFirst(next).joined(separator: " "))
        guard verbs.contains(where: { rest.starts(with: $0) }), !isDoubted(rest) else { return nil }
        return words[..<min(next, words.count)].filter { $0.utf8.first != 0x28 && $0.utf8.last != 0x29 }
            .joined(separator: " ")
    }

    /// `Need a release process for the demo`: what a point of minutes says is needed.
    private static func isNeed(_ sentence: String) -> Bool {
        let words = FoldedText(sentence)
        return words.wordCount >= 4
            && (words.starts(with: "need") || words.starts(with: "needs") || words.starts(with: "we need to"))
    }

    private static let verbs: [FoldedText] = ["will", "is to", "agreed to", "volunteered to", "is in charge", "to"]

    private static func isDoubted(_ words: FoldedText) -> Bool {
        words.starts(with: "will not") || words.starts(with: "will be") || words.starts(with: "will have")
    }
}

/// The people whom minutes name: those who attended, and those who are quoted.
enum Attendance {
    /// First names and whole names as written.
    static func people(in reading: Reading) -> Set<String> {
        var people: Set<String> = []
        for (index, statement) in reading.statements.enumerated() where !statement.isHeading {
            if reading.role(of: index) == .attendees {
                for name in statement.body.split(onByte: UInt8(ascii: ",")) { insert(name, into: &people) }
            } else if let field = statement.field, field.value.isEmpty, field.key.wordCount <= 3 {
                insert(field.name, into: &people)
            }
        }
        return people
    }

    private static func insert(_ text: String, into people: inout Set<String>) {
        guard let first = text.trimmed.split(onByte: 0x20).first, first.utf8.count >= 2,
            first.utf8.first.map({ (0x41...0x5A).contains($0) || $0 >= 0x80 }) ?? false,
            first.utf8.allSatisfy({ $0.isASCIILetter || $0 >= 0x80 || $0 == 0x2D }), !RoleNames.isRole(first)
        else { return }
        people.insert(first)
    }
}
