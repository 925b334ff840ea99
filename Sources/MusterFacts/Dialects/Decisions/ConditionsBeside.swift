import MusterModel
import MusterText

/// Conditions in sentences of their own behind a verdict, in its section.
///
///     **GO.** Kite OS 4.2 goes live on 2031-04-09.
///
///     The go holds on condition that the spare pump is on site by 2031-04-08.
enum ConditionsBeside {
    static func settle(_ facts: inout [Fact], in reading: Reading) {
        guard facts.contains(.decision, where: isConditional) else { return }
        let places = reading.places
        for index in facts.indices where isConditional(facts[index]) {
            guard let at = places[facts[index].line] else { continue }
            if isBare(facts[index]) { facts[index].details[.conditions] = condition(from: at, reading) }
            if let listed = listed(below: at, facts[index], reading) { facts[index].details[.conditions] = listed }
            facts[index].details[.due] = facts[index].details[.due] ?? due(of: facts[index], reading)
        }
    }

    private static func isConditional(_ fact: Fact) -> Bool { fact.kind == .decision && fact.status == .go }

    /// The points below a verdict whose words end where its conditions begin: `GO, on condition that`.
    private static func listed(below place: Int, _ fact: Fact, _ reading: Reading) -> String? {
        guard let said = fact.details[.conditions], opening.end(FoldedText(said)) else { return nil }
        let points = reading.statements[(place + 1)...].prefix(reach).prefix { $0.isItem && $0.box == nil }
            .filter { $0.parent == nil || $0.parent == place }
        return points.isEmpty ? nil : points.map(\.body.withoutEnd).joined(separator: "; ")
    }

    private static let opening: Phrases = [
        "that", "condition", "conditions", "following", "dass", "bedingung", "bedingungen", "auflage", "auflagen",
        "folgenden", "que", "condición", "condiciones", "condição", "condições", "suivantes", "siguientes", "seguintes",
        "条件", "条件下",
    ]

    /// The one day in the words of the conditions: that by which they are to be met.
    private static func due(of fact: Fact, _ reading: Reading) -> String? {
        guard let said = fact.details[.conditions] else { return nil }
        let days = reading.dates.all(in: said)
        return days.count == 1 && days[0].date != fact.date ? days[0].date.description : nil
    }

    private static func isBare(_ fact: Fact) -> Bool {
        fact.kind == .decision && fact.status == .go && fact.details[.conditions] == nil
    }

    private static func condition(from place: Int, _ reading: Reading) -> String? {
        let section = reading.statements[place].section
        let near = place..<min(place + reach, reading.statements.count)
        return near.lazy.filter { reading.statements[$0].section == section && !reading.isInert($0) }
            .map { reading.statements[$0] }.filter { !$0.isHeading && $0.box == nil }
            .compactMap { named(in: $0) ?? said(in: $0) }.first
    }

    /// How many lines from a verdict on may state its conditions.
    private static let reach = 12

    /// `Condition: the certificate is signed by 2031-04-08.`
    private static func named(in statement: Statement) -> String? {
        guard let field = statement.field, keys.contains(field.key.text), !field.value.isEmpty,
            !Placeholder.isOne(field.value), !EmptyLists.saysNone(FoldedText(field.value))
        else { return nil }
        return field.value.withoutEnd
    }

    private static let keys: Set<String> = [
        "condition", "the condition", "condition 1", "bedingung", "auflage", "réserve", "condición", "condição",
        "ressalva", "salvedad", "条件", "附加条件", "前提条件",
    ]

    private static func said(in statement: Statement) -> String? {
        guard depends.areSaid(in: statement.folded) else { return nil }
        return VerdictSentence.all(in: statement.body).first { sentence in
            let words = FoldedText(sentence)
            return depends.areSaid(in: words) && !EmptyLists.saysNone(words) && !Questions.asks(sentence)
        }?.withoutEnd
    }

    private static let depends: Phrases = [
        "is conditional on", "conditional upon", "on the condition that", "on condition that",
        "under the condition that",
        "go holds only", "go is valid only", "approval holds only", "approval is valid only", "go applies only",
        "is subject to the condition", "bedingung ist", "unter der bedingung", "freigabe gilt nur", "go gilt nur",
        "unter dem vorbehalt", "à condition que", "à la condition", "sous la condition", "sous réserve que",
        "a condición de que", "con la condición de", "siempre y cuando", "sob a condição", "com a condição de",
        "na condição de", "前提是", "条件是", "为条件", "为前提", "を条件とする", "を条件と", "ことが条件", "を前提とする", "を前提と",
    ]
}
