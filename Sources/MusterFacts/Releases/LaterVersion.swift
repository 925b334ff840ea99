import MusterModel
import MusterText

/// Titles that name the version after the one that the document is about: `Later (1.1)` in the tasks of 1.0.
enum LaterVersion {
    /// Whether a title names one version, which comes after that in the title of the document, and says nothing that ties
    /// it to the present one.
    ///
    /// - Parameters:
    ///   - words: the title, folded.
    ///   - own: the version in the title of the document; nil while none has been read.
    static func isNamed(in title: String, _ words: FoldedText, after own: VersionNumber?) -> Bool {
        guard let own, own.components.count <= 3, words.wordCount <= 8, let other = only(in: title), own < other
        else { return false }
        return !ties.areSaid(in: words)
    }

    /// The one version in a title; nil for none or several.
    static func only(in title: String) -> VersionNumber? {
        guard title.hasDigit else { return nil }
        let long = VersionNumber.all(in: title)
        let found = long.isEmpty ? ShortVersions.apart(in: title).compactMap { VersionNumber($0.text) } : long
        return Set(found).count == 1 ? found[0] : nil
    }

    /// Words that make a later version, or that of another thing, matter for the present one.
    private static let ties: Phrases = [
        "with", "from", "against", "compatibility", "compatible", "required", "needed", "before", "blocking", "blocker",
        "blockers", "upgrade", "upgraded", "migration", "depends", "dependency", "dependencies", "must", "until", "on",
        "tested", "checks", "checklist", "criteria", "sign off", "approval", "via", "to be done", "open", "mit",
        "avec", "con", "com", "vor", "avant", "antes",
        "api", "android", "ios", "java", "python", "tls", "wcag",
    ]
}
