import MusterModel
import MusterText

/// Fields whose keys name the function that signs, and behind them who did and when, or that nobody did yet.
///
///     Sign-off by police liaison: Sgt. Moreau, 4 June 2031        Released by engineering: open
///
/// A signature is nothing but a name and a day; whatever stands beside them leaves it to others.
struct SeatsByKey: Dialect {
    func read(_ reading: Reading, into sheet: inout FactSheet) {
        guard !reading.isPlan, !reading.isTemplate, !reading.isProcedure else { return }
        for (index, statement) in reading.statements(with: .filledField)
        where !sheet.isTaken(index) && !reading.isInert(index) && statement.box == nil && statement.mark == nil {
            guard !statement.isHeading, let field = statement.field, let role = Self.role(in: field) else { continue }
            if isOpen(field.value, reading) {
                var fact = Fact(.requiredSignoff, statement, title: role, modality: .required)
                fact.role = role
                fact.status = .pending
                fact.details[.subject] = field.name
                sheet.take(index, fact)
            } else if let signed = Self.signed(field.value, reading) {
                var fact = Fact(.signoff, statement, title: role, modality: .claimed)
                fact.role = role
                fact.person = signed.person
                fact.date = signed.date
                fact.status = .signed
                fact.details[.statusWords] = field.value
                sheet.take(index, fact)
            }
        }
    }

    /// The function behind the words of signing: `police liaison` of `Sign-off by police liaison`.
    private static func role(in field: Statement.Field) -> String? {
        guard begun.begin(field.key), !field.name.hasDigit, !Questions.asks(field.name),
            let words = begins.first(where: { field.key.starts(with: $0) }),
            (1...5).contains(field.key.wordCount - words.wordCount)
        else { return nil }
        let all = field.name.split(onByte: 0x20).filter { !$0.isEmpty }
        let role = all.suffix(field.key.wordCount - words.wordCount).joined(separator: " ")
        guard FoldedText(role).wordCount == field.key.wordCount - words.wordCount,
            RoleNames.isRole(role) || Departments.mayBeAsked(role) || isAgent(role, behind: words)
        else { return nil }
        return role
    }

    /// `Sign-off by police liaison`: whoever signs by words that nothing else follows, in small letters and two or more of them.
    private static func isAgent(_ words: String, behind key: FoldedText) -> Bool {
        agents.all.contains(key) && FoldedText(words).wordCount > 1
            && words.utf8.allSatisfy { (0x61...0x7A).contains($0) || $0 == 0x20 || $0 == 0x2D }
    }

    private static let agents: Phrases = [
        "sign off by", "sign off by the", "signoff by", "approval by", "freigabe durch", "abnahme durch",
        "validation par",
    ]

    private func isOpen(_ value: String, _ reading: Reading) -> Bool {
        if Placeholder.isOne(value) { return true }
        switch reading.words.states.alone(FoldedText(value)) {
        case .todo, .open, .blocked, .moving, .notYet: return !value.hasDigit
        case _: return false
        }
    }

    /// A name and a day, and nothing else.
    private static func signed(_ value: String, _ reading: Reading) -> (person: String, date: CivilDate)? {
        let days = reading.dates.all(in: value)
        guard days.count == 1, let day = days.first, !Questions.asks(value),
            FoldedText(value.bytes(from: day.range.upperBound)).isEmpty,
            case let before = value.bytes(0..<day.range.lowerBound).trimmed,
            let sign = [",", "–", "—", "-"].first(where: before.endsWithBytes),
            case let person = before.bytes(0..<before.utf8.count - sign.utf8.count).trimmed,
            PersonName.isOne(person), !RoleNames.isRole(person), FoldedText(person).wordCount <= 3,
            StatusWords.builtIn.meaning(of: FoldedText(person)) == nil
        else { return nil }
        return (person, day.date)
    }

    private static let begun = Phrases(begins)
    private static let begins: [FoldedText] = [
        "sign off by the", "sign off by", "signoff by", "signed off by the", "signed off by", "approved by the",
        "approved by", "approval by", "released by the", "released by", "accepted by the", "accepted by",
        "freigabe durch", "freigegeben durch", "abnahme durch", "abgenommen durch", "genehmigt durch",
        "validation par", "validé par le", "validé par la", "validé par", "approuvé par", "aprobado por el",
        "aprobado por la", "aprobado por", "visto bueno de", "aprovado por", "aprovação de", "liberado por",
    ]
}
