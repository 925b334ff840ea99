import MusterModel
import MusterText

/// Goes that nobody has given: below a title of words that are only to be said or thought of, beside a place for the decision
/// that is still open, or beside words that call them a joke, a mistake or the text of something.
///
///     ## Wording of the mail after the vote        ## Notes                        It's a go for Kite 4.2. Scrap that,
///     GO for Kite 4.2.                             We are GO for Kite 4.2.         the signing key is gone.
///                                                  ## Decision
///                                                  TBD
enum UntakenVerdicts: Settlement {
    static func settle(_ facts: inout [Fact], in reading: Reading) {
        let goes = facts.indices.filter { facts[$0].kind == .decision && facts[$0].status == .go }
        guard !goes.isEmpty else { return }
        let open = openPlace(in: reading, facts)
        let places = reading.places
        for index in goes {
            guard let at = places[facts[index].line] else { continue }
            let section = reading.statements[at].section
            if isThoughtOf(section, reading) || isRetracted(at, reading) { facts[index].doubt() }
            if let open, open != section { facts[index].status = .pending }
        }
    }

    /// Whether a title above, but for that of the document, says that what stands below it is only to be said, or thought of.
    private static func isThoughtOf(_ section: Int, _ reading: Reading) -> Bool {
        guard section != reading.outline.titleSection else { return false }
        let head = reading.outline.titleSection.map { reading.outline.sections[$0].title }
        let titles = reading.outline.path(of: section) + [reading.outline.sections[section].title]
        return titles.contains { $0 != head && thoughts.areSaid(in: FoldedText($0)) }
    }

    private static let thoughts: Phrases = [
        "wording of", "will write", "will say", "if all goes well", "option a", "option b", "option c", "option 1",
        "option 2", "option 3", "variante a", "variante b", "opinion of", "what if", "thought experiment", "guest",
        "guests", "wish list", "wishes", "lesson", "exercise", "wortlaut der", "falls alles gut geht",
        "gedankenspiel",
        "si tout va bien", "si todo va bien", "se tudo correr bem",
    ]

    /// Whether the line of a go, or the next one of its section, says that it is a joke, a mistake or a text.
    private static func isRetracted(_ at: Int, _ reading: Reading) -> Bool {
        let next = at + 1
        let isBeside =
            next < reading.statements.count && reading.statements[next].section == reading.statements[at].section
        return retractions.areSaid(in: reading.statements[at].folded)
            || isBeside && retractions.areSaid(in: reading.statements[next].folded)
    }

    private static let retractions: Phrases = [
        "scrap that", "scrap this", "forget what", "forget it", "ignore my", "ignore this", "ignore it", "ignore that",
        "wrong mail", "wrong channel", "wrong thread", "wrong list", "sent too early", "by mistake", "april fool",
        "a joke",
        "joke of", "just joking", "only joking", "just kidding", "only kidding", "text for the", "text of the mail",
        "that is the text", "this is the text", "that is the sentence", "this is the sentence", "how the mail",
        "the mail i want", "type exactly", "open again", "is our motto", "is our slogan", "correction it",
        "correction kite", "i dream of", "dreams of", "kleiner scherz", "ein scherz", "nur spaß", "falscher kanal",
        "falsche mail", "je plaisante", "une blague", "es broma", "era broma", "brincadeira", "开玩笑", "冗談です",
    ]

    /// The section for the decision of a document that has one only, where it is left open; nil where it is not.
    private static func openPlace(in reading: Reading, _ facts: [Fact]) -> Int? {
        let sections = reading.outline.sections.indices.filter {
            $0 != reading.outline.titleSection && reading.outline.sections[$0].ownRole == .decision
                && !reading.isInert(section: $0)
        }
        guard sections.count == 1, let section = sections.first else { return nil }
        let lines = reading.outline.statements(in: section).filter { !reading.statements[$0].isHeading }
        guard !lines.isEmpty, lines.count <= 4 else { return nil }
        let isOpen =
            lines.allSatisfy { at in
                let line = reading.statements[at]
                if line.box != nil { return line.box != .checked }
                let first = FoldedText(VerdictSentence.first(in: line.body))
                return Placeholder.isOne(line.body) || opens.contains(first.text)
            }
            || lines.first.map {
                opens.contains(FoldedText(VerdictSentence.first(in: reading.statements[$0].body)).text)
            } ?? false
        return isOpen ? section : nil
    }

    private static let opens: Set<String> = [
        "open", "tbd", "still open", "to be decided", "to be taken", "pending", "not yet taken", "none yet",
        "no decision yet",
        "not decided", "not decided yet", "not yet decided", "offen", "noch offen", "steht aus", "ouvert", "ouverte",
        "en attente",
        "à prendre", "pendiente", "por decidir", "abierta", "pendente", "em aberto", "a decidir", "未定", "待定", "待决定",
    ]
}
