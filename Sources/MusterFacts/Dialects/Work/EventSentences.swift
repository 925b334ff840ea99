import MusterModel
import MusterText

/// Sentences that say of an event on which day it is or was, wherever they stand in a paragraph.
///
///     Result: passed with remarks. Re-audit on 12 February 2031.       Demo held on 2031-09-12 with the whole crew.
///     Dress rehearsal 10 October 2031, first preview 12 October 2031.   Handover is on 21 June 2031 if the lift runs.
///
/// The words before the day name an event and say at most that it is or was then. A sentence about a day by which, before
/// which or not until which something happens is none, nor one that doubts or denies.
struct EventSentences: Dialect {
    func read(_ reading: Reading, into sheet: inout FactSheet) {
        guard !reading.isPlan, !reading.isProcedure else { return }
        for (index, statement) in reading.statements(with: .digit)
        where mayTell(statement, index, reading, sheet) {
            let taken = sheet.owner(of: index).flatMap { sheet.facts[$0].fact.date }
            let told = (Self.parts(statement, reading) ?? Self.sentences(statement, reading.dates))
                .filter { $0.date != taken || !sheet.isMilestone(at: index) }
            for (place, event) in told.enumerated() {
                var fact = Fact(.milestone, statement, title: event.title, modality: reading.claim)
                fact.date = event.date
                if place == 0, !sheet.isTaken(index) { sheet.take(index, fact) } else { sheet.add(fact, at: index) }
            }
        }
    }

    private func mayTell(_ statement: Statement, _ index: Int, _ reading: Reading, _ sheet: FactSheet) -> Bool {
        guard case .line = statement.form, statement.parent == nil, statement.box == nil, statement.mark == nil,
            !reading.isInert(index), statement.body.utf8.count <= Self.longest
        else { return false }
        switch reading.role(of: index) {
        case .history, .references, .evidence, .attendees, .guidance, .versionControl, .metrics, .waivers: return false
        case _: break
        }
        // What is work, an issue or another event has its day already.
        guard let owner = sheet.owner(of: index) else { return true }
        return Self.mayHold.contains(sheet.facts[owner].fact.kind) && sheet.facts[owner].fact.line == statement.line
    }

    /// No line with such a sentence is longer, in bytes.
    private static let longest = 320

    private static let mayHold: FactKindSet = [.decision, .requiredSignoff, .criterion, .milestone]

    typealias Event = (title: String, date: CivilDate)

    // Lines in parts.
    /// The events of a line of fields set apart by `|`, `·` or `•`, of which the first may be any other.
    private static func parts(_ statement: Statement, _ reading: Reading) -> [Event]? {
        guard FieldReader.parts(of: statement.body).count > 1 else { return nil }
        return FieldReader.all(in: statement).compactMap { field in
            guard (1...6).contains(field.key.wordCount), field.meaning == nil, !Milestones.isOfFile(field.key),
                !Milestones.ignored.contains(field.key.text), events.areSaid(in: field.key),
                case let days = reading.dates.all(in: field.value), days.count == 1, let day = days.first,
                FoldedText(reading.dates.removingDays(from: field.value)).wordCount <= 1
            else { return nil }
            return (field.name, day.date)
        }
    }

    // Sentences.
    private static func sentences(_ statement: Statement, _ dates: DateReader) -> [Event] {
        let all = VerdictSentence.all(in: statement.body)
        return all.flatMap { sentence in
            let days = dates.all(in: sentence).count
            guard days > 0, !Questions.asks(sentence), case let words = FoldedText(sentence), words.wordCount <= 24,
                !Reservations.denies(words), !Reservations.withdraws(words), !movings.areSaid(in: words)
            else { return [Event]() }
            if days == 1 { return event(sentence, dates).map { [$0] } ?? [] }
            // Several events in one sentence: each with its day, and nothing else.
            let parts = sentence.withoutEnd.split(onByte: UInt8(ascii: ",")).map(\.trimmed)
            let events = parts.compactMap { event($0, dates) }
            return events.count == parts.count && events.count == days ? events : []
        }
    }

    /// The event that a sentence or part of one tells, and its day.
    private static func event(_ sentence: String, _ dates: DateReader) -> Event? {
        guard let day = dates.all(in: sentence).first else { return nil }
        let before = sentence.bytes(0..<day.range.lowerBound).trimmed
        let name = unled(before)
        guard let said = predicate(endingIn: name) else { return nil }
        let title = said.title.withoutColon.trimmedDashes.trimmed
        let words = FoldedText(title)
        if meetings.all.contains(words) { return (title, day.date) }
        guard (1...7).contains(words.wordCount), !others.begin(words), !verbs.areSaid(in: words), !title.hasByte(0x28),
            !isOther(title),
            events.areSaid(in: words) || words.wordCount > 1 && ends.end(words)
                || said.isHeld && (1...5).contains(words.wordCount),
            title.unicodeScalars.first?.properties.isAlphabetic ?? false
        else { return nil }
        let isField = before.utf8.last == 0x3A || before.endsWithBytes("：")
        // `Next review: 4 March 2031` may be that of the page.
        if isField, EventFields.reviews.areSaid(in: words), words.wordCount <= 2 { return nil }
        let behind = sentence.bytes(from: day.range.upperBound).trimmed.withoutEnd
        guard said.isSaid || isField || isAside(behind) else { return nil }
        return FoldedText(behind).wordCount <= 14 ? (title, day.date) : nil
    }

