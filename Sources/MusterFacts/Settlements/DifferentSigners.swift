import MusterModel
import MusterText

/// Seats that a document wants held by different people, and one person who holds two of them.
///
///     A major release passes with approvals from four different members.      No person may hold two seats.
///
/// Of a person's sign-offs the first counts where too few people signed, or where the seats are of one function; no
/// others are known to count.
enum DifferentSigners: Settlement {
    static func settle(_ facts: inout [Fact], in reading: Reading) {
        let signed = facts.indices.filter { facts[$0].kind == .signoff && facts[$0].status == .signed }
        guard signed.count > 1, let demand = demand(in: reading) else { return }
        let people = Set(signed.compactMap { name(facts[$0].person) })
        let isShort = demand.count.map { people.count < $0 } ?? true
        var seats: [String: Set<String>] = [:]
        for index in signed {
            guard let person = name(facts[index].person) else { continue }
            let function = function(of: facts[index])
            let isSecond = isShort ? seats[person] != nil : seats[person]?.contains(function) ?? false
            seats[person, default: []].insert(function)
            guard isSecond else { continue }
            facts[index].doubt()
            facts[index].details[.statusWords] = demand.words
        }
    }

    /// The lines that ask for approvals of different people, for documents that follow the rules of another one.
    static func rules(in reading: Reading) -> [DocumentRecord.PersonalSeat] {
        reading.statements(with: .belowTitles).compactMap { index, statement in
            guard !reading.isInert(index), SigningWords.signing.areSaid(in: statement.folded),
                orders.first(in: statement.folded) != nil || severals.areSaid(in: statement.folded),
                !Questions.asks(statement.body)
            else { return nil }
            return DocumentRecord.PersonalSeat(text: statement.body, line: statement.line)
        }
    }

    private static let severals: Phrases = [
        "two different", "three different", "four different", "two distinct", "three distinct", "one person can not",
        "one person cannot", "zwei verschiedene", "zwei verschiedener", "zwei verschiedenen", "drei verschiedene",
        "deux personnes", "dos distintos", "dos distintas", "dois diferentes", "duas diferentes", "两名不同", "異なる二名",
    ]

    private struct Demand {
        let words: String
        /// How many; nil for "each by another", or without a number.
        let count: Int?
    }

    private static func demand(in reading: Reading) -> Demand? {
        for (index, statement) in reading.statements.enumerated()
        where !reading.isInert(index) && orders.first(in: statement.folded) != nil {
            for sentence in VerdictSentence.all(in: statement.body) {
                let words = FoldedText(sentence)
                if orders.first(in: words) != nil { return Demand(words: sentence.withoutEnd, count: count(in: words)) }
            }
        }
        return nil
    }

    /// The number right before what the demand is told by: "four different members".
    private static func count(in words: FoldedText) -> Int? {
        guard let at = orders.first(in: words)?.range.lowerBound else { return nil }
        return CountWords.nearest(before: at, in: words)
    }

    /// The words of a name, or of what stands before the @ of an address.
    private static func name(_ person: String?) -> String? {
        let written = person ?? ""
        let at = written.firstOffset(of: "@").flatMap { $0 > 0 ? $0 : nil }
        let name = FoldedText(at.map { written.bytes(0..<$0) } ?? written).text
        return name.isEmpty ? nil : name
    }

    /// The function of a seat without its number: `Quality (2nd)` and `Quality (1st)` are seats of one.
    private static func function(of fact: Fact) -> String {
        FoldedText(fact.role ?? fact.title).text.split(onByte: 0x20)
            .filter { word in !(word.utf8.first?.isASCIIDigit ?? true) && !ordinals.contains(word) }
            .joined(separator: " ")
    }

    private static let ordinals: Set<String> = [
        "first", "second", "third", "1st", "2nd", "3rd", "i", "ii", "iii", "a", "b", "c", "erste", "zweite", "premier",
        "première", "deuxième", "primera", "primero", "segunda", "segundo", "primeiro", "primeira", "ª", "º",
    ]

    private static let orders = Lexicon<Void>([
        (
            (),
            [
                "different people", "different persons", "different members", "different reviewers",
                "different approvers",
                "different individuals", "different signatories", "different signers", "different maintainers",
                "different committers", "different engineers", "different council members", "different employees",
                "different staff", "different physicians", "distinct people", "distinct persons", "distinct members",
                "distinct reviewers", "distinct approvers", "distinct individuals", "distinct signatories",
                "separate people",
                "separate persons", "separate individuals", "different person each", "by a different person",
                "each a different person", "not be the same person", "no person may", "no one person may",
                "nobody may sign twice", "nobody signs twice", "nobody may hold two", "nobody holds two",
                "no member may vote twice", "one person may not", "the same person may not", "the same person must not",
                "same person cannot", "verschiedene personen", "verschiedenen personen", "verschiedener personen",
                "unterschiedliche personen", "unterschiedlichen personen", "verschiedene mitglieder",
                "verschiedenen mitgliedern", "verschiedene prüfer", "verschiedenen prüfern", "nicht dieselbe person",
                "nicht von derselben person", "nicht die gleiche person", "keine person darf", "niemand darf zwei",
                "niemand unterschreibt zweimal", "personnes différentes", "personnes distinctes", "membres différents",
                "membres distincts", "signataires différents", "signataires distincts", "pas la même personne",
                "pas être la même personne", "une même personne ne", "nul ne peut", "personas distintas",
                "personas diferentes", "distintas personas", "diferentes personas", "miembros distintos",
                "miembros diferentes", "ser la misma persona", "una misma persona no", "ninguna persona puede",
                "nadie puede firmar dos", "pessoas diferentes", "pessoas distintas", "membros diferentes",
                "membros distintos",
                "ser a mesma pessoa", "uma mesma pessoa não", "nenhuma pessoa pode", "ninguém pode assinar duas",
                "不同的人",
                "不同人员",
                "不同成员", "不同的成员", "不得由同一人", "不能由同一人", "不得为同一人", "不能是同一人", "不可为同一人", "異なる者", "異なる人", "異なる担当者", "異なる委員",
                "別の者", "別の人", "同一人物であっては", "同一人であっては", "同一人物は不可", "同一人は不可", "兼務は不可", "兼務不可", "兼ねることはできない",
            ]
        )
    ])
}
