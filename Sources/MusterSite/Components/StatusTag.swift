import MusterModel

/// A status as a word with a shape and a colour: the partial `tag`.
struct StatusTag: Sendable, Equatable {
    let word: String
    let tone: Tone
    /// The name of the symbol that gives it its shape.
    let icon: String

    init(_ word: String, _ tone: Tone, icon: String? = nil) {
        self.word = word
        self.tone = tone
        self.icon = icon ?? tone.rawValue
    }

    init(_ state: State) { self.init(state.word, state.tone) }

    init(_ status: FactStatus) { self.init(status.words, status.tone) }

    /// A severity has the shape of a scale, so that it is not taken for a state.
    init(_ severity: Severity) { self.init(severity.words, severity.tone, icon: "level-\(severity.rank)") }

    init(_ severity: DiagnosticSeverity) { self.init(severity.words, severity.tone) }

    var value: TemplateValue { ["word": .text(word), "tone": .text(tone.rawValue), "icon": .text(icon)] }
}