    /// `Decision: released, start on …`, `Chair: Dr. Lind — approved …`: whether a label before the words says that they are a
    /// verdict or of somebody.
    private static func isOther(_ title: String) -> Bool {
        guard let colon = title.firstOffset(of: ": "), case let key = title.bytes(0..<colon) else { return false }
        let words = FoldedText(key)
        return FieldKeys.meaning(of: words) != nil || RoleNames.isRole(key)
            || words.text.split(onByte: 0x20).last.map(chairs.contains) ?? false
    }

    private static let chairs: Set<String> = [
        "chair", "chairman", "chairwoman", "vorsitz", "présidence", "presidencia",
    ]

    /// Nothing, or what a comma or brackets set apart.
    private static func isAside(_ behind: String) -> Bool {
        behind.isEmpty
            || [",", "(", "–", "—", "，", "（", "with", "mit", "avec", "con", "com"].contains(
                where: behind.startsWithBytes)
    }

    /// The words before a day without the weekday and the small words that lead to it.
    private static func unled(_ text: String) -> String {
        var rest = text
        while let space = rest.lastOffset(of: " "), case let word = rest.bytes(from: space + 1),
            leads.contains(word.asciiLowercased) || CalendarWords.isOne(FoldedText(word).text)
        {
            rest = rest.bytes(0..<space).trimmed
        }
        return rest.utf8.last == 0x2C ? rest.bytes(0..<rest.utf8.count - 1) : rest
    }

    private static let leads: Set<String> = [
        "on", "the", "am", "den", "der", "dem", "vom", "le", "du", "el", "del", "em", "dia", "no", "a", "at", "à", "为",
    ]

    /// The words without what they end in that says no more than that it is or was so.
    ///
    /// - Returns: whether something says it, and whether it says that the thing was held; nil for words that lead to another
    ///   sort of day: `by`, `until`, `before`.
    private static func predicate(endingIn text: String) -> (title: String, isSaid: Bool, isHeld: Bool)? {
        let words = FoldedText(text)
        for said in helds where words.ends(with: said) { return (cut(text, said), true, true) }
        for said in plans where words.ends(with: said) { return (cut(text, said), true, false) }
        return limits.end(words) ? nil : (text, false, false)
    }

    /// A text without its last words, of which there are as many as in a phrase.
    private static func cut(_ text: String, _ phrase: FoldedText) -> String {
        text.split(onByte: 0x20).filter { !$0.isEmpty }.dropLast(phrase.wordCount).joined(separator: " ")
    }

    /// Whole beginnings of sentences that name a meeting to come: `We meet again on 27 February 2031`.
    private static let meetings: Phrases = [
        "we meet again", "we meet", "we will meet", "we will meet again", "we reconvene", "all meet again",
        "the board meets again", "the group meets again", "wir treffen uns", "wir treffen uns wieder",
        "nous nous revoyons",
        "on se revoit", "nos vemos", "nos reunimos", "volvemos a reunirnos", "voltamos a nos reunir",
        "nos reunimos de novo",
    ]

    private static let helds: [FoldedText] = [
        "was carried out", "were carried out", "carried out", "was held", "were held", "held", "took place",
        "was performed", "performed", "was conducted", "conducted", "fand statt", "wurde durchgeführt", "durchgeführt",
        "abgehalten", "a eu lieu", "s est tenue", "s est tenu", "tenue", "réalisé", "réalisée", "effectué", "effectuée",
        "se celebró", "celebrada", "celebrado", "tuvo lugar", "realizada", "realizado", "foi realizada",
        "foi realizado",
    ]
    private static let plans: [FoldedText] = [
        "is planned for", "is planned", "planned for", "planned", "is scheduled for", "scheduled for", "is set for",
        "set for", "is due", "due", "is", "was", "will be", "takes place", "will take place", "will be held", "follows",
        "ist geplant für", "ist geplant", "geplant für", "geplant", "ist", "war", "findet", "folgt", "est prévu",
        "est prévue", "prévu", "prévue", "est fixé", "est fixée", "est", "aura lieu", "está previsto para",
        "está prevista para", "prevista para", "previsto para", "prevista", "previsto", "será", "es", "tendrá lugar",
        "está marcada para", "está marcado para", "marcada para", "marcado para", "é", "acontece",
    ]

