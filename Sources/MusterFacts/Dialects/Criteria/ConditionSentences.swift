import MusterModel
import MusterText

/// Sentences that say what must hold before a project goes live.
///
///     Go-live requires a complete, dated cycle.        Only when every box is ticked is the project live.
struct ConditionSentences: Dialect {
    func read(_ reading: Reading, into sheet: inout FactSheet) {
        guard !reading.isTemplate, !reading.isProcedure else { return }
        guard reading.kind == .checklist || reading.kind == .readinessReview else {
            return readLimits(reading, into: &sheet)
        }
        var hasWhole = false
        for (index, statement) in reading.statements(with: .line)
        where !sheet.isTaken(index) && !reading.isInert(index) {
            for sentence in Self.parts(of: statement) {
                let words = FoldedText(sentence)
                // What makes the whole go live is often said at the start and again at the end.
                let isWhole = Self.saysWhen(words)
                guard
                    isWhole && !hasWhole || Self.limits(words, sentence)
                        || Self.demands(words) && !Self.asksForSeats(words, statement, reading, sheet),
                    !RecordedApprovals.areAllAsked(by: sentence, sheet)
                else { continue }
                hasWhole = hasWhole || isWhole
                sheet.add(
                    Fact(.criterion, statement, title: sentence.withoutEnd, modality: .required), at: index)
            }
        }
    }

    /// In documents of other kinds only sentences that say outright what nothing goes without.
    private func readLimits(_ reading: Reading, into sheet: inout FactSheet) {
        switch reading.kind {
        case .roadmap, .progressLog, .other: break
        case _: return
        }
        for (index, statement) in reading.statements(with: .line)
        where !sheet.isTaken(index) && !reading.isInert(index) && statement.parent == nil
            && Self.cuts.areSaid(in: statement.folded)
        {
            for sentence in Sentences(statement.body).list where Self.limits(FoldedText(sentence), sentence) {
                sheet.add(
                    Fact(.criterion, statement, title: sentence.withoutEnd, modality: .required), at: index)
            }
        }
    }

    /// `We launch only if all ropes hold`, `Nobody boards before all three have signed`: what goes, and the whole of what it
    /// does not go without.
    private static func limits(_ words: FoldedText, _ sentence: String) -> Bool {
        guard (5...30).contains(words.wordCount), !Questions.asks(sentence), sentence.utf8.last != UInt8(ascii: ":"),
            let cut = cuts.all.compactMap({ cut in words.text.firstOffset(of: " " + cut.text + " ").map { ($0, cut) } })
                .min(by: { $0.0 < $1.0 }),
            case let goes = FoldedText(words.text.bytes(0..<cut.0)),
            case let asked = FoldedText(words.text.bytes(from: cut.0 + cut.1.text.utf8.count + 2)),
            (1...10).contains(goes.wordCount), wants.areSaid(in: asked)
        else { return false }
        return onlys.all.contains(cut.1) ? starts.areSaid(in: goes) : nobody.begin(goes)
    }

    private static let cuts = Phrases(onlys.all + befores.all)
    private static let onlys: Phrases = [
        "only if", "only when", "only once", "only after", "nur wenn", "erst wenn",
        "nur dann wenn",
        "seulement si", "uniquement si", "que si", "que lorsque", "solo si", "sólo si", "solo cuando", "sólo cuando",
        "só se",
        "somente se", "apenas se", "só quando",
    ]
    private static let befores: Phrases = [
        "before", "until", "unless", "es sei denn", "sauf si", "a menos que", "salvo si", "bevor", "solange", "ehe",
        "avant que", "tant que", "antes de que", "hasta que", "antes que",
        "até que",
    ]
    private static let starts: Phrases = [
        "launch", "launches", "go live", "goes live", "ship", "ships", "open", "opens", "start", "starts", "depart",
        "departs", "sail", "sails", "publish", "publishes", "is published", "roll out", "rolls out", "deploy", "print",
        "is printed", "are printed", "are made", "is made", "is opened", "are opened", "is released", "are released",
        "deliver", "is delivered", "starten", "öffnen", "eröffnen", "liefern", "geht live", "gehen live",
        "wird geöffnet",
        "wird gedruckt", "wird ausgeliefert", "lançons", "ouvrons", "livrons", "ouvre", "partons", "est mis en ligne",
        "est livré",
        "lanzamos", "abrimos", "salimos", "publicamos", "se abre", "se publica", "se lanza", "lançamos", "publicamos",
        "saímos", "abre", "é publicado",
    ]
    private static let nobody: Phrases = [
        "nobody", "no one", "nothing", "none", "we do not", "we don t", "niemand", "nichts", "wir", "personne", "rien",
        "on ne", "nous ne", "nadie", "nada", "no se", "ninguém",
    ]
    /// What says of the condition how much of it has to hold.
    private static let wants: Phrases = [
        "has given", "have given", "its ok", "their ok", "the ok", "the go ahead", "all", "every", "each", "both",
        "at least", "no open", "no critical", "signed", "has signed", "have signed",
        "approved", "passed", "above is", "alle", "jede", "jeder", "jedes", "beide", "mindestens", "kein", "keine",
        "unterschrieben", "freigegeben", "tous", "toutes", "chaque", "les deux", "au moins", "aucun", "aucune", "signé",
        "validé", "todos", "todas", "cada", "ambos", "al menos", "ningún", "ninguna", "firmado", "aprobado",
        "pelo menos",
        "nenhum", "nenhuma", "assinado", "aprovado", "above",
    ]

