import MusterModel
import MusterText

/// Conditions in sentences of their own behind a verdict, in its section.
///
///     **GO.** Kite OS 4.2 goes live on 2031-04-09.
///
///     The go holds on condition that the spare pump is on site by 2031-04-08.
enum ConditionsBeside: Settlement {
    static func settle(_ facts: inout [Fact], in reading: Reading) {
        // Both are asked of the whole document, once.
        lazy var points = openPoints(in: reading)
        lazy var bound = bound(in: reading)
        facts.settleDecisions(in: reading, where: { $0.status == .go }) { fact, at in
            let announced = fact.details[.conditions]
            let said =
                announced.flatMap { numbered($0, from: at, reading) }
                ?? announced.flatMap { $0 == fact.text.withoutEnd ? nil : $0 } ?? condition(from: at, reading)
                ?? announced
                ?? open(points, below: at, reading) ?? bound
            fact.details[.conditions] = said.flatMap { listed(below: at, endingIn: $0, reading) } ?? said
            let due = fact.details[.due] ?? due(of: fact, reading)
            guard fact.details[.conditions] != nil, due == nil, let day = dueBeside(at, reading) else {
                fact.details[.due] = due
                return
            }
            fact.details[.due] = day.description
            if fact.date == day { fact.date = reading.heldOn ?? fact.date }
        }
    }

    /// The points below a verdict whose words end where its conditions begin: `GO, on condition that`.
    private static func listed(below place: Int, endingIn said: String, _ reading: Reading) -> String? {
        guard ConditionWords.end(FoldedText(said)) else { return nil }
        let points = reading.statements[(place + 1)...].prefix(reach).prefix { $0.isItem && $0.box == nil }
            .filter { $0.parent == nil || $0.parent == place }
        return points.isEmpty ? nil : points.map(\.body.withoutEnd).joined(separator: "; ")
    }

    /// The points below titles of conditions that nobody says are met: `## Conditions of the go`.
    private static func openPoints(in reading: Reading) -> [Int] {
        reading.statements.indices.filter { at in
            let statement = reading.statements[at]
            return statement.isItem && statement.parent == nil && statement.box == nil && statement.mark == nil
                && reading.outline.sections[statement.section].ownRole == .conditions && !reading.isInert(at)
                && !EmptyLists.saysNone(statement.folded) && !isMet(statement, reading)
        }
    }

    /// Those of such points that stand in the first part with some below a verdict.
    private static func open(_ points: [Int], below place: Int, _ reading: Reading) -> String? {
        guard let first = points.first(where: { $0 > place }) else { return nil }
        let section = reading.statements[first].section
        let part = points.drop { $0 < first }.prefix { reading.statements[$0].section == section }
        return part.map { reading.statements[$0].body.withoutEnd }.joined(separator: "; ")
    }

    private static func isMet(_ statement: Statement, _ reading: Reading) -> Bool {
        let stated = StatedPoint.read(statement, reading.words)?.meaning ?? ToldState(statement, reading)?.meaning
        return stated?.isFavourable ?? false
    }

    /// A sentence anywhere that says of the verdict what it depends on: `The go is valid only if …`.
    private static func bound(in reading: Reading) -> String? {
        for (index, statement) in reading.statements(with: .belowTitles)
        where !reading.isInert(index) && statement.box == nil && ConditionWords.bind(statement.folded) {
            let told = VerdictSentence.all(in: statement.body).first { sentence in
                let words = FoldedText(sentence)
                return ConditionWords.bind(words) && verdicts.areSaid(in: words) && !Questions.asks(sentence)
                    && !lifted.areSaid(in: statement.folded)
            }
            if let told { return told.withoutEnd }
        }
        return nil
    }

    private static let verdicts: Phrases = [
        "the go", "this go", "our go", "the approval", "this approval", "the decision", "agreed", "approved", "das go",
        "die freigabe", "freigabe gilt", "go gilt", "le go", "l approbation", "el go", "la aprobación", "o go",
        "a aprovação", "本次批准", "本决定", "承認",
    ]

    private static let lifted: Phrases = [
        "is met", "was met", "are met", "were met", "has been met", "have been met", "met on", "fulfilled", "lifted",
        "erfüllt", "aufgehoben", "levée", "levées", "remplie", "remplies", "cumplida", "cumplidas", "cumprida",
        "cumpridas", "已满足", "解除",
    ]

    /// The one day in the words of the conditions: that by which they are to be met.
    private static func due(of fact: Fact, _ reading: Reading) -> String? {
        guard let said = fact.details[.conditions] else { return nil }
        let days = reading.dates.all(in: said)
        return days.count == 1 && days[0].date != fact.date ? days[0].date.description : nil
    }

    /// The conditions behind a verdict that only says how many there are: `GO with two conditions for Kite OS 4.2`.
    private static func numbered(_ announced: String, from place: Int, _ reading: Reading) -> String? {
        guard ConditionWords.onlyCount(FoldedText(announced)) else { return nil }
        let named = lines(from: place, reading).compactMap(named)
        return named.isEmpty ? nil : named.joined(separator: "; ")
    }

    private static func condition(from place: Int, _ reading: Reading) -> String? {
        lines(from: place, reading).compactMap { named(in: $0) ?? said(in: $0) }.first
    }

    /// The lines from a verdict on that may state its conditions.
    private static func lines(from place: Int, _ reading: Reading) -> [Statement] {
        let section = reading.statements[place].section
        let near = place..<min(place + reach, reading.statements.count)
        return near.filter { reading.statements[$0].section == section && !reading.isInert($0) }
            .map { reading.statements[$0] }.filter { !$0.isHeading && $0.box == nil }
    }

    /// How many lines from a verdict on may state its conditions.
    private static let reach = 12

    /// The day of a clause of its own behind the condition, on the line of the verdict or its own: `Due 2031-04-08.`,
    /// `Owner: Lee Grant, due 2031-04-08.`
    private static func dueBeside(_ place: Int, _ reading: Reading) -> CivilDate? {
        let own = lines(from: place, reading).first { named(in: $0) != nil || said(in: $0) != nil }
        let bodies = [reading.statements[place].body] + [own?.body].compactMap(\.self)
        return bodies.lazy.flatMap { VerdictSentence.all(in: $0).dropFirst() }.flatMap(VerdictSentence.clauses)
            .filter { dues.begin(FoldedText($0)) }.compactMap { reading.dates.first(in: $0) }.first
    }

    private static let dues: Phrases = [
        "due", "by", "until", "deadline", "fällig", "bis", "frist", "échéance", "avant le", "vence", "plazo", "prazo",
        "até", "期限",
    ]

    /// `Condition: the certificate is signed by 2031-04-08.`, `Condition 2: the spare pump is on site.`, also behind the
    /// verdict on its line.
    private static func named(in statement: Statement) -> String? {
        if let field = statement.field, ConditionWords.isName(field.key), !field.value.isEmpty {
            return Placeholder.isOne(field.value) || EmptyLists.saysNone(FoldedText(field.value))
                ? nil : field.value.withoutEnd
        }
        guard statement.body.containsBytes(":") else { return nil }
        return VerdictSentence.all(in: statement.body).dropFirst().lazy.compactMap(ConditionWords.stated).first
    }

    private static func said(in statement: Statement) -> String? {
        guard ConditionWords.bind(statement.folded) else { return nil }
        return VerdictSentence.all(in: statement.body).first { sentence in
            let words = FoldedText(sentence)
            return ConditionWords.bind(words) && !EmptyLists.saysNone(words) && !Questions.asks(sentence)
        }?.withoutEnd
    }

}
