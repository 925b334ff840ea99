import MusterModel

/// What the diagnostics about `muster.yml` mean.
enum ConfigurationMistakes {
    static let explanations = [
        Explanation(
            id: ValueReader.Mistake.syntax.rawValue, severity: .error,
            meaning:
                "The configuration is no YAML, or uses what Muster refuses: anchors, aliases, tags, directives, repeated keys, a second document.",
            reason: "Rules and waivers that are read otherwise than they were meant would make a verdict wrong.",
            mend: "Mend the text at the place that is named."),
        Explanation(
            id: ValueReader.Mistake.unknownKey.rawValue, severity: .error,
            meaning: "The configuration has a key that Muster does not know.",
            reason: "A misspelt rule that is passed over would be a rule that nobody applies.",
            mend: "Use the key that is suggested, or remove it."),
        Explanation(
            id: ValueReader.Mistake.wrongValue.rawValue, severity: .error,
            meaning: "A value of the configuration has not the shape that its key asks for.",
            reason: "Muster does not guess what a rule, a date or a limit was meant to be.",
            mend: "Write the value in the form that the message names."),
    ]
}
