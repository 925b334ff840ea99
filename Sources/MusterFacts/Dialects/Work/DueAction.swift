import MusterText

/// What a point of minutes says that a group, or a thing, has before it; who or what it is stands in a few words before.
///
///     Admins to meet the port once a month        Quay rules to be printed
struct DueAction {
    /// The group that has to do it; nil where a thing is to be dealt with, or everybody.
    let group: String?

    /// Nil for all other sentences: wishes, guesses and ways (`a way to move`, `likely to be closed`) are no actions.
    init?(_ sentence: String) {
        // Hardly any sentence begins so.
        guard sentence.containsBytes(" to "), sentence.utf8.first.map({ (0x41...0x5A).contains($0) }) ?? false else {
            return nil
        }
        let words = sentence.split(onByte: 0x20).filter { !$0.isEmpty }
        guard let to = words.firstIndex(where: { $0.hasSameBytes(as: "to") }), (1...4).contains(to),
            to + 1 < words.count, words.count >= 4,
            !Questions.isQuestion(sentence), words[..<to].allSatisfy(Self.isPlain),
            case let subject = words[to - 1].asciiLowercased, !Self.leans(subject),
            case let verb = words[to + 1], verb.utf8.allSatisfy({ (0x61...0x7A).contains($0) || $0 == 0x2D }),
            !Self.noVerbs.contains(verb)
        else { return nil }
        if verb == "be" {
            guard to + 2 < words.count, Self.isDone(words[to + 2].withoutEnd.asciiLowercased),
                !words[(to + 3)...].prefix(2).contains(where: Self.copulas.contains)
            else { return nil }
            group = nil
        } else {
            guard Self.groups.contains(subject), !words[(to + 2)...].prefix(2).contains(where: Self.copulas.contains)
            else { return nil }
            group = Self.everybody.contains(subject) ? nil : words[..<to].joined(separator: " ")
        }
    }

    private static func isPlain(_ word: String) -> Bool {
        word.utf8.allSatisfy { $0.isASCIIAlphanumeric || $0 >= 0x80 || $0 == 0x2D || $0 == 0x26 || $0 == 0x27 }
    }

    /// Whether what stands before "to" tells of a wish, a guess or a way, as participles do.
    static func leans(_ word: String) -> Bool {
        leanings.contains(word) || word.endsWithBytes("ed") || word.endsWithBytes("ing")
    }

    private static let leanings: Set<String> = [
        "need", "needs", "want", "wants", "have", "has", "had", "likely", "unlikely", "able", "unable", "seem", "seems",
        "appear", "appears", "way", "ways", "how", "where", "what", "when", "due", "thanks", "prior", "up", "access",
        "changes", "switch", "move", "link", "links", "ready", "tend", "tends", "is", "are", "was", "were", "not",
        "continue", "continues", "reason", "reasons", "people", "time", "proposal", "decision", "plan", "plans",
        "order",
        "hope", "hopes", "chance", "chances", "it", "this", "that", "them", "they", "us", "me", "you", "something",
        "anything", "nothing", "expect", "expects",
    ]

    /// What follows where the words before are only what a sentence is about: `Blocks to be sourced are …`.
    private static let copulas: Set<String> = ["is", "are", "was", "were", "will", "has", "have", "had", "can", "may"]

    /// `to be printed`; what is to be decided yet is no action.
    private static func isDone(_ word: String) -> Bool { word.endsWithBytes("ed") && !unsettled.contains(word) }

    private static let unsettled: Set<String> = ["discussed", "decided", "determined", "announced", "confirmed"]

    /// What follows "to" where it is no verb: `Admins to the rescue`.
    private static let noVerbs: Set<String> = [
        "the", "a", "an", "date", "this", "that", "our", "their", "all", "it", "its", "us", "them", "you", "my", "your",
        "end", "which", "whom", "any", "some", "each", "both", "and",
    ]

    /// Whether what follows "to" is surely no verb.
    static func isNoVerb(_ word: String) -> Bool { noVerbs.contains(word) }

    /// Whether a word names a group that takes something on as one: `volunteers`.
    static func names(group word: String) -> Bool {
        groups.contains(word.asciiLowercased) && !everybody.contains(word.asciiLowercased)
    }

    /// Groups and functions that take something on as one.
    private static let groups: Set<String> = everybody.union([
        "admins", "admin", "team", "teams", "committee", "board", "maintainers", "maintainer", "members", "leads",
        "lead", "leaders", "group", "chairs", "chair", "editors", "organizers", "organisers", "contributors",
        "developers", "reviewers", "volunteers", "participants", "attendees", "owners", "owner", "managers", "manager",
        "secretary", "treasurer", "council", "staff", "engineers", "testers", "designers", "approvers",
    ])
    private static let everybody: Set<String> = ["everyone", "everybody", "all"]
}
