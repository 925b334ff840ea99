import MusterModel
import MusterText

/// Functions that a sentence orders to sign, approve or review.
///
///     QA Lead provides formal sign-off on launch quality.
///     The Security Lead must review and approve the installer.
///     Formal sign-off from the Legal Counsel on the final terms.      … are signed off by QA and Security.
struct SignoffSentences: Dialect {
    func read(_ reading: Reading, into sheet: inout FactSheet) {
        for (index, statement) in reading.statements(with: .belowTitles) {
            read(statement, index, reading, &sheet)
        }
    }

    private func read(_ statement: Statement, _ index: Int, _ reading: Reading, _ sheet: inout FactSheet) {
        guard statement.topics.contains(.order), !isElsewhere(statement, index, reading), !sheet.isSignoff(index),
            Self.mayOrder(statement.folded), !ofTrailer(statement)
        else { return }
        let role = reading.role(of: index)
        let asksForResult =
            role == .acceptance || role == .objectives || role == .definitionOfReady || role == .definitionOfDone
            || role == .security
            || statement.isLabelled(.acceptance)
        let value = statement.isLabelled(.acceptance) ? statement.field?.value : nil
        let orders = SignoffOrders.find(
            in: value ?? statement.body, folded: value.map { FoldedText($0) } ?? statement.folded,
            asksForResult: asksForResult, isCheckpoint: role == .security)
        for (position, order) in orders.enumerated() {
            add(order, statement, index, isFirst: position == 0 && role == .security, reading, &sheet)
        }
    }

    static let triggers = [
        "sign", "signs", "signoff", "signoffs", "signed", "sign offs", "approval", "approve", "approves", "approved",
        "review", "reviews", "signatory", "confirm", "vote",
    ]
    private static let triggering = Lexicon<Void>([((), triggers)])

    private static func mayOrder(_ words: FoldedText) -> Bool { triggering.first(in: words) != nil }

    private func ofTrailer(_ statement: Statement) -> Bool {
        guard let key = statement.field?.key else { return false }
        return Self.trailers.contains(key.text) || AskedSeats.asks(key)
    }

    private static let trailers: Set<String> = [
        "reviewedby", "reviewed by", "reviewoutcome", "review outcome", "validationmethod", "validation method",
        "git commit here", "git commit", "commit message", "commits", "approved by", "signed off by",
    ]

    private func isElsewhere(_ statement: Statement, _ index: Int, _ reading: Reading) -> Bool {
        if statement.isLabelled(.acceptance) { return false }
        if reading.isInert(index) { return statement.isItem ? reading.role(of: index) != .agenda : true }
        let role = reading.role(of: index)
        return role == .deliverables || role == .references || role == .context || role == .versionControl
            || !reading.isPlan && role == .log
    }

    private func add(
        _ order: SignoffOrder, _ statement: Statement, _ index: Int, isFirst: Bool, _ reading: Reading,
        _ sheet: inout FactSheet
    ) {
        var fact = Fact(
            .requiredSignoff, statement, title: order.subject.isEmpty ? order.role : order.subject, modality: .required)
        fact.status = .pending
        fact.role = order.role
        fact.details[.subject] = order.subject
        if order.isMandatory { fact.details[.mandatory] = "yes" }
        let parent =
            sheet.owner(of: index) ?? sheet.holder(of: index, kinds: [.task])
            ?? sheet.numberedTask
        if isFirst, !sheet.isTaken(index) {
            sheet.take(index, fact, parent: parent)
        } else {
            sheet.add(fact, at: index, parent: parent)
        }
    }
}

extension Statement {
    /// Whether the line is `Key: …` with a key that names a section of this role.
    func isLabelled(_ role: SectionRole) -> Bool { field.map { $0.exactRole == role } ?? false }
}

/// A function that must sign, and what.
struct SignoffOrder: Sendable, Equatable {
    let role: String
    let subject: String
    let isMandatory: Bool
}