    /// What leads to a day by which, before or until which something is so.
    private static let limits: Phrases = [
        "by", "until", "till", "before", "after", "since", "from", "as of", "to", "than", "not before", "bis",
        "bis zum", "vor", "nach", "seit", "ab", "von", "avant", "jusqu au", "après", "depuis", "dès", "antes", "hasta",
        "después", "desde", "até", "depois", "of", "für", "for", "pour", "para",
    ]

    /// How sentences begin that tell of something else.
    private static let others: Phrases = [
        "if", "when", "once", "until", "unless", "before", "after", "since", "last", "because", "as", "wenn", "falls",
        "sobald", "bevor", "nach", "letzte", "letzter", "si", "quand", "après", "avant", "dernier", "dernière",
        "cuando",
        "antes", "después", "última", "último", "se", "quando", "depois", "and", "but", "or", "valid", "i", "he", "she",
        "it", "we", "they", "you", "there", "this page", "next review of this", "next update", "fix", "see", "in", "at",
        "from",
        "note", "ticket", "issue", "bug",
    ]

    /// Words that make a sentence about what somebody does or about something else of an event.
    private static let verbs: Phrases = [
        "will", "has", "have", "had", "must", "can", "may", "might", "could", "should", "would", "moved", "report",
        "minutes", "results", "notes", "since", "fixed", "resolved", "reported", "until", "said", "says", "that",
        "which", "who", "hat", "haben", "soll", "muss", "wird", "kann", "dass", "verschoben", "protokoll", "doit",
        "peut", "que", "qui", "debe", "puede", "deve", "pode",
    ]

    /// What says of an event that it is on another day than before, and may name either.
    private static let movings: Phrases = [
        "moved from", "instead of", "originally", "rescheduled", "moved to", "statt am", "ursprünglich", "verschoben",
        "reporté", "reportée", "au lieu", "aplazado", "aplazada", "en lugar", "adiado", "adiada", "em vez",
    ]

    /// What things end with that last some days: `Pilot end`.
    private static let ends: Phrases = ["end", "ende", "fin", "fim", "begin", "beginn", "début", "inicio", "início"]

    /// What may happen on a day, and is told by its name.
    private static let events: Phrases = [
        "meeting", "call", "session", "review", "re review", "second look", "audit", "re audit", "reaudit",
        "inspection", "re inspection", "inspected", "audited", "surveyed", "survey", "demo", "demonstration",
        "rehearsal", "dress rehearsal", "preview", "premiere", "opening", "launch", "release", "final release",
        "go live", "cutover", "freeze", "code freeze", "feature freeze", "handover", "hand over", "delivery",
        "submission", "store submission", "kick off", "kickoff", "workshop", "training", "drill", "fair", "exhibition",
        "retest", "re test", "test run", "test round", "qualification test", "acceptance test", "acceptance", "trial",
        "new date", "new deadline", "new attempt", "next attempt", "second attempt", "steering group",
        "steering committee", "committee", "board meeting",
        "general assembly", "competition", "show", "visit", "ceremony", "maintenance window", "migration", "rollout",
        "shutdown", "publication", "election", "hearing", "exam", "checkpoint", "milestone", "moving day",
        "sitzung", "treffen", "besprechung", "termin", "neuer termin", "abnahme", "nachabnahme", "übergabe", "begehung",
        "nachprüfung", "prüfung", "audit", "nachaudit", "generalprobe", "premiere", "eröffnung", "start", "livegang",
        "auslieferung", "schulung", "umzug", "veröffentlichung", "nächste überprüfung", "lenkungskreis", "vorführung",
        "réunion", "séance", "comité", "recette", "revue", "audit", "visite", "répétition", "générale", "première",
        "ouverture", "lancement", "livraison", "mise en service", "mise en production", "mise en ligne", "inauguration",
        "formation", "nouvelle date", "contre visite", "reunión", "sesión", "comité", "auditoría", "inspección",
        "visita",
        "ensayo", "estreno", "apertura", "inauguración", "lanzamiento", "entrega", "publicación", "puesta en marcha",
        "formación", "nueva fecha", "revisión", "reunião", "sessão", "auditoria", "inspeção", "vistoria", "ensaio",
        "estreia", "abertura", "inauguração", "lançamento", "publicação", "formação", "nova data", "revisão", "feira",
        "复审", "评审", "会议", "上线", "发布", "验收", "复测", "演练", "交付", "会議", "再審査", "リリース", "公開", "引き渡し",
        "納品", "検収", "開会", "リハーサル",
    ]
}

extension String {
    /// The text without a colon at its end.
    fileprivate var withoutColon: String {
        utf8.last == 0x3A
            ? bytes(0..<utf8.count - 1).trimmed : endsWithBytes("：") ? bytes(0..<utf8.count - 3).trimmed : self
    }
}
