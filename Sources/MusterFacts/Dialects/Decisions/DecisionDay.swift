import MusterModel
import MusterText

/// The day of a verdict among the days that its words name.
enum DecisionDay {
    /// The first day that is not one for which the verdict only sets something: `GO for launch on 2031-04-02`.
    ///
    /// - Parameter written: the day of the document: behind "GO for" something, a later one is the day of that.
    static func day(in text: String, _ dates: DateReader, of written: CivilDate? = nil) -> CivilDate? {
        dates.all(in: sentence(of: text)).first { found in
            let before = FoldedText(text.bytes(0..<found.range.lowerBound))
            if let written, found.date > written, aims.areSaid(in: before) { return false }
            return !plans.contains { before.ends(with: $0) }
        }?.date
    }

    private static let aims: Phrases = ["go for", "go pour", "go für", "go para", "approved for", "released for"]

    /// The words up to the first full stop that ends a sentence, and not the number of a day (`am 26. Juli`).
    private static func sentence(of text: String) -> String {
        var words: [String] = []
        for word in text.split(onByte: 0x20) {
            words.append(word)
            let isOrdinal = (1...2).contains(word.utf8.count - 1) && word.utf8.dropLast().allSatisfy(\.isASCIIDigit)
            if word.utf8.last == 0x2E, !isOrdinal { break }
        }
        return words.joined(separator: " ")
    }

    private static let plans: [FoldedText] = [
        "launch on", "launch at", "release on", "go live on", "golive on", "rollout on", "roll out on", "deploy on",
        "deployment on", "ship on", "start on", "publish on", "launch date", "valid until", "until", "launch am",
        "start am", "release am", "produktion am", "live am", "en production le", "en producción el", "em produção em",
        "produção em", "produção no dia", "producción el", "production le", "production on", "live on", "from",
        "ab dem",
        "ab", "a partir de", "à partir du", "effective", "on air on", "open on", "opens on", "shipped on",
        "lancement le", "livraison le", "lanzamiento el", "lançamento em",
    ]
}
