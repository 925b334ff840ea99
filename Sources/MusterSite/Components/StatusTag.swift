import MusterModel

/// A status as a word with a shape and a colour: the partial `tag`.
struct StatusTag: Sendable, Equatable {
    let word: String
    let tone: Tone

    init(_ word: String, _ tone: Tone) {
        self.word = word
        self.tone = tone
    }

    init(_ state: State) { self.init(state.word, state.tone) }

    init(_ status: FactStatus) { self.init(status.words, status.tone) }

    init(_ severity: Severity) { self.init(severity.words, severity.tone) }

    init(_ severity: DiagnosticSeverity) { self.init(severity.words, severity.tone) }

    var value: TemplateValue { ["word": .text(word), "tone": .text(tone.rawValue)] }
}
