import MusterModel
import MusterText

/// Lines that say of which day something was, in words before it: `Held on 22 June 2031 at the pier`, `Séance du 17/04/2031`,
/// `Released 2031-09-01.`
enum HeldMeetings {
    /// The words and the day of such a line; nil for longer ones, and for those that name several days.
    static func told(_ statement: Statement, _ dates: DateReader) -> (title: String, date: CivilDate)? {
        guard case .line = statement.form, statement.parent == nil, statement.signs.contains(.digit),
            statement.folded.wordCount <= 16, statement.field == nil, beginnings.begin(statement.folded),
            case let days = dates.all(in: statement.body), days.count == 1, let day = days.first
        else { return nil }
        let title = statement.body.bytes(0..<day.range.lowerBound).trimmed.trimmedDashes
        let words = FoldedText(title)
        guard (1...5).contains(words.wordCount), title.utf8.last != 0x2C, !Reservations.putsOff(words) else {
            return nil
        }
        return (title, day.date)
    }

    private static let beginnings: Phrases = [
        "held on", "held", "meeting held", "meeting held on", "call held", "call held on", "review held on",
        "vote held",
        "vote held on", "board met on", "we met on", "met on", "meeting of", "meeting on", "review held", "session of",
        "released", "released on", "published on", "shipped on", "deployed on", "sitzung vom", "sitzung am",
        "besprechung vom", "besprechung am", "treffen vom", "treffen am", "veröffentlicht am", "erschienen am",
        "séance du", "réunion du", "comité du", "revue du", "publié le", "publiée le", "sorti le", "sesión del",
        "reunión del", "reunión celebrada el", "celebrada el", "publicado el", "publicada el", "lanzado el",
        "reunião de", "reunião do dia", "reunião realizada em", "realizada em", "publicado em", "lançado em",
    ]
}