/// Finds orders to sign in running text, sentence by sentence.
enum SignoffOrders {
    private static let modal: Phrases = [
        "will", "must", "shall", "to", "has to", "have to", "needs to", "formally", "also", "should", "then",
        "is required to", "are required to",
    ]
    private static let signs: Phrases = [
        "sign off", "signs off", "signs off on", "provides formal sign off", "provide formal sign off",
        "provides sign off", "provide sign off", "gives formal sign off", "give formal sign off",
        "provides formal approval",
        "provide formal approval", "provides final sign off", "provide final sign off", "gives final approval",
        "approve", "approves", "review and approve", "reviews and approves", "review and sign off",
        "reviews and signs off",
        "is a mandatory participant and signatory", "is a signatory", "mandatory attendance and sign off",
        "mandatory sign off", "formal sign off",
    ]
    /// To put one's name to a release; "sign the installer" is the work of a machine.
    private static let signings: Phrases = [
        "sign before", "sign first", "sign this", "sign it", "sign the release", "sign the review", "sign the record",
        "sign the form", "sign here", "sign below", "countersign",
    ]
    private static let reviews: Phrases = [
        "review", "perform a final review", "perform a review", "conduct a final review", "conduct a review",
        "perform a final security review", "conduct a security review", "perform a security review",
        "audit and approve", "verify and approve",
    ]
    private static let confirms: Phrases = ["confirm", "verify and sign", "certify"]
    private static let possessive: Phrases = [
        "s formal sign off", "s final sign off", "s sign off", "s formal approval", "s approval", "s written approval",
        "s final approval", "s mandatory sign off",
    ]
    private static let nouns: Phrases = [
        "sign off", "signoff", "formal sign off", "final sign off", "approval", "formal approval",
    ]
    /// What orders somebody to sign without a word that says he must.
    private static let direct = Phrases(signs.all + before.all + possessive.all)
    /// What has to be so: "QA Lead and Product Owner have signed the release note."
    private static let results: Phrases = [
        "have signed", "has signed", "have approved", "has approved", "have signed off", "has signed off",
    ]
    /// All that an order is told by: a sentence without any of it orders nobody to sign.
    private static let orderWords = Lexicon<Void>([
        (
            (),
            (signs.all + reviews.all + confirms.all + possessive.all + nouns.all + results.all + signings.all
                + before.all)
                .map(\.text)
                + ["sign"]
        )
    ])
    private static let mandatory: Phrases = ["mandatory", "non negotiable", "must", "required"]
    private static let before: Phrases = [
        "sign off from", "sign off from the", "sign offs from", "sign offs from the", "signoff from",
        "signoff from the", "approval from", "approval from the", "signed off by", "signed off by the", "approval by",
        "approval by the", "sign off by",
        "sign off by the", "approved by", "approved by the", "sign off of the", "signature of the",
        "signature from the", "leads including", "stakeholders including", "approval of the",
    ]
    /// Those behind which a word may qualify the function.
    private static let beforeQualifiers = Phrases(before.all.filter { $0.text.endsWithBytes(" the") })

    static func find(
        in text: String, folded: FoldedText, asksForResult: Bool, isCheckpoint: Bool
    ) -> [SignoffOrder] {
        guard !isAccount(folded), mayOrder(folded, asksForResult, isCheckpoint) else { return [] }
        let sentences = Sentences(text).list
        // Most texts are one sentence, whose words are known.
        if sentences.count == 1 { return orders(in: sentences[0], folded, asksForResult, isCheckpoint) }
        return sentences.flatMap { sentence in
            let words = FoldedText(sentence)
            guard mayOrder(words, asksForResult, isCheckpoint) else { return [SignoffOrder]() }
            return orders(in: sentence, words, asksForResult, isCheckpoint)
        }
    }

    /// Words that order something to be written down about a sign-off, not the sign-off.
    private static func isAccount(_ text: FoldedText) -> Bool {
        accounts.begin(text)
    }

    private static let accounts: Phrases = [
        "log", "document", "record", "link", "detail", "describe", "note", "summarize", "summarise",
        "explicitly document",
    ]

    private static func orders(
        in sentence: String, _ words: FoldedText, _ asksForResult: Bool, _ isCheckpoint: Bool
    ) -> [SignoffOrder] {
        var found: [SignoffOrder] = []
        let groups = RoleGroup.groups(in: sentence)
        for group in groups where !group.isCollective {
            let head = FoldedText(sentence.bytes(0..<group.range.lowerBound))
            let tail = FoldedText(sentence.bytes(from: group.range.upperBound))
            guard let subjectStart = subject(head: head, tail: tail, asksForResult, isCheckpoint) else { continue }
            let isAside = sentence.bytes(from: group.range.upperBound).startsWithBytes(" (")
            let isMandatory = mandatory.areSaid(in: words)
            let subject = subjectText(in: sentence, group: group, isAfter: subjectStart)
            found += (isAside ? group.roles.suffix(1) : group.roles[...]).map {
                SignoffOrder(role: $0, subject: subject, isMandatory: isMandatory && $0.utf8.count > 1)
            }
        }
        return found
    }

    /// Whether sentences hold the words of some order, whoever is ordered: most of those that speak of reviews and
    /// approvals tell of them.
    private static func mayOrder(_ words: FoldedText, _ asksForResult: Bool, _ isCheckpoint: Bool) -> Bool {
        guard orderWords.first(in: words) != nil else { return false }
        if direct.areSaid(in: words) { return true }
        if asksForResult, nouns.areSaid(in: words) || results.areSaid(in: words) { return true }
        guard modal.areSaid(in: words) else { return false }
        return signings.areSaid(in: words) || words.says("sign") || reviews.areSaid(in: words)
            || isCheckpoint && confirms.areSaid(in: words)
    }

