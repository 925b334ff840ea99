import MusterModel
import MusterText

/// Sign-offs that a sentence tells as taken back.
///
///     The QA Lead withdrew her approval on 2031-04-02.      The sign-off of Kit Rowe was revoked.
///
/// Rules about taking back ("may be withdrawn", "if … is revoked") and denials take back nothing.
struct Withdrawals: Dialect {
    private static let approvals = Lexicon(ApprovalRows.all)

    func read(_ reading: Reading, into sheet: inout FactSheet) {
        guard !reading.isPlan else { return }
        for (index, statement) in reading.statements.enumerated()
        where !statement.isHeading && !sheet.isTaken(index) && !reading.isInert(index) {
            guard Self.approvals.first(in: statement.folded) != nil, Reservations.withdraws(statement.folded) else {
                continue
            }
            for sentence in Sentences(statement.body).list where tells(sentence, reading) {
                guard let signer = signer(in: sentence, of: sheet) else {
                    doubtAll(&sheet)
                    continue
                }
                add(signer, sentence, statement, index, reading, &sheet)
            }
        }
    }

    private func tells(_ sentence: String, _ reading: Reading) -> Bool {
        let words = FoldedText(sentence)
        return Self.approvals.first(in: words) != nil && Reservations.withdraws(words) && !Reservations.denies(words)
            && !reading.words.states.hedges(words) && words.wordCount <= 40
    }

    /// "The approval was withdrawn" tells not whose: each may be.
    private func doubtAll(_ sheet: inout FactSheet) {
        for entry in sheet.facts.indices where sheet.facts[entry].fact.kind == .signoff {
            sheet.change(entry) { $0.doubt() }
        }
    }

    private typealias Signer = (role: String?, person: String?)

    /// The function or the known name that the sentence holds, else the name that it begins with.
    private func signer(in sentence: String, of sheet: FactSheet) -> Signer? {
        if let mention = RoleNames.mentions(in: sentence).first(where: { !$0.isCollective }) {
            return (mention.name, nil)
        }
        let known = sheet.facts.lazy.map(\.fact).first { fact in
            fact.kind == .signoff && fact.person.map { !$0.isEmpty && sentence.containsBytes($0) } ?? false
        }
        if let known { return (known.role, known.person) }
        let name = sentence.split(onByte: 0x20).prefix { word in
            word.utf8.first.map { (0x41...0x5A).contains($0) || $0 == 0x40 || $0 >= 0xC3 } ?? false
        }
        guard (1...3).contains(name.count), let first = name.first, !Self.articles.contains(first),
            Self.approvals.first(in: FoldedText(name.joined(separator: " "))) == nil
        else { return nil }
        return (nil, name.joined(separator: " "))
    }

    private static let articles: Set<String> = [
        "The", "A", "An", "Der", "Die", "Das", "Le", "La", "Les", "El", "Los", "O", "As",
    ]

    private func add(
        _ signer: Signer, _ sentence: String, _ statement: Statement, _ index: Int, _ reading: Reading,
        _ sheet: inout FactSheet
    ) {
        var fact = Fact(.signoff, statement, title: sentence.withoutEnd, modality: reading.claim)
        fact.role = signer.role
        fact.person = signer.person
        fact.status = .rejected
        fact.date = reading.date(in: sentence)
        fact.details[.statusWords] = sentence.withoutEnd
        if sheet.isTaken(index) { sheet.add(fact, at: index) } else { sheet.take(index, fact) }
    }
}
