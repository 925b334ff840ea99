import MusterModel

/// Who has to do what a point says, by when and how far it is, in sentences of their own behind it.
///
///     - KITE-3: erase in the background. Owner: Kit Rowe. Due: 2031-01-31. Status: in progress
///     (2) Second rope. Owner: Kit Rowe. Due: 2031-01-31. Done.
enum TrailingFields {
    /// Takes such sentences off the title of a fact, and what they say into it.
    static func apply(to fact: inout Fact, in reading: Reading) {
        let ending = ending(of: fact.title, reading.words)
        let (words, fields) = FieldReader.behind(ending.map { fact.title.bytes(0..<$0.start).trimmed } ?? fact.title)
        guard !fields.isEmpty else { return }
        fact.title = words
        if fact.status == nil, let ending, !fields.contains(where: { $0.meaning == .status }) {
            fact.status = ending.said.status(of: fact.kind)
            fact.details[.statusWords] = ending.words
        }
        for field in fields {
            switch field.meaning {
            case .owner: if fact.person == nil, fact.role == nil { Owner.read(field.value, into: &fact) }
            case .due, .closedOn:
                fact.date = fact.date ?? reading.dates.last(in: field.value)
                if field.meaning == .due { fact.details[.due] = field.value }
            case .status:
                guard fact.status == nil, let stated = reading.words.status(field.value) else { continue }
                fact.status = stated.meaning?.status(of: fact.kind) ?? .unknown
                fact.details[.statusWords] = stated.words
            case .severity: fact.severity = fact.severity ?? reading.words.severity(in: field.value)
            case .dependsOn: fact.details[.dependsOn] = field.value
            case _: continue
            }
        }
    }

    /// The last sentence behind others where it is nothing but a state, and where it begins.
    private static func ending(
        of text: String, _ words: Wording
    ) -> (said: StatusMeaning, words: String, start: Int)? {
        let whole = text.withoutEnd
        guard let stop = whole.lastOffset(of: ". "), case let last = whole.bytes(from: stop + 2).trimmed,
            FoldedText(last).wordCount <= 3, let said = words.states.alone(FoldedText(last)), said != .hedge,
            !said.denies
        else { return nil }
        return (said, last, stop + 1)
    }
}
