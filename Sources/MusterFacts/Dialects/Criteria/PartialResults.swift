import MusterModel
import MusterText

/// Sentences of a review that say of all that is asked for that some of it is left.
///
///     All criteria are met except the rope test.        9 of 10 checks done.        Nearly all boxes are ticked.
///     Alle Punkte sind erledigt, nur der Seiltest fehlt noch.
///
/// They are only read against going: that all is well is told by the checks themselves.
struct PartialResults: Dialect {
    func read(_ reading: Reading, into sheet: inout FactSheet) {
        guard sheet.tellsHowItStands(reading) else { return }
        for (index, statement) in reading.statements(with: .belowTitles)
        where !sheet.isTaken(index) && !reading.isInert(index) && statement.box == nil && mayTell(index, reading) {
            guard let told = VerdictSentence.all(in: statement.body).first(where: Self.leavesSome),
                !Self.namesOpen(told, sheet)
            else { continue }
            var fact = Fact(.checklistItem, statement, title: told.withoutEnd, modality: reading.claim)
            fact.status = .inProgress
            fact.details[.statusWords] = told.withoutEnd
            sheet.take(index, fact)
        }
    }

    /// Whether what is left is called by its code, and read as open where it is stated: `Only C1 is missing.`
    private static func namesOpen(_ sentence: String, _ sheet: FactSheet) -> Bool {
        let words = Set(FoldedText(sentence).text.split(onByte: 0x20))
        return onlies.begin(FoldedText(sentence))
            && sheet.facts.contains { entry in
                guard let id = entry.fact.id, id.hasDigit, words.contains(FoldedText(id).text) else { return false }
                return entry.fact.status == .open || entry.fact.status == .todo || entry.fact.status == .pending
            }
    }

    private func mayTell(_ index: Int, _ reading: Reading) -> Bool {
        switch reading.role(of: index) {
        case .rollback, .guidance, .legend, .example, .history, .decisions, .references, .risks, .troubleshooting,
            .signoffs, .votes, .backlog, .deferred, .attendees:
            false
        case _: true
        }
    }

    private static func leavesSome(_ sentence: String) -> Bool {
        let words = FoldedText(sentence)
        guard !Questions.asks(sentence), !Suppositions.areIn(words), !excuses.areSaid(in: words) else {
            return false
        }
        let clauses = VerdictSentence.clauses(of: sentence).map { FoldedText($0) }
        if Exceptions.areMade(in: words), isWhole(clauses) { return true }
        if settled.areSaid(in: words), nearly.begin(words) { return true }
        if words.wordCount <= 12, VerdictSentence.clauses(of: sentence).contains(where: countsFewer) { return true }
        if countsUnmet(words) { return true }
        return clauses.contains { onlies.begin($0) && missing.areSaid(in: $0) || lefts.begin($0) }
    }

    /// `All criteria are met except the rope test`, and not where what is left is mended behind: `…, which Kit checked by hand`.
    private static func isWhole(_ clauses: [FoldedText]) -> Bool {
        guard clauses.contains(where: { wholes.areSaid(in: $0) && settled.areSaid(in: $0) }),
            let except = clauses.firstIndex(where: Exceptions.areMade)
        else { return false }
        return !clauses[(except + 1)...].contains {
            settled.areSaid(in: $0) && !wholes.areSaid(in: $0) && !Reservations.denies($0)
        }
    }

    /// `11 of the 12 criteria have been met`, `Eleven of twelve checks done`
    private static func countsFewer(_ clause: String) -> Bool {
        let words = FoldedText(clause)
        return settled.areSaid(in: words)
            && (Shortfall.isCount(clause) || Shortfall.isCount(CountWords.inDigits(words)))
    }

    /// `One criterion is not met`, `Two of the checks failed`
    private static func countsUnmet(_ words: FoldedText) -> Bool {
        let list = CountWords.inDigits(words).split(onByte: 0x20)
        guard let first = list.first, (Int(digits: first.utf8) ?? 0) > 0, (3...14).contains(words.wordCount) else {
            return false
        }
        // "0 failed" is no failure.
        let counted = list.indices.filter { list[$0] != "0" && ($0 == 0 || list[$0 - 1] != "0") }.map { list[$0] }
        return asked.areSaid(in: words) && unmet.areSaid(in: FoldedText(counted.joined(separator: " ")))
    }

