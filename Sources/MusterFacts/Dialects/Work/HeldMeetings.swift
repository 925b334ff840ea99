import MusterModel
import MusterText

/// Lines that say of which day something was, in words before it: `Held on 22 June 2031 at the pier`, `Séance du 17/04/2031`,
/// `Released 2031-09-01.`
enum HeldMeetings {
    /// The words and the day of such a line; nil for longer ones, and for those that name several days.
    static func told(_ statement: Statement, _ dates: DateReader) -> (title: String, date: CivilDate)? {
        guard case .line = statement.form, statement.parent == nil, statement.signs.contains(.digit),
            statement.folded.wordCount <= 24, statement.field == nil
        else { return nil }
        if begun.begin(statement.folded), let round = round(statement.body, dates) { return round }
        guard statement.folded.wordCount <= 16, beginnings.begin(statement.folded),
            case let days = dates.all(in: statement.body), days.count == 1, let day = days.first
        else { return nil }
        let title = statement.body.bytes(0..<day.range.lowerBound).trimmed.trimmedDashes
        let words = FoldedText(title)
        guard (1...5).contains(words.wordCount), title.utf8.last != 0x2C, !Reservations.putsOff(words) else {
            return nil
        }
        return (title, day.date)
    }

    /// `Tested 14–16 April 2031, hall B`, `Geprüft am 4. und 5. März 2031`: what was carried out, and from when to when or on
    /// which day, before anything else is said.
    private static func round(_ text: String, _ dates: DateReader) -> (title: String, date: CivilDate)? {
        let sentence = VerdictSentence.first(in: text)
        guard !Questions.asks(sentence), let verb = rounds.first(where: { FoldedText(sentence).starts(with: $0) }),
            case let days = dates.all(in: sentence), (1...2).contains(days.count), let last = days.last,
            let first = days.first,
            case let between = FoldedText(
                sentence.bytes(0..<first.range.lowerBound) + " "
                    + (days.count == 2 ? sentence.bytes(first.range.upperBound..<last.range.lowerBound) : "")
            ).text.split(onByte: 0x20).dropFirst(verb.wordCount),
            between.count <= 6,
            between.allSatisfy({ joints.contains($0) || CalendarWords.isOne($0) || $0.utf8.count <= 2 && $0.hasDigit }),
            case let behind = FoldedText(sentence.bytes(from: last.range.upperBound)),
            !Reservations.putsOff(behind), !Reservations.denies(behind)
        else { return nil }
        let title = sentence.split(onByte: 0x20).prefix(verb.wordCount).joined(separator: " ")
        return (title, last.date)
    }

    private static let begun = Phrases(rounds)
    private static let rounds: [FoldedText] = [
        "tested", "retested", "audited", "inspected", "surveyed", "examined", "rehearsed", "carried out", "performed",
        "conducted", "executed", "measured", "commissioned", "getestet", "geprüft", "durchgeführt", "begangen",
        "gemessen", "testé", "testée", "contrôlé", "contrôlée", "inspecté", "inspectée", "réalisé", "réalisée",
        "effectué", "effectuée", "probado", "probada", "inspeccionado", "inspeccionada", "realizado", "realizada",
        "testado", "testada", "inspecionado", "inspecionada", "executado", "executada",
    ]
    private static let joints: Set<String> = [
        "on", "from", "between", "to", "and", "until", "am", "vom", "bis", "zum", "und", "zwischen", "le", "du", "au",
        "et", "les", "entre", "el", "del", "al", "y", "los", "em", "de", "a", "e", "dia", "dias", "the", "den",
    ]

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
