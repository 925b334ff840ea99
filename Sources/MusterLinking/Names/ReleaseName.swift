import MusterModel
import MusterText

/// What a name of a release is compared by.
enum ReleaseName: Hashable, Sendable {
    case version(VersionNumber)
    /// A name without a version, folded: `mvp pilot`.
    case words(String)

    /// The name that the text writes: by its version where it has exactly one, else by its words. Nil for text that names
    /// nothing, several versions, or an address of an interface (`/v1`).
    init?(_ written: String) {
        let text = written.trimmed
        if let whole = VersionNumber(text) {
            self = .version(whole)
            return
        }
        let versions = VersionNumber.all(in: text)
        if versions.count > 1 { return nil }
        if let only = versions.first {
            self = .version(only)
            return
        }
        let short = ShortVersions.inTitle(text)
        if short.count == 1, let only = VersionNumber(short[0].text) {
            self = .version(only)
            return
        }
        let words = text.titleKey
        guard !words.isEmpty, !words.startsWithBytes("/"), !ReleaseName.placeholders.contains(words) else { return nil }
        self = .words(words)
    }

    var version: VersionNumber? {
        if case .version(let version) = self { return version }
        return nil
    }

    private static let placeholders = ["tbd", "n/a", "na", "none", "-", "unknown", "<version>", "tba"]
}
