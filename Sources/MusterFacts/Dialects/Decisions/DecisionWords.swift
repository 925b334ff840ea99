import MusterModel
import MusterText

/// Reads verdicts out of the words of a decision.
///
/// A go is read only where every word around it is known to leave it whole; anything else in its clause makes the
/// decision unknown, and what puts it off makes it conditional.
enum DecisionWords {
    /// The status of a decision in these words; unknown where they are no verdict that can be told.
    static func status(of told: String, in reading: Reading) -> FactStatus {
        let text = EarlierRefusals.removed(from: told)
        let words = FoldedText(text)
        if refusals.begin(words) { return .noGo }
        if let options = VerdictOptions(text) { return options.status(reading.words) }
        if words.isEmpty || words.says("go or no go") || words == "go no go" { return .pending }
        if words.says("no go") || words.says("nogo") || isDeniedAfter(words) { return .noGo }
        if pursuesElse(words, reading) { return .unknown }
        if words.says("go") { return weighed(bareGo(text, words, reading), text, words, reading) }
        if proceeds.contains(where: words.says) {
            return words.says("not") || words.says("unable") || Reservations.denies(words)
                ? .noGo : weighed(.go, text, words, reading)
        }
        if words.says("not ready") { return .noGo }
        if let answer = ideographic(text, words) { return answer }
        return (reading.words.status(text) ?? reading.words.status(VerdictSentence.first(in: text).withoutEnd))?
            .meaning?
            .status(of: .decision)
            ?? (Placeholder.isOne(text) ? .pending : .unknown)
    }

    /// What is not approved for something must not go there: `NICHT FREIGEGEBEN für den Betrieb`.
    private static let refusals: Phrases = [
        "not approved for", "not cleared for", "not fit for", "nicht freigegeben für", "nicht freigegeben zur",
        "non approuvé pour", "non apte à", "inapte à", "inapte pour", "no aprobado para", "no aprobada para",
        "no apto para", "no apta para", "não aprovado para", "não aprovada para", "não apto para", "não apta para",
        "inapto para",
    ]

    /// `可。4.2 をリリースする。`: one word that answers the question, and nothing that bends it.
    private static func ideographic(_ text: String, _ words: FoldedText) -> FactStatus? {
        guard let first = Clauses(text).list.first?.trimmed else { return nil }
        if ["否", "不可", "不合格"].contains(first) { return .noGo }
        guard ["可", "可とする", "リリース可", "出荷可", "公開可"].contains(first),
            !ReleaseVerdict.bends.contains(where: words.text.containsBytes), !Reservations.putsOff(words),
            !Reservations.denies(words)
        else { return nil }
        return .go
    }

    /// Whether what is gone on with, or to, is anything else than the release: `go ahead with the rework`, `go to rev C`.
    private static func pursuesElse(_ words: FoldedText, _ reading: Reading) -> Bool {
        let list = words.text.split(onByte: 0x20)
        guard
            let at = list.indices.dropLast().first(where: { at in
                list[at + 1] == "with" && (list[at] == "ahead" || list[at].startsWithBytes("proceed"))
                    || list[at + 1] == "to" && (list[at] == "go" || list[at] == "going")
            }),
            let aim = list.dropFirst(at + 2).first(where: { !articles.contains($0) })
        else { return false }
        return !wholes.contains(aim) && !places.contains(aim) && !(aim.utf8.first?.isASCIIDigit ?? false)
            && !ReleaseWords.all(in: reading).contains(aim)
    }

    /// Where a release goes, and what is done with it.
    private static let places: Set<String> = [
        "production", "prod", "live", "market", "customers", "customer", "public", "stores", "store", "ga", "general",
        "users", "go", "ship", "shipping", "delivery", "publication", "publishing", "release", "releasing", "launch",
        "deploy", "deploying", "cutover", "cut", "print", "press", "be", "plan", "planned", "this", "it", "phase",
        "beta",
        "pilot", "staging", "uat", "wave", "stage", "next", "service", "operation", "operations", "air", "sale",
        "opening",
        "open", "start", "migration", "handover", "installation", "roll", "rolling", "promotion", "tag", "tagging",
    ]

    private static let proceeds: [FoldedText] = [
        "approved for", "promote", "ready for release", "ready to launch", "ready for launch", "proceed",
        "may be released", "freigabe erteilt", "freigabe wird erteilt",
    ]

