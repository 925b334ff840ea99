import MusterText

/// Words of conditions under which something is let go, in several languages.
enum ConditionWords {
    /// Whether a text is, as a whole, what a condition is called.
    static func isName(_ text: FoldedText) -> Bool {
        guard names.begin(text) else { return false }
        let words = text.text.split(onByte: 0x20)
        let isNumbered = words.count > 1 && words.last?.utf8.allSatisfy(\.isASCIIDigit) ?? false
        return names.all.contains(isNumbered ? FoldedText(words.dropLast().joined(separator: " ")) : text)
    }

    /// Whether words only say how many conditions there are, and not what they ask for: "with two conditions for 4.2".
    static func onlyCount(_ words: FoldedText) -> Bool {
        let list = words.text.split(onByte: 0x20)
        return with.contains(list.first ?? "")
            && (2...3).contains { count in
                list.count >= count && names.all.contains(FoldedText(list[count - 1]))
            }
    }

    private static let with: Set<String> = ["with", "mit", "unter", "avec", "sous", "con", "bajo", "com", "sob"]

    /// Whether a text begins with what a condition is called.
    static func begin(_ text: FoldedText) -> Bool { names.begin(text) }

    /// What stands behind the name of a condition, in a sentence of its own: `Auflagen: pump 3 is to be replaced.`
    static func stated(in sentence: String) -> String? {
        guard let colon = sentence.firstOffset(of: ":"), isName(FoldedText(sentence.bytes(0..<colon))),
            case let value = sentence.bytes(from: colon + 1).trimmed, !value.isEmpty,
            !EmptyLists.saysNone(FoldedText(value)), !Placeholder.isOne(value)
        else { return nil }
        return value.withoutEnd
    }

    /// Whether a text ends with what a condition is called, or with the word that leads to what it is: "on condition that".
    static func end(_ text: FoldedText) -> Bool { names.end(text) || leading.end(text) }

    /// Whether words say that a verdict depends on something.
    static func bind(_ words: FoldedText) -> Bool { dependences.areSaid(in: words) }

    /// Whether words tell of a verdict that it was given under conditions.
    static func qualify(_ words: FoldedText) -> Bool { qualities.areSaid(in: words) }

    /// The end of a text without the word right before it that makes a verdict one with conditions: `Bedingtes GO`.
    static func removed(fromEndOf head: String) -> String {
        let trimmed = head.trimmed
        let lower = trimmed.lowercased()
        guard lower.utf8.count == trimmed.utf8.count, let word = adjectives.first(where: lower.endsWithBytes) else {
            return head
        }
        return trimmed.bytes(0..<trimmed.utf8.count - word.utf8.count)
    }

    /// The offset of the first word of a text that begins a condition.
    static func start(in text: String) -> Int? {
        let lower = text.lowercased()
        guard lower.utf8.count == text.utf8.count else { return nil }
        return openings.compactMap { word in
            guard let at = lower.firstOffset(of: word), lower.isWordStart(at),
                // `effective at once`
                word != "once" || !lower.bytes(0..<at).endsWithBytes("at "),
                word != "after" || !tellsOfPast(lower.bytes(from: at + word.utf8.count))
            else { return nil }
            let end = lower.utf8.dropFirst(at + word.utf8.count).first
            let isWhole = end.map { !$0.isASCIIAlphanumeric } ?? true
            return isWhole || word.utf8.last.map { $0 >= 0x80 } == true ? at : nil
        }.min() ?? named(in: lower)
    }

    /// The offset of the first words that call something by the name of a condition: `with a small restriction`, or, as a
    /// key, `, condition: the prompts`.
    private static func named(in lower: String) -> Int? {
        guard names.areSaid(in: FoldedText(lower)) || provisos.areSaid(in: FoldedText(lower)) else { return nil }
        let words = lower.split(onByte: 0x20)
        var at = 0
        for (index, word) in words.enumerated() {
            let follows = words.dropFirst(index + 1)
            if with.contains(word) {
                let name = follows.prefix { !Reservations.isNegation($0) }.prefix(3).firstIndex {
                    let bare = FoldedText($0)
                    return names.all.contains(bare) || provisos.all.contains(bare)
                }
                if let name, !words[index + 1..<name].contains(where: \.endsClause) { return at }
            }
            if word.utf8.last == UInt8(ascii: ":"), index > 0, words[index - 1].endsClause,
                names.all.contains(FoldedText(word))
            {
                return at
            }
            at += word.utf8.count + 1
        }
        return nil
    }

    /// Names of what takes a part out of a verdict, which are no keys of conditions.
    private static let provisos: Phrases = [
        "exception", "exceptions", "limitation", "limitations", "proviso", "provisos", "obligation", "obligations",
        "stipulation", "stipulations", "requirement", "requirements", "ausnahme", "ausnahmen", "vorgabe", "vorgaben",
        "exceptions", "restriction", "obligation", "limitación", "limitaciones", "excepción", "excepciones",
        "restricción", "restricciones", "exceção", "exceções", "restrição", "restrições", "limitação", "limitações",
    ]

