import MusterModel
import MusterText

/// A text that says how something came out before it says anything else: `met, 3 h 12 min`, `Not met. The fan stalls.`,
/// `holds`, `✅`.
struct ToldResult {
    /// Nil for words that nobody understands, or where something takes a good state back.
    let meaning: StatusMeaning?
    let date: CivilDate?

    /// Nil for a text that begins with no result.
    init?(_ statement: Statement, _ reading: Reading) {
        let isField = statement.field.map { $0.meaning == .status || Outcome.results.contains($0.key.text) } ?? false
        let text = isField ? statement.field?.value ?? "" : statement.body
        let bare = FoldedText(text)
        if let mark = statement.ownMark, let meaning = StatusMeaning(mark),
            bare.isEmpty || text.utf8.first?.isASCIIDigit ?? false
        {
            self.init(Outcome.leavesWhole(text, reading.words) ? meaning : nil, text, reading)
            return
        }
        guard let clause = Clauses(VerdictSentence.first(in: text)).list.first.map({ FoldedText($0) }),
            let (meaning, rest) = Self.state(of: clause, reading.words), Self.mayFollow(rest)
        else { return nil }
        let isWhole = VerdictSentence.all(in: text).allSatisfy { Outcome.leavesWhole($0, reading.words) }
        self.init(!meaning.isFavourable || isWhole ? meaning : nil, text, reading)
    }

    private init(_ meaning: StatusMeaning?, _ text: String, _ reading: Reading) {
        self.meaning = meaning.map { $0.isFavourable ? .done : $0 }
        let days = reading.dates.all(in: text)
        date = days.count == 1 ? days[0].date : nil
    }

    /// Whether it says that something came out well or badly, and not only how far it is.
    var isVerdict: Bool { meaning.map { $0.isFavourable || $0 == .rejected } ?? false }

    /// The state that the first words are, and what follows them.
    private static func state(of clause: FoldedText, _ words: Wording) -> (StatusMeaning, rest: [String])? {
        let list = clause.text.split(onByte: 0x20)
        for count in [3, 2, 1] where count <= list.count {
            let head = FoldedText(list.prefix(count).joined(separator: " "))
            if let own = holding.exact(head) { return (own, Array(list.dropFirst(count))) }
            guard let found = words.states.alone(head), isResult(found) else { continue }
            return (found.denies ? .rejected : found, Array(list.dropFirst(count)))
        }
        return nil
    }

    /// Whether a state is that of something that was looked at, and no order or state of work.
    private static func isResult(_ meaning: StatusMeaning) -> Bool {
        switch meaning {
        case .done, .met, .accepted, .confirmed, .rejected, .notYet, .todo, .moving, .blocked: true
        case .signed, .approved, .go, .noGo, .open, .closed, .notApplicable, .hedge, .negation, .absence, .inReview:
            false
        }
    }

    /// Whether what stands right behind the state is a day, a number or a word that leads to how, and goes on with no
    /// sentence: "met with the vendor" is no result.
    private static func mayFollow(_ rest: [String]) -> Bool {
        guard let next = rest.first else { return true }
        return next.hasDigit || leading.contains(next) || CalendarWords.isOne(next)
    }

    private static let leading: Set<String> = [
        "on", "at", "in", "by", "since", "for", "am", "im", "seit", "le", "en", "el", "em", "desde", "after", "twice",
        "again", "too", "as", "of",
    ]

    private static let holding = Lexicon<StatusMeaning>([
        (
            .done,
            ["holds", "held", "fulfilled", "satisfied", "hält", "erfüllt", "tenu", "cumple", "cumprido", "満たす", "满足"]
        ),
        (
            .rejected,
            [
                "does not hold", "did not hold", "doesn t hold", "not fulfilled", "not satisfied", "not met",
                "hält nicht",
                "nicht erfüllt", "non tenu", "no cumple", "não cumprido", "満たさない", "不满足",
            ]
        ),
    ])
}
