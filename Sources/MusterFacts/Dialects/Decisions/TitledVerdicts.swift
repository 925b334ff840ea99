import MusterModel
import MusterText

/// Goes told by a title that is nothing but a day, a release and the word, as logs of decisions have them.
///
///     ### 2031-04-02: 8.2.0 – GO        ## 8.2.0: GO (2 April 2031)
///
/// What stands below may put it under conditions or take it back. Refusals are read wherever they stand.
struct TitledVerdicts: Dialect {
    func read(_ reading: Reading, into sheet: inout FactSheet) {
        guard !reading.isPlan, !reading.isTemplate, !reading.isProcedure else { return }
        let known = ReleaseWords.all(in: reading)
        for (index, statement) in reading.statements(with: .heading)
        where !sheet.isTaken(index) && !reading.isInert(index) && statement.signs.contains(.digit)
            && statement.section != reading.outline.titleSection
        {
            guard statement.mark.flatMap(StatusMeaning.init).map(\.isFavourable) ?? true,
                VerdictLines.mayStand(under: reading.role(of: index)),
                let day = Self.day(ofGo: statement.body, known, reading)
            else { continue }
            let below = reading.outline.statements(in: statement.section).filter { $0 != index }
                .flatMap { VerdictSentence.all(in: EarlierRefusals.removed(from: reading.statements[$0].body)) }
            guard !below.contains(where: Self.takesBack) else { continue }
            var fact = Fact(.decision, statement, title: statement.body.withoutEnd, modality: reading.claim)
            fact.status = .go
            fact.date = day
            fact.details[.statusWords] = "GO"
            fact.details[.conditions] = below.first { sentence in
                let words = FoldedText(sentence)
                return (ConditionWords.qualify(words) || ConditionWords.bind(words) || ConditionWords.begin(words))
                    && !EmptyLists.saysNone(words)
            }
            sheet.take(index, fact)
        }
    }

    /// The day in a title whose other parts are the word and the release; nil for any other.
    private static func day(ofGo title: String, _ known: Set<String>, _ reading: Reading) -> CivilDate? {
        let days = reading.dates.all(in: title)
        guard days.count == 1, title.utf8.count <= longest, !Questions.asks(title) else { return nil }
        let signs = [": ", " – ", " — ", " - ", ", ", " (", ")", " | "]
        let parts = signs.reduce([reading.dates.removingDays(from: title, for: " ")]) { parts, sign in
            parts.flatMap { $0.split(at: sign) }
        }.map { $0.trimmedDashes.withoutEndSigns.trimmed }.filter { !FoldedText($0).isEmpty }
        let goes = parts.filter { FoldedText($0).text == "go" }
        let releases = parts.filter { FoldedText($0).text != "go" }
        guard goes.count == 1, releases.count == 1,
            VerdictWords.words(of: releases[0]).allSatisfy({ word in
                known.contains(word.key) || word.key.hasDigit || VerdictWords.isHarmless(word.key, known)
            }), releases[0].hasDigit
        else { return nil }
        return days[0].date
    }

    /// How many bytes such a title has at most.
    private static let longest = 80

    private static func takesBack(_ sentence: String) -> Bool {
        let words = FoldedText(sentence)
        return Reservations.withdraws(words) || Reservations.putsOff(words) || DecisionWords.limits.areSaid(in: words)
            || drafts.areSaid(in: words) || narrowing.areSaid(in: words) || Exceptions.areMade(in: words)
            || Reservations.denies(words)
                && (SigningWords.signing.areSaid(in: words) || confirmations.areSaid(in: words))
            || confirmations.areSaid(in: words) && awaiting.areSaid(in: words)
    }

    /// What takes a go back, narrows it or leaves it to others.
    private static let narrowing: Phrases = [
        "only", "overruled", "turned down", "turned it down", "take that back", "took it back", "stopped", "stop",
        "ignore",
        "wrong", "hold", "wait", "final word", "last word", "veto", "vetoed", "rehearsal", "example", "mock", "undone",
        "undid",
        "nur", "gestoppt", "letzte wort", "kassiert", "uniquement", "seulement", "arrêté", "solo", "sólo", "únicamente",
        "apenas", "somente", "parado", "仅限", "只限", "のみ", "だけ", "ただし",
    ]
    private static let confirmations: Phrases = [
        "confirm", "confirms", "confirmed", "confirmation", "decide", "decides", "decided", "approve", "approved",
        "bestätigt",
        "bestätigen", "confirmer", "confirmé", "confirmar", "confirmado", "确认", "承認",
    ]
    private static let awaiting: Phrases = [
        "has to", "have to", "has still to", "still has to", "must", "needs to", "muss noch", "doit encore",
        "tiene que",
        "debe", "falta que", "ainda tem de", "precisa",
    ]
    private static let drafts: Phrases = [
        "draft", "proposed", "proposal", "planned", "expected", "rehearsal", "entwurf", "vorschlag", "geplant",
        "brouillon",
        "proposition", "prévu", "borrador", "propuesta", "previsto", "rascunho", "proposta", "草稿", "草案", "提案", "计划",
        "予定",
    ]
}
