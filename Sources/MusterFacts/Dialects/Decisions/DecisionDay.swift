import MusterModel
import MusterText

/// The day of a verdict among the days that its words name.
enum DecisionDay {
    /// The day that stands for itself or beside those who decide; else the first one for which the verdict does not only set
    /// something: `GO for launch on 2031-04-02`, `GO, roll-out starts on 2031-04-02`.
    ///
    /// - Parameter written: the day of the document: a later one that stands within other words is the day of what they say.
    static func day(in text: String, _ dates: DateReader, of written: CivilDate? = nil) -> CivilDate? {
        let sentence = VerdictSentence.first(in: text)
        let found = days(in: sentence, dates)
        if let decided = found.first(where: { isDecided($0.range, in: sentence) }) { return decided.date }
        // `It may go out on 2031-04-09. Decided on 2031-04-02.`
        let others = VerdictSentence.all(in: text).dropFirst()
        if let decided = others.lazy.compactMap({ decidedDay(in: $0, dates) }).first { return decided }
        // `GO, Kite OS 4.2 is released on 2031-04-09` in the minutes of a day before.
        let alone = found.first { found in
            standsAlone(found.range, in: sentence)
                && !(written.map { found.date > $0 } ?? false && isAhead(found.range, in: sentence))
        }
        if let alone { return alone.date }
        return found.first { found in
            let before = FoldedText(sentence.bytes(0..<found.range.lowerBound))
            if let written, found.date > written, aims.areSaid(in: before) || follows(found.range, in: sentence) {
                return false
            }
            return !plans.end(before) && !isOfGoing(found.range, in: sentence)
        }?.date
    }

    /// The day of a sentence on which it says that it was decided.
    static func dayOfDeciding(in sentence: String, _ dates: DateReader) -> CivilDate? {
        days(in: sentence, dates).first { isDecided($0.range, in: sentence) }?.date
    }

    /// The first day of a sentence that stands for itself or beside those who decide.
    static func dayAlone(in sentence: String, _ dates: DateReader) -> CivilDate? {
        days(in: sentence, dates).first {
            standsAlone($0.range, in: sentence) || isDecided($0.range, in: sentence)
        }?.date
    }

    /// The days of a sentence, each with the day of the week before it: `GO for Tuesday, 2 April 2031`.
    static func days(in sentence: String, _ dates: DateReader) -> [DateReader.Found] {
        dates.all(in: sentence).map { found in
            let before = sentence.bytes(0..<found.range.lowerBound)
            let words = before.utf8.split { $0 == 0x20 || $0 == 0x2C }
            guard let last = words.last,
                CalendarWords.weekdays.contains(String(decoding: Array(last), as: UTF8.self).lowercased())
            else {
                return found
            }
            let start = before.utf8.distance(from: before.utf8.startIndex, to: last.startIndex)
            return DateReader.Found(date: found.date, range: start..<found.range.upperBound, hasYear: found.hasYear)
        }
    }

    /// The day of a sentence that begins by saying that it was decided then; `It replaces the decision of 2031-04-02` does not.
    private static func decidedDay(in sentence: String, _ dates: DateReader) -> CivilDate? {
        days(in: sentence, dates).first { found in
            isDecided(found.range, in: sentence)
                && FoldedText(sentence.bytes(0..<found.range.lowerBound)).wordCount <= 2
        }?.date
    }

    /// Whether a day stands right behind the word that somebody decided on it: `decided on 2031-04-02 by Kit Rowe`.
    private static func isDecided(_ day: Range<Int>, in sentence: String) -> Bool {
        let before = FoldedText(sentence.bytes(0..<day.lowerBound))
        return (recorded.end(before) || isTaken(before, in: sentence, day)) && !isOfGoing(day, in: sentence)
            && !DecisionWords.isSupposed(before)
            && !Reservations.putsOff(FoldedText(sentence.bytes(VerdictSentence.clause(around: day, in: sentence))))
    }

    /// `decided in the weekly call on 2031-04-02`: that it was decided begins the clause of the day.
    private static func isTaken(_ before: FoldedText, in sentence: String, _ day: Range<Int>) -> Bool {
        let clause = VerdictSentence.clause(around: day, in: sentence)
        let words = FoldedText(sentence.bytes(clause.lowerBound..<day.lowerBound))
        return words.wordCount <= 10 && takings.begin(words) && days.end(before)
            // `Decided by Ada Marsh (release owner) on 2031-04-02`
            || before.wordCount <= 10 && takingsBy.begin(before) && days.end(before)
    }

    private static let takingsBy: Phrases = [
        "decided by", "decision by", "taken by", "entschieden von", "entschieden durch", "beschlossen von",
        "décidé par", "décidée par", "prise par", "decidido por", "decidida por", "tomada por",
    ]

    private static let takings: Phrases = [
        "decision taken", "decision made", "entscheidung getroffen", "beschluss gefasst", "décision prise",
        "décision adoptée", "decisión tomada", "decisión adoptada", "decisão tomada", "decided", "agreed", "taken",
        "voted", "entschieden", "beschlossen", "décidé", "décidée", "prise",
        "decidido", "decidida", "tomada",
    ]
    private static let days: Phrases = ["on", "of", "am", "vom", "le", "du", "el", "del", "em"]

    private static let recorded: Phrases = [
        "decided on", "decided", "recorded on", "agreed on", "taken on", "decision of", "decision on",
        "beschlossen am", "entschieden am", "erteilt am", "décidé le", "décidée le", "prise le", "decidido el",
        "decidida el", "tomada el", "decidido em", "decidida em", "tomada em",
    ]