    /// "go" as a word of its own, between words that neither deny nor bend it; "go pending …" stays a go with conditions.
    private static func bareGo(_ text: String, _ words: FoldedText, _ reading: Reading) -> FactStatus {
        if words.says("not go") { return .noGo }
        let list = Clauses.first(ofVerdictIn: text).text.split(onByte: 0x20)
        guard let at = list.firstIndex(where: { $0.hasSameBytes(as: "go") }) else { return .unknown }
        let before = list[..<at]
        if before.contains(where: Reservations.isNegation) { return .noGo }
        guard before.allSatisfy(leads.contains) || isOfTitle(before, reading) else { return .unknown }
        guard let next = list.dropFirst(at + 1).first else { return .go }
        // `GO is not possible`
        let isTold = next == "is" || next == "was" || next == "ist" || next == "est" || next == "es" || next == "é"
        if isTold, list.dropFirst(at + 2).contains(where: Reservations.isNegation) { return .noGo }
        let startsNumber = next.utf8.first?.isASCIIDigit ?? false
        if withs.contains(next) {
            let isWhole = list.dropFirst(at + 2).first { !articles.contains($0) }.map(leavesWhole) ?? false
            return isWhole || ConditionWords.start(in: text) != nil ? .go : .unknown
        }
        return follows.contains(next) || startsNumber || ConditionWords.mayOpen(next)
            ? .go : .unknown
    }

    private static let withs: Set<String> = ["with", "mit", "avec", "con", "com"]

    /// Whether a word behind "go with" leaves the go as it is: `with immediate effect`, `with 5 votes`. What else a go is
    /// given with may narrow it.
    private static func leavesWhole(_ word: String) -> Bool {
        wholes.contains(word) || word.utf8.first?.isASCIIDigit ?? false
    }

    private static let wholes: Set<String> = [
        "no", "zero", "all", "unanimous", "unanimity", "immediate", "full", "release", "version", "v", "every",
        "everybody", "everyone", "both", "sofortiger", "sofort", "allen", "voller", "effet", "efecto", "efeito",
        "todos",
        "toutes", "tous", "versión", "versão", "rollout", "launch", "deployment",
    ]

    /// Words after it that deny, as in Japanese: `GOとはしない`.
    private static func isDeniedAfter(_ words: FoldedText) -> Bool {
        guard let at = words.text.firstOffset(of: "go") else { return false }
        let rest = words.text.bytes(from: at + 2)
        return denials.contains { rest.containsBytes($0) }
    }

    private static let denials = [
        "しない", "ではない", "できない", "せず", "見送", "不可", "ならない", "出せない", "出さない", "不批准", "不同意", "不通过", "否决", "暂缓",
    ]

    /// `Kite OS 4.2 is GO` in the minutes on Kite OS 4.2: nothing but what the document is about stands before it.
    private static func isOfTitle(_ before: ArraySlice<String>, _ reading: Reading) -> Bool {
        guard let last = before.last, last == "is" || last == "are", before.count > 1 else { return false }
        if endsInVersion(before.dropLast()) { return true }
        let title = Set(
            reading.outline.titleSection.map { reading.outline.sections[$0].folded.text.split(onByte: 0x20) } ?? [])
        return before.dropLast().allSatisfy { title.contains($0) || leads.contains($0) }
    }

    /// `Kite OS 4.2` behind nothing: a few words whose last is a number, and none of which denies or limits it.
    private static func endsInVersion(_ words: ArraySlice<String>) -> Bool {
        let name = words.prefix { !$0.hasDigit }
        let number = words.dropFirst(name.count)
        return (1...3).contains(name.count) && (1...4).contains(number.count)
            && number.allSatisfy { $0.utf8.first?.isASCIIDigit ?? false }
            && !name.contains { Reservations.isNegation($0) || partial.contains($0) }
    }

    private static let partial: Set<String> = [
        "test", "tests", "pilot", "beta", "alpha", "canary", "staging", "rehearsal", "demo", "draft", "if", "when",
        "whether", "unless", "once", "item", "task", "step", "phase", "sprint", "section", "only",
    ]

    /// A go whose mark, question or words say that it is none yet, or none any more, is not one.
    private static func weighed(_ status: FactStatus, _ text: String, _ words: FoldedText, _ reading: Reading)
        -> FactStatus
    {
        guard status == .go else { return status }
        switch reading.words.mark(in: text) {
        case .failed, .red, .blocked, .warning: return .unknown
        case .todo, .waiting, .moving, .yellow: return .pending
        case .done, .green, nil: break
        }
        if Questions.asks(text) || Reservations.withdraws(words) { return .unknown }
        return Reservations.putsOff(FoldedText(Clauses.sentence(of: text))) ? .pending : status
    }

    private static let leads: Set<String> = [
        "a", "the", "is", "are", "it", "this", "we", "final", "full", "clear", "formal", "unanimous", "unanimously",
        "decision", "verdict", "vote", "voted", "outcome", "result", "conditional", "conditionally", "launch",
        "release",
        "board", "committee", "team", "status", "recommendation", "approved", "gate", "review", "overall", "yes",
    ]