    /// Whether a group of functions is ordered to sign: true when the order stands after it, false when before, nil for none.
    private static func subject(head: FoldedText, tail: FoldedText, _ asksForResult: Bool, _ isCheckpoint: Bool)
        -> Bool?
    {
        if before.end(head) || ordersBeforeQualifier(head) { return false }
        if possessive.begin(tail) { return true }
        let (isModal, rest) = withoutModal(tail)
        if signs.begin(rest) {
            return isModal || asksForResult || !rest.starts(with: "sign off") ? true : nil
        }
        if isModal, signings.begin(rest) || rest == "sign" { return true }
        if isModal, reviews.begin(rest) { return true }
        if isModal, isCheckpoint, confirms.begin(rest) { return true }
        if asksForResult, nouns.begin(tail) || results.begin(tail) { return true }
        return nil
    }

    /// `approval from the job OWNERS`: one word without a capital may stand between the order and the function.
    private static func ordersBeforeQualifier(_ head: FoldedText) -> Bool {
        guard beforeQualifiers.mayStand(in: head.beginnings), let space = head.text.utf8.lastIndex(of: 0x20) else {
            return false
        }
        return beforeQualifiers.end(FoldedText(String(decoding: head.text.utf8[..<space], as: UTF8.self)))
    }

    private static func withoutModal(_ text: FoldedText) -> (Bool, FoldedText) {
        var rest = text
        var isModal = false
        var again = true
        while again {
            again = false
            for word in modal.all where rest.starts(with: word) {
                rest = rest.dropping(word)
                isModal = isModal || word != "formally" && word != "also" && word != "then"
                again = true
            }
        }
        return (isModal || text.starts(with: "formally"), rest)
    }

    /// What is to be signed: the words after "on" or "of", or the sentence.
    private static func subjectText(in sentence: String, group: RoleGroup, isAfter: Bool) -> String {
        let tail = sentence.bytes(from: group.range.upperBound)
        for word in [
            " sign off on ", " sign-off on ", " signs off on ", " off on ", " on ", " approve ", " review of ", " for ",
            " that ",
        ] {
            if let at = tail.asciiLowercased.firstOffset(of: word) {
                return tail.bytes(from: at + word.utf8.count).beforeVerb
            }
        }
        return sentence.withoutEnd
    }
}

extension String {
    /// The words of a subject before what is said of it.
    fileprivate var beforeVerb: String {
        var text = withoutEnd
        for word in [" is a ", " is an ", " are a ", " before ", " to confirm ", " to ensure ", " to prevent "] {
            if let at = text.firstOffset(of: word) { text = text.bytes(0..<at) }
        }
        return text.trimmed
    }

    /// The text without a final point.
    var withoutEnd: String {
        var text = trimmed
        while let last = text.utf8.last, last == 0x2E || last == 0x29 && !text.containsBytes("(") {
            text = String(decoding: text.utf8.dropLast(), as: UTF8.self).trimmed
        }
        return text
    }
}

/// Functions that a sentence names together: "the SRE/DevOps and Lead Architect".
struct RoleGroup {
    let roles: [String]
    let range: Range<Int>
    let isCollective: Bool

    static func groups(in sentence: String) -> [RoleGroup] {
        var groups: [RoleGroup] = []
        for mention in RoleNames.mentions(in: sentence) {
            let (name, start) = withPartner(mention, in: sentence, after: groups.last?.range.upperBound ?? 0)
            if let last = groups.last, isJoined(sentence.bytes(last.range.upperBound..<mention.range.lowerBound)) {
                groups[groups.count - 1] = RoleGroup(
                    roles: last.roles + [mention.name], range: last.range.lowerBound..<mention.range.upperBound,
                    isCollective: last.isCollective && mention.isCollective)
            } else {
                groups.append(
                    RoleGroup(
                        roles: (name.map { [$0] } ?? []) + [mention.name], range: start..<mention.range.upperBound,
                        isCollective: mention.isCollective))
            }
        }
        return groups
    }

    private static func isJoined(_ text: String) -> Bool {
        [" and ", ", ", " & ", ", and ", " and the ", "/", " or ", ", the ", ", and the "].contains {
            text.utf8.elementsEqual($0.utf8)
        }
    }

    /// "the Community Management and Marketing Leads": the capital words before "and" share the noun.
    private static func withPartner(_ mention: RoleMention, in sentence: String, after limit: Int) -> (String?, Int) {
        let head = sentence.bytes(limit..<mention.range.lowerBound)
        guard head.endsWithBytes(" and ") else { return (nil, mention.range.lowerBound) }
        let words = head.bytes(0..<head.utf8.count - 5).split(onByte: 0x20)
        let capitals = Array(
            words.reversed().prefix { word in word.utf8.first.map { (0x41...0x5A).contains($0) } ?? false }.reversed())
        guard (1...3).contains(capitals.count), capitals.count < words.count,
            !capitals.contains(where: { $0.containsBytes(".") || $0.containsBytes(",") })
        else { return (nil, mention.range.lowerBound) }
        let name = capitals.joined(separator: " ")
        return (name, mention.range.lowerBound - 5 - name.utf8.count)
    }
}