    /// Whether a day is one on which something will go, start or be published.
    static func isAhead(_ day: Range<Int>, in sentence: String) -> Bool {
        let before = FoldedText(sentence.bytes(0..<day.lowerBound))
        return plans.end(before)
            || (aims.areSaid(in: before) || isOfGoing(day, in: sentence))
                && !isDecided(day, in: sentence)
    }

    /// Whether the clause of a day says what will be done on it.
    private static func isOfGoing(_ day: Range<Int>, in text: String) -> Bool {
        goings.areSaid(in: FoldedText(text.bytes(VerdictSentence.clause(around: day, in: text))))
    }

    private static let goings: Phrases = [
        "will", "may go", "goes to", "we release", "we launch", "we publish", "we deploy",
        "wir veröffentlichen", "wir liefern", "nous publions", "nous livrons", "nous lançons", "publicamos", "lanzamos",
        "lançamos", "switched on", "wird", "werden", "sera", "seront", "será", "serán", "serão", "vai ser",
        "va a ser",
        "day of release", "release day", "launch day", "release date", "day of launch", "go live day",
        "tag der freigabe",
        "launches", "rollout", "window", "slot", "night", "weekend", "nacht", "nuit", "noche", "noite", "upload",
        "uploads", "goes public", "is released on", "deploys", "first",
        "fenster", "auslieferung", "fenêtre", "ventana", "janela", "publicación", "publicação", "窗口", "计划",
        "ships", "ship", "shipping", "goes live", "go live", "goes out", "rolls out", "roll out", "roll outs", "starts",
        "starting", "begins", "is deployed", "is published", "presses", "cut over", "cutover", "in betrieb",
        "geht live",
        "startet", "beginnt", "wird ausgeliefert", "wird ausgerollt", "est déployée", "est déployé",
        "est mise en service",
        "commence", "débute", "se despliega", "se publica", "entra en", "empieza", "entra em", "é implantada",
        "é implantado", "começa", "推送", "上线", "切换", "起", "リリースする", "切替", "公開する", "開始",
    ]

    private static let verdicts: Set<String> = [
        "go", "no go", "nogo", "freigegeben", "autorisé", "approuvé", "aprobado", "aprovado",
    ]

    private static let aims: Phrases = [
        "go for", "go pour", "go für", "go para", "approved for", "released for", "freigegeben für",
        "approuvé pour", "approuvée pour", "autorisé pour", "autorisée pour", "aprobado para", "aprobada para",
        "autorizado para", "autorizada para", "aprovado para", "aprovada para", "liberado para", "liberada para",
    ]

    /// Whether nothing but small words, those who decide and the verdict itself share the clause of a day.
    private static func standsAlone(_ day: Range<Int>, in text: String) -> Bool {
        let clause = VerdictSentence.clause(around: day, in: text)
        let rest = text.bytes(clause.lowerBound..<day.lowerBound) + " " + text.bytes(day.upperBound..<clause.upperBound)
        let before = FoldedText(text.bytes(0..<day.lowerBound))
        return !plans.end(before) && !aims.end(before) && VerdictWords.areOfRecord(rest, known: verdicts)
    }

    /// Whether the clause of a day is another one than that of the verdict, which it goes on from.
    private static func follows(_ day: Range<Int>, in text: String) -> Bool {
        let clause = VerdictSentence.clause(around: day, in: text)
        // `GO, agreed on the list on 2031-04-02`: what was decided then.
        return clause.lowerBound > 0 && !FoldedText(text.bytes(clause)).says("go")
            && !VerdictWords.words(of: text.bytes(clause)).contains { VerdictWords.isDecided($0.key) }
    }

    private static let plans: Phrases = [
        "target", "target date", "targeted for", "planned for", "scheduled for", "ziel", "geplant für", "cible",
        "objetivo", "launch on", "launch at", "release on", "go live on", "golive on", "rollout on", "roll out on",
        "deploy on",
        "deployment on", "ship on", "start on", "publish on", "launch date", "valid until", "until", "launch am",
        "start am", "release am", "produktion am", "live am", "en production le", "en producción el", "em produção em",
        "produção em", "produção no dia", "producción el", "production le", "production on", "live on", "from",
        "ab dem", "ab", "a partir de", "à partir du", "effective", "on air on", "open on", "opens on", "shipped on",
        "lancement le", "livraison le", "lanzamiento el", "lançamento em", "as of", "produktivsetzung am",
        "produktivsetzung", "einsatz am", "einsatz ab", "rollout am", "rollout ab", "inbetriebnahme am",
        "due", "due on", "due by", "by", "before", "no later than", "deadline", "bis", "bis zum", "spätestens",
        "spätestens am", "fällig", "fällig am", "frist", "échéance", "échéance le", "d ici le", "avant le",
        "au plus tard le", "antes del", "hasta el", "plazo", "vence el", "até", "prazo", "antes de",
        "déploiement le", "mise en service le", "despliegue el", "implantação em", "virada em", "cut over on",
        "cutover on", "new meeting on", "next meeting on", "second meeting on", "another meeting on", "meet again on",
        "meets again on", "again on", "reconvene on", "reconvenes on", "new vote on", "next vote on", "neue sitzung am",
        "nächste sitzung am", "erneut am", "neuer termin", "nouvelle réunion le", "prochaine réunion le",
        "de nouveau le", "nueva reunión el", "próxima reunión el", "de nuevo el", "nova reunião em",
        "próxima reunião em",
        "novamente em", "再评审", "再次评审", "上线时间", "发布时间", "リリース日は", "リリース日", "切替日",
    ]
}
