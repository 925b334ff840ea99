import MusterText

/// A day, for people and for machines: the partial `date`.
struct DateStamp: Sendable, Equatable {
    let date: CivilDate

    init(_ date: CivilDate) { self.date = date }

    var value: TemplateValue { ["iso": .text(date.description), "words": .text(date.words)] }
}

extension TemplateValue {
    /// A day, or nothing.
    static func date(_ date: CivilDate?) -> TemplateValue { .optional(date) { DateStamp($0).value } }
}
