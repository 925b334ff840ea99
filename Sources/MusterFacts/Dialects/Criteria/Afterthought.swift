import MusterModel
import MusterText

/// What a ticked line says behind its first clause that leaves less than its tick.
///
///     - [x] Load test (planned for Monday)        - [x] Ropes checked: 7 of 9        - [x] Guide, but page 3 is missing
enum Afterthought {
    /// What a clause of a ticked line says where it says less than the tick: `[x] Restore rehearsed: FAILED`,
    /// `[x] Texts translated (todo: French)`.
    static func meaning(of statement: Statement, _ words: Wording) -> StatusMeaning? {
        if LaterMarks.takeBack(statement.body) || LaterMarks.warnBeside(statement.text.text) { return .moving }
        let clauses = Clauses(statement.body).list
        if clauses.contains(where: { countsFewer($0, words) }) { return .moving }
        if let last = clauses.dropFirst().last, unsettled.contains(where: { FoldedText(last) == $0 }) { return .todo }
        if clauses.dropFirst().contains(where: { undone.begin(FoldedText($0)) }) { return .todo }
        if !asked.end(FoldedText(clauses.first ?? "")), clauses.dropFirst().contains(where: isAhead) { return .moving }
        if let last = clauses.dropFirst().last, words.states.whole(FoldedText(last)) == .notApplicable { return .hedge }
        if clauses.dropFirst().contains(where: { objects($0, words) }) { return .moving }
        // `(GO/NO-GO)` says which verdicts there are, and takes none back.
        let meanings = clauses.dropFirst().map { clause in
            let folded = FoldedText(clause)
            return folded.wordCount <= 3 && !VerdictOptions.areOffered(clause, words) ? words.states.whole(folded) : nil
        }
        // What follows a word of state tells what it is about: `(todo: French)`. A good end mends what was said before it.
        if let end = meanings.last.flatMap({ $0 }), !saysLess(end) { return nil }
        return meanings.lazy.compactMap { $0 }.first(where: saysLess)
    }

    /// The day on which a ticked line says that its thing was done: `[x] Load test repeated on 2031-04-02`; nil where the day
    /// may be that of something else.
    static func dayDone(_ statement: Statement, _ dates: DateReader) -> CivilDate? {
        let days = dates.all(in: statement.body)
        guard days.count == 1, let day = days.first, day.range.upperBound == statement.body.withoutEnd.utf8.count else {
            return nil
        }
        let before = FoldedText(statement.body.bytes(0..<day.range.lowerBound)).text.split(onByte: 0x20)
        guard before.count > 2, let link = before.last, links.contains(link) else { return nil }
        return deeds.contains(before[before.count - 2]) ? day.date : nil
    }

    private static let links: Set<String> = ["on", "am", "le", "el", "em", "no"]

    /// What is done on a day, and neither planned nor fixed for it.
    private static let deeds: Set<String> = [
        "rehearsed", "tested", "restored", "repeated", "done", "completed", "finished", "passed", "verified", "checked",
        "performed", "executed", "trained", "migrated", "rotated", "installed", "geprobt", "getestet", "erledigt",
        "durchgeführt", "geprüft", "répétée", "répété", "testé", "testée", "effectué", "effectuée", "terminé",
        "ensayado", "ensayada", "probado", "probada", "hecho", "realizado", "realizada", "ensaiado", "ensaiada",
        "testado", "testada", "feito",
    ]

    /// Whether a meaning is less than the tick beside it.
    private static func saysLess(_ meaning: StatusMeaning) -> Bool {
        switch meaning {
        case .rejected, .todo, .moving, .blocked, .inReview, .noGo, .hedge: true
        case .done, .open, .closed, .accepted, .signed, .approved, .go, .met, .confirmed, .notApplicable, .negation,
            .absence, .notYet:
            false
        }
    }

    /// What stands beside a tick where nobody did the thing: `[x] Load test: skipped, no environment was free`.
    private static let undone: Phrases = [
        "skipped", "omitted", "left out", "not run", "not done", "not tested", "not executed", "not performed",
        "not carried out", "could not be", "übersprungen", "ausgelassen", "nicht durchgeführt", "nicht getestet",
        "non exécuté", "non exécutée", "non fait", "non réalisé", "omis", "no ejecutado", "no ejecutada",
        "no realizado", "no realizada", "omitido", "omitida", "não executado", "não executada", "não realizado",
        "não realizada", "跳过", "未执行", "未测试", "スキップ", "未実施",
    ]