    private static let follows: Set<String> = [
        "for", "to", "on", "in", "at", "by", "as", "of", "from", "decision", "vote", "verdict", "live", "ahead",
        "given", "confirmed", "granted", "recorded", "approved", "unanimous", "unanimously", "release", "launch", "and",
        "conditional", "conditionally", "without", "no", "only", "limited", "v", "is", "was", "decided", "since",
        "für", "zur", "zum", "ohne", "einstimmig", "erteilt", "beschlossen", "prononcé", "accordé", "durch", "par",
        "decidido", "am", "le", "el", "em", "pour", "sans", "unanime", "donné", "en", "para", "sin",
        "sem", "unánime", "unânime", "por", "der", "de", "du", "do", "da", "per",
    ]

    /// Whether the words before a verdict speak of one that is wished for, rehearsed, or would be taken in some case.
    static func isSupposed(_ words: FoldedText) -> Bool { suppositions.contains { words.says($0) } }

    private static let suppositions: [FoldedText] = [
        "if", "whether", "when", "unless", "once", "example", "expected", "target", "desired", "wanted", "proposed",
        "draft",
        "possible", "rehearsal", "dry run", "mock", "simulated", "simulation", "exercise", "criteria", "options",
        "planned", "anticipated", "suggested", "suggestion", "proposal", "recommended", "entwurf", "vorschlag",
        "antrag",
        "empfehlung", "empfohlen", "proposition", "projet de", "recommandation", "recommandé", "propuesta", "borrador",
        "recomendación", "proposta", "rascunho", "minuta", "recomendação", "草案", "提案", "拟",
        "would", "could", "should", "wenn", "ob", "falls", "sobald", "beispiel", "si", "exemple", "ejemplo", "se",
        "exemplo", "如果", "もし", "例",
    ]

    /// The verdict of words that announce one; nil when they announce none.
    static func announcement(_ words: FoldedText) -> FactStatus? {
        if words.says("no go") || words.says("not ready") || words.says("not approved") { return .noGo }
        if words.says("go no go") { return nil }
        for phrase: FoldedText in [
            "beta ready", "approved for", "ready for production", "ready for launch", "ready to launch",
            "ready for release", "release ready", "production ready and approved", "launch approved",
            "apte à la mise en service", "apte à la mise en production", "prêt pour la mise en production",
            "prêt pour la mise en service", "bon pour mise en production", "freigegeben für", "freigegeben zur",
            "bereit für den go live", "apto para producción", "apto para la puesta en", "listo para producción",
            "aprobado para", "apto para produção", "pronto para produção", "aprovado para",
        ]
        where words.says(phrase) {
            return Reservations.withdraws(words) || Reservations.putsOff(words) || Reservations.denies(words)
                ? .unknown : .go
        }
        if words.says("is ready for phase") { return .go }
        return nil
    }

    /// What a decision is limited to: the words after "go for", "approved for" and the like, and every clause that says
    /// "only" or names a part; nil when nothing is said.
    static func scope(in text: String) -> String? {
        let clauses = Clauses(text).list
        var found: [String] = []
        for (index, clause) in clauses.enumerated() {
            let words = FoldedText(clause)
            if let aim = aim(of: clause, words) {
                if let what = withoutWindow(aim) { found.append(what) }
            } else if index > 0, limits.areSaid(in: words), words.wordCount <= 12 {
                found.append(clause)
            }
        }
        return found.isEmpty ? nil : found.joined(separator: ", ")
    }

    /// An aim without the window in which it goes, which is no part of what goes; nil for a window alone.
    static func withoutWindow(_ aim: String) -> String? {
        guard windows.areSaid(in: FoldedText(aim)) else { return aim }
        // `the window of 9 April`, behind "goes live in"
        let first = FoldedText(aim).text.split(onByte: 0x20).first { !articles.contains($0) }
        if let first, windows.areSaid(in: FoldedText(first)) { return nil }
        let ends = windowJoints.compactMap { joint in
            aim.firstOffset(of: joint).flatMap { at in
                windows.areSaid(in: FoldedText(aim.bytes(from: at))) ? at : nil
            }
        }
        return ends.min().map { aim.bytes(0..<$0).trimmed }?.nonEmpty
    }

    private static let windowJoints = [
        " in ", " during ", " within ", " at ", " im ", " in der ", " während ", " dans ", " pendant ", " en ",
        " durante ",
        " na ", " no ",
    ]

    private static let articles: Set<String> = [
        "the", "our", "a", "this", "der", "das", "dem", "la", "le", "el", "o",
    ]

    private static let windows: Phrases = [
        "window", "night", "evening", "weekend", "nacht", "wochenende", "nuit", "noche", "noite", "slot",
        "wartungsfenster", "fenster", "zeitfenster", "fenêtre", "créneau", "ventana", "janela", "窗口",
    ]