    private static func parts(of statement: Statement) -> [String] {
        Sentences(statement.body).list.flatMap { sentence in
            sentence.firstOffset(of: ": ").map { [sentence, sentence.bytes(from: $0 + 2)] } ?? [sentence]
        }
    }

    private static func demands(_ words: FoldedText) -> Bool { demands.contains { words.starts(with: $0) } }

    private static let demands: [FoldedText] =
        [
            "go live", "launch", "the go live", "the launch", "release", "the release", "a go", "der go live",
            "le go live",
        ]
        .flatMap { subject in
            ["requires", "needs", "verlangt", "erfordert", "setzt voraus", "exige", "requiert", "nécessite"].map {
                FoldedText(subject + " " + $0)
            }
        } + [
            "el go live requiere", "la mise en service exige", "la mise en production exige",
            "la salida a producción requiere",
            "o go live exige",
        ]

    /// `Launch needs all three.` below as many seats: they are asked for one by one.
    private static func asksForSeats(
        _ words: FoldedText, _ statement: Statement, _ reading: Reading, _ sheet: FactSheet
    ) -> Bool {
        let role = reading.outline.sections[statement.section].role
        guard role == .signoffs || role == .votes, let all = wholes.first(where: { words.ends(with: $0.words) }) else {
            return false
        }
        let first = reading.outline.sections[statement.section].line
        // A box of a seat whose function nobody knows is ticked like those of the others.
        let seats: [Fact] = sheet.facts.map(\.fact).filter { fact in
            let isSeat = fact.kind == .signoff || fact.kind == .requiredSignoff || fact.kind == .checklistItem
            return isSeat && first <= fact.line && fact.line < statement.line
        }
        guard seats.contains(where: { $0.kind == .signoff }) else { return false }
        return all.count.map { $0 == Set(seats.map(\.line)).count } ?? true
    }

    /// All of some seats, with how many they are; nil where no number is told.
    private static let wholes: [(words: FoldedText, count: Int?)] = [
        ("all of them", nil), ("every one of them", nil), ("each of them", nil), ("both", 2), ("both of them", 2),
        ("all two", 2), ("all three", 3), ("all four", 4), ("all five", 5), ("all six", 6), ("all seven", 7),
        ("alle", nil), ("beide", 2), ("alle drei", 3), ("alle vier", 4), ("alle fünf", 5), ("les deux", 2),
        ("les trois", 3), ("les quatre", 4), ("las tres", 3), ("los tres", 3), ("las cuatro", 4), ("los cuatro", 4),
        ("as três", 3), ("os três", 3), ("as quatro", 4), ("os quatro", 4),
    ]

    /// "Only when all boxes are ticked is the project live."
    private static func saysWhen(_ words: FoldedText) -> Bool {
        openings.contains { words.starts(with: $0) } && ends.contains { words.says($0) } || onlyGo.areSaid(in: words)
    }

    /// `The decision is GO only when every seat votes GO.`
    private static let onlyGo: Phrases = [
        "go only when", "go only if", "go only once", "go is only given", "only go if", "only go when", "nur go wenn",
        "go nur wenn", "go nur dann", "go seulement si", "go uniquement si", "go solo si", "go solo cuando",
        "go somente se", "go apenas se",
    ]

    private static let openings: [FoldedText] = [
        "only when", "only once", "only after", "erst wenn", "nur wenn", "seulement quand", "seulement lorsque",
        "solo cuando", "só quando", "somente quando",
    ]
    private static let ends: [FoldedText] = [
        "live", "go live", "launch", "released", "en service", "en production", "en producción", "em produção",
        "in betrieb",
    ]
}