    /// `[x] Load test (planned for Monday)`, `[x] Load test (waiting for the bench)`; that a load test was asked for may be so
    /// while the answer is waited for.
    private static func isAhead(_ clause: String) -> Bool {
        let words = FoldedText(clause)
        return ahead.begin(words) || ahead.end(words) && words.wordCount <= 6
    }

    private static let ahead: Phrases = [
        "planned for", "scheduled for", "waiting for", "waiting on", "awaiting", "to be repeated", "to be redone",
        "to be rerun", "to be done", "to be finished", "will be done", "will be finished", "will be repeated",
        "will follow", "to follow",
        "is missing", "missing", "fehlt", "fehlen", "reste", "il reste", "il manque", "manque", "falta", "faltan",
        "faltam", "has to be repeated", "must be repeated", "needs to be repeated",
        "has to be redone", "must be redone", "needs a repeat", "needs a rerun", "moved to", "pushed to", "put off to",
        "postponed to", "deferred to", "geplant für", "wartet auf", "warten auf", "verschoben auf", "zu wiederholen",
        "muss wiederholt werden", "wird wiederholt", "wird nachgeholt", "nachzuholen", "steht noch aus", "noch nicht",
        "à refaire", "à reprendre", "à terminer", "reporté à", "reportée à", "prévu pour", "prévue pour",
        "en attente de", "pas encore", "por repetir", "por terminar", "a repetir", "hay que repetir", "aplazado a",
        "aplazada a", "previsto para", "prevista para", "a la espera de", "aún no", "todavía no", "por refazer",
        "a refazer", "adiado para", "adiada para", "aguardando", "à espera de", "ainda não", "待补", "待重做", "需重做",
        "推迟到", "延期到", "计划于", "尚未", "予定", "やり直し", "要再実施", "延期",
    ]

    /// How what was ticked ends where it was only asked for, or lies ready: `[x] Blog post ready (scheduled for the 23rd)`.
    private static let asked: Phrases = [
        "ready", "prepared", "written", "bereit", "vorbereitet", "prêt", "prête", "listo", "lista", "pronto", "pronta",
        "requested", "asked", "asked for", "ordered", "sent", "filed", "opened", "submitted", "applied for", "booked",
        "triaged",
        "announced", "angefragt", "bestellt", "beantragt", "eingereicht", "gebucht", "demandé", "demandée", "envoyé",
        "envoyée", "commandé", "solicitado", "solicitada", "enviado", "enviada", "pedido", "pedida", "已申请", "已提交",
        "申請済み", "依頼済み",
    ]

    /// What stands beside a tick where nothing is settled yet: `[x] Support rota: to be announced`.
    private static let unsettled: [FoldedText] = [
        "assumed", "presumably", "probably", "expected", "unconfirmed", "not confirmed", "unverified", "partly",
        "partially",
        "in part", "half", "almost", "nearly", "teilweise", "zum teil", "vermutlich", "fast", "partiellement",
        "en partie",
        "presque", "parcialmente", "en parte", "casi", "em parte", "quase", "部分", "基本", "一部", "ほぼ", "tbd", "tba", "tbc",
        "to be announced", "to be decided", "to be determined", "to be defined", "to be confirmed",
        "to be agreed", "to be scheduled", "wird noch festgelegt", "à définir", "por definir", "a definir", "待定", "未定",
    ]

    /// `[x] Notes reviewed, but the guide is still missing`
    private static func objects(_ clause: String, _ words: Wording) -> Bool {
        let folded = FoldedText(clause)
        guard objections.contains(where: { folded.starts(with: $0) }) else { return false }
        let meaning = words.states.meaning(of: folded)
        return Shortfall.countsFailures(folded) || Reservations.denies(folded) || Reservations.putsOff(folded)
            || words.states.hedges(folded)
            || folded.says("missing") || meaning.map { !$0.isFavourable } ?? false
    }

    private static let objections: [FoldedText] = [
        "but", "however", "except", "although", "though", "aber", "jedoch", "mais", "sauf", "pero", "salvo", "mas",
        "exceto", "maar",
    ]

    /// `7/9 passed`, `7/9`
    private static func countsFewer(_ clause: String, _ words: Wording) -> Bool {
        guard Shortfall.isCount(clause) else { return false }
        let folded = FoldedText(clause)
        return folded.wordCount == 2 || words.states.meaning(of: folded)?.isFavourable ?? false
    }
}