    /// Whether what stands behind "after" had come about by then: `after the last signature came in`. What "has passed" or
    /// "passed" may still have to.
    private static func tellsOfPast(_ rest: String) -> Bool {
        let clause = FoldedText(VerdictSentence.clauses(of: rest).first ?? rest)
        return pasts.areSaid(in: clause) && !Reservations.denies(clause) && !Suppositions.areIn(clause)
    }

    private static let pasts: Phrases = ["had", "was", "were", "came in", "came back", "arrived", "ended"]

    /// Whether a word, folded, may be the first of those that begin a condition.
    static func mayOpen(_ word: String) -> Bool { firstWords.contains(word) }

    private static let names: Phrases = [
        "condition", "conditions", "the condition", "restriction", "restrictions", "caveat", "caveats",
        "reservation", "reservations", "bedingung", "bedingungen", "auflage", "auflagen", "einschränkung",
        "einschränkungen", "vorbehalt", "vorbehalte", "réserve", "réserves", "condición", "condiciones", "reserva",
        "reservas", "salvedad", "salvedades", "condição", "condições", "ressalva", "ressalvas", "条件", "附加条件", "前提条件",
    ]

    private static let leading: Phrases = [
        "that", "following", "dass", "folgenden", "que", "suivantes", "siguientes", "seguintes", "条件下",
    ]

    private static let dependences: Phrases = [
        "is conditional on", "conditional upon", "on the condition that", "on condition that",
        "under the condition that",
        "go holds only", "go is valid only", "go is valid provided", "go only holds", "go is only valid",
        "go stands only",
        "go counts only", "decision holds only", "decision is valid only", "approval is valid provided",
        "approval holds only", "approval is valid only", "go applies only",
        "is subject to the condition", "bedingung ist", "unter der bedingung", "freigabe gilt nur", "go gilt nur",
        "unter dem vorbehalt", "à condition que", "à la condition", "sous la condition", "sous réserve que",
        "a condición de que", "con la condición de", "siempre y cuando", "sob a condição", "com a condição de",
        "na condição de", "前提是", "条件是", "为条件", "为前提", "を条件とする", "を条件と", "ことが条件", "を前提とする", "を前提と",
    ]

    private static let adjectives = [
        "conditional", "qualified", "bedingtes", "eingeschränktes", "条件付き", "条件付", "条件つき", "有条件", "附条件",
    ]

    private static let qualities: Phrases = [
        "conditional", "conditionally", "with conditions", "under conditions", "subject to", "on condition",
        "with one condition", "with two conditions", "with three conditions", "mit auflagen", "unter auflagen",
        "mit bedingungen", "unter bedingungen", "bedingt", "bedingtes", "sous conditions", "avec réserves",
        "sous réserve", "avec conditions", "con condiciones", "condicionado", "condicionada", "con una condición",
        "com condições", "condicional", "com ressalvas", "附条件", "有条件", "条件付き", "条件付",
    ]

    private static let openings = [
        "pending", "subject to", "provided", "vorausgesetzt", "unter der auflage", "providing", "as long as", "only if",
        "only once", "once", "on condition",
        "with minor corrections",
        "under the condition", "under the following", "unter der bedingung", "unter folgender", "unter folgenden",
        "à la condition", "aux conditions suivantes", "bajo la condición", "bajo las siguientes", "sob a condição",
        "na condição", "nas seguintes", "with conditions", "with one condition", "with a condition",
        "with two conditions", "with three conditions",
        "under two conditions", "under three conditions", "on two conditions", "on three conditions",
        "unter zwei auflagen", "mit zwei auflagen", "sous deux conditions", "sous deux réserves", "avec deux réserves",
        "con dos condiciones", "bajo dos condiciones", "com duas condições", "sob duas condições",
        "under one condition", "on one condition", "mit einer auflage", "mit einer bedingung", "unter einer auflage",
        "unter einer bedingung", "avec une condition", "sous une condition", "con una condición", "com uma condição",
        "with reservations", "with caveats", "conditional on", "contingent", "if", "after", "when",
        "upon receipt", "on receipt", "bei eingang", "nach eingang", "dès réception", "à réception", "a la recepción",
        "as soon as", "unless", "until", "assuming", "except", "excluding", "minus", "but", "sobald", "sofern", "wenn",
        "falls", "unter vorbehalt", "vorbehaltlich", "sous réserve", "dès que", "à condition", "siempre que", "cuando",
        "a condición", "com condição", "con condición", "avec condition", "mit bedingung", "mit auflagen",
        "unter auflagen", "mit einschränkungen", "mit vorbehalt", "avec réserve",
        "avec conditions", "con condiciones", "con reservas", "con salvedades", "com condições", "com reservas",
        "condicionado", "condicionada", "desde que", "quando", "com ressalvas", "条件付", "有条件", "待",
    ]

    private static let firstWords = Set(openings.map { $0.split(onByte: 0x20)[0] })
}

extension String {
    /// Whether a clause ends with this word.
    fileprivate var endsClause: Bool {
        switch utf8.last {
        case UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: "."), UInt8(ascii: ":"): true
        case _: false
        }
    }

    /// Whether no letter or digit stands right before an offset.
    func isWordStart(_ offset: Int) -> Bool {
        guard offset > 0, let byte = utf8.dropFirst(offset - 1).first else { return true }
        return !byte.isASCIIAlphanumeric
    }
}
