import MusterModel
import MusterText

/// Goes told by a title that is nothing but a day, a release and the word, as logs of decisions have them, or by such words in
/// bold letters at the head of an entry.
///
///     ### 2031-04-02: 8.2.0 – GO        ## 8.2.0: GO (2 April 2031)
///     **2 April 2031 – GO.** Both reasons for the no-go of the 11th are gone. 8.2.0 goes live on Friday.
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
            fact.details[.conditions] = below.first(where: Self.isCondition)
            sheet.take(index, fact)
        }
        readEntries(reading, known, into: &sheet)
    }

    /// Entries that begin so; the last one of them counts, and a refusal among them is read as well.
    private func readEntries(_ reading: Reading, _ known: Set<String>, into sheet: inout FactSheet) {
        guard known.contains(where: \.hasDigit) else { return }
        for (index, statement) in reading.statements(with: .digit)
        where !statement.isHeading && statement.box == nil && !sheet.isTaken(index) && !reading.isInert(index) {
            guard statement.folded.says("go") || statement.folded.says("no go"),
                let strong = statement.text.spans.first(where: { $0.kind == .strong }), strong.range.lowerBound == 0,
                VerdictLines.mayStand(under: reading.role(of: index)),
                case let head = statement.text.text.bytes(strong.range).withoutEnd,
                case let going = Self.day(of: "go", in: head, known, reading),
                let day = going ?? Self.day(of: "no go", in: head, known, reading)
            else { continue }
            let isGo = going != nil
            let lines = index..<reading.paragraphEnd(from: index)
            let text = reading.statements[lines].map(\.text.text).joined(separator: " ")
            let below = VerdictSentence.all(
                in: EarlierRefusals.removed(from: text.bytes(from: strong.range.upperBound).trimmed))
            guard !isGo || !below.contains(where: { Self.takesBack($0) || OtherVersions.areNamed(in: $0, reading) })
            else { continue }
            var fact = Fact(.decision, statement, title: head, modality: reading.claim)
            fact.status = isGo ? .go : .noGo
            fact.date = day
            fact.details[.statusWords] = isGo ? "GO" : "NO-GO"
            if isGo { fact.details[.conditions] = below.first(where: Self.isCondition) }
            let entry = sheet.take(index, fact)
            for line in lines.dropFirst() where !sheet.isTaken(line) { sheet.mark(line, readBy: entry) }
        }
    }

    private static func isCondition(_ sentence: String) -> Bool {
        let words = FoldedText(sentence)
        return (ConditionWords.qualify(words) || ConditionWords.bind(words) || ConditionWords.begin(words))
            && !EmptyLists.saysNone(words)
    }

    /// The day of words in bold letters that are nothing but it, a verdict, and perhaps the release.
    private static func day(
        of verdict: FoldedText, in head: String, _ known: Set<String>, _ reading: Reading
    ) -> CivilDate? {
        let days = reading.dates.all(in: head)
        guard days.count == 1, head.utf8.count <= longest, !Questions.asks(head) else { return nil }
        let parts = parts(of: head, reading)
        guard parts.count(where: { FoldedText($0) == verdict }) == 1,
            case let others = parts.filter({ FoldedText($0) != verdict }), others.count <= 1,
            others.allSatisfy({ part in
                VerdictWords.words(of: part).allSatisfy { known.contains($0.key) }
            })
        else { return nil }
        return days[0].date
    }

    /// What signs set apart in a title, without its days.
    private static func parts(of title: String, _ reading: Reading) -> [String] {
        let signs = [": ", " – ", " — ", " - ", ", ", " (", ")", " | "]
        return signs.reduce([reading.dates.removingDays(from: title, for: " ")]) { parts, sign in
            parts.flatMap { $0.split(at: sign) }
        }.map { $0.trimmedDashes.withoutEndSigns.trimmed }.filter { !FoldedText($0).isEmpty }
    }

    /// The day in a title whose other parts are the word and the release; nil for any other.
    private static func day(ofGo title: String, _ known: Set<String>, _ reading: Reading) -> CivilDate? {
        let days = reading.dates.all(in: title)
        guard days.count == 1, title.utf8.count <= longest, !Questions.asks(title) else { return nil }
        let parts = parts(of: title, reading)
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