    /// Words that let less go than the whole release, or let it go to another place than where it is used.
    static let limits: Phrases = [
        "only", "limited", "uat may", "uat can", "uat starts", "uat begins", "uat to start", "testing may",
        "testing can",
        "tests may", "test phase may", "abnahmetest kann", "abnahmetests können", "integrationstest kann",
        "la recette peut", "las pruebas pueden", "os testes podem", "internal", "pilot", "beta", "alpha", "canary",
        "staging", "subset", "phased", "excluding",
        "except", "salvo", "excepto", "exceto", "sauf", "hormis", "ausgenommen", "mit ausnahme", "bis auf",
        "apart from",
        "other than", "partial", "partially", "trial", "preview", "pre production", "preproduction", "preprod",
        "test environment", "test system", "sandbox", "nur", "teilweise", "pilotbetrieb", "testbetrieb",
        "testumgebung", "testsystem", "pilotkunden", "clients pilotes", "clientes piloto", "entorno de pruebas",
        "ambiente de testes", "environnement de test", "vorproduktion", "uniquement", "pilote", "partiel",
        "préproduction",
        "pré production", "recette", "solo", "piloto", "parcial", "preproducción", "pre producción", "apenas",
        "somente", "pré produção", "のみ", "限定", "検証環境", "ステージング", "仅", "试点", "灰度", "预生产", "预发", "测试环境",
    ]

    private static let aims = [
        "go for ", "go to ", "go on ", "go in ", "go at ", "go für ", "go pour ", "go para ", "approved for ",
        "promote to ", "promoted to ",
        "proceed to ",
    ]

    private static func aim(of clause: String, _ words: FoldedText) -> String? {
        if words.says("beta ready") { return "beta" }
        let lower = clause.asciiLowercased
        for aim in aims {
            guard let at = lower.firstOffset(of: aim), lower.isWordStart(at) else { continue }
            let rest = clause.bytes(from: at + aim.utf8.count)
            if aim == "go on ", startsWithDay(rest) { return nil }
            // `GO for Sunday 6 April 2031`, `GO for 6 April`
            if aim == "go for ", isDay(rest) { return nil }
            let said = ConditionWords.start(in: rest).map(rest.prefix(bytes:)) ?? rest.beforeDay
            return said.withoutEnd.withoutArticles.nonEmpty
        }
        return nil
    }

    /// Whether nothing but a day is said: `22 November`, `Sunday 6 April 2031`.
    private static func isDay(_ text: String) -> Bool {
        let words = FoldedText(text.withoutEnd).text.split(onByte: 0x20)
        if let first = words.first, CalendarWords.weekdays.contains(first) { return true }
        return words.contains(where: \.hasDigit) && words.contains(where: CalendarWords.isOne)
            && words.allSatisfy { $0.utf8.allSatisfy(\.isASCIIDigit) || CalendarWords.isOne($0) }
    }

    /// `GO on 2031-04-02 by the board` says when.
    private static func startsWithDay(_ text: String) -> Bool {
        let words = text.split(onByte: 0x20)
        if let first = words.first, CalendarWords.weekdays.contains(FoldedText(first).text) { return true }
        let digits = words.first?.utf8.count { $0.isASCIIDigit } ?? 0
        return digits > 4 || digits > 0 && words.dropFirst().first != "of"
    }

    /// What the decision depends on, in its own words.
    static func conditions(in text: String) -> String? {
        let sentence = Clauses.sentence(of: text)
        return ConditionWords.start(in: sentence).map { sentence.bytes(from: $0).withoutEnd }
    }

}

extension String {
    /// What stands before a day on which something will be: `the PG17 cutover on Saturday 28 November`.
    var beforeDay: String {
        for joint in [
            " on ", " am ", " le ", " el ", " em ", " vom ", " ab dem ", " ab ", " from ", " à partir du ",
            " a partir del ", " a partir de ",
        ] {
            guard let at = firstOffset(of: joint),
                let next = bytes(from: at + joint.utf8.count).split(onByte: 0x20).first,
                next.hasDigit || CalendarWords.weekdays.contains(next.lowercased())
            else { continue }
            return bytes(0..<at)
        }
        return self
    }

    /// A scope without the small words, and the word for a version, that it begins with: `la version 4.2`.
    fileprivate var withoutArticles: String {
        split(onByte: 0x20).drop { String.articles.contains($0.asciiLowercased) }.joined(separator: " ")
    }

    private static let articles: Set<String> = [
        "la", "le", "les", "l", "el", "los", "o", "a", "os", "as", "die", "das", "den", "der", "version", "versión",
        "versão", "livraison", "livraison",
    ]

    fileprivate var nonEmpty: String? { isEmpty ? nil : self }

    fileprivate func prefix(bytes count: Int) -> String { String(decoding: utf8.prefix(count), as: UTF8.self) }
}