    private static let asked: Phrases = [
        "criterion", "criteria", "check", "checks", "condition", "conditions", "gate", "gates", "item", "items", "box",
        "boxes", "test", "tests", "kriterium", "kriterien", "prüfung", "prüfungen", "punkt", "punkte", "bedingung",
        "bedingungen", "critère", "critères", "contrôle", "contrôles", "condition", "criterio", "criterios", "punto",
        "puntos", "prueba", "pruebas", "critério", "critérios", "ponto", "pontos", "teste", "testes",
    ]

    private static let unmet: Phrases = [
        "not met", "not done", "not ticked", "not passed", "not fulfilled", "failed", "is open", "are open",
        "is missing", "are missing", "nicht erfüllt", "nicht erledigt", "nicht bestanden", "fehlt", "fehlen",
        "ist offen", "sind offen", "non atteint", "non atteints", "pas rempli", "échoué", "manque", "no cumplido",
        "no cumplidos", "no se cumple", "falló", "fallaron", "falta", "faltan", "não atendido", "não atendidos",
        "falhou", "falharam", "faltam",
    ]

    private static let wholes: Phrases = [
        "all", "every", "each", "everything", "both", "the criteria are", "the checks are", "the conditions are",
        "alle", "alles", "sämtliche", "beide", "tous", "toutes", "tout", "todos", "todas", "todo", "tudo", "全部", "所有",
        "均", "すべて", "全て",
    ]

    private static let settled: Phrases = [
        "done", "met", "ticked", "checked", "passed", "pass", "complete", "completed", "fulfilled", "finished",
        "satisfied", "green", "erledigt", "erfüllt", "abgehakt", "bestanden", "abgeschlossen", "grün", "fait", "faits",
        "faites", "remplis", "remplies", "atteints", "cochés", "cochées", "réussis", "terminé", "terminés", "validés",
        "hecho", "hechos", "cumplidos", "cumplidas", "marcadas", "superadas", "completados", "feito", "feitos",
        "cumpridos", "atendidos", "marcados", "concluídos", "完成", "通过", "满足", "完了", "合格", "満た",
    ]

    private static let nearly: Phrases = [
        "almost all", "nearly all", "most", "not all", "almost everything", "nearly everything", "not everything",
        "fast alle", "fast alles", "nicht alle", "die meisten", "presque tous", "presque toutes", "presque tout",
        "pas tous", "pas toutes", "la plupart", "casi todos", "casi todas", "casi todo", "no todos", "no todas",
        "la mayoría", "quase todos", "quase todas", "quase tudo", "nem todos", "nem todas", "a maioria", "大部分",
        "几乎所有", "并非所有", "ほぼ全", "ほとんど",
    ]

    private static let onlies: Phrases = [
        "only", "just", "nur", "lediglich", "seul", "seule", "solo", "sólo", "só", "apenas", "只有", "仅",
    ]

    private static let missing: Phrases = [
        "is missing", "are missing", "is still missing", "is left", "are left", "is open", "are open", "is still open",
        "are still open",
        "is not done", "remains to", "fehlt", "fehlen", "steht noch aus", "ist noch offen", "sind noch offen", "manque",
        "manquent", "reste", "restent", "falta", "faltan", "queda", "quedan", "faltam", "resta", "restam", "未完成",
        "未通过",
    ]

    private static let lefts: Phrases = [
        "il ne manque que", "il ne reste que", "solo falta", "sólo falta", "solo faltan", "solo queda", "só falta",
        "só faltam", "falta apenas", "falta solo", "es fehlt nur", "es fehlt noch", "只差", "仅剩", "あとは",
    ]

    /// Words that what is left is none of what was asked for, or was let off.
    private static let excuses: Phrases = [
        "optional", "at least", "minimum", "not applicable", "does not apply", "do not apply", "n a", "waived",
        "accepted", "out of scope",
        "not in scope", "not required", "not needed", "later version", "may", "must", "shall", "should", "needs to be",
        "nicht anwendbar", "entfällt", "entfallen", "nicht nötig", "muss", "müssen", "non applicable", "sans objet",
        "doit", "doivent", "no aplica", "no aplican", "debe", "deben", "não se aplica", "não se aplicam", "deve",
        "devem", "不适用", "豁免", "必须", "对象外", "対象外",
    ]
}
