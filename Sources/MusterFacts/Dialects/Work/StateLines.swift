import MusterModel
import MusterText

/// Lines of a log that each begin with how far something is, and name what it is.
///
///     Done: contract with the printer, colour proofs
///     In progress: chapter 8 (Ada)
///     Blocked: the rights of the photo
///
/// Two such lines with other states tell of work; each thing between commas is a piece of it.
struct StateLines: Dialect {
    func read(_ reading: Reading, into sheet: inout FactSheet) {
        guard !reading.isPlan, !reading.isProcedure, !reading.isTemplate,
            reading.kind == .progressLog || reading.kind == .minutes
        else { return }
        let lines = reading.statements(with: .filledField).compactMap { index, statement -> (Int, StatusMeaning)? in
            guard statement.form == .line, statement.parent == nil, statement.box == nil, statement.mark == nil,
                !sheet.isTaken(index), !reading.isInert(index), let field = statement.field, field.key.wordCount <= 3,
                let said = reading.words.states.alone(field.key) ?? Self.heads.exact(field.key), Self.isOfWork(said),
                !EmptyLists.saysNone(FoldedText(field.value))
            else { return nil }
            return (index, said)
        }
        guard Set(lines.map(\.1)).count > 1 else { return }
        for (index, said) in lines {
            guard let field = reading.statements[index].field else { continue }
            let isDoubted = said.isFavourable && Self.isDoubted(field.value, reading)
            let things = isDoubted ? [field.value.withoutEnd] : Self.things(field.value.withoutEnd)
            for (place, thing) in things.enumerated() {
                var fact = Fact(.task, reading.statements[index], title: thing, modality: .claimed)
                RemarkParts.apply(to: &fact, in: reading)
                RemarkParts.applyName(to: &fact)
                fact.status = isDoubted ? .unknown : said.status(of: .task)
                fact.details[.statusWords] = field.name
                if place == 0 { sheet.take(index, fact) } else { sheet.add(fact, at: index) }
            }
        }
    }

    private static func isOfWork(_ said: StatusMeaning) -> Bool {
        switch said {
        case .done, .moving, .todo, .blocked, .open: true
        case _: false
        }
    }

    /// Whether words take back, put off or limit what they tell.
    private static func isDoubted(_ text: String, _ reading: Reading) -> Bool {
        let words = FoldedText(text)
        return CompletedPoints.takesBack(words, reading.words) || Exceptions.areMade(in: words)
            || Reservations.putsOff(words) || Suppositions.areIn(words) || Shortfall.isIn(text)
            || Questions.asks(text)
    }

    private static let heads = Lexicon<StatusMeaning>([
        (
            .done,
            ["done this week", "finished this week", "diese woche erledigt", "fait cette semaine", "hecho esta semana"]
        ),
        (.todo, ["next", "next week", "nächste woche", "la semaine prochaine", "próxima semana", "下周", "来週"]),
    ])

    /// The things of a list in a line; a sentence, or what brackets hold commas in, is one.
    private static func things(_ value: String) -> [String] {
        if value.containsBytes("; ") { return value.split(at: "; ").map(\.trimmed) }
        let parts = value.split(at: ", ").map(\.trimmed)
        let areNames = parts.allSatisfy { part in
            (1...6).contains(FoldedText(part).wordCount) && part.hasByte(0x28) == part.hasByte(0x29)
        }
        return areNames && !value.containsBytes(". ") ? parts : [value]
    }
}
