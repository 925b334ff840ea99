import MusterModel

/// Who has to do what a point says, by when and how far it is, in sentences of their own behind it.
///
///     - KITE-3: erase in the background. Owner: Kit Rowe. Due: 2031-01-31. Status: in progress
enum TrailingFields {
    /// Takes such sentences off the title of a fact, and what they say into it.
    static func apply(to fact: inout Fact, in reading: Reading) {
        let (words, fields) = FieldReader.behind(fact.title)
        guard !fields.isEmpty else { return }
        fact.title = words
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
}
