import MusterModel
import MusterText

/// Sign-offs that a sentence of a log or of minutes tells as done.
///
///     Security Lead (Kit Rowe) signed off on the staging environment, 2031-04-02.
///     The QA Lead has approved the build.
///
/// Only a function that stands first, with a verb of the past right after it, has signed; words that take it back make
/// it pending on a condition.
struct SignoffAccounts: Dialect {
    func read(_ reading: Reading, into sheet: inout FactSheet) {
        guard !reading.isPlan, !reading.isTemplate else { return }
        for (index, statement) in reading.statements(with: .belowTitles)
        where mayName(statement) && !sheet.isTaken(index) && !reading.isInert(index) {
            guard Self.mayTell(statement.folded) else { continue }
            for sentence in Sentences(statement.body).list {
                guard let account = SignoffAccount(sentence) ?? SpokenSignoff.account(sentence, of: statement, reading)
                else { continue }
                add(account, sentence, statement, index, reading, &sheet)
            }
        }
    }

    /// A line, or one whose label is the function that speaks: `**QA:** All tests passed. QA signs off.`
    private func mayName(_ statement: Statement) -> Bool {
        guard let field = statement.field else { return true }
        return statement.text.spans.contains { $0.kind == .strong && $0.range.lowerBound == 0 }
            && RoleNames.isRole(field.name)
    }

    private static let triggers = Lexicon<Bool>([
        (true, ["signed off", "approved", "sign off", "signs off", "approval", "signed"])
    ])

    private static func mayTell(_ words: FoldedText) -> Bool { triggers.first(in: words) != nil }

    private func add(
        _ account: SignoffAccount, _ sentence: String, _ statement: Statement, _ index: Int, _ reading: Reading,
        _ sheet: inout FactSheet
    ) {
        var fact = Fact(.signoff, statement, title: sentence.withoutEnd, modality: reading.claim)
        fact.role = account.role
        fact.person = account.person
        fact.status = account.condition == nil ? .signed : .pending
        fact.date = account.isSpoken ? reading.heldOn : reading.date(in: sentence)
        fact.details[.subject] = account.subject
        fact.details[.conditions] = account.condition
        let parent = sheet.holder(of: index, kinds: [.task])
        if sheet.isTaken(index) {
            sheet.add(fact, at: index, parent: parent)
        } else {
            sheet.take(index, fact, parent: parent)
        }
    }
}

/// Who signed what, told by one sentence.
struct SignoffAccount: Sendable, Equatable {
    let role: String
    let person: String?
    let subject: String
    /// The words that make it less than a sign-off; nil when there are none.
    let condition: String?
    /// Whether it was given in the meeting whose minutes tell it, in words of the present.
    var isSpoken = false

    private static let verbs: [FoldedText] = [
        "signed off", "has signed off", "formally signed off", "has formally signed off", "approved", "has approved",
        "formally approved", "reviewed and approved", "gave formal sign off", "gave sign off", "provided sign off",
        "provided formal sign off", "signed",
    ]
    private static let reservations: [FoldedText] = [
        "not", "pending", "subject to", "provided that", "conditional", "conditionally", "condition", "conditions",
        "except", "unless", "until", "once", "draft", "verbally", "partly", "partially", "only", "later", "would",
        "should", "if",
    ]

    /// A sign-off that a function gave as minutes tell it.
    init(spokenBy role: String, person: String?, subject: String) {
        self.role = role
        self.person = person
        self.subject = subject
        condition = nil
        isSpoken = true
    }

    /// The account that a sentence gives; nil when it gives none.
    init?(_ sentence: String) {
        let start = sentence.startsWithBytes("The ") ? 4 : 0
        guard let mention = RoleNames.mentions(in: sentence).first, mention.range.lowerBound == start,
            !mention.isCollective
        else { return nil }
        let tail = sentence.bytes(from: mention.range.upperBound)
        let (name, rest) = SignoffAccount.aside(in: tail)
        let words = FoldedText(rest)
        guard SignoffAccount.verbs.contains(where: { words.starts(with: $0) }) else { return nil }
        role = mention.name
        person = name
        subject = SignoffAccount.subject(of: rest)
        condition = SignoffAccount.reservations.contains(where: { words.says($0) }) ? rest.trimmed : nil
    }

    /// The name in brackets right after the function, and what follows it.
    private static func aside(in tail: String) -> (name: String?, rest: String) {
        guard tail.startsWithBytes(" ("), let close = tail.firstOffset(of: ")") else { return (nil, tail) }
        return (tail.bytes(2..<close).trimmed, tail.bytes(from: close + 1))
    }

    /// What follows "on" or the verb.
    private static func subject(of rest: String) -> String {
        for word in [" on ", " approved ", " for "] {
            if let at = rest.firstOffset(of: word) { return rest.bytes(from: at + word.utf8.count).withoutEnd }
        }
        return rest.withoutEnd.trimmed
    }
}
